//! One field that both sides of a merge have changed.
//!
//! Each rule is symmetric, and joining the outcome with either side again gives the outcome: tabs and files may meet
//! any number of times.

use std::collections::HashSet;
use std::hash::Hash;

use fnv::FnvBuildHasher;

use crate::engine::Conflict;
use crate::model::{FieldSpec, Kind, Ratings, RecordKey, Value, set_of};

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
    if let Kind::Ratings(_) = field.kind
        && let [kept, other] = join_marks(sides).map(Value::Ratings)
        && kept.is_within_limits()
    {
        let [kept, other] = [kept, other].map(|value| (!value.is_blank()).then_some(value));
        if kept != other {
            conflicts.push(Conflict::Value { key, field, kept: kept.clone(), other });
        }
        return kept;
    }
    let joined = match (field.kind, ours, theirs) {
        (Kind::Text | Kind::Paragraph, Some(Value::Text(one)), Some(Value::Text(other))) => {
            Some(Value::Text(join_texts(one, other)))
        }
        (Kind::Lines | Kind::Links(_) | Kind::Choices(_), ..) => join_entries(field, sides),
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

/// Whether a field holds entries that come and go one by one.
pub(super) const fn is_list(field: &FieldSpec) -> bool {
    matches!(field.kind, Kind::Ratings(_) | Kind::Lines | Kind::Links(_) | Kind::Choices(_))
}

/// The entries of a field that both sides changed, from `[base, ours, theirs]`, each as who changed it has it; `None` for
/// a field that is one value. A mark that both have changed is ours.
pub(super) fn join_entries(field: &FieldSpec, sides: [Option<&Value>; 3]) -> Option<Value> {
    match field.kind {
        Kind::Ratings(_) => {
            let [base, ours, theirs] = sides.map(as_ratings);
            let mut joined = ours.clone();
            for key in base.rated().iter().chain(theirs.rated()).filter(|key| ours.of(**key) == base.of(**key)) {
                joined = joined.with(*key, theirs.of(*key));
            }
            Some(Value::Ratings(joined))
        }
        Kind::Lines => Some(Value::Lines(join_lists(sides.map(as_lines)).into_iter().map(str::to_owned).collect())),
        Kind::Links(_) => Some(Value::Links(join_lists(sides.map(as_links)))),
        Kind::Choices(_) => Some(Value::Choices(join_lists(sides.map(as_choices)))),
        _ => None,
    }
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

/// The marks of both sides, and the same with the other mark wherever both gave one and only one can stand: there the
/// higher stays, and any before none.
fn join_marks(sides: [Option<&Value>; 3]) -> [Ratings; 2] {
    let [base, ours, theirs] = sides.map(as_ratings);
    let rated = set_of([&base, &ours, &theirs].into_iter().flat_map(|side| side.rated().iter().copied()));
    rated.into_iter().fold(Default::default(), |[kept, other]: [Ratings; 2], key| {
        let [base, ours, theirs] = [&base, &ours, &theirs].map(|side| side.of(key));
        let (stays, goes) = if ours == base {
            (theirs, theirs)
        } else if theirs == base {
            (ours, ours)
        } else {
            (ours.max(theirs), ours.min(theirs))
        };
        [kept.with(key, stays), other.with(key, goes)]
    })
}

fn as_ratings(value: Option<&Value>) -> Ratings {
    if let Some(Value::Ratings(ratings)) = value { ratings.clone() } else { Ratings::default() }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Passage, Text};
    use crate::model::{Only, Private, RatingsSpec, Table};
    use crate::modules::testing::key;

    static MARKS: FieldSpec = FieldSpec {
        id: "marks",
        kind: Kind::Ratings(&RatingsSpec { of: Table::Person, min: 0, max: 5, opposite: None, levels: &[] }),
        label: Text::same("Marks"),
        help: Passage::of(Text::same("Marks")),
        private: Private::Never,
        only: Only::ALL,
        rare: false,
    };

    fn marks(given: &[(&str, u8)]) -> Option<Value> {
        let ratings: Ratings = given.iter().map(|(id, mark)| (key(&format!("person:{id}")), *mark)).collect();
        (!ratings.is_empty()).then_some(Value::Ratings(ratings))
    }

    /// The outcome with what the user may choose instead; the same from both sides, and from either side again.
    fn joined(sides: [&[(&str, u8)]; 3]) -> (Option<Value>, Option<Option<Value>>) {
        let [base, ours, theirs] = sides.map(marks);
        let join = |ours: &Option<Value>, theirs: &Option<Value>| {
            let mut conflicts = Vec::new();
            let kept = join(key("swot:x"), &MARKS, [&base, ours, theirs].map(Option::as_ref), &mut conflicts);
            (kept, conflicts)
        };
        let (kept, conflicts) = join(&ours, &theirs);
        assert_eq!(join(&theirs, &ours), (kept.clone(), conflicts.clone()));
        for side in [&ours, &theirs] {
            assert_eq!(join(&kept, side).0, kept);
        }
        let other = conflicts.into_iter().next().map(|conflict| match conflict {
            Conflict::Value { other, kept: told, .. } if told == kept => other,
            conflict => panic!("{conflict:?}"),
        });
        (kept, other)
    }

    #[test]
    fn marks_are_joined_one_by_one() {
        for (sides, expected) in [
            ([&[][..], &[("a", 1)], &[("b", 2)]], &[("a", 1), ("b", 2)][..]),
            ([&[("a", 1), ("b", 2)], &[("a", 4), ("b", 2)], &[("a", 1), ("b", 0)]], &[("a", 4), ("b", 0)]),
            ([&[("a", 1), ("b", 2)], &[("b", 3)], &[("a", 1), ("b", 2), ("c", 5)]], &[("b", 3), ("c", 5)]),
            ([&[("a", 1), ("b", 2)], &[("a", 1)], &[("b", 2)]], &[]),
        ] {
            assert_eq!(joined(sides), (marks(expected), None), "{sides:?}");
        }
    }

    #[test]
    fn where_both_gave_a_mark_the_higher_stays_and_the_other_can_be_chosen() {
        let (kept, other) = joined([&[("a", 1), ("b", 1)], &[("a", 2), ("b", 4)], &[("a", 3), ("b", 1), ("c", 5)]]);
        assert_eq!(kept, marks(&[("a", 3), ("b", 4), ("c", 5)]));
        assert_eq!(other, Some(marks(&[("a", 2), ("b", 4), ("c", 5)])));
        let taken_back = joined([&[("a", 1)], &[], &[("a", 0)]]);
        assert_eq!(taken_back, (marks(&[("a", 0)]), Some(None)));
    }

    #[test]
    fn marks_that_would_be_too_many_are_a_choice_between_two_values() {
        let ids: Vec<String> = (0..1_200).map(|number| format!("k-{number:04}")).collect();
        let of = |ids: &[String]| marks(&ids.iter().map(|id| (id.as_str(), 1)).collect::<Vec<_>>());
        let sides = [None, of(&ids[..600]), of(&ids[600..])];
        let mut conflicts = Vec::new();
        let kept = join(key("swot:x"), &MARKS, sides.each_ref().map(Option::as_ref), &mut conflicts);
        assert_eq!((kept, conflicts.len()), (sides[2].clone(), 1));
    }
}
