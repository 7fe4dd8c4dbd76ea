//! A patch that meets a plan which has gone on.

use std::sync::Arc;

use crate::engine::join::{is_list, join_entries};
use crate::engine::links::without_dangling_links;
use crate::engine::parts::{Keys, belonging};
use crate::engine::{Change, Patch};
use crate::model::{FieldSpec, Plan, Record, Table, Value, set_of};

/// The patch as it has to be now that the plan may have gone on: where a record is not what the patch says it was, the
/// patch's own edits are put on top of what is there. A field that has been written to since stays; of a list, or of
/// marks, the entries of the patch alone come and go. Undo uses it, so that it takes back one edit and nothing else: a
/// record that somebody has written to since is not taken out, nor is one that it belongs to or that belongs to it; one
/// that somebody has taken out does not come back for an edit, and one that somebody has put back stays as it is. Links
/// lead to records of the plan afterwards.
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
    let added = going.iter().flat_map(|key| plan.held_by(*key));
    let staying = added.filter(|part| !changed.contains(part)).chain(written.iter().map(|change| change.key));
    belonging(plan, staying, |key| going.contains(&key))
}

/// Whether two states of a record differ in nothing that somebody has written: a list that was sorted is no reason to
/// keep a record.
pub(super) fn says_the_same(one: &Record, other: &Record) -> bool {
    one.values().eq(other.values()) && one.unknown == other.unknown
}

/// `current` with what changed from `before` to `after` put on top, where nobody has changed it since.
fn over(table: Table, before: &Record, after: &Record, current: &Record) -> Record {
    let mut result = current.clone();
    if before.order != after.order && current.order == before.order {
        result.order = after.order.clone();
    }
    if before.example != after.example {
        result.example = after.example;
    }
    for field in table.spec().fields {
        if before.value(field) != after.value(field) {
            let sides = [before, current, after].map(|record| record.value(field));
            result.set_value(field, on_top(field, sides));
        }
    }
    let names = set_of(before.unknown.keys().chain(after.unknown.keys()));
    for name in names {
        let [was, is, becomes] = [before, current, after].map(|record| record.unknown.get(name));
        match becomes {
            _ if was == becomes || is != was => {}
            Some(value) => drop(result.unknown.insert(name.clone(), value.clone())),
            None => drop(result.unknown.remove(name)),
        }
    }
    result
}

/// The value of a field that a patch changes, from what the patch says it was, what it is, and what it becomes.
fn on_top(field: &'static FieldSpec, [before, current, after]: [Option<&Value>; 3]) -> Option<Value> {
    if current == before {
        return after.cloned();
    }
    join_entries(field, [before, current, after]).filter(Value::is_within_limits).or_else(|| current.cloned())
}

/// Whether a patch, as it was rebased onto a plan, does all that it did: nothing of it has been written to since. A list
/// that was sorted, and entries beside its own, are no loss.
pub(super) fn replayed(plan: &Plan, patch: &Patch, rebased: &Patch) -> bool {
    // What is left of the patch stands in its order.
    let mut rebased = rebased.changes.iter().peekable();
    patch.changes.iter().all(|change| {
        let done = rebased.next_if(|done| done.key == change.key);
        let now = done.map_or_else(|| plan.get(change.key), |done| done.after.as_ref());
        match (&change.before, &change.after, now) {
            (Some(before), Some(after), Some(now)) => change.key.table.spec().fields.iter().all(|field| {
                let [before, after, now] = [before, after, now].map(|record| record.value(field));
                before == after || after == now || is_list(field)
            }),
            (_, after, now) => after.is_some() == now.is_some(),
        }
    })
}
