//! What commands must not do: leave a plan that breaks its invariants, or a patch that names a record twice.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::engine::{Command, Destination, History, Patch, Step, apply, repair};
use crate::i18n::{Message, Text};
use crate::model::{Id, IdSource, Order, Plan, PlanId, Record, RecordId, RecordKey, Table, Value};
use crate::modules::basics::spec::basics;
use crate::modules::swot::spec::item;
use crate::testing::{arb_command, arb_plan, fresh_ids};

fn items(count: usize) -> (Plan, Vec<RecordKey>, IdSource) {
    let (mut plan, mut ids) = (Plan::new(PlanId(Id::parse("plan").unwrap())), fresh_ids());
    let patch = Command::Add { table: Table::Swot, records: vec![Record::default(); count] }.patch(&plan, &mut ids);
    apply(&mut plan, &patch);
    (plan, patch.keys().collect(), ids)
}

fn order(plan: &Plan) -> Vec<RecordKey> {
    plan.list(Table::Swot).map(|(key, _)| key).collect()
}

proptest! {
    #[test]
    fn no_command_breaks_an_invariant_or_names_a_record_twice(mut plan in arb_plan(), commands in vec(arb_command(), 1..8)) {
        let mut ids = fresh_ids();
        for command in commands {
            let patch = command.patch(&plan, &mut ids);
            let keys: BTreeSet<RecordKey> = patch.keys().collect();
            prop_assert_eq!(keys.len(), patch.changes.len());
            apply(&mut plan, &patch);
            let (mending, repairs) = repair(&plan);
            prop_assert!(mending.is_empty() && repairs.is_empty(), "{repairs:?}");
        }
        for (key, record) in plan.records() {
            prop_assert_eq!(key.table.spec().single, key.id == RecordId::SINGLE);
            prop_assert!(Order::parse(record.order.as_str()).is_some());
        }
    }
}

#[test]
fn two_thousand_moves_into_one_gap_leave_places_that_can_be_read_back() {
    let (mut plan, keys, mut ids) = items(3);
    for round in 0..2_000 {
        let (moved, other) = if round % 2 == 0 { (keys[1], keys[2]) } else { (keys[2], keys[1]) };
        let command = Command::Move { key: moved, place: None, to: Destination::Before(other) };
        let patch = command.patch(&plan, &mut ids);
        apply(&mut plan, &patch);
        assert_eq!(order(&plan), [keys[0], moved, other]);
    }
    assert!(plan.records().all(|(_, record)| Order::parse(record.order.as_str()).is_some()));
}

#[test]
fn a_move_to_where_a_record_stands_is_no_step() {
    let (plan, keys, mut ids) = items(3);
    for to in [
        Destination::Before(keys[1]),
        Destination::After(keys[1]),
        Destination::Before(keys[2]),
        Destination::After(keys[0]),
    ] {
        assert!(Command::Move { key: keys[1], place: None, to }.patch(&plan, &mut ids).is_empty(), "{to:?}");
    }
}

#[test]
fn next_to_a_record_that_is_gone_is_the_end() {
    let (mut plan, keys, mut ids) = items(3);
    let gone = RecordKey::parse("swot:gone").unwrap();
    let patch = Command::Move { key: keys[0], place: None, to: Destination::Before(gone) }.patch(&plan, &mut ids);
    apply(&mut plan, &patch);
    assert_eq!(order(&plan), [keys[1], keys[2], keys[0]]);
}

#[test]
fn a_field_that_stays_empty_makes_no_record() {
    let (plan, _, mut ids) = items(0);
    let key = RecordKey::single(Table::Basics);
    assert!(Command::Set { key, field: basics::TITLE.spec, value: None }.patch(&plan, &mut ids).changes.is_empty());
}

#[test]
fn a_table_of_one_record_takes_one() {
    let (mut plan, _, mut ids) = items(0);
    let add = || Command::Add { table: Table::Basics, records: vec![Record::default(); 2] };
    let patch = add().patch(&plan, &mut ids);
    assert_eq!(patch.keys().collect::<Vec<_>>(), [RecordKey::single(Table::Basics)]);
    apply(&mut plan, &patch);
    assert!(add().patch(&plan, &mut ids).is_empty());
    assert!(Command::Duplicate { key: RecordKey::single(Table::Basics) }.patch(&plan, &mut ids).is_empty());
}

#[test]
fn deleting_ten_thousand_of_twenty_thousand_is_not_quadratic() {
    let (mut plan, keys, mut ids) = items(20_000);
    let patch = Command::Delete { keys: keys[..10_000].repeat(2) }.patch(&plan, &mut ids);
    assert_eq!(patch.changes.len(), 10_000);
    apply(&mut plan, &patch);
    assert_eq!(order(&plan), keys[10_000..]);
}

#[test]
fn a_burst_that_ends_where_it_began_leaves_nothing_to_undo() {
    let (mut plan, keys, mut ids) = items(1);
    let mut history = History::default();
    let mut write = |text: &str, at| {
        let value = Some(Value::Text(text.to_owned()));
        let patch: Patch = Command::Set { key: keys[0], field: item::TEXT.spec, value }.patch(&plan, &mut ids);
        apply(&mut plan, &patch);
        history.record(Step { patch, what: Message::from(Text::same("")), writing: Some((keys[0], "text")), at });
    };
    write("a", 0);
    write("", 100);
    assert!(history.undoable().is_none());
}
