//! The part of a picture that is drawn: what is in view on a screen, or fits on a page.

use std::ops::Range;

use crate::drawing::Point;
use crate::modules::thread::Place;
use crate::modules::thread::measures::{HEAD, ROW, left};

/// Some columns and rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// The columns.
    pub columns: Range<usize>,
    /// The rows of each.
    pub rows: Range<usize>,
}

/// Rows that are drawn beyond the edges of what is in view, so that a short scroll shows no blank; beside it a column.
const BEYOND: usize = 12;
/// What is drawn follows the scrolling in steps of so many rows, so that few scrolls draw anything.
const BY: usize = 8;

impl Window {
    /// What is drawn before it is known what is in view: little more than a screen shows below the head of the page.
    pub const FIRST: Self = Self { columns: 0..4, rows: 0..20 };

    /// What is drawn where the view goes from one point to another.
    pub fn around(from: Point, to: Point) -> Self {
        let whole = |share: f64| share.max(0.0) as usize;
        let column = |x: f64| whole(x / left(1));
        let row = |y: f64| whole((y - HEAD) / ROW);
        let first = row(from.y).saturating_sub(BEYOND) / BY * BY;
        let count = whole((to.y - from.y) / ROW) + 2 * BEYOND + BY;
        Self { columns: column(from.x).saturating_sub(1)..column(to.x) + 2, rows: first..first + count }
    }

    /// Whether something stands in it.
    pub fn holds(&self, place: Place) -> bool {
        self.columns.contains(&place.column) && self.rows.contains(&place.row)
    }

    /// Whether a link goes through its columns from one of its rows to another.
    pub fn is_joined(&self, ends: [Place; 2]) -> bool {
        self.meets_columns(ends) && ends.iter().all(|end| self.rows.contains(&end.row))
    }

    /// Whether a link goes through it, wherever it ends.
    pub fn is_crossed(&self, ends: [Place; 2]) -> bool {
        let [one, other] = ends.map(|end| end.row);
        self.meets_columns(ends) && one.min(other) < self.rows.end && one.max(other) >= self.rows.start
    }

    fn meets_columns(&self, ends: [Place; 2]) -> bool {
        let [one, other] = ends.map(|end| end.column);
        one.min(other) < self.columns.end && one.max(other) >= self.columns.start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(column: usize, row: usize) -> Place {
        Place { column, row }
    }

    #[test]
    fn what_is_in_view_is_drawn_with_some_rows_and_a_column_around_it() {
        let [from, to] = [Point { x: 650.0, y: 36.0 + 28.0 * 100.0 }, Point { x: 1500.0, y: 36.0 + 28.0 * 125.0 }];
        let window = Window::around(from, to);
        assert_eq!(window.columns, 1..7);
        assert!(window.rows.contains(&90) && window.rows.contains(&135) && window.rows.len() < 60, "{:?}", window.rows);
        let moved = |point: Point| Point { y: point.y + 20.0, ..point };
        assert_eq!(Window::around(moved(from), moved(to)), window, "a little scroll draws nothing");
    }

    #[test]
    fn the_first_window_is_less_than_what_is_drawn_at_the_top() {
        let top = Window::around(Point { x: 0.0, y: 0.0 }, Point { x: 860.0, y: 500.0 });
        assert_eq!((top.columns.start, top.rows.start), (0, 0));
        assert!(top.columns.end >= Window::FIRST.columns.end && top.rows.end > Window::FIRST.rows.end);
    }

    #[test]
    fn a_link_joins_rows_of_it_or_crosses_it_where_it_goes_through_its_columns() {
        let window = Window { columns: 2..4, rows: 10..20 };
        assert!(window.is_joined([at(2, 12), at(3, 10)]) && window.is_joined([at(0, 12), at(6, 19)]));
        assert!(!window.is_joined([at(0, 12), at(1, 13)]) && !window.is_joined([at(2, 12), at(3, 25)]));
        assert!(window.is_crossed([at(2, 5), at(3, 25)]) && !window.is_crossed([at(2, 5), at(3, 9)]));
        assert!(window.holds(at(3, 19)) && !window.holds(at(4, 19)) && !window.holds(at(3, 20)));
    }
}
