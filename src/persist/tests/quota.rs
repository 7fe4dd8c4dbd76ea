//! The storage is full at every write of every operation: memory keeps the edit, the stored copy stays whole, and
//! saving goes on when there is room.

use proptest::prelude::*;

use super::crash::{copy, holding};
use super::faulty::Faulty;
use super::plans::{NOW, edit, key, plan_id, plan_strategy, reopened, repository, small_plan};
use crate::engine::{Command, Patch, apply};
use crate::model::{IdSource, Plan, Record, Table};
use crate::modules::swot::spec::item;
use crate::persist::keys::SPARE;
use crate::persist::{CreateFault, KeyValue, Memory, Outcome, Repository, Room, StorageFault};

fn opened(memory: &Memory, plan: &Plan) -> Repository<Faulty> {
    let mut repository = repository(Faulty::on(memory), 1);
    repository.load(plan.id).unwrap();
    repository.store.writes.borrow_mut().clear();
    repository
}

fn full_at_any_write(before: &Plan, patch: &Patch) {
    let mut after = before.clone();
    apply(&mut after, patch);
    let start = holding(before);
    for full_at in 0.. {
        let memory = copy(&start);
        let mut repository = opened(&memory, before);
        repository.store.full_at.set(Some(full_at));
        let saved = repository.save(before.id, patch, NOW + 1);
        let writes = repository.store.writes.borrow().len();
        let found = reopened(&copy(&memory), before.id);
        assert!(found.as_ref() == Some(before) || found.as_ref() == Some(&after), "full at write {full_at}");
        assert!(saved.merged.is_empty());
        if saved.outcome == Outcome::Saved {
            assert_eq!(found.as_ref(), Some(&after));
        } else {
            assert_eq!(saved.outcome, Outcome::Failed(StorageFault::Full));
            assert!(repository.unsaved(before.id) > 0);
            assert_eq!(repository.flush(before.id).outcome, Outcome::Saved, "full at write {full_at}");
            assert_eq!(reopened(&memory, before.id).as_ref(), Some(&after));
        }
        assert_eq!(repository.unsaved(before.id), 0);
        assert!(memory.keys("").unwrap().iter().all(|key| !key.contains("journal")));
        if full_at >= writes {
            return;
        }
    }
}

/// Every value but the room kept free, which may be used up by what makes room.
fn plain(memory: &Memory) -> Vec<(String, Option<String>)> {
    let keys = memory.keys("").unwrap().into_iter().filter(|key| key != SPARE);
    keys.map(|key| (key.clone(), memory.get(&key).unwrap())).collect()
}

fn any_room_there_is(before: &Plan, patch: &Patch) {
    let mut after = before.clone();
    apply(&mut after, patch);
    let start = holding(before);
    let used = Faulty::on(&start).used();
    let mut saved = false;
    for room in (0..).step_by(37) {
        let memory = copy(&start);
        let mut repository = opened(&memory, before);
        repository.store.quota.set(Some(used + room));
        match repository.save(before.id, patch, NOW + 1).outcome {
            Outcome::Saved => saved = true,
            outcome => {
                assert_eq!(outcome, Outcome::Failed(StorageFault::Full));
                assert!(!saved, "more room must not be too little");
                assert_eq!(plain(&memory), plain(&start), "nothing of it is written");
                repository.store.quota.set(None);
                assert_eq!(repository.flush(before.id).outcome, Outcome::Saved);
            }
        }
        assert_eq!(reopened(&memory, before.id).as_ref(), Some(&after));
        if saved && room > 2_000 {
            return;
        }
    }
}

proptest! {
    #![proptest_config(crate::testing::cases(24))]

    #[test]
    fn a_full_storage_loses_nothing(plan in plan_strategy(), edits in prop::collection::vec(edit(), 1..4)) {
        let mut after = plan.clone();
        let mut ids = IdSource::new(9);
        let mut patch = Patch::default();
        for edit in edits {
            let next = edit.patch(&after, &mut ids);
            apply(&mut after, &next);
            patch = patch.squash(next);
        }
        prop_assume!(!patch.is_empty());
        full_at_any_write(&plan, &patch);
        full_at_any_write(&after, &patch.invert());
        any_room_there_is(&plan, &patch);
    }
}

#[test]
fn a_plan_that_does_not_fit_leaves_nothing_and_says_what_it_needs() {
    let plan = small_plan("p-1");
    let within = |room: u64| {
        let store = Faulty { quota: Some(room).into(), ..Faulty::default() };
        let mut repository = repository(store, 1);
        let created = repository.create(&plan, NOW);
        (created, repository.store.memory.keys("").unwrap().len())
    };
    let needed = within(0).0.unwrap_err().needed;
    for room in 0..needed {
        let (created, left) = within(room);
        assert_eq!((created.unwrap_err(), left), (CreateFault { fault: StorageFault::Full, needed }, 0));
    }
    assert_eq!(within(needed), (Ok(()), plan.count()));
}

#[test]
fn putting_a_plan_back_waits_for_room_at_whichever_write_there_is_none() {
    let plan = small_plan("p-1");
    let patch = Command::Duplicate { key: key("swot:s-1") }.patch(&plan, &mut IdSource::new(3));
    let mut after = plan.clone();
    apply(&mut after, &patch);
    for full_at in 0..=plan.count() + 1 {
        let memory = holding(&plan);
        let mut tab = opened(&memory, &plan);
        tab.keep(plan.id, &patch, NOW);
        repository(memory.clone(), 3).destroy(plan.id, NOW).unwrap();
        tab.store.full_at.set(Some(full_at));
        assert_eq!(tab.restore(plan.id, NOW).unwrap_err().fault, StorageFault::Full);
        assert_eq!((tab.unsaved(plan.id), memory.keys("saleswright/p-1/").unwrap().len()), (1, 0));
        tab.restore(plan.id, NOW).unwrap();
        assert_eq!(reopened(&memory, plan.id).as_ref(), Some(&after));
    }
}

#[test]
fn deleting_works_in_a_full_storage() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let twin = plan_id("p-2");
    let mut repository = opened(&memory, &plan);
    repository.duplicate(&plan, twin, NOW).unwrap();
    repository.store.quota.set(Some(repository.store.used()));
    let patch = Command::Delete { keys: vec![key("swot:s-1"), key("swot:s-2")] }.patch(&plan, &mut IdSource::new(3));
    let mut after = plan.clone();
    apply(&mut after, &patch);
    assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::Saved);
    assert_eq!(reopened(&memory, plan.id), Some(after));
    repository.destroy(twin, NOW).unwrap();
    assert_eq!(repository.plans(), Ok(vec![plan.id]));
    repository.tidy(NOW);
    assert!(memory.get(SPARE).unwrap().is_some());
}

#[test]
fn edits_made_while_the_storage_is_full_are_written_in_one_go() {
    let mut plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut repository = opened(&memory, &plan);
    repository.store.quota.set(Some(0));
    let mut ids = IdSource::new(3);
    for text in ["one", "two", "three"] {
        let record = Record::default().with(item::TEXT, text.to_owned());
        let patch = Command::Add { table: Table::Swot, records: vec![record] }.patch(&plan, &mut ids);
        apply(&mut plan, &patch);
        assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::Failed(StorageFault::Full));
        assert!(!repository.close(plan.id));
    }
    assert_eq!(repository.unsaved(plan.id), 3);
    repository.store.quota.set(None);
    assert_eq!(repository.flush(plan.id).outcome, Outcome::Saved);
    assert_eq!(reopened(&memory, plan.id), Some(plan.clone()));
    assert!(repository.close(plan.id));
}

#[test]
fn the_share_counts_what_everybody_takes() {
    let memory = holding(&small_plan("p-1"));
    memory.set("other", &"字".repeat(4_300_000)).unwrap();
    let room = repository(memory, 1).room().unwrap();
    assert!(room.is_scarce() && room.others == 4_300_005 && room.used > 4_096);
    assert!(!Room { used: 4_000_000, others: 0 }.is_scarce());
}
