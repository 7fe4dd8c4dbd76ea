//! Where something that opens beside a button finds room in the window.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// The room that is left free at the edges of the window, in pixels.
const MARGIN: f64 = 8.0;

/// Puts an element with the attribute `popover` over everything else, so that nothing around it cuts it off. Browsers
/// without popovers leave it where it is.
pub fn lay_over(element: &HtmlElement) {
    let show = Reflect::get(element, &JsValue::from_str("showPopover")).ok();
    if let Some(show) = show.and_then(|show| show.dyn_into::<Function>().ok()) {
        let _shown_already = show.call0(element);
    }
}

/// Puts a list whose place is fixed below a button, or above it where there is more room, no higher than that room and
/// inside the window.
pub fn place_beside(button: &HtmlElement, list: &HtmlElement) {
    let size = |side: Result<JsValue, JsValue>| side.ok().and_then(|side| side.as_f64());
    let Some(window) = web_sys::window() else { return };
    let (Some(width), Some(height)) = (size(window.inner_width()), size(window.inner_height())) else { return };
    let (beside, own) = (button.get_bounding_client_rect(), list.get_bounding_client_rect());
    let (above, below) = (beside.top() - MARGIN, height - beside.bottom() - MARGIN);
    let borders = list.offset_height() - list.client_height();
    let needed = f64::from(list.scroll_height() + borders);
    let is_below = below >= needed || below >= above;
    // Of a part of a pixel the list could not be scrolled out.
    let room = if is_below { below } else { above }.floor();
    let top = if is_below { beside.bottom() } else { beside.top() - needed.min(room) };
    let left = (beside.right() - own.width()).min(width - MARGIN - own.width()).max(MARGIN);
    for (name, pixels) in [("top", top), ("left", left), ("max-height", room)] {
        let _refused = list.style().set_property(name, &format!("{pixels}px"));
    }
}

/// The width of the window in CSS pixels; of one that does not tell it, that of a wide one.
pub fn window_width() -> f64 {
    let width = web_sys::window().and_then(|window| window.inner_width().ok());
    width.and_then(|width| width.as_f64()).unwrap_or(f64::MAX)
}
