//! The order of a list that comes from a file. The order in which the items stand in the file is the truth; places are
//! only kept where they do not contradict each other.

use crate::formats::import::tree::Tree;
use crate::model::{Order, Record, RecordKey};

/// What a file says about an item's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlaceState {
    /// A place.
    Given,
    /// Nothing, as in a file made by hand.
    Missing,
    /// Something that is no place.
    Damaged,
}

/// What a member `order` says; any place where it says none.
pub(super) fn read_place(found: &Tree) -> (PlaceState, Order) {
    match (found, found.text().and_then(Order::parse)) {
        (_, Some(order)) => (PlaceState::Given, order),
        (Tree::Null, None) => (PlaceState::Missing, Order::default()),
        (_, None) => (PlaceState::Damaged, Order::default()),
    }
}

/// Gives the items of one list places of their own, in the order in which they stand in the file, unless they have
/// them. Whether the order was damaged: a file without any place leaves the order to the lines, which is no damage.
pub(super) fn rebuild_order(rows: &mut [(RecordKey, PlaceState, Record)]) -> bool {
    let all = |state: PlaceState| rows.iter().all(|(_, found, _)| *found == state);
    let (given, missing) = (all(PlaceState::Given), all(PlaceState::Missing));
    if given && !shares_a_place(rows) {
        return false;
    }
    let places = Order::spread(None, None, rows.len());
    for ((_, _, record), place) in rows.iter_mut().zip(places) {
        record.order = place;
    }
    !missing
}

fn shares_a_place(rows: &[(RecordKey, PlaceState, Record)]) -> bool {
    let mut places: Vec<&Order> = rows.iter().map(|(_, _, record)| &record.order).collect();
    // A file of ours has them sorted.
    if places.windows(2).all(|pair| matches!(pair, [one, other] if one < other)) {
        return false;
    }
    crate::model::sort_by(&mut places, Ord::cmp);
    places.windows(2).any(|pair| matches!(pair, [one, other] if one == other))
}
