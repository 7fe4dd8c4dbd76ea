//! What single merges do.

use std::sync::Arc;

use super::{patched, strengths, texts};
use crate::engine::{Command, Conflict, merge_plans, merge_records, repair};
use crate::model::{Field, Kind, Plan, Read, Record, RecordKey, Table, Value};
use crate::modules::basics::spec::person;
use crate::modules::persona::spec::persona;
use crate::modules::swot::spec::{item, strategy};
use crate::modules::testing::{Draft, key};
use crate::testing::fresh_ids;

/// The merged record of three texts, with the conflicts; the same from both sides, and from either side again.
fn merged(table: Table, sides: [Record; 3]) -> (Record, Vec<Conflict>) {
    let key = RecordKey::new(table, crate::model::RecordId::SINGLE);
    let [base, ours, theirs] = sides.map(|record| Some(Arc::new(record)));
    let merge = |ours, theirs, conflicts: &mut Vec<Conflict>| {
        merge_records(key, base.as_ref(), ours, theirs, conflicts).unwrap()
    };
    let (mut conflicts, mut others) = (Vec::new(), Vec::new());
    let merged = merge(ours.as_ref(), theirs.as_ref(), &mut conflicts);
    assert_eq!(merge(theirs.as_ref(), ours.as_ref(), &mut others), merged);
    assert_eq!(others, conflicts);
    for side in [&ours, &theirs] {
        assert_eq!(merge(Some(&merged), side.as_ref(), &mut others), merged);
    }
    (Record::clone(&merged), conflicts)
}

fn with<T: Read>(field: Field<T>, values: [T; 3]) -> [Record; 3] {
    values.map(|value| Record::default().with(field, value))
}

#[test]
fn texts_are_joined_line_by_line_and_never_grow() {
    for (base, ours, theirs, expected) in [
        ("", "w1", "w10", "w1\nw10"),
        ("", "three clinics", "three", "three\nthree clinics"),
        ("", "same", "same\n\nand more", "same\n\nand more"),
        ("a", "a\n\nb", "a\n\nc", "a\n\nb\n\nc"),
        ("", "\n\n", "x", "x"),
        ("", "one\ntwo", "two\none", "two\none"),
        ("", "三家", "三家诊所", "三家\n三家诊所"),
    ] {
        let sides = with(item::TEXT, [base, ours, theirs].map(str::to_owned));
        assert_eq!(merged(Table::Swot, sides).0.text(item::TEXT), expected, "{ours:?} and {theirs:?}");
    }
}

#[test]
fn two_texts_are_told_of_where_one_does_not_hold_the_other() {
    let told = |ours: &str, theirs: &str| {
        merged(Table::Swot, with(item::TEXT, ["x", ours, theirs].map(str::to_owned))).1.len()
    };
    assert_eq!((told("a", "b"), told("a", "a\nb")), (1, 0));
}

#[test]
fn lists_take_what_either_side_added_and_leave_what_either_removed() {
    let link = |id: &str| RecordKey::parse(&format!("swot:{id}")).unwrap();
    for (sides, expected) in [
        ([vec!["a"], vec!["a", "e"], vec!["b"]], vec!["b", "e"]),
        ([vec!["a"], vec!["e"], vec!["a", "b"]], vec!["b", "e"]),
        ([vec!["a", "b"], vec!["a"], vec!["b"]], vec![]),
        ([vec!["a"], vec![], vec!["a", "b"]], vec!["b"]),
        ([vec![], vec!["c", "a"], vec!["c", "a", "b"]], vec!["c", "a", "b"]),
    ] {
        let links = |ids: &Vec<&str>| ids.iter().map(|id| link(id)).collect::<Vec<_>>();
        let (record, conflicts) = merged(Table::Strategy, with(strategy::ITEMS, sides.each_ref().map(links)));
        assert_eq!((record.links(strategy::ITEMS), conflicts.len()), (links(&expected).as_slice(), 0), "{sides:?}");
    }
}

#[test]
fn marks_of_two_tabs_meet_in_one_persona_and_none_is_for_a_scale_that_is_gone() {
    let base = Draft::new()
        .add("scale:a", |record| record)
        .add("scale:b", |record| record)
        .add("persona:p", |record| record)
        .plan;
    let [a, b, persona] = ["scale:a", "scale:b", "persona:p"].map(key);
    let rated = |marks: &[(RecordKey, u8)]| {
        let value = Some(Value::Ratings(marks.iter().copied().collect()));
        let command = Command::Set { key: persona, field: persona::SCALES.spec, value };
        patched(&base, &command.patch(&base, &mut fresh_ids()))
    };
    let ours = rated(&[(a, 1), (b, 2)]);
    let theirs = patched(&rated(&[(a, 4)]), &Command::Delete { keys: vec![b] }.patch(&base, &mut fresh_ids()));
    let (patch, conflicts) = merge_plans(&base, &ours, &theirs);
    let merged = patched(&ours, &patch);
    let marks = |marks: &[(RecordKey, u8)]| Some(Value::Ratings(marks.iter().copied().collect()));
    assert_eq!(merged.get(persona).unwrap().value(persona::SCALES.spec).cloned(), marks(&[(a, 4)]));
    let told = matches!(conflicts.as_slice(), [Conflict::Value { other, .. }] if *other == marks(&[(a, 1)]));
    assert!(told, "{conflicts:?}");
    assert_eq!((merged.get(b), repair(&merged).1), (None, vec![]));
}

#[test]
fn what_would_not_fit_into_the_field_is_a_choice_between_two_values() {
    let long = |letter: &str| letter.repeat(Kind::MAX_TEXT - 10);
    let (record, conflicts) = merged(Table::Swot, with(item::TEXT, ["x".to_owned(), long("a"), long("字")]));
    assert_eq!(record.text(item::TEXT), long("字"));
    let other = Some(Value::Text(long("a")));
    assert!(matches!(conflicts.as_slice(), [Conflict::Value { other: found, .. }] if *found == other));

    let many =
        |table: &str| (0..600).map(|n| RecordKey::parse(&format!("swot:{table}-{n}")).unwrap()).collect::<Vec<_>>();
    let (record, conflicts) = merged(Table::Strategy, with(strategy::ITEMS, [vec![], many("a"), many("b")]));
    assert_eq!(record.links(strategy::ITEMS), many("b"));
    assert!(matches!(conflicts.as_slice(), [Conflict::Value { .. }]));
}

#[test]
fn a_merged_plan_has_no_link_to_what_one_side_deleted_and_no_shared_place() {
    let (base, keys, mut ids) = strengths();
    let ours = patched(&base, &Command::Delete { keys: vec![keys[2]] }.patch(&base, &mut ids));
    let link = Command::Set {
        key: base.list(Table::Strategy).next().unwrap().0,
        field: strategy::ITEMS.spec,
        value: Some(Value::Links(vec![keys[1], keys[2]])),
    };
    let theirs = patched(&base, &link.patch(&base, &mut ids));
    let added = |plan: &Plan, text: &str, ids: &mut _| {
        let records = vec![Record::default().with(item::TEXT, text.to_owned())];
        patched(plan, &Command::Add { table: Table::Swot, records }.patch(plan, ids))
    };
    let (ours, theirs) = (added(&ours, "e", &mut ids), added(&theirs, "f", &mut ids));
    let merged = patched(&ours, &merge_plans(&base, &ours, &theirs).0);
    assert_eq!(repair(&merged).1, []);
    assert_eq!(texts(&merged), "a b d e f");
    assert_eq!(merged.linking_to(keys[1]).count(), 1);
}

#[test]
fn an_owner_who_is_there_wins_over_one_who_was_deleted() {
    let (plan, keys, mut ids) = strengths();
    let records = ["A", "B"].map(|name| Record::default().with(person::NAME, name.to_owned())).to_vec();
    let patch = Command::Add { table: Table::Person, records }.patch(&plan, &mut ids);
    let base = patched(&plan, &patch);
    let people: Vec<RecordKey> = patch.keys().collect();
    let owned = |plan: &Plan, owner| {
        let record = Record::clone(plan.get(keys[0]).unwrap()).with(item::OWNER, owner);
        let mut plan = plan.clone();
        plan.put(keys[0], Some(Arc::new(record)));
        plan
    };
    let without = |gone, ids: &mut _| patched(&base, &Command::Delete { keys: vec![gone] }.patch(&base, ids));
    for (kept, gone) in [(people[0], people[1]), (people[1], people[0])] {
        let (ours, theirs) = (owned(&without(gone, &mut ids), kept), owned(&base, gone));
        let merged = patched(&ours, &merge_plans(&base, &ours, &theirs).0);
        assert_eq!(merged.get(keys[0]).unwrap().get(item::OWNER), Some(kept));
    }
}
