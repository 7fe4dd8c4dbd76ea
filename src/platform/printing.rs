//! Paper: the print window, and what stands at the foot of each page.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::formats::css_text;
use crate::platform::{Listener, on_window};

/// The property that the stylesheet writes at the foot of each page.
const FOOT: &str = "--page-foot";

/// Opens the browser's print window.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _refused = window.print();
    }
}

/// Does something when the page is about to be printed (`true`) and when it has been, as long as the answer is kept.
pub fn on_paper(mut act: impl FnMut(bool) + Clone + 'static) -> [Option<Listener>; 2] {
    let mut after = act.clone();
    [on_window("beforeprint", move |_| act(true)), on_window("afterprint", move |_| after(false))]
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
