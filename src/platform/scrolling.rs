//! What of a box that scrolls is in view.

use web_sys::Element;

/// Where what is in view begins, and how high it is.
pub fn in_view(element: &Element) -> (f64, f64) {
    (f64::from(element.scroll_top()), f64::from(element.client_height()))
}
