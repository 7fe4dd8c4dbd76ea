//! What a user does, turned into patches.

mod adding;
mod deleting;
mod placing;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::Patch;
use crate::engine::links::without_links;
use crate::model::{FieldSpec, IdSource, Plan, Record, RecordId, RecordKey, Table, Value};

/// Where a record goes in a list. Next to a record that is not there is the end; next to itself is where it stands.
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
    /// Adds records behind the last of their table; a table of a single record takes the first, if it has none yet.
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
    /// What changes in the plan. Ids for new records come from `ids`; links that would lead nowhere are left out.
    pub fn patch(self, plan: &Plan, ids: &mut IdSource) -> Patch {
        let mut patch = match self {
            Self::Set { key, field, value } => set(plan, key, field, value),
            Self::Add { table, records } => adding::add(plan, table, records, ids),
            Self::Move { key, place, to } => placing::relocate(plan, key, place, to),
            Self::Duplicate { key } => adding::duplicate(plan, key, ids),
            Self::Delete { keys } => deleting::delete(plan, &keys),
            Self::Insert { records } => adding::insert(plan, records),
            Self::Arrange { keys } => placing::arrange(plan, &keys),
        };
        let arriving: BTreeSet<RecordKey> =
            patch.changes.iter().filter(|change| change.before.is_none()).map(|change| change.key).collect();
        for change in &mut patch.changes {
            let Some(after) = &change.after else { continue };
            let stays = |link: RecordKey| plan.get(link).is_some() || arriving.contains(&link);
            if let Some(mended) = without_links(change.key.table, after, stays) {
                change.after = Some(Arc::new(mended));
            }
        }
        patch
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
    // A field that stays empty makes no record.
    let same = before.as_deref().map_or_else(|| after == Record::default(), |before| *before == after);
    if same {
        return Patch::default();
    }
    // What a user has changed is the user's own.
    after.example = false;
    Patch::one(key, before, Some(Arc::new(after)))
}
