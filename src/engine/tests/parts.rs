//! Wholes and their parts: an outline with its sections.

use std::sync::Arc;

use super::{patched, set};
use crate::engine::{Command, Conflict, Destination, Patch, merge_plans, rebase, repair};
use crate::model::{Id, Plan, PlanId, Record, RecordKey, Table, Value};
use crate::modules::pitch::spec::{outline, proof, section};
use crate::modules::testing::{Draft, key};
use crate::testing::fresh_ids;

/// Two outlines: `o` with three sections, of which the second rests on a proof, and `p` with one.
fn pitch() -> Plan {
    let draft = Draft::new()
        .add("proof:figure", |record| record.with(proof::CLAIM, "18 to 9".to_owned()))
        .add("outline:o", |record| record.with(outline::NAME, "30 s".to_owned()))
        .add("outline:p", |record| record.with(outline::NAME, "2 min".to_owned()));
    let parts = [("o", "a"), ("p", "x"), ("o", "b"), ("o", "c")];
    let draft = parts.into_iter().fold(draft, |draft, (whole, cue)| {
        draft.add(&format!("section:{cue}"), |record| {
            let mut record = record.with(section::CUE, cue.to_owned()).with(section::OUTLINE, outline(whole));
            record.example = true;
            record
        })
    });
    let mut plan = draft.plan;
    let rests = Record::clone(plan.get(key("section:b")).unwrap()).with(section::RESTS_ON, vec![key("proof:figure")]);
    plan.put(key("section:b"), Some(Arc::new(rests)));
    plan
}

fn outline(id: &str) -> RecordKey {
    key(&format!("outline:{id}"))
}

fn delete(plan: &Plan, keys: &[&str]) -> Patch {
    Command::Delete { keys: keys.iter().map(|text| key(text)).collect() }.patch(plan, &mut fresh_ids())
}

fn without(plan: &Plan, keys: &[&str]) -> Plan {
    patched(plan, &delete(plan, keys))
}

/// The plan with another cue, as a second tab writes it.
fn cued(plan: &Plan, at: &str, cue: &str) -> Plan {
    patched(plan, &set(key(at), section::CUE.spec, cue).patch(plan, &mut fresh_ids()))
}

fn with_section(plan: &Plan, id: &str, whole: &str) -> Plan {
    let record = Record::default().with(section::CUE, id.to_owned()).with(section::OUTLINE, outline(whole));
    let records = vec![(key(&format!("section:{id}")), record)];
    patched(plan, &Command::Insert { records }.patch(plan, &mut fresh_ids()))
}

/// Each outline with the cues of its sections.
fn told(plan: &Plan) -> String {
    let cues = |whole| plan.parts(whole).into_iter().map(|(_, part)| part.text(section::CUE)).collect::<String>();
    let wholes =
        plan.list(Table::Outline).map(|(whole, record)| format!("{}: {}", record.text(outline::NAME), cues(whole)));
    let loose = plan.list(Table::Section).filter(|(key, _)| plan.whole_of(*key).is_none());
    let loose = loose.map(|(_, record)| format!("loose {}", record.text(section::CUE)));
    wholes.chain(loose).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_whole_is_deleted_with_its_parts_in_one_step_that_undoes() {
    let plan = pitch();
    let patch = delete(&plan, &["outline:o", "section:a"]);
    let after = patched(&plan, &patch);
    assert_eq!((told(&after).as_str(), patch.changes.len()), ("2 min: x", 4));
    assert_eq!(repair(&after).0, Patch::default());
    assert_eq!(patched(&after, &patch.invert()), plan);
    assert_eq!(told(&without(&plan, &["section:b"])), "30 s: ac, 2 min: x");
}

#[test]
fn a_whole_is_copied_with_its_parts_which_keep_their_order_and_their_links() {
    let plan = pitch();
    let patch = Command::Duplicate { key: outline("o") }.patch(&plan, &mut fresh_ids());
    let copy = patch.added().unwrap();
    assert_eq!(copy.table, Table::Outline);
    let after = patched(&plan, &patch);
    assert_eq!(told(&after), "30 s: abc, 30 s: abc, 2 min: x");
    let parts = after.parts(copy);
    assert!(parts.iter().all(|(key, part)| plan.get(*key).is_none() && !part.example));
    assert_eq!(parts[1].1.links(section::RESTS_ON), [key("proof:figure")]);
    assert_eq!(repair(&after).0, Patch::default(), "no two sections share a place");
    assert_eq!(patched(&after, &patch.invert()), plan);
    let one = Command::Duplicate { key: key("section:b") }.patch(&plan, &mut fresh_ids());
    assert_eq!(told(&patched(&plan, &one)), "30 s: abbc, 2 min: x");
}

#[test]
fn what_one_tab_writes_to_a_part_keeps_the_whole_that_another_deletes() {
    let base = pitch();
    let gone = without(&base, &["outline:o"]);
    for (edited, expected) in [
        (cued(&base, "section:b", "B"), "30 s: aBc, 2 min: x"),
        (with_section(&base, "d", "o"), "30 s: abcd, 2 min: x"),
        (
            patched(&base, &set(outline("o"), outline::NAME.spec, "1 min").patch(&base, &mut fresh_ids())),
            "1 min: abc, 2 min: x",
        ),
        (cued(&base, "section:x", "X"), "2 min: X"),
    ] {
        let (patch, conflicts) = merge_plans(&base, &gone, &edited);
        let merged = patched(&gone, &patch);
        assert_eq!(told(&merged), expected);
        assert_eq!(patched(&edited, &merge_plans(&base, &edited, &gone).0), merged);
        for side in [&gone, &edited] {
            assert_eq!(merge_plans(&base, &merged, side).0, Patch::default());
        }
        assert!(conflicts.iter().all(|conflict| matches!(conflict, Conflict::Gone { .. })));
        assert_eq!(conflicts.is_empty(), expected.starts_with("2 min"));
    }
}

#[test]
fn a_part_that_was_moved_out_does_not_keep_the_whole_that_is_deleted_after_it() {
    let base = pitch();
    let link = Some(Value::Links(vec![outline("p")]));
    let moved = Command::Set { key: key("section:b"), field: section::OUTLINE.spec, value: link };
    let ours = patched(&base, &moved.patch(&base, &mut fresh_ids()));
    let ours = without(&ours, &["outline:o"]);
    let theirs = cued(&base, "section:b", "B");
    let merged = patched(&ours, &merge_plans(&base, &ours, &theirs).0);
    assert_eq!(told(&merged), "2 min: xB");
}

#[test]
fn undo_takes_out_no_whole_to_which_another_tab_has_added_or_written() {
    let plan = pitch();
    let copy = Command::Duplicate { key: outline("o") }.patch(&plan, &mut fresh_ids());
    let copied = patched(&plan, &copy);
    assert_eq!(patched(&copied, &rebase(&copied, &copy.invert())), plan);
    let (whole, part) = (copy.added().unwrap(), copied.parts(copy.added().unwrap())[1].0);
    let added = with_section(&copied, "d", whole.id.0.as_str());
    let written = patched(&copied, &set(part, section::CUE.spec, "B").patch(&copied, &mut fresh_ids()));
    let named = patched(&copied, &set(whole, outline::NAME.spec, "1 min").patch(&copied, &mut fresh_ids()));
    for now in [added, written, named] {
        assert_eq!(rebase(&now, &copy.invert()), Patch::default());
    }
    let beside = cued(&copied, "section:a", "A");
    assert_eq!(told(&patched(&beside, &rebase(&beside, &copy.invert()))), "30 s: Abc, 2 min: x");
}

#[test]
fn undo_of_a_step_that_moved_a_part_into_a_new_whole_gives_it_back() {
    let plan = pitch();
    let made = (outline("new"), Record::default().with(outline::NAME, "new".to_owned()));
    let add = Command::Insert { records: vec![made] }.patch(&plan, &mut fresh_ids());
    let with_new = patched(&plan, &add);
    let link = Some(Value::Links(vec![outline("new")]));
    let moving = Command::Set { key: key("section:b"), field: section::OUTLINE.spec, value: link };
    let moving = moving.patch(&with_new, &mut fresh_ids());
    let step = add.squash(moving);
    let now = patched(&plan, &step);
    assert_eq!(told(&now), "30 s: ac, 2 min: x, new: b");
    assert_eq!(patched(&now, &rebase(&now, &step.invert())), plan);
}

#[test]
fn parts_of_what_is_not_there_stand_alone_and_are_copied_alone() {
    let plan = with_section(&Plan::new(PlanId(Id::parse("p").unwrap())), "s", "gone");
    assert_eq!(told(&plan), "loose s");
    let copy = Command::Duplicate { key: key("section:s") }.patch(&plan, &mut fresh_ids());
    assert_eq!(told(&patched(&plan, &copy)), "loose s, loose s");
}

#[test]
fn a_part_goes_to_another_whole_in_one_step_and_to_its_place_there() {
    let plan = pitch();
    let joined = |part: &str, whole: &str, to| {
        let patch = Command::Join { key: key(part), whole: key(whole), to }.patch(&plan, &mut fresh_ids());
        let after = patched(&plan, &patch);
        (after.parts(outline("p")).into_iter().map(|(key, _)| key).collect::<Vec<_>>(), patch)
    };
    let (parts, patch) = joined("section:a", "outline:p", Destination::Before(key("section:x")));
    assert_eq!(parts, [key("section:a"), key("section:x")]);
    assert_eq!(patch.changes.len(), 1, "the part alone has changed");
    assert_eq!(joined("section:a", "outline:p", Destination::End).0, [key("section:x"), key("section:a")]);
    for (part, whole) in [("section:a", "outline:gone"), ("section:a", "proof:figure"), ("proof:figure", "outline:p")] {
        assert!(joined(part, whole, Destination::End).1.is_empty(), "{part} to {whole}");
    }
}
