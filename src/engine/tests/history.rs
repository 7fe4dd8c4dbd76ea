//! What undo and redo hold.

use super::{patched, set, step, strengths, texts};
use crate::engine::{Command, History, Replay, StepId, apply};
use crate::model::{Plan, Record, RecordKey, Table, Value};
use crate::modules::swot::spec::{item, strategy};
use crate::testing::fresh_ids;

fn undo(plan: &mut Plan, history: &mut History) -> Replay {
    let back = history.undo(plan).unwrap();
    apply(plan, &back.patch);
    back
}

fn redo(plan: &mut Plan, history: &mut History) -> Replay {
    let again = history.redo(plan).unwrap();
    apply(plan, &again.patch);
    again
}

fn does(plan: &mut Plan, history: &mut History, command: Command) -> StepId {
    let patch = command.patch(plan, &mut fresh_ids());
    apply(plan, &patch);
    history.record(step(patch, None, 0)).unwrap()
}

fn take_back(plan: &mut Plan, history: &mut History, id: StepId) -> Option<Replay> {
    let back = history.take_back(id, plan)?;
    apply(plan, &back.patch);
    Some(back)
}

fn delete(key: RecordKey) -> Command {
    Command::Delete { keys: vec![key] }
}

#[test]
fn a_step_is_taken_back_however_much_came_after_and_that_can_be_undone() {
    let (mut plan, keys, _) = strengths();
    let strategy = plan.list(Table::Strategy).next().unwrap().0;
    let mut history = History::default();
    let first = does(&mut plan, &mut history, delete(keys[1]));
    let second = does(&mut plan, &mut history, delete(keys[2]));
    let links = Some(Value::Links(vec![keys[3]]));
    does(&mut plan, &mut history, Command::Set { key: strategy, field: strategy::ITEMS.spec, value: links });
    does(&mut plan, &mut history, set(keys[0], item::TEXT.spec, "later"));

    let back = take_back(&mut plan, &mut history, first).unwrap();
    assert!(!back.partly);
    assert_eq!(texts(&plan), "later b d");
    let mut linked = plan.get(strategy).unwrap().links(strategy::ITEMS).to_vec();
    linked.sort();
    assert_eq!(linked, [keys[1], keys[3]], "the link comes back beside the one made since");

    take_back(&mut plan, &mut history, second).unwrap();
    assert_eq!(texts(&plan), "later b c d");
    undo(&mut plan, &mut history);
    undo(&mut plan, &mut history);
    assert_eq!(texts(&plan), "later d");
    redo(&mut plan, &mut history);
    assert_eq!(texts(&plan), "later b d");
}

#[test]
fn of_a_step_that_was_changed_since_the_rest_is_taken_back_and_that_is_told() {
    let (mut plan, keys, _) = strengths();
    let mut history = History::default();
    let records = ["e", "f"].map(|text| Record::default().with(item::TEXT, text.to_owned())).to_vec();
    let added = does(&mut plan, &mut history, Command::Add { table: Table::Swot, records });
    let key = plan.list(Table::Swot).next_back().unwrap().0;
    does(&mut plan, &mut history, set(key, item::TEXT.spec, "kept"));
    let edited = does(&mut plan, &mut history, set(keys[0], item::TEXT.spec, "once"));
    does(&mut plan, &mut history, set(keys[0], item::TEXT.spec, "twice"));

    assert!(take_back(&mut plan, &mut history, added).unwrap().partly);
    assert_eq!(texts(&plan), "twice b c d kept");
    let overtaken = take_back(&mut plan, &mut history, edited).unwrap();
    assert!(overtaken.patch.is_empty());
    assert_eq!(texts(&plan), "twice b c d kept");
}

#[test]
fn a_step_that_was_taken_back_already_is_not_taken_back_again() {
    let (mut plan, keys, _) = strengths();
    let mut history = History::default();
    let first = does(&mut plan, &mut history, delete(keys[0]));
    let second = does(&mut plan, &mut history, delete(keys[1]));
    undo(&mut plan, &mut history);
    assert!(take_back(&mut plan, &mut history, second).is_none());
    assert_eq!(texts(&plan), "b c d");
    history.clear();
    let other = does(&mut plan, &mut history, delete(keys[2]));
    assert!(take_back(&mut plan, &mut history, first).is_none());
    assert_ne!(other, first);
}

#[test]
fn what_undo_could_not_take_back_redo_does_not_do_again() {
    let (mut plan, _, mut ids) = strengths();
    let mut history = History::default();
    let records = vec![Record::default().with(item::TEXT, "e".to_owned())];
    does(&mut plan, &mut history, Command::Add { table: Table::Swot, records });
    let added = plan.list(Table::Swot).next_back().unwrap().0;
    plan = patched(&plan, &delete(added).patch(&plan, &mut ids));
    assert!(undo(&mut plan, &mut history).patch.is_empty());
    assert!(history.redo(&plan).is_none());
    assert_eq!(texts(&plan), "a b c d");
}

#[test]
fn undo_leaves_a_field_that_another_tab_has_written_to_since() {
    let (mut plan, keys, mut ids) = strengths();
    let mut history = History::default();
    does(&mut plan, &mut history, set(keys[0], item::TEXT.spec, "ours"));
    plan = patched(&plan, &set(keys[0], item::TEXT.spec, "ours and theirs").patch(&plan, &mut ids));
    assert!(undo(&mut plan, &mut history).patch.is_empty());
    assert_eq!(texts(&plan), "ours and theirs b c d");
}

#[test]
fn a_burst_of_writing_in_one_field_is_one_step() {
    let (mut plan, keys, mut ids) = strengths();
    let (before, mut history) = (plan.clone(), History::default());
    for (at, text) in [(0, "ab"), (500, "abc"), (900, "abcd"), (900 + History::BURST + 1, "later")] {
        let value = Some(Value::Text(text.to_owned()));
        let patch = Command::Set { key: keys[0], field: item::TEXT.spec, value }.patch(&plan, &mut ids);
        apply(&mut plan, &patch);
        history.record(step(patch, Some((keys[0], "text")), at));
    }
    undo(&mut plan, &mut history);
    assert_eq!(texts(&plan), "abcd b c d");
    undo(&mut plan, &mut history);
    assert_eq!((&plan, history.undo(&plan).is_none()), (&before, true));
}

/// A stroke in the text of the first item, half a second after the one before.
fn write(plan: &mut Plan, key: RecordKey, text: &str, history: &mut History, at: u64) {
    let patch = set(key, item::TEXT.spec, text).patch(plan, &mut fresh_ids());
    apply(plan, &patch);
    history.record(step(patch, Some((key, "text")), at));
}

#[test]
fn a_burst_that_ends_where_it_began_leaves_no_step() {
    let (mut plan, keys, _) = strengths();
    let mut history = History::default();
    write(&mut plan, keys[1], "other", &mut history, 0);
    let before = plan.clone();
    for (at, text) in [(500, "ab"), (900, "a")] {
        write(&mut plan, keys[0], text, &mut history, at);
    }
    assert_eq!(plan, before);
    undo(&mut plan, &mut history);
    assert_eq!((texts(&plan).as_str(), history.undo(&plan).is_none()), ("a b c d", true));
}

#[test]
fn what_another_tab_writes_within_a_burst_is_not_undone_with_it() {
    let (mut plan, keys, mut ids) = strengths();
    let mut history = History::default();
    write(&mut plan, keys[0], "ab", &mut history, 0);
    plan = patched(&plan, &set(keys[0], item::EVIDENCE.spec, "theirs").patch(&plan, &mut ids));
    write(&mut plan, keys[0], "abc", &mut history, 500);
    while let Some(back) = history.undo(&plan) {
        apply(&mut plan, &back.patch);
    }
    let record = plan.get(keys[0]).unwrap();
    assert_eq!((record.text(item::TEXT), record.text(item::EVIDENCE)), ("a", "theirs"));
}
