//! Three-way merge per record and field: what one side changed wins over what the other left alone, and where both
//! changed the same thing, nothing is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value as Json;

use crate::engine::join::{join_texts, union};
use crate::engine::{Change, Patch, apply, repair};
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table, Value};

/// A field, or a whole record, that both sides changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Conflict {
    /// Both texts are kept in the field, one below the other.
    BothTexts {
        /// The record.
        key: RecordKey,
        /// The field.
        field: &'static FieldSpec,
    },
    /// One value stands in the plan; the other is here, so that the user can choose it.
    Value {
        /// The record.
        key: RecordKey,
        /// The field.
        field: &'static FieldSpec,
        /// The value in the plan; `None` for an emptied field.
        kept: Option<Value>,
        /// The other value.
        other: Option<Value>,
    },
    /// One side deleted what the other edited; the edited record is kept.
    Gone {
        /// The record.
        key: RecordKey,
    },
}

/// Merges one record. The outcome does not depend on which side is called which, so that two tabs that merge the same
/// edits agree without talking again.
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
        (edited, None) | (None, edited) => {
            conflicts.push(Conflict::Gone { key });
            edited.cloned()
        }
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
        let value = if base == ours { theirs.cloned() } else { both(key, field, [base, ours, theirs], conflicts) };
        merged.set_value(field, value);
    }
    merged.unknown = merge_unknown(base, ours, theirs);
    merged
}

/// What newer versions have put in: whole values, of which the greater stays where both sides differ.
fn merge_unknown(base: &Record, ours: &Record, theirs: &Record) -> BTreeMap<String, Json> {
    let names: BTreeSet<&String> = ours.unknown.keys().chain(theirs.unknown.keys()).collect();
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

/// A field that both sides changed, as `[base, ours, theirs]`.
fn both(
    key: RecordKey,
    field: &'static FieldSpec,
    sides: [Option<&Value>; 3],
    conflicts: &mut Vec<Conflict>,
) -> Option<Value> {
    let [base, ours, theirs] = sides;
    match (ours, theirs) {
        (Some(Value::Text(ours)), Some(Value::Text(theirs))) if matches!(field.kind, Kind::Text | Kind::Paragraph) => {
            let joined = join_texts(ours, theirs);
            if joined.chars().count() > Kind::MAX_TEXT {
                return choose(key, field, sides, conflicts);
            }
            if joined != *ours && joined != *theirs {
                conflicts.push(Conflict::BothTexts { key, field });
            }
            Some(Value::Text(joined))
        }
        (Some(Value::Lines(ours)), Some(Value::Lines(theirs))) => {
            let merged = union(list(base, as_lines), ours, theirs);
            fitting(merged, Value::Lines).unwrap_or_else(|| choose(key, field, sides, conflicts))
        }
        (Some(Value::Links(ours)), Some(Value::Links(theirs))) if matches!(field.kind, Kind::Links(_)) => {
            let merged = union(list(base, as_links), ours, theirs);
            fitting(merged, Value::Links).unwrap_or_else(|| choose(key, field, sides, conflicts))
        }
        (Some(Value::Choices(ours)), Some(Value::Choices(theirs))) => {
            Some(Value::Choices(union(list(base, as_choices), ours, theirs)))
        }
        // A text is never given up for an emptied field.
        (Some(text @ (Value::Text(_) | Value::Lines(_))), None)
        | (None, Some(text @ (Value::Text(_) | Value::Lines(_)))) => Some(text.clone()),
        _ => choose(key, field, sides, conflicts),
    }
}

/// A list that a field can hold; `None` where it has grown too long.
fn fitting<T>(list: Vec<T>, value: fn(Vec<T>) -> Value) -> Option<Option<Value>> {
    (list.len() <= Kind::MAX_LIST).then(|| Some(value(list)))
}

/// One of the two values; the other is told, so that the user can choose it.
fn choose(
    key: RecordKey,
    field: &'static FieldSpec,
    [_, ours, theirs]: [Option<&Value>; 3],
    conflicts: &mut Vec<Conflict>,
) -> Option<Value> {
    let rank = |value: Option<&Value>| value.map(|value| value.to_json(field.kind).to_string());
    let (kept, other) = if rank(ours) >= rank(theirs) { (ours, theirs) } else { (theirs, ours) };
    conflicts.push(Conflict::Value { key, field, kept: kept.cloned(), other: other.cloned() });
    kept.cloned()
}

fn list<T>(base: Option<&Value>, read: impl Fn(&Value) -> Option<&[T]>) -> &[T] {
    base.and_then(read).unwrap_or_default()
}

fn as_lines(value: &Value) -> Option<&[String]> {
    if let Value::Lines(lines) = value { Some(lines) } else { None }
}

fn as_links(value: &Value) -> Option<&[RecordKey]> {
    if let Value::Links(links) = value { Some(links) } else { None }
}

fn as_choices(value: &Value) -> Option<&[&'static str]> {
    if let Value::Choices(codes) = value { Some(codes) } else { None }
}

/// What turns `ours` into the merge of both plans over their common `base`, with the conflicts that came up. Every
/// invariant holds after it: a link to what the other side has deleted goes, places that both took are spread.
pub fn merge_plans(base: &Plan, ours: &Plan, theirs: &Plan) -> (Patch, Vec<Conflict>) {
    let mut conflicts = Vec::new();
    let keys: BTreeSet<RecordKey> = ours.records().chain(theirs.records()).map(|(key, _)| key).collect();
    let changes = keys.into_iter().filter_map(|key| {
        let (before, other) = (ours.get(key), theirs.get(key));
        let after = merge_records(key, base.get(key), before, other, &mut conflicts);
        (before != after.as_ref()).then(|| Change { key, before: before.cloned(), after })
    });
    let patch = Patch { changes: changes.collect() };
    let mut merged = ours.clone();
    apply(&mut merged, &patch);
    (patch.squash(repair(&merged).0), conflicts)
}

/// The patch as it has to be now that the plan may have gone on: where a record is not what the patch says it was, the
/// patch's own edits are put on top of what is there. Undo uses it, so that it takes back our edit and nobody else's.
pub fn rebase(plan: &Plan, patch: &Patch) -> Patch {
    let changes = patch.changes.iter().filter_map(|change| {
        let current = plan.get(change.key);
        let after = match (current, &change.before, &change.after) {
            (current, before, after) if current == before.as_ref() => after.clone(),
            (Some(current), Some(before), Some(after)) => {
                Some(Arc::new(over(change.key.table, before, after, current)))
            }
            (_, _, after) => after.clone(),
        };
        (current != after.as_ref()).then(|| Change { key: change.key, before: current.cloned(), after })
    });
    Patch { changes: changes.collect() }
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
    for name in before.unknown.keys().chain(after.unknown.keys()) {
        if before.unknown.get(name) != after.unknown.get(name) {
            match after.unknown.get(name) {
                Some(value) => drop(result.unknown.insert(name.clone(), value.clone())),
                None => drop(result.unknown.remove(name)),
            }
        }
    }
    result
}
