//! What shows a part of the program in its place, once it is there.

use std::rc::Rc;

use crate::i18n::messages::common;
use crate::platform::{self, Part, spawn};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

/// A part of the program with a view to show.
pub type Chunk = Part<View>;

/// Names a part of the program that shows a view: `chunk!(SWOT, swot, view)`; `chunk!(SWOT, swot, style "swot.css", view)` where
/// the part brings a file of `style/` that no other page needs.
macro_rules! chunk {
    ($(#[$meta:meta])* $visible:vis $part:ident, $name:ident, style $style:literal, $view:expr) => {
        $crate::ui::chunk::chunk!($(#[$meta])* $visible $part, $name, {
            $crate::platform::adopt_style(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/style/", $style)));
            $view
        });
    };
    ($(#[$meta:meta])* $visible:vis $part:ident, $name:ident, $view:expr) => {
        $crate::platform::part!($(#[$meta])* $visible $part: $crate::ui::dom::View, $name, $crate::ui::dom::IntoView::into_view($view));
    };
}

pub(crate) use chunk;

impl Chunk {
    /// The view in its place.
    pub fn view(self) -> View {
        awaited(self, |view| view)
    }
}

/// What is shown of a part: at once if it is there, else as soon as it is.
pub fn awaited<T>(part: Part<T>, show: impl Fn(T) -> View + 'static) -> View {
    match (part.make)() {
        Some(made) => show(made),
        None => {
            let show: Show = Rc::new(move || (part.make)().map(&show));
            view! { <Awaited load=part.load show /> }
        }
    }
}

/// Makes what is shown of a part that is there.
type Show = Rc<dyn Fn() -> Option<View>>;

/// How the loading goes.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Waiting,
    Here,
    Missing,
}

/// What stands in the place of a part until it is there.
#[component]
fn Awaited(load: fn() -> platform::Loading, show: Show) -> impl IntoView {
    let shell = use_shell();
    let state = RwSignal::new(State::Waiting);
    let ask = move || {
        state.set(State::Waiting);
        spawn(async move {
            let loaded = if load().await.is_ok() { State::Here } else { State::Missing };
            // Who has gone to another page meanwhile has taken the place away.
            let is_shown = state.try_set(loaded).is_none();
            if is_shown && loaded == State::Here {
                shell.reach_targets();
            }
        });
    };
    ask();
    let again = move |_: web_sys::MouseEvent| {
        // The button goes, and the focus with it.
        platform::focus("content");
        ask();
    };
    move || match state.get() {
        State::Waiting => {
            view! { <p class="empty" role="status" data-testid="awaited">{shell.text(common::PART_LOADING)}</p> }
        }
        State::Here => show().into_view(),
        State::Missing => view! {
            <div class="empty-state" role="alert">
                <p>{shell.text(common::PART_MISSING)}</p>
                <button type="button" class="go" on:click=again>{shell.text(common::RETRY)}</button>
            </div>
        },
    }
}
