//! Undo beside other tabs.

use super::{patched, set, strengths};
use crate::engine::{Command, Patch, apply, rebase, repair};
use crate::model::{Record, RecordKey, Table, Value};
use crate::modules::swot::spec::{item, strategy};

#[test]
fn undo_takes_back_our_edit_and_leaves_what_another_tab_has_written_since() {
    let (mut plan, keys, mut ids) = strengths();
    let ours = set(keys[0], item::TEXT.spec, "ours").patch(&plan, &mut ids);
    apply(&mut plan, &ours);
    let theirs = set(keys[0], item::EVIDENCE.spec, "theirs").patch(&plan, &mut ids);
    apply(&mut plan, &theirs);
    let undo = rebase(&plan, &ours.invert());
    apply(&mut plan, &undo);
    let record = plan.get(keys[0]).unwrap();
    assert_eq!((record.text(item::TEXT), record.text(item::EVIDENCE)), ("a", "theirs"));
}
