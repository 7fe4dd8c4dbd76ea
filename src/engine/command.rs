//! What a user does, turned into patches.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::belonging::take_over;
use crate::engine::links::without_dangling_links;
use crate::engine::parts::{copies_of_parts, with_parts};
use crate::engine::places::{arrange, placed, relocate};
use crate::engine::{Change, Destination, Patch, apply};
use crate::model::{FieldSpec, IdSource, Kind, Order, Plan, Record, RecordId, RecordKey, Table, Value, sort_by_key};

/// What a user does to records. [`Command::patch`] says what changes; it is empty where nothing does.
#[derive(Clone, Debug)]
pub enum Command {
    /// Puts a value into a field, less links that lead nowhere; the record is made where it is the single record of its
    /// table and not there yet.
    Set {
        /// The record.
        key: RecordKey,
        /// The field.
        field: &'static FieldSpec,
        /// The value; `None` empties the field.
        value: Option<Value>,
    },
    /// Puts values into several fields of a record at once, each as `Set` does.
    Fill {
        /// The record.
        key: RecordKey,
        /// The fields with their values.
        values: Vec<(&'static FieldSpec, Option<Value>)>,
    },
    /// Puts the first value into a record that is not there yet, and the record with it. Once it is there the value is put
    /// in alone.
    Begin {
        /// The record, and what comes with it.
        beginning: Beginning,
        /// The field.
        field: &'static FieldSpec,
        /// The value.
        value: Value,
    },
    /// Adds records behind the last of their table, without links that lead nowhere. A table of a single record takes
    /// the first while it is empty.
    Add {
        /// The table.
        table: Table,
        /// The records; their places are set here.
        records: Vec<Record>,
    },
    /// Adds a record behind the last of its table and links to it: in place of the one that a field links to, or behind
    /// those of a field for several. The record is made where it is the single one of its table and not there yet.
    AddLinked {
        /// The record that links.
        key: RecordKey,
        /// Its field.
        field: &'static FieldSpec,
        /// The table of the new record.
        table: Table,
        /// The new record; its place is set here.
        record: Record,
    },
    /// Moves a record inside its table, into another place (quadrant, box) where one is given. Ahead of or behind itself
    /// it keeps its place in the list.
    Move {
        /// The record.
        key: RecordKey,
        /// The code of the place it goes to; `None` where it stays.
        place: Option<&'static str>,
        /// Where in the list.
        to: Destination,
    },
    /// Makes a part one of another whole, at a place in the list.
    Join {
        /// The part.
        key: RecordKey,
        /// The whole that it goes to; of a table that its parts belong to.
        whole: RecordKey,
        /// Where in the list.
        to: Destination,
    },
    /// Copies what holds for all into a deal, but for what it has taken over already.
    TakeOver {
        /// The deal.
        deal: RecordKey,
    },
    /// Adds a copy right behind the record, with copies of its parts; nothing in a table of a single record.
    Duplicate {
        /// The record.
        key: RecordKey,
    },
    /// Takes records out, together with their parts and with every link to them.
    Delete {
        /// The records.
        keys: Vec<RecordKey>,
    },
    /// Puts records with fixed ids in, unless they are there or a table of a single record would hold another; links to
    /// what is not there are left out.
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

/// A record that comes into a plan with the first value that is written into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Beginning {
    /// The record.
    pub key: RecordKey,
    /// What is put in then: the record itself and what it needs, ahead of it what it is a part of. Nothing where the record
    /// is there, or comes by itself as the only one of its table.
    pub records: Vec<(RecordKey, Record)>,
}

impl Command {
    /// What changes in the plan. Ids for new records come from `ids`.
    pub fn patch(self, plan: &Plan, ids: &mut IdSource) -> Patch {
        match self {
            Self::Set { key, field, value } => fill(plan, key, vec![(field, value)]),
            Self::Fill { key, values } => fill(plan, key, values),
            Self::Begin { beginning, field, value } => begin(plan, beginning, field, value),
            Self::Add { table, records } => add(plan, table, records, ids),
            Self::AddLinked { key, field, table, record } => {
                add_linked(plan, key, field, add(plan, table, vec![record], ids))
            }
            Self::Move { key, place, to } => relocate(plan, key, place, to),
            Self::Join { key, whole, to } => join(plan, key, whole, to),
            Self::TakeOver { deal } => take_over(plan, deal, |table| fresh_key(plan, table, ids)),
            Self::Duplicate { key } => duplicate(plan, key, ids),
            Self::Delete { keys } => delete(plan, &keys),
            Self::Insert { records } => insert(plan, records),
            Self::Arrange { keys } => arrange(plan, &keys),
        }
    }
}

fn fill(plan: &Plan, key: RecordKey, values: Vec<(&'static FieldSpec, Option<Value>)>) -> Patch {
    let before = plan.get(key).cloned();
    // Of a table in which each deal has one, the next stands behind the last.
    let made = Record::at(Order::between(plan.last_order(key.table), None));
    let mut after = match &before {
        Some(record) => Record::clone(record),
        None if is_single(key) => made.clone(),
        None => return Patch::default(),
    };
    for (field, value) in values {
        after.set_value(field, value.map(|value| with_links_in(plan, value)));
    }
    if before.as_deref().unwrap_or(&made) == &after {
        return Patch::default();
    }
    // What a user has changed is the user's own.
    after.example = false;
    Patch::one(key, before, Some(Arc::new(after)))
}

fn begin(plan: &Plan, Beginning { key, records }: Beginning, field: &'static FieldSpec, value: Value) -> Patch {
    let begun = insert(plan, records);
    let mut draft = plan.clone();
    apply(&mut draft, &begun);
    let written = fill(&draft, key, vec![(field, Some(value))]);
    begun.squash(written)
}

/// The patch that moves a part to another whole; nothing where it cannot belong to it.
fn join(plan: &Plan, key: RecordKey, whole: RecordKey, to: Destination) -> Patch {
    let field = key.table.spec().part_of.filter(|field| field.kind.link_targets().contains(&whole.table));
    let Some(field) = field.filter(|_| plan.get(whole).is_some()) else { return Patch::default() };
    let joined = fill(plan, key, vec![(field, Some(Value::Links(vec![whole])))]);
    let mut draft = plan.clone();
    apply(&mut draft, &joined);
    let moved = relocate(&draft, key, None, to);
    joined.squash(moved)
}

fn with_links_in(plan: &Plan, value: Value) -> Value {
    value.with_links(|link| plan.get(link).is_some())
}

fn is_single(key: RecordKey) -> bool {
    let spec = key.table.spec();
    spec.single && (key.id == RecordId::SINGLE || spec.of_deal.is_some())
}

fn add(plan: &Plan, table: Table, records: Vec<Record>, ids: &mut IdSource) -> Patch {
    if table.spec().single {
        let first = records.into_iter().take(1).map(|record| (RecordKey::single(table), record));
        return insert(plan, first.collect());
    }
    let places = Order::spread(plan.last_order(table), None, records.len());
    let changes = records.into_iter().zip(places).map(|(record, order)| {
        let key = fresh_key(plan, table, ids);
        Change { key, before: None, after: Some(Arc::new(record.moved(order))) }
    });
    without_dangling_links(plan, Patch { changes: changes.collect() })
}

/// The patch that adds a record, with the link to it, behind those of a field that holds several. Nothing is added for a
/// record that is gone, nor where a longer list could not be read back.
fn add_linked(plan: &Plan, key: RecordKey, field: &'static FieldSpec, added: Patch) -> Patch {
    let mut links = match (field.kind, plan.get(key)) {
        (Kind::Links(_), Some(record)) => record.links_of(field).to_vec(),
        _ => Vec::new(),
    };
    links.extend(added.added());
    let mut draft = plan.clone();
    apply(&mut draft, &added);
    let fits = links.len() <= Kind::MAX_LIST;
    let linked = if fits { fill(&draft, key, vec![(field, Some(Value::Links(links)))]) } else { Patch::default() };
    if linked.is_empty() { linked } else { added.squash(linked) }
}

fn fresh_key(plan: &Plan, table: Table, ids: &mut IdSource) -> RecordKey {
    loop {
        let key = RecordKey::new(table, ids.next_record());
        if plan.get(key).is_none() {
            return key;
        }
    }
}

fn duplicate(plan: &Plan, key: RecordKey, ids: &mut IdSource) -> Patch {
    let Some(original) = plan.get(key).filter(|_| !key.table.spec().single) else { return Patch::default() };
    let mut copy = Record::clone(original);
    copy.example = false;
    let copied = fresh_key(plan, key.table, ids);
    let mut patch = placed(plan, copied, copy, Destination::After(key));
    patch.changes.extend(copies_of_parts(plan, key, copied, |table| fresh_key(plan, table, ids)));
    patch
}

fn delete(plan: &Plan, keys: &[RecordKey]) -> Patch {
    let keys = with_parts(plan, keys).into_iter();
    let gone = keys.filter_map(|key| Some(Change { key, before: Some(plan.get(key)?.clone()), after: None }));
    without_dangling_links(plan, Patch { changes: gone.collect() })
}

fn insert(plan: &Plan, records: Vec<(RecordKey, Record)>) -> Patch {
    let mut seen = BTreeSet::new();
    let missing = records.into_iter().filter(|(key, _)| {
        plan.get(*key).is_none() && (is_single(*key) || !key.table.spec().single) && seen.insert(*key)
    });
    let mut patch = Patch::default();
    for (key, record) in missing {
        patch.changes.push(Change { key, before: None, after: Some(Arc::new(record)) });
    }
    sort_by_key(&mut patch.changes, |change| change.key.table);
    for rows in patch.changes.chunk_by_mut(|one, other| one.key.table == other.key.table) {
        let last = rows.first().and_then(|first| plan.last_order(first.key.table));
        let places = Order::spread(last, None, rows.len());
        for (change, order) in rows.iter_mut().zip(places) {
            change.after = change.after.take().map(|record| Arc::new(Arc::unwrap_or_clone(record).moved(order)));
        }
    }
    without_dangling_links(plan, patch)
}
