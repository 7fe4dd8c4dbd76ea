//! Plans as wholes: what is stored opens as it was, and what is not ours stays.

use proptest::prelude::*;

use super::crash::{copy, holding};
use super::faulty::Faulty;
use super::plans::{NOW, edit, key, plan_id, plan_strategy, reopened, repository, small_plan};
use crate::engine::{Command, Patch, apply};
use crate::model::IdSource;
use crate::persist::{KeyValue, Memory, Outcome, Received, StorageFault};
use crate::testing::arb_plan;

const DAY: u64 = 24 * 60 * 60 * 1_000;
const FOREIGN: &[(&str, &str)] = &[
    ("saleswright", "x"),
    ("saleswright2/p-1/swot/a", "x"),
    ("saleswright/p-1", "x"),
    ("saleswright/p-1/swot/a/b", "x"),
    ("saleswright/p-1/swot/not an id", "x"),
    ("saleswright/p-1/journal/NOT", "x"),
    ("saleswright/p-1/later", "x"),
    ("saleswright/snapshots/p-1/a/b", "x"),
    ("theme", "dark"),
];

proptest! {
    #[test]
    fn what_is_stored_opens_as_it_was(plan in plan_strategy(), edits in prop::collection::vec(edit(), 0..20)) {
        let memory = holding(&plan);
        let mut repository = repository(memory.clone(), 1);
        let mut plan = repository.load(plan.id).unwrap().unwrap().plan;
        let mut ids = IdSource::new(9);
        for edit in edits {
            let patch = edit.patch(&plan, &mut ids);
            apply(&mut plan, &patch);
            let saved = repository.save(plan.id, &patch, NOW);
            prop_assert_eq!(saved.outcome, Outcome::Saved);
            prop_assert!(saved.merged.is_empty());
        }
        prop_assert_eq!(reopened(&memory, plan.id), Some(plan.clone()));
        let twin = repository.duplicate(&plan, plan_id("p-2"), NOW).unwrap();
        prop_assert_eq!(&twin, &plan);
        prop_assert_eq!(reopened(&memory, twin.id), Some(plan));
    }
}

proptest! {
    #[test]
    fn any_plan_opens_as_it_was_stored(plan in arb_plan(), other in arb_plan()) {
        let memory = holding(&plan);
        if plan.count() == 0 && plan.unknown.is_empty() {
            return Ok(());
        }
        prop_assert_eq!(reopened(&memory, plan.id), Some(plan.clone()));
        let mut repository = repository(memory.clone(), 1);
        let mut plan = repository.load(plan.id).unwrap().unwrap().plan;
        let patch = Patch::diff(&plan, &other);
        apply(&mut plan, &patch);
        prop_assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::Saved);
        prop_assert_eq!(reopened(&memory, plan.id), Some(plan));
    }
}

#[test]
fn looking_at_a_plan_writes_nothing() {
    let mut plan = small_plan("p-1");
    // A link to nothing: the repair waits for the next write.
    plan.put(key("person:p-1"), None);
    let memory = holding(&plan);
    let mut repository = repository(Faulty::on(&memory), 1);
    let mut loaded = repository.load(plan.id).unwrap().unwrap();
    assert_ne!(loaded.plan, plan);
    assert_eq!((repository.flush(plan.id).outcome, repository.unsaved(plan.id)), (Outcome::Saved, 0));
    assert_eq!(repository.store.writes.borrow().len(), 0);
    let patch = Command::Delete { keys: vec![key("swot:s-3")] }.patch(&loaded.plan, &mut IdSource::new(3));
    apply(&mut loaded.plan, &patch);
    assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::Saved);
    let again = reopened(&memory, plan.id).unwrap();
    assert_eq!(again, loaded.plan);
    assert!(crate::engine::repair(&again).0.is_empty());
    let fresh = super::plans::repository(memory, 4).load(plan.id).unwrap().unwrap();
    assert_eq!(fresh.changed_at, NOW);
}

#[test]
fn what_is_not_ours_stays_through_everything() {
    let memory = Memory::default();
    for (key, value) in FOREIGN {
        memory.set(key, value).unwrap();
    }
    let plan = small_plan("p-1");
    let mut repository = repository(memory.clone(), 1);
    assert_eq!(repository.plans(), Ok(vec![]));
    repository.create(&plan, NOW).unwrap();
    memory.set("saleswright/p-1/swot/s-2", "damaged").unwrap();
    let loaded = repository.load(plan.id).unwrap().unwrap();
    let patch = Command::Delete { keys: vec![key("swot:s-1")] }.patch(&loaded.plan, &mut IdSource::new(3));
    repository.save(plan.id, &patch, NOW);
    repository.duplicate(&loaded.plan, plan_id("p-2"), NOW).unwrap();
    assert_eq!(repository.plans(), Ok(vec![plan.id, plan_id("p-2")]));
    repository.destroy(plan.id, NOW).unwrap();
    repository.destroy(plan_id("p-2"), NOW).unwrap();
    repository.delete_set_aside().unwrap();
    repository.tidy(NOW + 90 * DAY);
    let left = memory.keys("").unwrap();
    let foreign: Vec<&str> = left.iter().map(String::as_str).filter(|key| !key.ends_with("/spare")).collect();
    let mut expected: Vec<&str> = FOREIGN.iter().map(|(key, _)| *key).collect();
    expected.sort_unstable();
    assert_eq!(foreign, expected);
    assert!(FOREIGN.iter().all(|(key, value)| memory.get(key).unwrap().as_deref() == Some(*value)));
}

#[test]
fn what_an_interrupted_work_left_is_taken_out_a_day_later() {
    let plan = small_plan("p-1");
    let memory = Memory::default();
    let mut dying = repository(Faulty::on(&memory), 1);
    dying.store.crash_after.set(Some(4));
    dying.create(&plan, NOW).unwrap_err();
    let mut repository = repository(memory.clone(), 3);
    assert_eq!((repository.plans(), repository.load(plan.id).unwrap().is_none()), (Ok(vec![]), true));
    repository.tidy(NOW + DAY);
    assert_eq!(memory.keys("saleswright/p-1").unwrap().len(), 4);
    // A clock that was set back makes nothing old.
    repository.tidy(0);
    assert_eq!(memory.keys("saleswright/p-1").unwrap().len(), 4);
    let other = copy(&memory);
    repository.tidy(NOW + DAY + 1);
    assert_eq!(memory.keys("saleswright/p-1").unwrap().len(), 0);
    super::plans::repository(other.clone(), 4).create(&plan, NOW).unwrap();
    assert_eq!(reopened(&other, plan.id), Some(plan));
}

#[test]
fn a_plan_is_not_created_over_another() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let fault = repository(memory, 1).create(&plan, NOW).unwrap_err();
    assert!(matches!(fault.fault, StorageFault::Refused(_)));
    let fault = repository(Memory::default(), 1).create(&small_plan("settings"), NOW).unwrap_err();
    assert!(matches!(fault.fault, StorageFault::Refused(_)));
}

#[test]
fn a_plan_destroyed_in_another_tab_is_not_written_again_unless_it_is_put_back() {
    let mut plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut one = repository(memory.clone(), 1);
    let mut two = repository(memory.clone(), 3);
    one.load(plan.id).unwrap();
    two.load(plan.id).unwrap();
    two.destroy(plan.id, NOW).unwrap();
    let patch = Command::Duplicate { key: key("swot:s-1") }.patch(&plan, &mut IdSource::new(3));
    apply(&mut plan, &patch);
    assert_eq!(one.save(plan.id, &patch, NOW).outcome, Outcome::Gone);
    assert_eq!(one.receive("saleswright/p-1/swot/s-1", None), Received::Nothing);
    assert_eq!(memory.keys("saleswright/p-1").unwrap().len(), 0);
    one.create(&plan, NOW).unwrap();
    assert_eq!(reopened(&memory, plan.id), Some(plan));
}

#[test]
fn the_event_of_a_destroyed_plan_says_so_once() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut one = repository(memory.clone(), 1);
    one.load(plan.id).unwrap();
    repository(memory, 3).destroy(plan.id, NOW).unwrap();
    assert_eq!(one.receive("saleswright/p-1/unfinished", Some("x")), Received::Nothing);
    assert_eq!(one.receive("saleswright/p-1/swot/s-1", None), Received::Gone(plan.id));
    assert_eq!(one.receive("saleswright/p-1/swot/s-2", None), Received::Nothing);
    assert_eq!(one.receive("saleswright/p-9/swot/s-2", None), Received::Elsewhere(plan_id("p-9")));
    assert_eq!(one.receive("saleswright/settings/theme", Some("dark")), Received::Setting("theme".to_owned()));
    assert_eq!(one.receive("elsewhere", None), Received::Nothing);
}

#[test]
fn the_mark_of_a_deleted_record_goes_after_a_month() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut repository = repository(memory.clone(), 1);
    let loaded = repository.load(plan.id).unwrap().unwrap();
    let patch = Command::Delete { keys: vec![key("swot:s-3")] }.patch(&loaded.plan, &mut IdSource::new(3));
    repository.save(plan.id, &patch, NOW);
    let path = "saleswright/p-1/swot/s-3";
    repository.tidy(NOW + 30 * DAY);
    assert!(memory.get(path).unwrap().is_some());
    repository.tidy(NOW + 30 * DAY + 1);
    assert_eq!(memory.get(path).unwrap(), None);
    assert_eq!(repository.save(plan.id, &patch.invert(), NOW).outcome, Outcome::Saved);
    assert_eq!(reopened(&memory, plan.id), Some(plan));
}
