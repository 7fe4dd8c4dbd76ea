//! What a user does, turned into patches.

use std::sync::Arc;

use crate::engine::{Change, Patch};
use crate::model::{FieldSpec, IdSource, Order, Plan, Record, RecordId, RecordKey, Table, Value};

/// Where a record goes in a list: behind another record of the place, or to its front or end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Behind the last.
    End,
    /// Ahead of this record.
    Before(RecordKey),
    /// Behind this record.
    After(RecordKey),
}

/// What a user does to records. [`Command::patch`] says what changes; it is empty where nothing does.
#[derive(Clone, Debug)]
pub enum Command {
    /// Puts a value into a field; the record is made where it is the single record of its table and not there yet.
    Set {
        /// The record.
        key: RecordKey,
        /// The field.
        field: &'static FieldSpec,
        /// The value; `None` empties the field.
        value: Option<Value>,
    },
    /// Adds records behind the last of their table.
    Add {
        /// The table.
        table: Table,
        /// The records; their places are set here.
        records: Vec<Record>,
    },
    /// Moves a record inside its table, into another place (quadrant, box) where one is given.
    Move {
        /// The record.
        key: RecordKey,
        /// The code of the place it goes to; `None` where it stays.
        place: Option<&'static str>,
        /// Where in the list.
        to: Destination,
    },
    /// Adds a copy right behind the record.
    Duplicate {
        /// The record.
        key: RecordKey,
    },
    /// Takes records out, together with every link to them.
    Delete {
        /// The records.
        keys: Vec<RecordKey>,
    },
    /// Puts records with fixed ids in, unless they are there; links to what is not there are left out.
    Insert {
        /// The records.
        records: Vec<(RecordKey, Record)>,
    },
    /// Sorts the records of a table's place in the given order.
    Arrange {
        /// The records in their new order; all of one table.
        keys: Vec<RecordKey>,
    },
}

impl Command {
    /// What changes in the plan. Ids for new records come from `ids`.
    pub fn patch(self, plan: &Plan, ids: &mut IdSource) -> Patch {
        match self {
            Self::Set { key, field, value } => set(plan, key, field, value),
            Self::Add { table, records } => add(plan, table, records, ids),
            Self::Move { key, place, to } => relocate(plan, key, place, to),
            Self::Duplicate { key } => duplicate(plan, key, ids),
            Self::Delete { keys } => delete(plan, &keys),
            Self::Insert { records } => insert(plan, records),
            Self::Arrange { keys } => arrange(plan, &keys),
        }
    }
}

fn set(plan: &Plan, key: RecordKey, field: &'static FieldSpec, value: Option<Value>) -> Patch {
    let before = plan.get(key).cloned();
    let mut after = match &before {
        Some(record) => Record::clone(record),
        None if key.id == RecordId::SINGLE && key.table.spec().single => Record::default(),
        None => return Patch::default(),
    };
    after.set_value(field, value);
    if before.as_deref() == Some(&after) {
        return Patch::default();
    }
    // What a user has changed is the user's own.
    after.example = false;
    Patch::one(key, before, Some(Arc::new(after)))
}

fn add(plan: &Plan, table: Table, records: Vec<Record>, ids: &mut IdSource) -> Patch {
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

/// A place for a record in the whole table, so that it stands as asked among the neighbours that the user sees.
fn place_for(plan: &Plan, key: RecordKey, to: Destination) -> Order {
    let others = || plan.list(key.table).filter(|(other, _)| *other != key);
    let order = |key: RecordKey| plan.get(key).map(|record| &record.order);
    match to {
        Destination::End => Order::between(others().next_back().map(|(_, record)| &record.order), None),
        Destination::Before(next) => {
            let before = others().take_while(|(other, _)| *other != next).last();
            Order::between(before.map(|(_, record)| &record.order), order(next))
        }
        Destination::After(previous) => {
            let after = others().skip_while(|(other, _)| *other != previous).nth(1);
            Order::between(order(previous), after.map(|(_, record)| &record.order))
        }
    }
}

fn relocate(plan: &Plan, key: RecordKey, place: Option<&'static str>, to: Destination) -> Patch {
    let Some(before) = plan.get(key) else { return Patch::default() };
    let mut after = Record::clone(before);
    after.order = place_for(plan, key, to);
    if let (Some(field), Some(place)) = (key.table.spec().place, place) {
        after.set_value(field, Some(Value::Choice(place)));
        after.example &= before.code(field) == Some(place);
    }
    Patch::one(key, Some(before.clone()), Some(Arc::new(after)))
}

fn duplicate(plan: &Plan, key: RecordKey, ids: &mut IdSource) -> Patch {
    let Some(original) = plan.get(key) else { return Patch::default() };
    let order = place_for(plan, fresh_key(plan, key.table, &mut ids.clone()), Destination::After(key));
    let mut copy = Record::clone(original).moved(order);
    copy.example = false;
    Patch::one(fresh_key(plan, key.table, ids), None, Some(Arc::new(copy)))
}

fn delete(plan: &Plan, keys: &[RecordKey]) -> Patch {
    let gone =
        keys.iter().filter_map(|key| Some(Change { key: *key, before: Some(plan.get(*key)?.clone()), after: None }));
    let mut patch = Patch { changes: gone.collect() };
    let mut linking: Vec<RecordKey> = keys.iter().flat_map(|key| plan.linking_to(*key)).map(|(key, _)| key).collect();
    linking.sort_unstable();
    linking.dedup();
    for key in linking.into_iter().filter(|key| !keys.contains(key)) {
        if let Some(before) = plan.get(key) {
            let after = without_links(key.table, before, keys);
            patch.changes.push(Change { key, before: Some(before.clone()), after: Some(Arc::new(after)) });
        }
    }
    patch
}

fn without_links(table: Table, record: &Record, gone: &[RecordKey]) -> Record {
    let mut after = record.clone();
    for field in table.spec().fields {
        let links = record.links_of(field);
        let kept: Vec<RecordKey> = links.iter().copied().filter(|link| !gone.contains(link)).collect();
        if kept.len() < links.len() {
            after.set_value(field, Some(Value::Links(kept)));
        }
    }
    after
}

fn insert(plan: &Plan, records: Vec<(RecordKey, Record)>) -> Patch {
    let missing: Vec<_> = records.into_iter().filter(|(key, _)| plan.get(*key).is_none()).collect();
    let arriving: Vec<RecordKey> = missing.iter().map(|(key, _)| *key).collect();
    let mut patch = Patch::default();
    for table in Table::ALL {
        let rows: Vec<_> = missing.iter().filter(|(key, _)| key.table == *table).collect();
        let places = Order::spread(plan.last_order(*table), None, rows.len());
        for ((key, record), order) in rows.into_iter().zip(places) {
            let dangling: Vec<RecordKey> = record
                .all_links(*table)
                .map(|(_, link)| link)
                .filter(|link| plan.get(*link).is_none() && !arriving.contains(link))
                .collect();
            let after = without_links(*table, record, &dangling).moved(order);
            patch.changes.push(Change { key: *key, before: None, after: Some(Arc::new(after)) });
        }
    }
    patch
}

fn arrange(plan: &Plan, keys: &[RecordKey]) -> Patch {
    // The records keep the set of places that they have together, so that nobody else moves.
    let mut places: Vec<Order> = keys.iter().filter_map(|key| Some(plan.get(*key)?.order.clone())).collect();
    places.sort_unstable();
    let moved = keys.iter().zip(places).filter_map(|(key, order)| {
        let before = plan.get(*key)?;
        let after = Record::clone(before).moved(order);
        (before.order != after.order).then(|| Change {
            key: *key,
            before: Some(before.clone()),
            after: Some(Arc::new(after)),
        })
    });
    Patch { changes: moved.collect() }
}
