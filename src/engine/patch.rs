//! A change to a plan, as data.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Plan, Record, RecordKey};

/// One record before and after. `None` means that the record is not there.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The record.
    pub key: RecordKey,
    /// What it was.
    pub before: Option<Arc<Record>>,
    /// What it becomes.
    pub after: Option<Arc<Record>>,
}

/// A change to a plan: the same value edits, undoes, saves, syncs, imports and compares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patch {
    /// The changes, at most one for each record.
    pub changes: Vec<Change>,
}

impl Patch {
    /// A patch of one change.
    pub fn one(key: RecordKey, before: Option<Arc<Record>>, after: Option<Arc<Record>>) -> Self {
        Self { changes: vec![Change { key, before, after }] }
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.changes.iter().all(|change| change.before == change.after)
    }

    /// The records it touches.
    pub fn keys(&self) -> impl Iterator<Item = RecordKey> {
        self.changes.iter().map(|change| change.key)
    }

    /// The first record that it adds. Beside it others may have moved, to make room.
    pub fn added(&self) -> Option<RecordKey> {
        self.changes.iter().find(|change| change.before.is_none() && change.after.is_some()).map(|change| change.key)
    }

    /// The patch that takes it back.
    #[must_use]
    pub fn invert(&self) -> Self {
        let back =
            |change: &Change| Change { key: change.key, before: change.after.clone(), after: change.before.clone() };
        Self { changes: self.changes.iter().rev().map(back).collect() }
    }

    /// This patch and then `later`, as one.
    #[must_use]
    pub fn squash(self, later: Self) -> Self {
        let mut changes: BTreeMap<RecordKey, Change> = BTreeMap::new();
        for change in self.changes.into_iter().chain(later.changes) {
            match changes.get_mut(&change.key) {
                Some(earlier) => earlier.after = change.after,
                None => drop(changes.insert(change.key, change)),
            }
        }
        Self { changes: changes.into_values().filter(|change| change.before != change.after).collect() }
    }

    /// What turns `before` into `after`.
    pub fn diff(before: &Plan, after: &Plan) -> Self {
        let gone = before.records().filter(|(key, _)| after.get(*key).is_none());
        let gone = gone.map(|(key, record)| Change { key, before: Some(record.clone()), after: None });
        let put = after
            .records()
            .filter(|(key, record)| before.get(*key) != Some(record))
            .map(|(key, record)| Change { key, before: before.get(key).cloned(), after: Some(record.clone()) });
        Self { changes: gone.chain(put).collect() }
    }
}
