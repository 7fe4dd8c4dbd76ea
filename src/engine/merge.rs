//! Three-way merge per record and field: what one side changed wins over what the other left alone, and where both
//! changed the same thing, nothing is lost.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::engine::join::join;
use crate::engine::links::with_links;
use crate::engine::parts::{Keys, belonging};
use crate::engine::rebase::says_the_same;
use crate::engine::{Change, Conflict, Patch, apply, repair};
use crate::model::{Plan, Record, RecordKey, set_of};

/// Merges one record. The outcome does not depend on which side is called which, so that two tabs that merge the same
/// edits agree without talking again; and merging it with either side again changes nothing. Where it links to and
/// whether another record has its place is the plan's matter.
pub fn merge_records(
    key: RecordKey,
    base: Option<&Arc<Record>>,
    ours: Option<&Arc<Record>>,
    theirs: Option<&Arc<Record>>,
    conflicts: &mut Vec<Conflict>,
) -> Option<Arc<Record>> {
    if ours == theirs || base == theirs {
        return ours.cloned();
    }
    if base == ours {
        return theirs.cloned();
    }
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => {
            let nothing = Arc::default();
            Some(Arc::new(merge_fields(key, base.unwrap_or(&nothing), ours, theirs, conflicts)))
        }
        (edited, None) | (None, edited) if is_written(base, edited) => {
            conflicts.push(Conflict::Gone { key });
            edited.cloned()
        }
        _ => None,
    }
}

/// Whether somebody has written to a record since it was `base`. That the list around it was sorted is no reason to keep
/// it where the other side has deleted it.
fn is_written(base: Option<&Arc<Record>>, now: Option<&Arc<Record>>) -> bool {
    match (base, now) {
        (Some(base), Some(now)) => !says_the_same(base, now),
        (base, now) => base != now,
    }
}

fn merge_fields(
    key: RecordKey,
    base: &Record,
    ours: &Record,
    theirs: &Record,
    conflicts: &mut Vec<Conflict>,
) -> Record {
    let mut merged = ours.clone();
    merged.order = pick(&base.order, &ours.order, &theirs.order).clone();
    merged.example = ours.example && theirs.example;
    for field in key.table.spec().fields.iter().copied() {
        let (base, ours, theirs) = (base.value(field), ours.value(field), theirs.value(field));
        if ours == theirs || base == theirs {
            continue;
        }
        let value = if base == ours { theirs.cloned() } else { join(key, field, [base, ours, theirs], conflicts) };
        merged.set_value(field, value);
    }
    merged.unknown = merge_unknown(base, ours, theirs);
    merged
}

/// What newer versions have put in: whole values, of which the greater stays where both sides differ.
fn merge_unknown(base: &Record, ours: &Record, theirs: &Record) -> BTreeMap<String, Json> {
    let names = set_of(ours.unknown.keys().chain(theirs.unknown.keys()));
    let rank = |value: &Option<&Json>| value.map(Json::to_string);
    let merged = names.into_iter().filter_map(|name| {
        let [base, ours, theirs] = [base, ours, theirs].map(|record| record.unknown.get(name));
        let value = if ours == base {
            theirs
        } else if theirs == base {
            ours
        } else {
            [ours, theirs].into_iter().max_by_key(rank).flatten()
        };
        value.map(|value| (name.clone(), value.clone()))
    });
    merged.collect()
}

/// The side that differs from the base; where both do, the greater, so that both tabs pick the same.
fn pick<'a, T: Ord>(base: &T, ours: &'a T, theirs: &'a T) -> &'a T {
    if ours == base {
        theirs
    } else if theirs == base {
        ours
    } else {
        ours.max(theirs)
    }
}

/// Whether a record is in the merge.
fn remains(base: Option<&Arc<Record>>, ours: Option<&Arc<Record>>, theirs: Option<&Arc<Record>>) -> bool {
    match (ours, theirs) {
        (Some(_), Some(_)) => true,
        (None, None) => false,
        (edited, None) | (None, edited) => is_written(base, edited),
    }
}

/// Records that one side has deleted and the other has left alone, but not what they belong to: where one side has
/// written to a whole or to a part of it, the other has not deleted it, and both stay with everything between them.
fn kept_together(base: &Plan, ours: &Plan, theirs: &Plan) -> Keys {
    let mut kept = Keys::default();
    for (here, there) in [(ours, theirs), (theirs, ours)] {
        let gone = here.records().filter(|(key, _)| there.get(*key).is_none());
        let written = gone.filter(|(key, record)| is_written(base.get(*key), Some(record))).map(|(key, _)| key);
        let left_alone = |key| there.get(key).is_none() && !is_written(base.get(key), here.get(key));
        kept.extend(belonging(here, written, left_alone));
    }
    kept
}

/// What turns `ours` into the merge of both plans over their common `base`, with the conflicts that came up. Every
/// invariant holds afterwards: links to what one side has deleted go, and records that share a place part.
pub fn merge_plans(base: &Plan, ours: &Plan, theirs: &Plan) -> (Patch, Vec<Conflict>) {
    let mut conflicts = Vec::new();
    // What is the same in all three stays as it is, but for links to what goes.
    let linking = ours.records().filter(|(key, record)| record.all_links(key.table).next().is_some());
    let changed = ours.differing(theirs).chain(ours.differing(base));
    let keys = set_of(changed.chain(linking.map(|(key, _)| key)));
    let together = kept_together(base, ours, theirs);
    let remains = |key: RecordKey| together.contains(&key) || remains(base.get(key), ours.get(key), theirs.get(key));
    let changes = keys.into_iter().filter_map(|key| {
        // A link to what is deleted must not win over one that leads somewhere.
        let [base, here, there] = [base, ours, theirs].map(|plan| {
            let record = plan.get(key)?;
            let linked = with_links(key.table, record, remains).map(|(linked, _)| Arc::new(linked));
            Some(linked.unwrap_or_else(|| record.clone()))
        });
        let after = if together.contains(&key) {
            // The whole is told of, and stands for what belongs to it.
            if ![ours, theirs].into_iter().filter_map(|plan| plan.whole_of(key)).any(remains) {
                conflicts.push(Conflict::Gone { key });
            }
            here.or(there)
        } else {
            merge_records(key, base.as_ref(), here.as_ref(), there.as_ref(), &mut conflicts)
        };
        let before = ours.get(key);
        (before != after.as_ref()).then(|| Change { key, before: before.cloned(), after })
    });
    let patch = Patch { changes: changes.collect() };
    let mut merged = ours.clone();
    apply(&mut merged, &patch);
    let (repairs, _) = repair(&merged);
    (if repairs.is_empty() { patch } else { patch.squash(repairs) }, conflicts)
}
