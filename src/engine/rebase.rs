//! A patch that meets a plan which has gone on.

use std::sync::Arc;

use crate::engine::links::without_dangling_links;
use crate::engine::parts::{Keys, belonging};
use crate::engine::{Change, Patch};
use crate::model::{Plan, Record, Table, set_of};

/// The patch as it has to be now that the plan may have gone on: where a record is not what the patch says it was, the
/// patch's own edits are put on top of what is there. Undo uses it, so that it takes back our edit and nobody else's:
/// a record that somebody has written to since is not taken out, nor is one that it belongs to or that belongs to it;
/// one that somebody has taken out does not come back for an edit, and one that somebody has put back stays as it is.
/// Links lead to records of the plan afterwards.
pub fn rebase(plan: &Plan, patch: &Patch) -> Patch {
    let held = held_back(plan, patch);
    let changes = patch.changes.iter().map(|change| {
        let current = plan.get(change.key);
        let after = match (current, &change.before, &change.after) {
            (current, _, None) if held.contains(&change.key) => current.cloned(),
            (current, before, after) if current == before.as_ref() => after.clone(),
            (Some(current), Some(before), Some(after)) => {
                Some(Arc::new(over(change.key.table, before, after, current)))
            }
            (Some(current), Some(before), None) if says_the_same(before, current) => None,
            (current, ..) => current.cloned(),
        };
        Change { key: change.key, before: current.cloned(), after }
    });
    let mut rebased = without_dangling_links(plan, Patch { changes: changes.collect() });
    rebased.changes.retain(|change| change.before != change.after);
    rebased
}

/// What the patch would take out and must not, as something that it does not take out belongs together with it.
fn held_back(plan: &Plan, patch: &Patch) -> Keys {
    let removed = patch.changes.iter().filter(|change| change.after.is_none());
    let (going, written): (Vec<_>, Vec<_>) = removed.partition(|change| match (plan.get(change.key), &change.before) {
        (Some(current), Some(before)) => says_the_same(before, current),
        _ => false,
    });
    let going: Keys = going.into_iter().map(|change| change.key).collect();
    let changed: Keys = patch.keys().collect();
    let added = going.iter().flat_map(|key| plan.parts(*key)).map(|(part, _)| part);
    let staying = added.filter(|part| !changed.contains(part)).chain(written.iter().map(|change| change.key));
    belonging(plan, staying, |key| going.contains(&key))
}

/// Whether two states of a record differ in nothing that somebody has written: a list that was sorted is no reason to
/// keep a record.
fn says_the_same(one: &Record, other: &Record) -> bool {
    one.values().eq(other.values()) && one.unknown == other.unknown
}

/// `current` with what changed from `before` to `after` put on top.
fn over(table: Table, before: &Record, after: &Record, current: &Record) -> Record {
    let mut result = current.clone();
    if before.order != after.order {
        result.order = after.order.clone();
    }
    if before.example != after.example {
        result.example = after.example;
    }
    for field in table.spec().fields {
        if before.value(field) != after.value(field) {
            result.set_value(field, after.value(field).cloned());
        }
    }
    let names = set_of(before.unknown.keys().chain(after.unknown.keys()));
    for name in names.into_iter().filter(|name| before.unknown.get(*name) != after.unknown.get(*name)) {
        match after.unknown.get(name) {
            Some(value) => drop(result.unknown.insert(name.clone(), value.clone())),
            None => drop(result.unknown.remove(name)),
        }
    }
    result
}
