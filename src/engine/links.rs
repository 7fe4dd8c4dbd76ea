//! Links and marks lead to records of the plan, whatever a patch takes out or puts in.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fnv::FnvBuildHasher;

use crate::engine::{Change, Patch};
use crate::model::{FieldSpec, Plan, Record, RecordKey, Table};

/// The patch as it leaves no link that leads nowhere: neither in the records that it puts in, nor in those of the plan
/// that link to a record it takes out. What else of the plan is damaged stays as it is.
pub(super) fn without_dangling_links(plan: &Plan, mut patch: Patch) -> Patch {
    let changed: HashMap<RecordKey, bool, FnvBuildHasher> =
        patch.changes.iter().map(|change| (change.key, change.after.is_some())).collect();
    let is_there = |link: RecordKey| changed.get(&link).copied().unwrap_or_else(|| plan.get(link).is_some());
    for change in &mut patch.changes {
        let kept = change.after.as_ref().and_then(|record| with_links(change.key.table, record, is_there));
        if let Some((after, _)) = kept {
            change.after = Some(Arc::new(after));
        }
    }
    let gone = patch.changes.iter().filter(|change| change.after.is_none());
    let linking: BTreeSet<RecordKey> =
        gone.flat_map(|change| plan.linking_to(change.key)).map(|(key, _)| key).collect();
    for key in linking.into_iter().filter(|key| !changed.contains_key(key)) {
        let before = plan.get(key);
        if let Some((after, _)) = before.and_then(|record| with_links(key.table, record, is_there)) {
            patch.changes.push(Change { key, before: before.cloned(), after: Some(Arc::new(after)) });
        }
    }
    patch
}

/// The record with those links and marks alone that `keep` says yes to, and how many went; `None` where none has to go.
pub(super) fn with_links(table: Table, record: &Record, keep: impl Fn(RecordKey) -> bool) -> Option<(Record, usize)> {
    let count = record.targets().filter(|link| !keep(*link)).count();
    if count == 0 {
        return None;
    }
    let mut after = record.clone();
    for field in table.spec().fields {
        if let Some(value) = record.value(field).filter(|value| !value.links().is_empty()) {
            after.set_value(field, Some(value.clone().with_links(&keep)));
        }
    }
    Some((after, count))
}

impl Record {
    /// Every link of the record, and every record that it has a mark for, with the field that holds it.
    pub fn all_links(&self, table: Table) -> impl Iterator<Item = (&'static FieldSpec, RecordKey)> {
        let fields = table.spec().fields.iter().copied();
        fields.flat_map(|field| self.links_of(field).iter().map(move |link| (field, *link)))
    }
}
