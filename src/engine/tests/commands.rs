//! What single commands do.

use std::sync::Arc;

use super::{patched, set, strengths, texts};
use crate::engine::{Command, Destination, Patch, repair};
use crate::model::{Choice, Id, Order, Plan, Ratings, Record, RecordId, RecordKey, Table, Value};
use crate::modules::basics::spec::basics;
use crate::modules::persona::spec::persona;
use crate::modules::pest::spec::factor;
use crate::modules::swot::spec::{Quadrant, item, strategy};
use crate::modules::testing::{Draft, key};
use crate::testing::fresh_ids;

#[test]
fn a_move_goes_where_it_was_sent_and_writes_one_record() {
    let (plan, keys, mut ids) = strengths();
    let moved = |key, to| Command::Move { key, place: None, to };
    for (command, order) in [
        (moved(keys[3], Destination::Before(keys[0])), "d a b c"),
        (moved(keys[0], Destination::After(keys[2])), "b c a d"),
        (moved(keys[1], Destination::End), "a c d b"),
    ] {
        let patch = command.patch(&plan, &mut ids);
        assert_eq!((texts(&patched(&plan, &patch)).as_str(), patch.changes.len()), (order, 1));
    }
}

#[test]
fn a_move_into_another_place_changes_the_place_alone() {
    let (plan, keys, mut ids) = strengths();
    let place = Some(Quadrant::Threat.code());
    let after = patched(&plan, &Command::Move { key: keys[0], place, to: Destination::End }.patch(&plan, &mut ids));
    let record = after.get(keys[0]).unwrap();
    assert_eq!((record.get(item::QUADRANT), record.text(item::TEXT)), (Some(Quadrant::Threat), "a"));
}

#[test]
fn a_copy_stands_right_behind_its_original() {
    let (plan, keys, mut ids) = strengths();
    let after = patched(&plan, &Command::Duplicate { key: keys[1] }.patch(&plan, &mut ids));
    assert_eq!(texts(&after), "a b b c d");
}

#[test]
fn a_deletion_takes_the_links_with_it_and_undo_brings_both_back() {
    let (plan, keys, mut ids) = strengths();
    let patch = Command::Delete { keys: vec![keys[1]] }.patch(&plan, &mut ids);
    let after = patched(&plan, &patch);
    assert_eq!(texts(&after), "a c d");
    assert!(after.list(Table::Strategy).all(|(_, record)| record.links(strategy::ITEMS).is_empty()));
    assert_eq!(patched(&after, &patch.invert()), plan);
}

#[test]
fn a_scale_that_is_deleted_takes_its_marks_along_and_undo_brings_all_back() {
    let [near, far, fang, qiao] = ["scale:near", "scale:far", "persona:fang", "persona:qiao"].map(key);
    let marks = |near_mark| [(near, near_mark), (far, 5)].into_iter().collect::<Ratings>();
    let plan = Draft::new()
        .add("scale:near", |record| record)
        .add("scale:far", |record| record)
        .add("persona:fang", |record| record.with(persona::SCALES, marks(2)))
        .add("persona:qiao", |record| record.with(persona::SCALES, Ratings::default().with(near, Some(1))))
        .plan;
    assert_eq!(plan.linking_to(near).map(|(key, _)| key).collect::<Vec<_>>(), [fang, qiao]);
    let mut ids = fresh_ids();
    let patch = Command::Delete { keys: vec![near] }.patch(&plan, &mut ids);
    let after = patched(&plan, &patch);
    let left = |key| after.get(key).unwrap().get(persona::SCALES);
    assert_eq!((left(fang), left(qiao)), (Some(Ratings::default().with(far, Some(5))), None));
    assert_eq!(patched(&after, &patch.invert()), plan);
    let dangling = Command::Set { key: qiao, field: persona::SCALES.spec, value: Some(Value::Ratings(marks(3))) };
    let after = patched(&after, &dangling.patch(&after, &mut ids));
    assert_eq!(after.get(qiao).unwrap().get(persona::SCALES), Some(Ratings::default().with(far, Some(5))));
}

#[test]
fn a_place_told_by_yes_or_no_is_moved_into_and_out_of() {
    let example = |mut record: Record| {
        record.example = true;
        record
    };
    let plan = Draft::new().add("persona:a", example).add("persona:b", |record| record.with(persona::ANTI, true)).plan;
    let [a, b] = ["persona:a", "persona:b"].map(key);
    let mut ids = fresh_ids();
    let mut moved = |key, place| {
        let command = Command::Move { key, place: Some(place), to: Destination::End };
        patched(&plan, &command.patch(&plan, &mut ids))
    };
    let at = |plan: &Plan, place| plan.list_at(Table::Persona, place).map(|(key, _)| key).collect::<Vec<_>>();
    assert_eq!((at(&plan, ""), at(&plan, "anti"), at(&plan, "true")), (vec![a], vec![b], vec![]));
    let after = moved(a, "anti");
    assert_eq!((at(&after, ""), at(&after, "anti"), after.get(a).unwrap().example), (vec![], vec![b, a], false));
    assert_eq!(at(&moved(b, ""), ""), [a, b]);
    let after = moved(a, "");
    assert_eq!((at(&after, ""), after.get(a).unwrap().example), (vec![a], true));
}

#[test]
fn what_a_user_changes_is_an_example_no_longer() {
    let (mut plan, keys, mut ids) = strengths();
    let mut example = Record::clone(plan.get(keys[0]).unwrap());
    example.example = true;
    plan.put(keys[0], Some(Arc::new(example)));
    let value = Some(Value::Text("mine".to_owned()));
    let patch = Command::Set { key: keys[0], field: item::TEXT.spec, value }.patch(&plan, &mut ids);
    assert!(!patched(&plan, &patch).get(keys[0]).unwrap().example);
}

#[test]
fn a_move_to_itself_changes_nothing_and_one_to_nowhere_goes_to_the_end() {
    let (plan, keys, mut ids) = strengths();
    let (gone, elsewhere) =
        (RecordKey::new(Table::Swot, ids.next_record()), plan.list(Table::Strategy).next().unwrap().0);
    let mut moved = |to| patched(&plan, &Command::Move { key: keys[1], place: None, to }.patch(&plan, &mut ids));
    for to in [Destination::Before(keys[1]), Destination::After(keys[1])] {
        assert_eq!(moved(to), plan);
    }
    for to in [gone, elsewhere].into_iter().flat_map(|key| [Destination::Before(key), Destination::After(key)]) {
        assert_eq!(texts(&moved(to)), "a c d b", "{to:?}");
    }
}

#[test]
fn a_move_to_where_it_stands_leaves_nothing_to_undo() {
    let (plan, keys, mut ids) = strengths();
    for (key, to) in [
        (keys[1], Destination::Before(keys[2])),
        (keys[1], Destination::After(keys[0])),
        (keys[0], Destination::Before(keys[1])),
        (keys[3], Destination::End),
    ] {
        let place = Some(Quadrant::Strength.code());
        assert_eq!(Command::Move { key, place, to }.patch(&plan, &mut ids), Patch::default());
    }
}

#[test]
fn thousands_of_moves_into_one_gap_stand_as_shown_and_read_back() {
    let (mut plan, keys, mut ids) = strengths();
    let mut written = 0;
    for turn in 0..2_500 {
        let key = keys[1 + turn % 2];
        let patch = Command::Move { key, place: None, to: Destination::After(keys[0]) }.patch(&plan, &mut ids);
        written += patch.changes.len();
        plan = patched(&plan, &patch);
        assert_eq!(texts(&plan), ["a b c d", "a c b d"][turn % 2]);
        assert!(plan.records().all(|(_, record)| Order::parse(record.order.as_str()).is_some()));
    }
    assert!(written < 2_600, "{written} records written for 2,500 moves");
}

#[test]
fn a_copy_and_an_arranged_list_find_room_where_two_tabs_took_the_same_place() {
    let (mut plan, keys, mut ids) = strengths();
    let taken = plan.get(keys[1]).unwrap().order.clone();
    let record = Record::clone(plan.get(keys[2]).unwrap()).moved(taken);
    plan.put(keys[2], Some(Arc::new(record)));
    for (command, order) in [
        (Command::Duplicate { key: keys[1] }, "a b b c d"),
        (Command::Move { key: keys[3], place: None, to: Destination::After(keys[1]) }, "a b d c"),
        (Command::Arrange { keys: vec![keys[2], keys[1]] }, "a c b d"),
    ] {
        let after = patched(&plan, &command.patch(&plan, &mut ids));
        assert_eq!((texts(&after).as_str(), repair(&after).0), (order, Patch::default()));
    }
}

#[test]
fn keys_given_twice_or_gone_change_each_record_once() {
    let (plan, keys, mut ids) = strengths();
    let gone = RecordKey::new(Table::Swot, ids.next_record());
    let delete = Command::Delete { keys: vec![keys[0], gone, keys[0]] }.patch(&plan, &mut ids);
    assert_eq!((texts(&patched(&plan, &delete)).as_str(), delete.changes.len()), ("b c d", 1));
    let arrange = Command::Arrange { keys: vec![gone, keys[2], keys[0], keys[2], keys[1]] }.patch(&plan, &mut ids);
    assert_eq!((texts(&patched(&plan, &arrange)).as_str(), arrange.changes.len()), ("c a b d", 3));
    let new = |text: &str| (gone, Record::default().with(item::TEXT, text.to_owned()));
    let insert = Command::Insert { records: vec![new("e"), new("f")] }.patch(&plan, &mut ids);
    assert_eq!((texts(&patched(&plan, &insert)).as_str(), insert.changes.len()), ("a b c d e", 1));
}

#[test]
fn a_table_of_one_record_never_holds_two_and_none_for_an_emptied_field() {
    let (plan, _, mut ids) = strengths();
    let title = |title: &str| Record::default().with(basics::TITLE, title.to_owned());
    let titles =
        |plan: &Plan| plan.list(Table::Basics).map(|(_, record)| record.text(basics::TITLE).to_owned()).collect();
    let key = RecordKey::single(Table::Basics);
    assert_eq!(set(key, basics::TITLE.spec, "").patch(&plan, &mut ids), Patch::default());

    let add = Command::Add { table: Table::Basics, records: vec![title("one"), title("two")] };
    let plan = patched(&plan, &add.clone().patch(&plan, &mut ids));
    let now: Vec<String> = titles(&plan);
    assert_eq!(now, ["one"]);
    let other = RecordKey::new(Table::Basics, ids.next_record());
    for command in [add, Command::Duplicate { key }, Command::Insert { records: vec![(other, title("three"))] }] {
        assert_eq!(command.patch(&plan, &mut ids), Patch::default());
    }
}

#[test]
fn what_a_field_or_a_new_record_links_to_is_there() {
    let (plan, keys, mut ids) = strengths();
    let gone = RecordKey::new(Table::Pest, ids.next_record());
    let origin = Some(Value::Links(vec![gone]));
    let set = Command::Set { key: keys[0], field: item::ORIGIN.spec, value: origin };
    assert_eq!(set.patch(&plan, &mut ids), Patch::default());
    let record = Record::default().with(strategy::ITEMS, vec![keys[0], RecordKey::new(Table::Swot, gone.id)]);
    let add = Command::Add { table: Table::Strategy, records: vec![record.clone()] }.patch(&plan, &mut ids);
    assert_eq!(add.changes[0].after.as_ref().unwrap().links(strategy::ITEMS), [keys[0]]);
    let pest = (gone, Record::default().with(factor::TEXT, "e".to_owned()));
    let item = (RecordKey::new(Table::Swot, gone.id), Record::default().with(item::ORIGIN, vec![gone]));
    let records = vec![(RecordKey::new(Table::Strategy, gone.id), record), item, pest];
    let after = patched(&plan, &Command::Insert { records }.patch(&plan, &mut ids));
    assert_eq!(after.linking_to(gone).count(), 1, "records that arrive together may link to each other");
    assert_eq!(after.linking_to(keys[0]).count(), 1);
}

#[test]
fn ten_thousand_records_are_inserted_arranged_repaired_and_deleted_at_once() {
    let (plan, keys, mut ids) = strengths();
    let record = |text: usize| Record::default().with(item::TEXT, text.to_string());
    let all: Vec<_> = (0..10_000).map(|n| (RecordKey::new(Table::Swot, ids.next_record()), record(n))).collect();
    let linking = all.iter().map(|(key, _)| Record::default().with(strategy::ITEMS, vec![*key, keys[0]]));
    let strategies: Vec<_> =
        linking.map(|record| (RecordKey::new(Table::Strategy, ids.next_record()), record)).collect();
    let start = std::time::Instant::now();
    let mut records = all.clone();
    records.extend(strategies);
    let plan = patched(&plan, &Command::Insert { records }.patch(&plan, &mut ids));
    let keys: Vec<RecordKey> = all.iter().rev().map(|(key, _)| *key).collect();
    let plan = patched(&plan, &Command::Arrange { keys: keys.clone() }.patch(&plan, &mut ids));
    let mut damaged = plan.clone();
    keys.iter().for_each(|key| damaged.put(*key, Some(Arc::new(record(0)))));
    keys.iter().step_by(2).for_each(|key| damaged.put(*key, None));
    let damaged = patched(&damaged, &repair(&damaged).0);
    assert_eq!((damaged.list(Table::Swot).count(), plan.list(Table::Strategy).count()), (5_004, 10_001));
    let plan = patched(&plan, &Command::Delete { keys }.patch(&plan, &mut ids));
    assert_eq!(texts(&plan), "a b c d");
    assert!(start.elapsed().as_secs() < 60, "nested loops take longer, whatever else the machine does");
}

#[test]
fn several_fields_are_filled_in_one_step_and_links_to_nothing_are_left_out() {
    let (plan, keys, mut ids) = strengths();
    let gone = RecordKey::new(Table::Person, ids.next_record());
    let values = vec![
        (item::EVIDENCE.spec, Some(Value::Text("12 pilots".to_owned()))),
        (item::TEXT.spec, None),
        (item::OWNER.spec, Some(Value::Links(vec![gone]))),
    ];
    let patch = Command::Fill { key: keys[1], values }.patch(&plan, &mut ids);
    assert_eq!(patch.changes.len(), 1);
    let record = patched(&plan, &patch).get(keys[1]).unwrap().clone();
    assert_eq!((record.text(item::TEXT), record.text(item::EVIDENCE)), ("", "12 pilots"));
    assert_eq!(record.get(item::OWNER), None);
    assert_eq!(patched(&patched(&plan, &patch), &patch.invert()), plan);
    assert!(Command::Fill { key: keys[1], values: Vec::new() }.patch(&plan, &mut ids).is_empty());
}

#[test]
fn a_new_record_is_added_and_linked_to_in_one_step() {
    use crate::modules::basics::spec::person;
    let (plan, keys, mut ids) = strengths();
    let gone = RecordId(Id::parse("gone").unwrap());
    let li = || Record::default().with(person::NAME, "Li".to_owned());
    let mut link = |key| {
        let command = Command::AddLinked { key, field: item::OWNER.spec, table: Table::Person, record: li() };
        command.patch(&plan, &mut ids)
    };
    let patch = link(keys[2]);
    let after = patched(&plan, &patch);
    let owner = after.get(keys[2]).unwrap().get(item::OWNER).unwrap();
    assert_eq!(after.get(owner).unwrap().text(person::NAME), "Li");
    assert_eq!(patched(&after, &patch.invert()), plan);
    assert!(link(RecordKey::new(Table::Swot, gone)).is_empty());
}
