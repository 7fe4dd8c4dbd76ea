//! What undo and redo hold.

use super::{patched, set, step, strengths, texts};
use crate::engine::{Command, History, apply, rebase};
use crate::model::{RecordKey, Value};
use crate::modules::swot::spec::item;
use crate::testing::fresh_ids;

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
    apply(&mut plan, &history.undo().unwrap().0);
    assert_eq!(texts(&plan), "abcd b c d");
    apply(&mut plan, &history.undo().unwrap().0);
    assert_eq!((plan, history.undo().is_none()), (before, true));
}

/// A stroke in the text of the first item, half a second after the one before.
fn write(plan: &mut crate::model::Plan, key: RecordKey, text: &str, history: &mut History, at: u64) {
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
    apply(&mut plan, &history.undo().unwrap().0);
    assert_eq!((texts(&plan).as_str(), history.undo().is_none()), ("a b c d", true));
}

#[test]
fn what_another_tab_writes_within_a_burst_is_not_undone_with_it() {
    let (mut plan, keys, mut ids) = strengths();
    let mut history = History::default();
    write(&mut plan, keys[0], "ab", &mut history, 0);
    plan = patched(&plan, &set(keys[0], item::EVIDENCE.spec, "theirs").patch(&plan, &mut ids));
    write(&mut plan, keys[0], "abc", &mut history, 500);
    while let Some((patch, _)) = history.undo() {
        let patch = rebase(&plan, &patch);
        apply(&mut plan, &patch);
    }
    let record = plan.get(keys[0]).unwrap();
    assert_eq!((record.text(item::TEXT), record.text(item::EVIDENCE)), ("a", "theirs"));
}
