//! The process dies at every write of every operation: what opens afterwards is the plan before or after.

use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::faulty::Faulty;
use super::plans::{Edit, NOW, edit, key, plan_id, plan_strategy, reopened, repository, small_plan};
use crate::engine::{Command, Patch, apply};
use crate::model::{IdSource, Plan, PlanId, Table};
use crate::persist::{KeyValue, Memory, Repository};

/// Does `operation` on copies of `start`, dying after 0, 1, 2… writes, until one gets through. What opens afterwards
/// must be one of `allowed`, for each of `plans`.
fn dies_anywhere(
    start: &Memory,
    operation: impl Fn(&mut Repository<Faulty>),
    plans: &[(PlanId, Option<&Plan>, Option<&Plan>)],
) -> usize {
    for last in 0.. {
        let memory = copy(start);
        let mut repository = repository(Faulty::on(&memory), 1);
        for (plan, ..) in plans {
            repository.load(*plan).unwrap();
        }
        repository.store.writes.borrow_mut().clear();
        repository.store.crash_after.set(Some(last));
        operation(&mut repository);
        let writes = repository.store.writes.borrow().len();
        for (plan, before, after) in plans {
            let found = opening_dies_anywhere(&memory, *plan);
            let whole = found.as_ref() == *before || found.as_ref() == *after;
            assert!(whole, "died after {last} writes: {found:#?}\nbefore {before:#?}\nafter {after:#?}");
        }
        if last >= writes {
            for (plan, _, after) in plans {
                assert_eq!(reopened(&memory, *plan).as_ref(), *after);
            }
            return writes;
        }
    }
    0
}

/// Opens what was left, dying after 0, 1, 2… writes: opening finishes what was interrupted, and that may be interrupted
/// too. What is shown, and what opens afterwards, is the same wherever it dies.
fn opening_dies_anywhere(start: &Memory, plan: PlanId) -> Option<Plan> {
    let expected = reopened(&copy(start), plan);
    for last in 0.. {
        let memory = copy(start);
        let mut repository = repository(Faulty::on(&memory), 4);
        repository.store.crash_after.set(Some(last));
        let shown = repository.load(plan).unwrap().map(|loaded| loaded.plan);
        assert_eq!(shown, expected, "died after {last} writes of opening");
        assert_eq!(reopened(&memory, plan), expected, "died after {last} writes of opening");
        if last >= repository.store.writes.borrow().len() {
            break;
        }
    }
    expected
}

pub fn copy(memory: &Memory) -> Memory {
    let copy = Memory::default();
    for key in memory.keys("").unwrap() {
        copy.set(&key, &memory.get(&key).unwrap().unwrap()).unwrap();
    }
    copy
}

/// A store that holds a plan.
pub fn holding(plan: &Plan) -> Memory {
    let memory = Memory::default();
    repository(memory.clone(), 2).create(plan, NOW).unwrap();
    memory
}

fn patch_dies_anywhere(before: &Plan, patch: &Patch) -> usize {
    let mut after = before.clone();
    apply(&mut after, patch);
    let save = |repository: &mut Repository<Faulty>| drop(repository.save(before.id, patch, NOW + 1));
    dies_anywhere(&holding(before), save, &[(before.id, Some(before), Some(&after))])
}

#[test]
fn writing_one_record_takes_one_write() {
    let plan = small_plan("p-1");
    let edit = Edit::Write(Table::Swot, any_index(), "x".to_owned());
    assert_eq!(patch_dies_anywhere(&plan, &edit.patch(&plan, &mut IdSource::new(3))), 1);
}

fn any_index() -> prop::sample::Index {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    any::<prop::sample::Index>().new_tree(&mut runner).unwrap().current()
}

#[test]
fn adding_many_and_taking_it_back_is_whole() {
    let plan = small_plan("p-1");
    let edit = Edit::Add(Table::Swot, (0..12).map(|number| format!("pasted {number}")).collect());
    let patch = edit.patch(&plan, &mut IdSource::new(3));
    // The journal with room, the journal, each record, and the journal out.
    assert_eq!(patch_dies_anywhere(&plan, &patch), 12 + 3);
    let mut after = plan;
    apply(&mut after, &patch);
    patch_dies_anywhere(&after, &patch.invert());
}

#[test]
fn deleting_with_links_and_taking_it_back_is_whole() {
    let plan = small_plan("p-1");
    let patch = Command::Delete { keys: vec![key("swot:s-1"), key("person:p-1")] }.patch(&plan, &mut IdSource::new(3));
    assert_eq!(patch.changes.len(), 3);
    patch_dies_anywhere(&plan, &patch);
    let mut after = plan;
    apply(&mut after, &patch);
    patch_dies_anywhere(&after, &patch.invert());
}

#[test]
fn creating_copying_and_destroying_are_whole() {
    let plan = small_plan("p-1");
    let create = |repository: &mut Repository<Faulty>| drop(repository.create(&plan, NOW));
    dies_anywhere(&Memory::default(), create, &[(plan.id, None, Some(&plan))]);
    let twin = plan_id("p-2");
    let duplicate = |repository: &mut Repository<Faulty>| drop(repository.duplicate(&plan, twin, NOW));
    dies_anywhere(&holding(&plan), duplicate, &[(plan.id, Some(&plan), Some(&plan)), (twin, None, Some(&plan))]);
    let destroy = |repository: &mut Repository<Faulty>| drop(repository.destroy(plan.id, NOW));
    dies_anywhere(&holding(&plan), destroy, &[(plan.id, Some(&plan), None)]);
}

#[test]
fn putting_a_plan_back_is_whole() {
    let plan = small_plan("p-1");
    let patch = Command::Duplicate { key: key("swot:s-1") }.patch(&plan, &mut IdSource::new(3));
    let mut after = plan.clone();
    apply(&mut after, &patch);
    let restore = |tab: &mut Repository<Faulty>| {
        tab.keep(plan.id, &patch, NOW);
        repository(tab.store.memory.clone(), 3).destroy(plan.id, NOW).unwrap();
        drop(tab.restore(plan.id, NOW));
    };
    dies_anywhere(&holding(&plan), restore, &[(plan.id, None, Some(&after))]);
}

#[test]
fn tidying_takes_nothing_of_a_plan_wherever_it_dies() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut after = plan.clone();
    let patch = Command::Delete { keys: vec![key("swot:s-3")] }.patch(&plan, &mut IdSource::new(3));
    apply(&mut after, &patch);
    let mut deleting = repository(memory.clone(), 3);
    deleting.load(plan.id).unwrap();
    deleting.save(plan.id, &patch, NOW);
    let tidy = |repository: &mut Repository<Faulty>| repository.tidy(NOW * 2);
    dies_anywhere(&memory, tidy, &[(plan.id, Some(&after), Some(&after))]);
}

#[test]
fn setting_damage_aside_loses_no_copy_wherever_it_dies() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    memory.set("saleswright/p-1/swot/s-2", "damaged").unwrap();
    for last in 0..3 {
        let memory = copy(&memory);
        let mut repository = repository(Faulty::on(&memory), 1);
        repository.store.crash_after.set(Some(last));
        repository.load(plan.id).unwrap();
        let keys = memory.keys("").unwrap();
        assert!(keys.iter().any(|key| memory.get(key).unwrap().as_deref() == Some("damaged")), "{keys:?}");
    }
}

proptest! {
    #![proptest_config(crate::testing::cases(48))]

    #[test]
    fn any_edits_and_their_undo_are_whole(plan in plan_strategy(), edits in prop::collection::vec(edit(), 1..4)) {
        let mut after = plan.clone();
        let mut ids = IdSource::new(9);
        let mut patch = Patch::default();
        for edit in edits {
            let next = edit.patch(&after, &mut ids);
            apply(&mut after, &next);
            patch = patch.squash(next);
        }
        // A repair made while opening would differ from what is expected here.
        prop_assume!(crate::engine::repair(&after).0.is_empty() && crate::engine::repair(&plan).0.is_empty());
        patch_dies_anywhere(&plan, &patch);
        patch_dies_anywhere(&after, &patch.invert());
    }

    #[test]
    fn replacing_a_plan_is_whole(plan in plan_strategy(), other in plan_strategy()) {
        prop_assume!(crate::engine::repair(&other).0.is_empty() && crate::engine::repair(&plan).0.is_empty());
        let mut other = other;
        other.unknown.clone_from(&plan.unknown);
        patch_dies_anywhere(&plan, &Patch::diff(&plan, &other));
    }
}
