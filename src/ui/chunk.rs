//! Parts of the program that are loaded when they are first shown.
//!
//! `cargo xtask dist` cuts them out of the program (feature `split`); in every other build they are part of it and at hand
//! at once.

use std::future::Future;
use std::pin::Pin;

use crate::i18n::messages::common;
use crate::platform;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{dynamic, handler};

/// Why a part is not there: it could not be fetched.
#[cfg(feature = "split")]
pub type Missing = wasm_split_helpers::SplitLoaderError;
/// Why a part is not there. In this build all parts are.
#[cfg(not(feature = "split"))]
pub type Missing = std::convert::Infallible;

/// What a chunk is waited for with.
pub type Loading = Pin<Box<dyn Future<Output = Result<(), Missing>>>>;

/// A part of the program with a view to show, which may not be there yet.
#[derive(Clone, Copy)]
pub struct Chunk {
    /// Fetches the part. Asked again it is there at once, or fetched again if it could not be had.
    pub load: fn() -> Loading,
    /// The view, if the part is there.
    pub make: fn() -> Option<AnyView>,
}

impl Chunk {
    /// The view in its place: at once if the part is there, else as soon as it is.
    pub fn view(self) -> AnyView {
        (self.make)().unwrap_or_else(|| view! { <Awaited chunk=self /> }.into_view())
    }
}

/// Names a part of the program that shows a view and is loaded when it is first shown: `chunk!(SWOT, swot, view)`.
///
/// Only what nothing else uses comes to lie in the part; what several parts use lies in parts of their own.
#[cfg(feature = "split")]
macro_rules! chunk {
    ($part:ident, $name:ident, $view:expr) => {
        const $part: $crate::ui::chunk::Chunk = {
            #[wasm_split_helpers::wasm_split($name, preload(load), fallible)]
            fn $name() -> Result<$crate::ui::dom::AnyView, $crate::ui::chunk::Missing> {
                Ok($crate::ui::dom::IntoView::into_view($view))
            }
            $crate::ui::chunk::Chunk {
                load: || Box::pin(load()),
                make: || $crate::ui::chunk::at_once(Box::pin($name())),
            }
        };
    };
}

/// Names a part of the program that shows a view: `chunk!(SWOT, swot, view)`. In this build all parts are there.
#[cfg(not(feature = "split"))]
macro_rules! chunk {
    ($part:ident, $name:ident, $view:expr) => {
        const $part: $crate::ui::chunk::Chunk = $crate::ui::chunk::Chunk {
            load: || Box::pin(std::future::ready(Ok(()))),
            make: || Some($crate::ui::dom::IntoView::into_view($view)),
        };
    };
}

pub(crate) use chunk;

/// What a future comes to if it need not wait. Of a chunk that is there nothing waits.
#[cfg(feature = "split")]
pub(crate) fn at_once<T>(mut future: Pin<Box<dyn Future<Output = Result<T, Missing>>>>) -> Option<T> {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(made) => made.ok(),
        std::task::Poll::Pending => None,
    }
}

/// How the loading goes.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Waiting,
    Here,
    Missing,
}

/// What stands in the place of a chunk until it is there.
#[component]
fn Awaited(chunk: Chunk) -> impl IntoView {
    let shell = use_shell();
    let state = RwSignal::new(State::Waiting);
    let ask = move || {
        state.set(State::Waiting);
        leptos::task::spawn_local(async move {
            let loaded = if (chunk.load)().await.is_ok() { State::Here } else { State::Missing };
            // Who has gone to another page meanwhile has taken the place away.
            let is_shown = state.try_set(loaded).is_none();
            if is_shown && loaded == State::Here {
                shell.reach_goals();
            }
        });
    };
    ask();
    let again = move |_: web_sys::MouseEvent| {
        // The button goes, and the focus with it.
        platform::focus("content");
        ask();
    };
    dynamic(move || match state.get() {
        State::Waiting => {
            view! { <p class="empty awaited" role="status">{shell.text(common::PART_LOADING)}</p> }.into_view()
        }
        State::Here => (chunk.make)().into_view(),
        State::Missing => view! {
            <div class="empty-state" role="alert">
                <p>{shell.text(common::PART_MISSING)}</p>
                <button type="button" class="go" on:click=handler(again)>{shell.text(common::RETRY)}</button>
            </div>
        }
        .into_view(),
    })
}
