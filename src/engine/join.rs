//! Two texts or two lists as one. The outcome is the same whichever side comes first, and joining it again with either
//! side changes nothing, so that tabs that merge the same edits come to rest.

use std::collections::BTreeSet;

/// Both texts, one below the other, each line once. A text whose lines all stand in the other adds nothing.
pub(super) fn join_texts(ours: &str, theirs: &str) -> String {
    let lines = |text| str::lines(text).filter(|line| !line.is_empty()).collect::<BTreeSet<&str>>();
    let (our_lines, their_lines) = (lines(ours), lines(theirs));
    let (first, second) = if ours < theirs { (ours, theirs) } else { (theirs, ours) };
    match (our_lines.is_superset(&their_lines), their_lines.is_superset(&our_lines)) {
        (true, true) => second.to_owned(),
        (true, false) => ours.to_owned(),
        (false, true) => theirs.to_owned(),
        (false, false) => {
            let known = lines(first);
            let added = second.lines().filter(|line| !line.is_empty() && !known.contains(line));
            first.lines().chain(added).collect::<Vec<_>>().join("\n")
        }
    }
}

/// What either side added, less what either side took away. A side that is that already keeps its order.
pub(super) fn union<T: Clone + Ord>(base: &[T], ours: &[T], theirs: &[T]) -> Vec<T> {
    let (base, our_set, their_set) = (as_set(base), as_set(ours), as_set(theirs));
    let stays = |entry: &T| !base.contains(entry) || (our_set.contains(entry) && their_set.contains(entry));
    let (first, second) = if ours <= theirs { (ours, theirs) } else { (theirs, ours) };
    let mut seen = BTreeSet::new();
    let merged: Vec<T> =
        first.iter().chain(second).filter(|entry| stays(entry) && seen.insert(*entry)).cloned().collect();
    let done = |side: &[T]| side.len() == merged.len() && as_set(side) == as_set(&merged);
    if let Some(side) = [first, second].into_iter().find(|side| done(side)) {
        return side.to_vec();
    }
    merged
}

fn as_set<T: Ord>(list: &[T]) -> BTreeSet<&T> {
    list.iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::testing::arb_text;

    proptest! {
        #[test]
        fn joined_texts_hold_every_line_of_both_and_joining_again_adds_nothing(ours in arb_text(), theirs in arb_text()) {
            let joined = join_texts(&ours, &theirs);
            prop_assert_eq!(&joined, &join_texts(&theirs, &ours));
            prop_assert_eq!(&joined, &join_texts(&joined, &ours));
            prop_assert_eq!(&joined, &join_texts(&theirs, &joined));
            for line in ours.lines().chain(theirs.lines()).filter(|line| !line.is_empty()) {
                prop_assert!(joined.lines().any(|other| other == line), "{line}");
            }
        }

        #[test]
        fn a_union_holds_what_was_added_and_not_what_was_taken_away(
            base in vec(0..6u8, 0..5), ours in vec(0..6u8, 0..5), theirs in vec(0..6u8, 0..5)
        ) {
            let merged = union(&base, &ours, &theirs);
            prop_assert_eq!(&merged, &union(&base, &theirs, &ours));
            prop_assert_eq!(&merged, &union(&base, &merged, &theirs));
            for entry in 0..6 {
                let here = [&base, &ours, &theirs].map(|list| list.contains(&entry));
                let wanted = matches!(here, [false, true, _] | [false, _, true] | [true, true, true]);
                prop_assert_eq!(merged.contains(&entry), wanted);
            }
        }
    }

    #[test]
    fn a_text_that_begins_like_another_is_not_swallowed_by_it() {
        assert_eq!(join_texts("w1", "w10"), "w1\nw10");
        assert_eq!(join_texts("ours\n\nmore", "theirs"), "ours\n\nmore\ntheirs");
        assert_eq!(join_texts("one\ntwo", "two"), "one\ntwo");
    }
}
