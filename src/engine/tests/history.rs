//! What undo and redo hold.

use super::{patched, set, step, strengths, texts};
use crate::engine::{Command, History, apply};
use crate::model::Value;
use crate::modules::swot::spec::item;

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
