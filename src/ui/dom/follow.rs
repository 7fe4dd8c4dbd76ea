//! The one effect that all of rendering runs in.

use std::cell::RefCell;

use any_spawner::Executor;
use leptos::prelude::{Owner, RenderEffect, on_cleanup, untrack};
use web_sys::Node;

use super::pieces::insert;
use super::view::{View, settle};

type Act = Box<dyn FnMut()>;

thread_local! {
    /// What is to be done in one effect, while something is made together.
    static GATHERED: RefCell<Option<Vec<Act>>> = const { RefCell::new(None) };
}

/// Does something now, and again whenever what it has read changes, as long as its owner lives.
pub(super) fn follow(mut act: Act) {
    let effect = RenderEffect::new(move |_: Option<()>| {
        // What is made in here has its own owner, and is none of what is being made around it.
        let around = GATHERED.take();
        act();
        GATHERED.set(around);
    });
    on_cleanup(move || drop(effect));
}

/// As [`follow`], but in one effect with all else that is made together. Then it is done once that is made.
pub(super) fn follow_together(act: Act) {
    let alone = GATHERED.with_borrow_mut(|gathered| match gathered {
        Some(gathered) => {
            gathered.push(act);
            None
        }
        None => Some(act),
    });
    if let Some(act) = alone {
        follow(act);
    }
}

/// Makes a row of a long list. All its attributes, classes, styles and properties are written in one effect, where each
/// would have one of its own, and all are read again when one has changed. So what changes in many rows at once is asked
/// through a memo. A region in it, and what that holds, follows by itself.
pub fn together(make: impl FnOnce() -> View) -> View {
    let around = GATHERED.replace(Some(Vec::new()));
    let view = make();
    let mut acts = GATHERED.replace(around).unwrap_or_default();
    if !acts.is_empty() {
        follow(Box::new(move || acts.iter_mut().for_each(|act| act())));
    }
    view
}

/// Makes something without watching what it reads: a component is made once, whatever it looks at meanwhile.
pub fn untracked<T>(make: impl FnOnce() -> T) -> T {
    untrack(make)
}

/// Starts a program in the body of the page, for as long as the page lives.
pub fn mount(root: impl FnOnce() -> View) {
    let _already = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let body = web_sys::window().and_then(|window| window.document()).and_then(|document| document.body());
    if let Some(body) = body {
        let pieces = settle(owner.with(root));
        insert(&pieces, &Node::from(body), None);
    }
    std::mem::forget(owner);
}
