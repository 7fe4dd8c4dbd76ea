//! Where records stand in their list.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::{Change, Destination, Patch};
use crate::model::{Order, Plan, Record, RecordKey, Value};

/// A place for one record, and what has to move to make room for it.
pub(super) struct Room {
    pub(super) order: Order,
    pub(super) moved: Vec<Change>,
}

/// A place in the whole table, so that the record stands as asked among the neighbours that the user sees; `None` where
/// it stands there already.
pub(super) fn room(plan: &Plan, key: RecordKey, to: Destination) -> Option<Room> {
    let others: Vec<_> = plan.list(key.table).filter(|(other, _)| *other != key).collect();
    let position = |wanted: RecordKey| others.iter().position(|(other, _)| *other == wanted);
    let index = match to {
        Destination::Before(next) | Destination::After(next) if next == key => return None,
        Destination::Before(next) => position(next),
        Destination::After(previous) => position(previous).map(|index| index + 1),
        Destination::End => None,
    };
    let index = index.unwrap_or(others.len());
    if plan.get(key).is_some() && plan.list(key.table).position(|(other, _)| other == key) == Some(index) {
        return None;
    }
    let at = |index: usize| others.get(index).map(|(_, record)| &record.order);
    let (before, after) = (index.checked_sub(1).and_then(at), at(index));
    let order = Order::between(before, after);
    let between = before.is_none_or(|before| *before < order) && after.is_none_or(|after| order < *after);
    if between && order.as_str().len() <= Order::MAX {
        return Some(Room { order, moved: Vec::new() });
    }
    // After a thousand moves into one gap, places are too long to be read back: the table gets new ones.
    let mut places = Order::spread(None, None, others.len() + 1);
    let order = places.remove(index);
    let moved = others.into_iter().zip(places).filter(|((_, record), place)| record.order != *place);
    Some(Room { order, moved: moved.map(|((key, record), place)| moving(key, record, place)).collect() })
}

fn moving(key: RecordKey, record: &Arc<Record>, place: Order) -> Change {
    let after = Record::clone(record).moved(place);
    Change { key, before: Some(record.clone()), after: Some(Arc::new(after)) }
}

pub(super) fn relocate(plan: &Plan, key: RecordKey, place: Option<&'static str>, to: Destination) -> Patch {
    let Some(before) = plan.get(key) else { return Patch::default() };
    let mut after = Record::clone(before);
    let mut patch = Patch::default();
    if let Some(room) = room(plan, key, to) {
        after.order = room.order;
        patch.changes = room.moved;
    }
    if let (Some(field), Some(place)) = (key.table.spec().place, place) {
        after.set_value(field, Some(Value::Choice(place)));
        after.example &= before.code(field) == Some(place);
    }
    if **before != after {
        patch.changes.push(Change { key, before: Some(before.clone()), after: Some(Arc::new(after)) });
    }
    patch
}

pub(super) fn arrange(plan: &Plan, keys: &[RecordKey]) -> Patch {
    let mut seen = BTreeSet::new();
    let rows: Vec<_> =
        keys.iter().filter(|key| seen.insert(**key)).filter_map(|key| Some((*key, plan.get(*key)?))).collect();
    // The records keep the set of places that they have together, so that nobody else moves.
    let mut places: Vec<Order> = rows.iter().map(|(_, record)| record.order.clone()).collect();
    places.sort_unstable();
    let moved = rows.into_iter().zip(places).filter(|((_, record), place)| record.order != *place);
    Patch { changes: moved.map(|((key, record), place)| moving(key, record, place)).collect() }
}
