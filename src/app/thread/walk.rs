//! The keys of the picture: along links, up and down a column.

use crate::model::RecordKey;
use crate::modules::thread::Place;

use super::scene::Placed;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Opens the item.
    Open,
    /// Looks at all again.
    Leave,
    /// Goes to another item.
    To(Way),
}

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// To what it comes from.
    Back,
    /// To what follows.
    On,
    /// To the item above in its column.
    Up,
    /// To the item below in its column.
    Down,
    /// To the first of its column.
    First,
    /// To the last of its column.
    Last,
}

impl Step {
    /// The step of a key.
    pub(super) fn of(key: &str) -> Option<Self> {
        Some(match key {
            "Enter" => Self::Open,
            "Escape" => Self::Leave,
            "ArrowLeft" => Self::To(Way::Back),
            "ArrowRight" => Self::To(Way::On),
            "ArrowUp" => Self::To(Way::Up),
            "ArrowDown" => Self::To(Way::Down),
            "Home" => Self::To(Way::First),
            "End" => Self::To(Way::Last),
            _ => return None,
        })
    }
}

/// The record one step from another. Of several that are linked with it the nearest, counted in rows.
pub(super) fn step(placed: &Placed, here: RecordKey, way: Way) -> Option<RecordKey> {
    let item = placed.graph.place_of(here)?;
    let Place { column, row } = placed.place_of(here)?;
    let nearest = |linked: &mut dyn Iterator<Item = usize>| {
        let away = |item: &usize| placed.layout.places.get(*item).map_or(usize::MAX, |place| place.row.abs_diff(row));
        linked.min_by_key(away).and_then(|item| placed.key_of(item))
    };
    let at = |row: usize| placed.key_at(Place { column, row });
    let rows = placed.layout.columns.get(column).map_or(0, |column| column.rows.len());
    match way {
        Way::Back => nearest(&mut placed.graph.before(item).map(|link| link.from)),
        Way::On => nearest(&mut placed.graph.after(item).map(|link| link.to)),
        Way::Up => (0..row).rev().find_map(at),
        Way::Down => (row + 1..rows).find_map(at),
        Way::First => (0..rows).find_map(at),
        Way::Last => (0..rows).rev().find_map(at),
    }
}
