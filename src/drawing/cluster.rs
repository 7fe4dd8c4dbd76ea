//! Points that share a field, side by side around its middle.

use crate::drawing::Point;

/// The radius of a point.
pub(super) const RADIUS: f64 = 10.0;
/// From the middle of one point to the next.
const PITCH: f64 = 22.5;
/// The points that stand side by side.
const IN_A_ROW: usize = 3;
/// The most points of one field.
pub(super) const MOST: usize = IN_A_ROW * IN_A_ROW;

/// The middle of a point, one of so many around a middle; the first is nought. With [`MOST`] they take a square of
/// 65 units.
pub(super) fn beside(middle: Point, place: usize, of: usize) -> Point {
    let from_middle = |place: usize, of: usize| (place as f64 - (of as f64 - 1.0) / 2.0) * PITCH;
    let (columns, rows) = (of.min(IN_A_ROW), of.div_ceil(IN_A_ROW));
    Point { x: middle.x + from_middle(place % IN_A_ROW, columns), y: middle.y + from_middle(place / IN_A_ROW, rows) }
}
