//! How wide and high the picture of a thread is, and where its columns and rows lie.

use crate::modules::thread::Layout;

/// How wide a column is.
pub(super) const COLUMN: f64 = 216.0;
/// The room between columns, in which links bend.
pub(super) const GAP: f64 = 84.0;
/// How high a row is.
pub(super) const ROW: f64 = 28.0;
/// How high an item is; what is left of its row parts it from the next.
pub(super) const ITEM: f64 = 24.0;
/// The room for the names of the stages.
pub(super) const HEAD: f64 = 36.0;

/// Where a column begins.
pub fn left(column: usize) -> f64 {
    column as f64 * (COLUMN + GAP)
}

/// Where a row begins.
pub fn top(row: usize) -> f64 {
    HEAD + row as f64 * ROW
}

/// How wide a layout is; the links inside the last column bend beside it.
pub fn width(layout: &Layout) -> f64 {
    left(layout.columns.len())
}

/// How high a layout is.
pub fn height(layout: &Layout) -> f64 {
    top(layout.rows())
}
