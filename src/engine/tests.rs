//! Properties of patches, history, merge and repair, over arbitrary plans and commands. The folder holds what single
//! commands, steps and merges do.

mod commands;
mod deals;
mod history;
mod merge;
mod other_tabs;
mod parts;
mod tally;

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::engine::{Command, History, Patch, Step, apply, merge_plans, rebase, repair};
use crate::i18n::{Message, Text};
use crate::model::{FieldSpec, Id, IdSource, Kind, Plan, PlanId, Record, RecordKey, Table, Value};
use crate::modules::swot::spec::{Quadrant, item, strategy};
use crate::testing::{Edit, arb_command, arb_edits, arb_key, arb_loose_plan, arb_plan, fresh_ids};

fn patched(plan: &Plan, patch: &Patch) -> Plan {
    let mut after = plan.clone();
    apply(&mut after, patch);
    after
}

fn edited(plan: &Plan, edits: &[Edit]) -> Plan {
    let mut after = plan.clone();
    edits.iter().cloned().for_each(|edit| edit.make(&mut after));
    after
}

fn step(patch: Patch, writing: Option<(RecordKey, &'static str)>, at: u64) -> Step {
    Step { patch, what: Message::from(Text::same("step")), writing, at }
}

proptest! {
    #[test]
    fn undoing_every_command_gives_the_plan_back_and_redoing_gives_the_end(plan in arb_plan(), commands in vec(arb_command(), 1..12)) {
        let (mut ids, mut history, mut now) = (fresh_ids(), History::default(), plan.clone());
        for command in commands {
            let patch = command.patch(&now, &mut ids);
            apply(&mut now, &patch);
            history.record(step(patch, None, 0));
        }
        let end = now.clone();
        while let Some(back) = history.undo(&now) {
            prop_assert!(!back.partly);
            apply(&mut now, &back.patch);
        }
        prop_assert_eq!(&now, &plan);
        while let Some(again) = history.redo(&now) {
            prop_assert!(!again.partly);
            apply(&mut now, &again.patch);
        }
        prop_assert_eq!(now, end);
    }

    #[test]
    fn no_command_breaks_an_invariant_or_changes_a_record_twice(plan in arb_plan(), commands in vec(arb_command(), 1..12)) {
        let (mut ids, mut now) = (fresh_ids(), plan);
        for command in commands {
            let patch = command.clone().patch(&now, &mut ids).for_deal(&now, now.first_scope());
            let keys: BTreeSet<RecordKey> = patch.keys().collect();
            prop_assert_eq!(keys.len(), patch.changes.len(), "{:?}", command);
            for change in &patch.changes {
                prop_assert_eq!(now.get(change.key), change.before.as_ref());
                prop_assert_ne!(&change.before, &change.after);
            }
            apply(&mut now, &patch);
            prop_assert_eq!(repair(&now), (Patch::default(), Vec::new()), "{:?}", command);
            for table in Table::ALL.iter().copied().filter(|table| table.spec().single) {
                let is_only_one = |key: RecordKey| match table.of_deal() {
                    None => key == RecordKey::single(table),
                    Some(_) => now.deal_of(key) == Some(RecordKey::new(Table::Deal, key.id)),
                };
                prop_assert!(now.list(table).all(|(key, _)| is_only_one(key)), "{:?}", command);
            }
        }
    }

    #[test]
    fn a_difference_leads_from_one_plan_to_the_other(before in arb_plan(), edits in arb_edits()) {
        let after = edited(&before, &edits);
        prop_assert_eq!(&patched(&before, &Patch::diff(&before, &after)), &after);
        prop_assert!(Patch::diff(&before, &before).is_empty());
        let patch = Patch::diff(&before, &after);
        prop_assert_eq!(patched(&after, &patch.invert()), before);
        prop_assert_eq!(patch.invert().invert(), patch);
    }

    #[test]
    fn two_patches_squashed_do_what_both_do(plan in arb_plan(), first in arb_command(), second in arb_command()) {
        let mut ids = fresh_ids();
        let first = first.patch(&plan, &mut ids);
        let middle = patched(&plan, &first);
        let second = second.patch(&middle, &mut ids);
        let both = first.clone().squash(second.clone());
        prop_assert_eq!(patched(&plan, &both), patched(&middle, &second));
        prop_assert_eq!(patched(&patched(&plan, &both), &both.invert()), plan);
    }

    #[test]
    fn a_merge_is_the_same_from_both_sides_and_merging_either_side_again_changes_nothing(base in arb_plan(), ours in arb_edits(), theirs in arb_edits()) {
        let [ours, theirs] = [&ours, &theirs].map(|edits| {
            let plan = edited(&base, edits);
            patched(&plan, &repair(&plan).0)
        });
        let here = patched(&ours, &merge_plans(&base, &ours, &theirs).0);
        let there = patched(&theirs, &merge_plans(&base, &theirs, &ours).0);
        prop_assert_eq!(&here, &there);
        prop_assert_eq!(repair(&here), (Patch::default(), Vec::new()));
        for side in [&ours, &theirs] {
            prop_assert_eq!(merge_plans(&base, &here, side).0, Patch::default());
        }
    }

    #[test]
    fn a_merge_keeps_every_line_and_entry_that_either_side_wrote(base in arb_plan(), ours in arb_edits(), theirs in arb_edits()) {
        let (ours, theirs) = (edited(&base, &ours), edited(&base, &theirs));
        let merged = patched(&ours, &merge_plans(&base, &ours, &theirs).0);
        for side in [&ours, &theirs] {
            for (key, record) in side.records() {
                let was = base.get(key);
                let Some(found) = merged.get(key) else {
                    prop_assert_eq!(was.map(|was| was.title(key.table)), Some(record.title(key.table)));
                    continue;
                };
                for field in key.table.spec().fields {
                    let before = was.and_then(|record| record.value(field));
                    match (field.kind, record.value(field).filter(|value| Some(*value) != before)) {
                        (Kind::Text | Kind::Paragraph, Some(Value::Text(text))) => {
                            let kept: BTreeSet<&str> = found.text_of(field).split('\n').collect();
                            let mut lines = text.split('\n').filter(|line| !line.is_empty());
                            prop_assert!(lines.all(|line| kept.contains(line)), "{key} {}: {text:?} in {kept:?}", field.id);
                        }
                        (_, Some(Value::Lines(lines))) => {
                            let new = lines.iter().filter(|line| !matches!(before, Some(Value::Lines(old)) if old.contains(line)));
                            let kept = found.value(field);
                            let mut missing = new.filter(|line| !matches!(kept, Some(Value::Lines(kept)) if kept.contains(line)));
                            prop_assert_eq!(missing.next(), None, "{} {}", key, field.id);
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    #[test]
    fn undo_beside_another_tab_leaves_no_link_to_what_is_gone(plan in arb_plan(), ours in arb_command(), theirs in vec(arb_command(), 0..4)) {
        let mut ids = fresh_ids();
        let patch = ours.patch(&plan, &mut ids);
        let mut now = patched(&plan, &patch);
        for command in theirs {
            now = patched(&now, &command.patch(&now, &mut ids));
        }
        let undo = rebase(&now, &patch.invert());
        prop_assert!(undo.changes.iter().all(|change| now.get(change.key) == change.before.as_ref()));
        let after = patched(&now, &undo);
        let links = after.records().flat_map(|(key, record)| record.all_links(key.table).map(|(_, link)| link).collect::<Vec<_>>());
        prop_assert_eq!(links.filter(|link| after.get(*link).is_none()).count(), 0);
    }

    #[test]
    fn a_repaired_plan_needs_no_repair_and_loses_no_record(plan in arb_loose_plan()) {
        let repaired = patched(&plan, &repair(&plan).0);
        prop_assert_eq!(repair(&repaired), (Patch::default(), Vec::new()));
        prop_assert!(plan.records().all(|(key, _)| repaired.get(key).is_some()));
        let more = repaired.records().filter(|(key, _)| plan.get(*key).is_none());
        prop_assert!(more.into_iter().all(|(key, _)| key.table == Table::Deal && repaired.held_by(key).next().is_some()));
    }

    #[test]
    fn a_deletion_leaves_no_part_of_what_is_gone_and_a_copy_has_a_part_for_each(plan in arb_plan(), key in arb_entry_key()) {
        let parts = plan.parts(key);
        let after = patched(&plan, &Command::Delete { keys: vec![key] }.patch(&plan, &mut fresh_ids()));
        prop_assert!(parts.iter().all(|(part, _)| after.get(*part).is_none()));
        let patch = Command::Duplicate { key }.patch(&plan, &mut fresh_ids());
        let Some(copy) = patch.added() else { return Ok(()) };
        let after = patched(&plan, &patch);
        prop_assert_eq!(after.parts(copy).len(), parts.len());
        prop_assert_eq!(after.parts(key), parts);
    }

    #[test]
    fn a_deletion_leaves_no_link_to_what_is_gone(plan in arb_plan(), keys in vec(arb_entry_key(), 1..6)) {
        let after = patched(&plan, &Command::Delete { keys }.patch(&plan, &mut fresh_ids()));
        let links = after.records().flat_map(|(key, record)| record.all_links(key.table).map(|(_, link)| link).collect::<Vec<_>>());
        prop_assert_eq!(links.filter(|link| after.get(*link).is_none()).count(), 0);
    }
}

fn arb_entry_key() -> impl Strategy<Value = RecordKey> {
    prop::sample::select(Table::ALL).prop_flat_map(arb_key)
}

/// Four strengths `a` to `d`, and a strategy that is built on `b`.
fn strengths() -> (Plan, Vec<RecordKey>, IdSource) {
    let (mut plan, mut ids) = (Plan::new(PlanId(Id::parse("plan").unwrap())), fresh_ids());
    let make =
        |text: &str| Record::default().with(item::TEXT, text.to_owned()).with(item::QUADRANT, Quadrant::Strength);
    let add = Command::Add { table: Table::Swot, records: ["a", "b", "c", "d"].map(make).to_vec() };
    let patch = add.patch(&plan, &mut ids);
    apply(&mut plan, &patch);
    let keys: Vec<_> = patch.keys().collect();
    let built = Record::default().with(strategy::ITEMS, vec![keys[1]]);
    let patch = Command::Add { table: Table::Strategy, records: vec![built] }.patch(&plan, &mut ids);
    apply(&mut plan, &patch);
    (plan, keys, ids)
}

fn texts(plan: &Plan) -> String {
    plan.list(Table::Swot).map(|(_, record)| record.text(item::TEXT)).collect::<Vec<_>>().join(" ")
}

fn set(key: RecordKey, field: &'static FieldSpec, text: &str) -> Command {
    let value = (!text.is_empty()).then(|| Value::Text(text.to_owned()));
    Command::Set { key, field, value }
}
