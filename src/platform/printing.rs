//! Paper: the print window, and what stands at the foot of each page.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::formats::css_text;
use crate::platform::{Listener, after_paint, on_window};

/// The property that the stylesheet writes at the foot of each page.
const FOOT: &str = "--page-foot";

/// What the window is told when printing begins.
const BEGINS: &str = "beforeprint";

/// Opens the browser's print window once all is drawn that waits for paper ([`on_paper`]): a browser that is asked by a
/// script waits for what listens, not for what is drawn in answer.
pub fn print() {
    let Some(window) = web_sys::window() else { return };
    if let Ok(event) = web_sys::Event::new(BEGINS) {
        let _prevented = window.dispatch_event(&event);
    }
    after_paint(move || {
        let _refused = window.print();
    });
}

/// Does something when the page is about to be printed (`true`) and when it has been, as long as the answer is kept: once
/// for each print, however often it is told of.
pub fn on_paper(mut act: impl FnMut(bool) + Clone + 'static) -> [Option<Listener>; 2] {
    let begun = Rc::new(Cell::new(false));
    let (mut after, ends) = (act.clone(), begun.clone());
    let begins = move |_| {
        if !begun.replace(true) {
            act(true);
        }
    };
    let ended = move |_| {
        if ends.replace(false) {
            after(false);
        }
    };
    [on_window(BEGINS, begins), on_window("afterprint", ended)]
}

/// Sets what stands at the foot of each printed page. Margins of pages know only the style of the root, so it is there.
pub fn set_page_foot(text: Option<&str>) {
    let root =
        web_sys::window().and_then(|window| window.document()?.document_element()?.dyn_into::<HtmlElement>().ok());
    let Some(root) = root else { return };
    let _refused = match text {
        Some(text) => root.style().set_property(FOOT, &css_text(text)).err(),
        None => root.style().remove_property(FOOT).err(),
    };
}
