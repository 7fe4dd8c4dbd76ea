//! What of a box that scrolls is in view.

use web_sys::Element;

use crate::drawing::Point;

/// Where what is in view begins, and where it ends.
pub fn in_view(element: &Element) -> (Point, Point) {
    let from = Point { x: f64::from(element.scroll_left()), y: f64::from(element.scroll_top()) };
    let room = Point { x: f64::from(element.client_width()), y: f64::from(element.client_height()) };
    (from, Point { x: from.x + room.x, y: from.y + room.y })
}
