//! The one effect that all of rendering runs in.

use any_spawner::Executor;
use leptos::prelude::{Owner, RenderEffect, on_cleanup, untrack};
use web_sys::Node;

use super::pieces::insert;
use super::view::{View, settle};

/// Does something now, and again whenever what it has read changes, as long as its owner lives.
pub(super) fn follow(mut act: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_: Option<()>| act());
    on_cleanup(move || drop(effect));
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
