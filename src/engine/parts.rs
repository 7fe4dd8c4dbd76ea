//! What belongs together (an outline and its sections, a deal and its contract): copied, deleted and kept together.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use fnv::FnvBuildHasher;

use crate::engine::Change;
use crate::model::{FieldSpec, Order, Plan, Record, RecordKey, Table, sort_by};

impl Plan {
    /// The record that this one is a part of.
    pub fn whole_of(&self, key: RecordKey) -> Option<RecordKey> {
        self.linked_by(key, key.table.spec().part_of?)
    }

    fn linked_by(&self, key: RecordKey, field: &FieldSpec) -> Option<RecordKey> {
        self.get(key)?.links_of(field).first().copied().filter(|whole| self.get(*whole).is_some())
    }

    /// The records that this one belongs to: what it is a part of, and its deal.
    pub(super) fn holders_of(&self, key: RecordKey) -> impl Iterator<Item = RecordKey> {
        key.table.spec().holders().filter_map(move |field| self.linked_by(key, field))
    }

    /// What belongs to a record: its parts, and of a deal all that is its own.
    pub(super) fn held_by(&self, holder: RecordKey) -> impl Iterator<Item = RecordKey> {
        let linking = self.linking_to(holder).map(|(key, _)| key);
        linking.filter(move |key| self.holders_of(*key).any(|other| other == holder))
    }

    /// The parts of a record, table by table, in the order of their lists.
    pub fn parts(&self, whole: RecordKey) -> Vec<(RecordKey, &Arc<Record>)> {
        let linking = self.linking_to(whole);
        let mut parts: Vec<_> = linking.filter(|(key, _)| self.whole_of(*key) == Some(whole)).collect();
        sort_by(&mut parts, |(one, record), (other, beside)| {
            one.table
                .cmp(&other.table)
                .then_with(|| record.order.cmp(&beside.order))
                .then_with(|| one.id.cmp(&other.id))
        });
        parts
    }
}

pub(super) type Keys = HashSet<RecordKey, FnvBuildHasher>;

/// The records with everything that is a part of them, each once, and each whole ahead of its parts.
pub(super) fn with_parts(plan: &Plan, keys: &[RecordKey]) -> Vec<RecordKey> {
    let mut seen = Keys::default();
    let mut all: Vec<RecordKey> = Vec::new();
    let mut next = keys.to_vec();
    while !next.is_empty() {
        let level: Vec<RecordKey> = next.into_iter().filter(|key| seen.insert(*key)).collect();
        next = level.iter().flat_map(|key| plan.held_by(*key)).collect();
        all.extend(level);
    }
    all
}

/// Copies of all that belongs to a record, for the copy of it.
pub(super) fn copies_of_parts(
    plan: &Plan,
    whole: RecordKey,
    copy: RecordKey,
    mut fresh: impl FnMut(Table) -> RecordKey,
) -> Vec<Change> {
    let parts: Vec<RecordKey> = with_parts(plan, &[whole]).into_iter().filter(|part| *part != whole).collect();
    // What a deal has one of has its id.
    let fresh = |table: Table| if table.spec().single { RecordKey::new(table, copy.id) } else { fresh(table) };
    copied(plan, &parts, |link| (link == whole).then_some(copy), fresh)
}

/// Copies of records, in their order. Links lead to copies where there are some, also to those that `known` tells of; each
/// copy stands behind the last of its table.
pub(super) fn copied(
    plan: &Plan,
    parts: &[RecordKey],
    known: impl Fn(RecordKey) -> Option<RecordKey>,
    mut fresh: impl FnMut(Table) -> RecordKey,
) -> Vec<Change> {
    let mut copied: HashMap<RecordKey, RecordKey, FnvBuildHasher> = HashMap::default();
    copied.extend(parts.iter().map(|part| (*part, fresh(part.table))));
    let mut last: HashMap<Table, Order, FnvBuildHasher> = HashMap::default();
    let copies = parts.iter().filter_map(|part| {
        let key = *copied.get(part)?;
        let mut record = relinked(part.table, plan.get(*part)?, |link| {
            copied.get(&link).copied().or_else(|| known(link)).unwrap_or(link)
        });
        record.order = Order::between(last.get(&part.table).or_else(|| plan.last_order(part.table)), None);
        record.example = false;
        last.insert(part.table, record.order.clone());
        Some(Change { key, before: None, after: Some(Arc::new(record)) })
    });
    copies.collect()
}

fn relinked(table: Table, record: &Record, to: impl Fn(RecordKey) -> RecordKey) -> Record {
    let mut after = record.clone();
    for field in table.spec().fields {
        if let Some(value) = record.value(field).filter(|value| !value.links().is_empty()) {
            after.set_value(field, Some(value.clone().relinked(&to)));
        }
    }
    after
}

/// What belongs together with some records, by way of wholes and parts, among those that `counts` says yes to.
pub(super) fn belonging(
    plan: &Plan,
    to: impl IntoIterator<Item = RecordKey>,
    counts: impl Fn(RecordKey) -> bool,
) -> Keys {
    let mut found = Keys::default();
    let mut open: Vec<RecordKey> = to.into_iter().collect();
    while let Some(key) = open.pop() {
        open.extend(
            plan.holders_of(key).chain(plan.held_by(key)).filter(|other| counts(*other) && found.insert(*other)),
        );
    }
    found
}
