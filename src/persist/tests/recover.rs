//! The browser is killed: the store on disk is as it was some writes ago, the safety copy has everything. Nothing that
//! was typed is gone, and nothing that was deleted comes back.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::copies::Copies;
use super::crash::copy;
use super::faulty::Faulty;
use super::plans::{Edit, NOW, edit, key, plan_id, plan_strategy, reopened, repository, small_plan};
use crate::engine::{Command, apply};
use crate::model::{IdSource, Plan, PlanId, Record, RecordKey, Replica, Table};
use crate::modules::swot::spec::item;
use crate::persist::keys::{journal_path, record_path};
use crate::persist::{Copied, Keeper, KeyValue, Memory, News, Recovered, Repository, SafetyCopy, SaveState};

type Store = Copied<Memory, Copies>;

fn tab(memory: &Memory, copies: &Copies, session: u64) -> Repository<Store> {
    repository(Copied::new(memory.clone(), copies.clone()), session)
}

/// What a page does that starts now: the answer, with what the copy lacked put there.
fn starts(memory: &Memory, copies: &Copies) -> Recovered {
    let recovered = tab(memory, copies, 900).recover(&copies.list(), NOW + 9);
    recovered.missing.iter().for_each(|(key, value)| copies.put(key, value));
    recovered
}

/// What is recovered where the store is as `memory`, and that to start once more changes nothing.
fn recovered(memory: &Memory, copies: &Copies, plan: PlanId) -> Option<Plan> {
    starts(memory, copies);
    let found = reopened(&copy(memory), plan);
    let again = starts(memory, copies);
    assert_eq!((again.records, again.news.len(), again.missing.len()), (0, 0, 0), "once is enough");
    assert_eq!(reopened(memory, plan), found);
    found
}

fn write(text: &str) -> impl Fn(&Plan) -> crate::engine::Patch {
    move |plan: &Plan| {
        let value = Some(crate::model::Value::Text(text.to_owned()));
        Command::Set { key: key("swot:s-1"), field: item::TEXT.spec, value }.patch(plan, &mut IdSource::new(3))
    }
}

#[test]
fn the_last_writes_come_back_and_are_counted() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let mut plan = small_plan("p-1");
    let mut tab = tab(&memory, &copies, 1);
    tab.create(&plan, NOW).unwrap();
    let on_disk = copy(&memory);
    for text in ["one", "one two"] {
        let patch = write(text)(&plan);
        apply(&mut plan, &patch);
        tab.save(plan.id, &patch, NOW + 1);
    }
    let recovered = starts(&on_disk, &copies);
    assert_eq!((recovered.records, recovered.news.len()), (1, 0));
    assert_eq!(reopened(&on_disk, plan.id), Some(plan));
}

#[test]
fn an_open_plan_gets_what_was_lost_and_keeps_what_was_just_typed() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let plan = small_plan("p-1");
    let mut lost = tab(&memory, &copies, 1);
    lost.create(&plan, NOW).unwrap();
    let on_disk = copy(&memory);
    lost.save(plan.id, &write("typed before")(&plan), NOW + 1);

    let mut keeper = Keeper::new(tab(&on_disk, &copies, 2));
    let mut shown = keeper.repository.load(plan.id).unwrap().unwrap().plan;
    let added = Record::default().with(item::TEXT, "typed after".to_owned());
    let patch = Command::Add { table: Table::Swot, records: vec![added] }.patch(&shown, &mut IdSource::new(2));
    apply(&mut shown, &patch);
    keeper.keep(plan.id, &patch, NOW + 2);
    let recovered = keeper.recover(&copies.list(), NOW + 2);
    assert_eq!(recovered.records, 1);
    for news in &recovered.news {
        let News::Merged(_, merged) = news else { panic!("{news:?}") };
        apply(&mut shown, &merged.patch);
    }
    assert_eq!(shown.get(key("swot:s-1")).unwrap().text(item::TEXT), "typed before");
    assert!(shown.records().any(|(_, record)| record.text(item::TEXT) == "typed after"));
    assert_eq!(keeper.state(), &SaveState::Saved);
    assert_eq!(reopened(&on_disk, plan.id), Some(shown));
}

#[test]
fn what_was_written_without_knowing_of_each_other_is_kept_both() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let plan = small_plan("p-1");
    let mut lost = tab(&memory, &copies, 1);
    lost.create(&plan, NOW).unwrap();
    let on_disk = copy(&memory);
    lost.save(plan.id, &write("in the copy")(&plan), NOW + 1);
    // A tab without the copy, on what the disk had.
    let mut other = repository(on_disk.clone(), 2);
    other.load(plan.id).unwrap();
    other.save(plan.id, &write("in the store")(&plan), NOW + 2);
    let found = recovered(&on_disk, &copies, plan.id).unwrap();
    let text = found.get(key("swot:s-1")).unwrap().text(item::TEXT).to_owned();
    assert!(text.contains("in the copy") && text.contains("in the store"), "{text}");
}

#[test]
fn a_damaged_value_is_set_aside_and_mended_from_the_copy() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let plan = small_plan("p-1");
    tab(&memory, &copies, 1).create(&plan, NOW).unwrap();
    memory.set(&record_path(plan.id, key("swot:s-2")), "1 x: rubbish").unwrap();
    assert_eq!(starts(&memory, &copies).records, 1);
    assert_eq!(reopened(&memory, plan.id), Some(plan));
    assert_eq!(repository(memory, 9).list_set_aside().unwrap().len(), 1);
}

#[test]
fn a_storage_that_was_emptied_is_filled_again() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let mut tab = tab(&memory, &copies, 1);
    let plans = ["p-1", "p-2"].map(small_plan);
    plans.iter().for_each(|plan| tab.create(plan, NOW).unwrap());
    for plan in plans {
        assert_eq!(recovered(&Memory::default(), &copies, plan.id).as_ref(), Some(&plan));
    }
}

#[test]
fn what_was_deleted_stays_so() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let plan = small_plan("p-1");
    let mut tab = tab(&memory, &copies, 1);
    tab.create(&plan, NOW).unwrap();
    let deletion = Command::Delete { keys: vec![key("swot:s-2")] }.patch(&plan, &mut IdSource::new(3));
    tab.save(plan.id, &deletion, NOW + 1);
    assert_eq!(starts(&memory, &copies).records, 0);
    assert_eq!(reopened(&memory, plan.id).unwrap().get(key("swot:s-2")), None);

    tab.destroy(plan.id, NOW + 2).unwrap();
    assert!(copies.list().is_empty(), "{copies:?}");
    assert_eq!(recovered(&memory, &copies, plan.id), None);
}

#[test]
fn a_plan_that_is_being_destroyed_is_left_alone() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let plan = small_plan("p-1");
    tab(&memory, &copies, 1).create(&plan, NOW).unwrap();
    let store = Faulty::on(&memory);
    store.crash_after.set(Some(3));
    drop(repository(Copied::new(store, copies.clone()), 2).destroy(plan.id, NOW + 1));
    assert_eq!(starts(&memory, &copies).records, 0);
    assert_eq!(reopened(&memory, plan.id), None);
}

#[test]
fn a_plan_that_found_no_room_leaves_nothing_in_the_copy() {
    let copies = Copies::default();
    let store = Faulty::default();
    store.quota.set(Some(300));
    assert!(repository(Copied::new(store, copies.clone()), 1).create(&small_plan("p-1"), NOW).is_err());
    assert!(copies.list().is_empty(), "{copies:?}");
}

/// Edits of one record and of several, made while there is no room, in a tab that is closed then.
#[test]
fn what_found_no_room_is_there_when_there_is_some() {
    for count in [1, 3] {
        let copies = Copies::default();
        let (memory, mut plan) = (Memory::default(), small_plan("p-1"));
        tab(&memory, &copies, 1).create(&plan, NOW).unwrap();
        let store = Faulty::on(&memory);
        store.quota.set(Some(store.used()));
        let mut full = repository(Copied::new(store, copies.clone()), 2);
        full.load(plan.id).unwrap();
        let records = vec![Record::default().with(item::TEXT, "no room for this".to_owned()); count];
        let patch = Command::Add { table: Table::Swot, records }.patch(&plan, &mut IdSource::new(2));
        apply(&mut plan, &patch);
        full.save(plan.id, &patch, NOW + 1);
        assert_eq!(full.unsaved(plan.id), count);
        drop(full);
        assert_eq!(recovered(&memory, &copies, plan.id), Some(plan));
    }
}

#[test]
fn when_there_is_room_again_the_copy_is_as_the_store() {
    let copies = Copies::default();
    let (memory, plan) = (Memory::default(), small_plan("p-1"));
    tab(&memory, &copies, 1).create(&plan, NOW).unwrap();
    let store = Faulty::on(&memory);
    store.quota.set(Some(store.used()));
    let mut full = repository(Copied::new(store, copies.clone()), 2);
    full.load(plan.id).unwrap();
    let records = vec![Record::default().with(item::TEXT, "later".to_owned()); 3];
    let patch = Command::Add { table: Table::Swot, records }.patch(&plan, &mut IdSource::new(2));
    full.save(plan.id, &patch, NOW + 1);
    let journal = journal_path(plan.id, Replica::from(&IdSource::new(2)));
    assert!(copies.list().iter().any(|(key, _)| *key == journal));
    full.store.store().quota.set(None);
    full.flush(plan.id);
    let stored: Vec<String> = memory.keys(&format!("saleswright/{}/", plan.id.0)).unwrap();
    let copied = copies.list();
    assert_eq!(copied.iter().map(|(key, _)| key).collect::<Vec<_>>(), stored.iter().collect::<Vec<_>>());
    assert!(copied.iter().all(|(key, value)| memory.get(key).unwrap().as_ref() == Some(value)));
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let plan = small_plan("p-1");
    tab(&memory, &copies, 1).create(&plan, NOW).unwrap();
    let path = record_path(plan.id, key("swot:s-1"));
    memory.set(&path, "3 something new").unwrap();
    assert_eq!(starts(&memory, &copies).records, 0);
    assert_eq!(memory.get(&path).unwrap().as_deref(), Some("3 something new"));
}

#[test]
fn what_is_not_ours_is_not_copied() {
    let (memory, copies) = (Memory::default(), Copies::default());
    let store = Copied::new(memory, copies.clone());
    for key in ["theme", "saleswright/settings/theme", "saleswright/quarantine/p/swot/a", "other/p/swot/a"] {
        store.set(key, "x").unwrap();
        store.remove(key).unwrap();
    }
    assert!(copies.list().is_empty());
}

/// What happens to one of two plans.
#[derive(Clone, Debug)]
enum Step {
    Edit(bool, Edit),
    Destroy(bool),
    Create(bool),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        12 => (any::<bool>(), edit()).prop_map(|(which, edit)| Step::Edit(which, edit)),
        1 => any::<bool>().prop_map(Step::Destroy),
        2 => any::<bool>().prop_map(Step::Create),
    ];
    prop::collection::vec(step, 1..25)
}

proptest! {
    #![proptest_config(crate::testing::cases(96))]

    /// Whichever of its earlier states the store falls back to, everything is there again. A plan that was destroyed
    /// may be back where the store has fallen behind its end: as it was then, whole.
    #[test]
    fn nothing_is_lost_wherever_the_store_falls_back_to(
        first in plan_strategy(), steps in steps(), back in any::<prop::sample::Index>()
    ) {
        let (memory, copies) = (Memory::default(), Copies::default());
        let mut tab = tab(&memory, &copies, 1);
        let mut ids = IdSource::new(4);
        let mut plans: BTreeMap<PlanId, Plan> = BTreeMap::new();
        let mut ended: BTreeMap<PlanId, Vec<Plan>> = BTreeMap::new();
        let mut states = vec![copy(&memory)];
        tab.create(&first, NOW).unwrap();
        plans.insert(first.id, first.clone());
        for step in steps {
            states.push(copy(&memory));
            let id = |which: bool| if which { first.id } else { plan_id("p-2") };
            match step {
                Step::Edit(which, edit) => {
                    let Some(plan) = plans.get_mut(&id(which)) else { continue };
                    let patch = edit.patch(plan, &mut ids);
                    apply(plan, &patch);
                    tab.save(plan.id, &patch, NOW);
                }
                Step::Destroy(which) => {
                    let Some(plan) = plans.remove(&id(which)) else { continue };
                    tab.destroy(plan.id, NOW).unwrap();
                    ended.entry(plan.id).or_default().push(plan);
                }
                Step::Create(which) if !plans.contains_key(&id(which)) => {
                    let mut plan = first.clone();
                    plan.id = id(which);
                    tab.create(&plan, NOW).unwrap();
                    plans.insert(plan.id, plan);
                }
                Step::Create(_) => {}
            }
        }
        states.push(copy(&memory));
        let disk = &states[back.index(states.len())];
        for id in [first.id, plan_id("p-2")] {
            let found = recovered(&copy(disk), &copies, id);
            match plans.get(&id) {
                Some(plan) if !ended.contains_key(&id) => prop_assert_eq!(found.as_ref().map(known), Some(known(plan))),
                Some(plan) => {
                    let found = found.map(|found| texts(&found)).unwrap_or_default();
                    prop_assert!(texts(plan).iter().all(|text| found.contains(text)));
                }
                None => prop_assert!(found.is_none_or(|_| ended.contains_key(&id))),
            }
        }
    }
}

/// The records that this version knows, repaired as opening repairs them.
fn known(plan: &Plan) -> Vec<(RecordKey, Record)> {
    let mut plan = plan.clone();
    let (repairs, _) = crate::engine::repair(&plan);
    apply(&mut plan, &repairs);
    plan.records().map(|(key, record)| (key, Record::clone(record))).collect()
}

fn texts(plan: &Plan) -> Vec<(RecordKey, String)> {
    plan.records().map(|(key, record)| (key, record.title(key.table).to_owned())).collect()
}
