//! One field that both sides of a merge have changed.
//!
//! Each rule is symmetric, and joining the outcome with either side again gives the outcome: tabs and files may meet
//! any number of times.

use std::collections::HashSet;
use std::hash::Hash;

use fnv::FnvBuildHasher;

use crate::engine::Conflict;
use crate::model::{FieldSpec, Kind, RecordKey, Value};

type Set<T> = HashSet<T, FnvBuildHasher>;

/// The value of a field that both sides changed, from `[base, ours, theirs]`. What both wrote is kept where the field
/// has room for both; else the greater value stays, and the other is in the conflict.
pub(super) fn join(
    key: RecordKey,
    field: &'static FieldSpec,
    sides: [Option<&Value>; 3],
    conflicts: &mut Vec<Conflict>,
) -> Option<Value> {
    let [_, ours, theirs] = sides;
    let joined = match (field.kind, ours, theirs) {
        (Kind::Text | Kind::Paragraph, Some(Value::Text(one)), Some(Value::Text(other))) => {
            Some(Value::Text(join_texts(one, other)))
        }
        (Kind::Lines, ..) => {
            Some(Value::Lines(join_lists(sides.map(as_lines)).into_iter().map(str::to_owned).collect()))
        }
        (Kind::Links(_), ..) => Some(Value::Links(join_lists(sides.map(as_links)))),
        (Kind::Choices(_), ..) => Some(Value::Choices(join_lists(sides.map(as_choices)))),
        // A text is never given up for an emptied field.
        (_, Some(text @ Value::Text(_)), None) | (_, None, Some(text @ Value::Text(_))) => Some(text.clone()),
        _ => None,
    };
    if let Some(joined) = joined.filter(Value::is_within_limits) {
        if matches!(joined, Value::Text(_)) && ![ours, theirs].contains(&Some(&joined)) {
            conflicts.push(Conflict::BothTexts { key, field });
        }
        return Some(joined);
    }
    let rank = |value: Option<&Value>| value.map(|value| value.to_json(field.kind).to_string());
    let (kept, other) = if rank(ours) >= rank(theirs) { (ours, theirs) } else { (theirs, ours) };
    conflicts.push(Conflict::Value { key, field, kept: kept.cloned(), other: other.cloned() });
    kept.cloned()
}

/// Both texts, one below the other: every line of either is a line of the outcome. A line that both have stands once,
/// and a text whose lines are all in the other adds nothing. Nothing less than a line counts as the same, as "10 days"
/// says nothing of "10".
fn join_texts(ours: &str, theirs: &str) -> String {
    let lines = |text| str::split(text, '\n').filter(|line| !line.is_empty()).collect::<Set<&str>>();
    let (first, second) = if ours <= theirs { (ours, theirs) } else { (theirs, ours) };
    let (in_first, in_second) = (lines(first), lines(second));
    if in_first.is_subset(&in_second) {
        return second.to_owned();
    }
    let mut joined = first.to_owned();
    let mut blank_lines = 0;
    for line in second.split('\n') {
        if line.is_empty() {
            blank_lines += 1;
        } else {
            if !in_first.contains(line) {
                // Paragraphs stay apart.
                joined.extend(std::iter::repeat_n('\n', blank_lines + 1));
                joined.push_str(line);
            }
            blank_lines = 0;
        }
    }
    joined
}

/// What either side has, less what either side took away; the lesser list first. A side that holds all of it gives the
/// order.
fn join_lists<T: Copy + Ord + Hash>([base, ours, theirs]: [Vec<T>; 3]) -> Vec<T> {
    let set = |list: &[T]| list.iter().copied().collect::<Set<T>>();
    let (in_ours, in_theirs) = (set(&ours), set(&theirs));
    let removed: Set<T> =
        base.into_iter().filter(|entry| !in_ours.contains(entry) || !in_theirs.contains(entry)).collect();
    let left = |list: Vec<T>| {
        let mut seen = Set::default();
        list.into_iter().filter(|entry| !removed.contains(entry) && seen.insert(*entry)).collect::<Vec<T>>()
    };
    let (ours, theirs) = (left(ours), left(theirs));
    let (first, second) = if ours <= theirs { (ours, theirs) } else { (theirs, ours) };
    let (in_first, in_second) = (set(&first), set(&second));
    if in_first.is_subset(&in_second) && !in_second.is_subset(&in_first) {
        return second;
    }
    let more: Vec<T> = second.into_iter().filter(|entry| !in_first.contains(entry)).collect();
    first.into_iter().chain(more).collect()
}

fn as_lines(value: Option<&Value>) -> Vec<&str> {
    if let Some(Value::Lines(lines)) = value { lines.iter().map(String::as_str).collect() } else { Vec::new() }
}

fn as_links(value: Option<&Value>) -> Vec<RecordKey> {
    if let Some(Value::Links(links)) = value { links.clone() } else { Vec::new() }
}

fn as_choices(value: Option<&Value>) -> Vec<&'static str> {
    if let Some(Value::Choices(codes)) = value { codes.clone() } else { Vec::new() }
}
