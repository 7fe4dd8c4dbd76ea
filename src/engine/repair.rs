//! Invariants of a plan, and what is done where one does not hold.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::{Change, Patch};
use crate::model::{Order, Plan, Record, RecordKey, Table, Value};

/// What was repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repair {
    /// Links that lead nowhere were taken out of a record.
    Links {
        /// The record.
        key: RecordKey,
        /// How many.
        count: usize,
    },
    /// Places in a table that were the same have been spread.
    Order {
        /// The table.
        table: Table,
    },
}

/// The patch that makes every invariant hold, with what it repairs: each link leads to a record of the plan, and no two
/// records of a table share a place. Bounds of values need no repair, as a record cannot hold a value outside them.
pub fn repair(plan: &Plan) -> (Patch, Vec<Repair>) {
    let mut repairs = Vec::new();
    let mut patch = Patch::default();
    for table in Table::ALL {
        let order = spread_places(plan, *table);
        if !order.changes.is_empty() {
            repairs.push(Repair::Order { table: *table });
        }
        patch = patch.squash(order);
    }
    let mut links = Patch::default();
    for (key, record) in plan.records() {
        let planned = patch.changes.iter().find(|change| change.key == key).and_then(|change| change.after.as_ref());
        if let Some((after, count)) = without_dangling_links(plan, key.table, planned.unwrap_or(record)) {
            links.changes.push(Change { key, before: Some(record.clone()), after: Some(Arc::new(after)) });
            repairs.push(Repair::Links { key, count });
        }
    }
    (patch.squash(links), repairs)
}

/// New places for a table in which two records share one; the order that was shown stays.
fn spread_places(plan: &Plan, table: Table) -> Patch {
    let distinct: BTreeSet<&Order> = plan.list(table).map(|(_, record)| &record.order).collect();
    let rows: Vec<_> = plan.list(table).collect();
    if distinct.len() == rows.len() {
        return Patch::default();
    }
    let places = Order::spread(None, None, rows.len());
    let moved = rows.into_iter().zip(places).filter(|((_, record), place)| record.order != *place);
    let changes = moved.map(|((key, record), place)| {
        let after = Record::clone(record).moved(place);
        Change { key, before: Some(record.clone()), after: Some(Arc::new(after)) }
    });
    Patch { changes: changes.collect() }
}

fn without_dangling_links(plan: &Plan, table: Table, record: &Record) -> Option<(Record, usize)> {
    let count = record.all_links(table).filter(|(_, link)| plan.get(*link).is_none()).count();
    if count == 0 {
        return None;
    }
    let mut after = record.clone();
    for field in table.spec().fields {
        let links = record.links_of(field);
        let kept: Vec<RecordKey> = links.iter().copied().filter(|link| plan.get(*link).is_some()).collect();
        if kept.len() < links.len() {
            after.set_value(field, Some(Value::Links(kept)));
        }
    }
    Some((after, count))
}
