//! Handles to elements.

use std::marker::PhantomData;

use leptos::prelude::{Get, GetUntracked, LocalStorage, RwSignal, Set};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The element of a view, from the moment it is made. `Copy`, for handlers.
pub struct NodeRef<T>(RwSignal<Option<Element>, LocalStorage>, PhantomData<fn() -> T>);

impl<T> Clone for NodeRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for NodeRef<T> {}

impl<T: JsCast> NodeRef<T> {
    /// No element yet.
    #[allow(clippy::new_without_default, reason = "it makes a signal, which a default should not")]
    pub fn new() -> Self {
        Self(RwSignal::new_local(None), PhantomData)
    }

    /// The element, watched.
    pub fn get(self) -> Option<T> {
        self.0.get().map(JsCast::unchecked_into)
    }

    /// The element; `None` when its view is gone, which handlers and ends must bear.
    pub fn try_get_untracked(self) -> Option<Option<T>> {
        self.0.try_get_untracked().map(|element| element.map(JsCast::unchecked_into))
    }
}

impl<T> NodeRef<T> {
    pub(super) fn take(self, element: &Element) {
        self.0.set(Some(element.clone()));
    }
}

/// The elements by the names that views use.
pub mod html {
    pub use web_sys::{
        HtmlButtonElement as Button, HtmlDialogElement as Dialog, HtmlElement as Div, HtmlInputElement as Input,
        HtmlTextAreaElement as Textarea,
    };
}
