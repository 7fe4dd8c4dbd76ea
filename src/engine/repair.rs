//! Invariants of a plan, and what is done where one does not hold.

use std::collections::HashMap;
use std::sync::Arc;

use fnv::FnvBuildHasher;

use crate::engine::belonging::with_deals;
use crate::engine::links::with_links;
use crate::engine::{Change, Patch, apply};
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
    /// A deal that something belongs to came back.
    Deal {
        /// The deal.
        key: RecordKey,
    },
    /// Places in a table that were the same, or too long to be read again, are others now.
    Order {
        /// The table.
        table: Table,
    },
}

/// The patch that makes every invariant hold, with what it repairs: what belongs to a deal has it in the plan, each link leads to a record of the plan, no two
/// records of a table share a place, and no place is too long. Bounds of values need no repair, as a record cannot hold
/// a value outside them.
pub fn repair(plan: &Plan) -> (Patch, Vec<Repair>) {
    let (deals, missing) = with_deals(plan);
    let mut repairs: Vec<Repair> = missing.into_iter().map(|key| Repair::Deal { key }).collect();
    if deals.is_empty() {
        return repaired(plan, repairs);
    }
    let mut draft = plan.clone();
    apply(&mut draft, &deals);
    let (patch, others) = repaired(&draft, Vec::new());
    repairs.extend(others);
    (deals.squash(patch), repairs)
}

fn repaired(plan: &Plan, mut repairs: Vec<Repair>) -> (Patch, Vec<Repair>) {
    let mut patch = Patch::default();
    for table in Table::ALL.iter().copied() {
        let mut places = new_places(plan, table);
        if !places.is_empty() {
            repairs.push(Repair::Order { table });
        }
        for (key, record) in plan.list(table) {
            let kept = with_links(table, record, |link| plan.get(link).is_some());
            repairs.extend(kept.as_ref().map(|(_, count)| Repair::Links { key, count: *count }));
            let place = places.remove(&key);
            if kept.is_none() && place.is_none() {
                continue;
            }
            let after = kept.map_or_else(|| Record::clone(record), |(after, _)| after);
            let after = match place {
                Some(place) => after.moved(place),
                None => after,
            };
            patch.changes.push(Change { key, before: Some(record.clone()), after: Some(Arc::new(after)) });
        }
    }
    (patch, repairs)
}

/// New places for those records of a table that need one; the order that was shown stays.
///
/// Of records that share a place the first keeps it and the others go up: few records are written, and a merge, which
/// takes the higher of two places, keeps what was repaired.
fn new_places(plan: &Plan, table: Table) -> HashMap<RecordKey, Order, FnvBuildHasher> {
    if has_good_places(plan, table) {
        return HashMap::default();
    }
    let rows: Vec<(RecordKey, &Order)> = plan.list(table).map(|(key, record)| (key, &record.order)).collect();
    let mut moved = HashMap::default();
    let mut shared = rows.chunk_by(|(_, one), (_, other)| one == other).peekable();
    while let Some(run) = shared.next() {
        let next = shared.peek().and_then(|run| run.first()).map(|(_, order)| *order);
        let last = run.first().map(|(_, order)| *order);
        let places = Order::spread(last, next, run.len() - 1);
        moved.extend(run.iter().skip(1).map(|(key, _)| *key).zip(places));
    }
    let too_long = moved.values().chain(rows.iter().map(|(_, order)| *order)).any(Order::is_too_long);
    if too_long {
        let places = Order::spread(None, None, rows.len());
        let all = rows.into_iter().zip(places).filter(|((_, order), place)| **order != *place);
        return all.map(|((key, _), place)| (key, place)).collect();
    }
    moved
}

/// Whether a table needs no new place, as most do.
fn has_good_places(plan: &Plan, table: Table) -> bool {
    let mut before: Option<&Order> = None;
    plan.list(table).all(|(_, record)| {
        let shared = before.replace(&record.order) == Some(&record.order);
        !shared && !record.order.is_too_long()
    })
}
