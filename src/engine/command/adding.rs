//! Records that come in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::placing::room;
use crate::engine::{Change, Destination, Patch};
use crate::model::{IdSource, Order, Plan, Record, RecordId, RecordKey, Table};

pub(super) fn add(plan: &Plan, table: Table, records: Vec<Record>, ids: &mut IdSource) -> Patch {
    if table.spec().single {
        let missing = records.into_iter().next().filter(|_| plan.single(table).is_none());
        return missing.map_or_else(Patch::default, |record| {
            Patch::one(RecordKey::single(table), None, Some(Arc::new(record.moved(Order::default()))))
        });
    }
    let places = Order::spread(plan.last_order(table), None, records.len());
    let changes = records.into_iter().zip(places).map(|(record, order)| {
        let key = fresh_key(plan, table, ids);
        Change { key, before: None, after: Some(Arc::new(record.moved(order))) }
    });
    Patch { changes: changes.collect() }
}

fn fresh_key(plan: &Plan, table: Table, ids: &mut IdSource) -> RecordKey {
    loop {
        let key = RecordKey::new(table, ids.next_record());
        if plan.get(key).is_none() {
            return key;
        }
    }
}

pub(super) fn duplicate(plan: &Plan, original: RecordKey, ids: &mut IdSource) -> Patch {
    let Some(record) = plan.get(original).filter(|_| !original.table.spec().single) else { return Patch::default() };
    let key = fresh_key(plan, original.table, ids);
    let Some(room) = room(plan, key, Destination::After(original)) else { return Patch::default() };
    let mut copy = Record::clone(record).moved(room.order);
    copy.example = false;
    let mut patch = Patch { changes: room.moved };
    patch.changes.push(Change { key, before: None, after: Some(Arc::new(copy)) });
    patch
}

pub(super) fn insert(plan: &Plan, records: Vec<(RecordKey, Record)>) -> Patch {
    let mut arriving = BTreeSet::new();
    let mut by_table: BTreeMap<Table, Vec<(RecordKey, Record)>> = BTreeMap::new();
    for (key, record) in records {
        let fits = key.table.spec().single == (key.id == RecordId::SINGLE);
        if fits && plan.get(key).is_none() && arriving.insert(key) {
            by_table.entry(key.table).or_default().push((key, record));
        }
    }
    let mut patch = Patch::default();
    for (table, rows) in by_table {
        let places = Order::spread(plan.last_order(table), None, rows.len());
        for ((key, record), order) in rows.into_iter().zip(places) {
            patch.changes.push(Change { key, before: None, after: Some(Arc::new(record.moved(order))) });
        }
    }
    patch
}
