//! Undo beside other tabs.

use std::sync::Arc;

use super::{patched, set, strengths};
use crate::engine::{Command, Patch, apply, rebase, repair};
use crate::model::{Plan, Record, Table, Value};
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

#[test]
fn undo_leaves_a_record_that_another_tab_has_written_to_and_brings_none_back() {
    let (plan, keys, mut ids) = strengths();
    let new = vec![Record::default().with(item::TEXT, "e".to_owned())];
    let add = Command::Add { table: Table::Swot, records: new }.patch(&plan, &mut ids);
    let (added, now) = (add.changes[0].key, patched(&plan, &add));
    assert_eq!(patched(&now, &rebase(&now, &add.invert())), plan);
    let now = patched(&now, &set(added, item::EVIDENCE.spec, "theirs").patch(&now, &mut ids));
    assert_eq!(rebase(&now, &add.invert()), Patch::default());

    let edit = set(keys[0], item::TEXT.spec, "ours").patch(&plan, &mut ids);
    let now = patched(&plan, &edit);
    let now = patched(&now, &Command::Delete { keys: vec![keys[0]] }.patch(&now, &mut ids));
    assert_eq!(rebase(&now, &edit.invert()), Patch::default());

    let delete = Command::Delete { keys: vec![keys[0]] }.patch(&plan, &mut ids);
    let kept = patched(&plan, &set(keys[0], item::TEXT.spec, "theirs").patch(&plan, &mut ids));
    assert_eq!(rebase(&kept, &delete.invert()), Patch::default());
}

#[test]
fn undo_makes_no_link_to_what_another_tab_has_deleted_and_unlinks_what_it_takes_out() {
    let (plan, keys, mut ids) = strengths();
    let strategy = plan.list(Table::Strategy).next().unwrap().0;
    let unlink = Command::Set { key: strategy, field: strategy::ITEMS.spec, value: None }.patch(&plan, &mut ids);
    let now = patched(&plan, &unlink);
    let now = patched(&now, &Command::Delete { keys: vec![keys[1]] }.patch(&now, &mut ids));
    assert_eq!(rebase(&now, &unlink.invert()), Patch::default());

    let copy = Command::Duplicate { key: keys[0] }.patch(&plan, &mut ids);
    let (copied, now) = (copy.changes[0].key, patched(&plan, &copy));
    let link = Some(Value::Links(vec![keys[1], copied]));
    let now =
        patched(&now, &Command::Set { key: strategy, field: strategy::ITEMS.spec, value: link }.patch(&now, &mut ids));
    let after = patched(&now, &rebase(&now, &copy.invert()));
    assert_eq!((after.get(copied), repair(&after).0), (None, Patch::default()));
    assert_eq!(after.get(strategy).unwrap().links(strategy::ITEMS), [keys[1]]);
}

#[test]
fn undo_takes_back_what_an_import_brought_from_a_newer_version_and_nothing_else_of_it() {
    let (plan, keys, mut ids) = strengths();
    let with = |plan: &Plan, name: &str| {
        let mut record = Record::clone(plan.get(keys[0]).unwrap());
        record.unknown.insert(name.to_owned(), 1.into());
        Patch::one(keys[0], plan.get(keys[0]).cloned(), Some(Arc::new(record)))
    };
    let import = with(&plan, "mood");
    let now = patched(&plan, &import);
    let now = patched(&now, &with(&now, "smell"));
    let edit = set(keys[0], item::TEXT.spec, "ours").patch(&now, &mut ids);
    let now = patched(&now, &edit);
    let names = |plan: &Plan| plan.get(keys[0]).unwrap().unknown.keys().cloned().collect::<Vec<_>>();
    let undone = patched(&now, &rebase(&now, &import.invert()));
    assert_eq!((names(&undone), undone.get(keys[0]).unwrap().text(item::TEXT)), (vec!["smell".to_owned()], "ours"));
    assert_eq!(names(&patched(&undone, &rebase(&undone, &edit.invert()))), ["smell"]);
    assert_eq!(names(&patched(&undone, &rebase(&undone, &import))), ["mood", "smell"]);
}
