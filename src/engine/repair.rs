//! Invariants of a plan, and what is done where one does not hold.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::engine::links::without_links;
use crate::engine::{Change, Patch};
use crate::model::{Order, Plan, Record, RecordKey, Table};

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
    let planned: BTreeMap<RecordKey, &Arc<Record>> =
        patch.changes.iter().filter_map(|change| Some((change.key, change.after.as_ref()?))).collect();
    let mut links = Patch::default();
    for (key, record) in plan.records() {
        let dangling = record.all_links(key.table).filter(|(_, link)| plan.get(*link).is_none()).count();
        let planned = planned.get(&key).copied().unwrap_or(record);
        if let Some(after) = without_links(key.table, planned, |link| plan.get(link).is_some()) {
            links.changes.push(Change { key, before: Some(record.clone()), after: Some(Arc::new(after)) });
            repairs.push(Repair::Links { key, count: dangling });
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
