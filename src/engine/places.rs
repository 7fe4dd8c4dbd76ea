//! Where records stand in their lists.

use std::collections::HashSet;
use std::sync::Arc;

use fnv::FnvBuildHasher;

use crate::engine::{Change, Patch};
use crate::model::{Keys, Order, Plan, Record, RecordKey, Table, sort_by};

impl Plan {
    /// The records of one place (quadrant, box) of a table in their order.
    pub fn list_at(&self, table: Table, place: &str) -> impl DoubleEndedIterator<Item = (RecordKey, &Arc<Record>)> {
        self.list(table).filter(move |(_, record)| table.spec().place_of(record) == Some(place))
    }

    /// The keys of one place, or of a whole table, in their order. What is asked of a list after each edit is asked here:
    /// it is kept, and nobody walks the table.
    pub fn keys_at(&self, table: Table, place: Option<&str>) -> Keys {
        match place {
            Some(place) => self.sorted(table, |table, record| table.spec().place_of(record), place),
            None => self.sorted(table, |_, _| Some(""), ""),
        }
    }
}

/// Where a record goes in a list. A neighbour that is not in the list stands for its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Behind the last.
    End,
    /// Ahead of this record.
    Before(RecordKey),
    /// Behind this record.
    After(RecordKey),
}

/// A record of a list.
type Row<'a> = (RecordKey, &'a Arc<Record>);

/// Puts a record, which may be in the plan already, to its destination. Where no place is left between the neighbours
/// the whole table gets new places, in the order that is shown.
pub(super) fn placed(plan: &Plan, key: RecordKey, record: Record, to: Destination) -> Patch {
    let (previous, next) = neighbours(plan, key, to);
    let [low, high] = [previous, next].map(|row| row.map(|(_, record)| &record.order));
    let lies_between = |order: &Order| low.is_none_or(|low| low < order) && high.is_none_or(|high| order < high);
    let before = plan.get(key);
    let stands_there = before.is_some() && lies_between(&record.order);
    let order = if stands_there { record.order.clone() } else { Order::between(low, high) };
    if lies_between(&order) && !order.is_too_long() {
        let after = record.moved(order);
        let changed = before.is_none_or(|before| **before != after);
        return if changed { Patch::one(key, before.cloned(), Some(Arc::new(after))) } else { Patch::default() };
    }
    let mut rows: Vec<(RecordKey, Arc<Record>)> = Vec::new();
    if previous.is_none() {
        rows.push((key, Arc::new(record.clone())));
    }
    for (other, row) in plan.list(key.table).filter(|(other, _)| *other != key) {
        rows.push((other, row.clone()));
        if previous.is_some_and(|(previous, _)| previous == other) {
            rows.push((key, Arc::new(record.clone())));
        }
    }
    spread_out(plan, rows)
}

/// Those between whom the record goes, in the whole table: among what the user sees it then stands as asked too.
fn neighbours(plan: &Plan, key: RecordKey, to: Destination) -> (Option<Row<'_>>, Option<Row<'_>>) {
    let mut others = plan.list(key.table).filter(|(other, _)| *other != key);
    let mut previous = None;
    match to {
        Destination::Before(next) if is_listed(plan, key.table, next) => {
            for row in others {
                if row.0 == next {
                    return (previous, Some(row));
                }
                previous = Some(row);
            }
            (previous, None)
        }
        Destination::After(previous) if is_listed(plan, key.table, previous) => {
            (others.find(|(other, _)| *other == previous), others.next())
        }
        _ => (others.next_back(), None),
    }
}

fn is_listed(plan: &Plan, table: Table, neighbour: RecordKey) -> bool {
    neighbour.table == table && plan.get(neighbour).is_some()
}

/// New places for the records of a table, which are given in their order.
fn spread_out(plan: &Plan, rows: Vec<(RecordKey, Arc<Record>)>) -> Patch {
    let places = Order::spread(None, None, rows.len());
    let moved = rows.into_iter().zip(places).map(|((key, record), place)| Change {
        key,
        before: plan.get(key).cloned(),
        after: Some(Arc::new(Arc::unwrap_or_clone(record).moved(place))),
    });
    Patch { changes: moved.filter(|change| change.before != change.after).collect() }
}

/// Moves a record in its list, and into another place of the board where one is given.
pub(super) fn relocate(plan: &Plan, key: RecordKey, place: Option<&'static str>, to: Destination) -> Patch {
    let Some(before) = plan.get(key) else { return Patch::default() };
    let spec = key.table.spec();
    let mut after = spec.placed(Record::clone(before), place);
    after.example &= spec.place_of(&after) == spec.place_of(before);
    if [Destination::Before(key), Destination::After(key)].contains(&to) {
        let changed = **before != after;
        return if changed { Patch::one(key, Some(before.clone()), Some(Arc::new(after))) } else { Patch::default() };
    }
    placed(plan, key, after, to)
}

/// Puts records of one table into a new order among themselves. They keep the set of places that they have together,
/// so that nobody else moves.
pub(super) fn arrange(plan: &Plan, keys: &[RecordKey]) -> Patch {
    let Some(table) = keys.first().map(|key| key.table) else { return Patch::default() };
    let mut seen: HashSet<RecordKey, FnvBuildHasher> = HashSet::default();
    let keys = keys.iter().copied().filter(|key| key.table == table && seen.insert(*key));
    let rows: Vec<(RecordKey, Arc<Record>)> = keys.filter_map(|key| Some((key, plan.get(key)?.clone()))).collect();
    let mut places: Vec<Order> = rows.iter().map(|(_, record)| record.order.clone()).collect();
    sort_by(&mut places, Ord::cmp);
    if places.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
        // Two tabs may have made equal places; no order can be told by them.
        let mut arranged = rows.into_iter();
        let list = plan.list(table);
        let all = list.filter_map(
            |(key, record)| {
                if seen.contains(&key) { arranged.next() } else { Some((key, record.clone())) }
            },
        );
        return spread_out(plan, all.collect());
    }
    let moved = rows.into_iter().zip(places).filter(|((_, record), place)| record.order != *place);
    let changes = moved.map(|((key, record), place)| {
        let after = Record::clone(&record).moved(place);
        Change { key, before: Some(record), after: Some(Arc::new(after)) }
    });
    Patch { changes: changes.collect() }
}
