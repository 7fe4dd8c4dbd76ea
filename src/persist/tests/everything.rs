//! Everything in one file, there and back.

use proptest::prelude::*;

use super::crash::holding;
use super::faulty::Faulty;
use super::plans::{NOW, edit, key, plan_id, plan_strategy, reopened, repository, small_plan};
use crate::engine::{Command, apply};
use crate::formats::{ImportFault, read_file};
use crate::model::{Id, IdSource, Plan, PlanId, Value};
use crate::modules::swot::spec::item;
use crate::persist::keys::PREFIX;
use crate::persist::{
    EverythingFault, KeyValue, MAX_EVERYTHING, Memory, Occasion, SnapshotState, StorageFault, TakenIn, read_everything,
};

fn file(memory: &Memory) -> String {
    repository(memory.clone(), 1).write_everything(NOW).unwrap()
}

fn take_in(memory: &Memory, file: &str) -> TakenIn {
    let everything = read_everything(file.as_bytes()).unwrap();
    repository(memory.clone(), 8).take_in(&everything, &mut IdSource::new(8), NOW + 9)
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

/// A store with two plans, a snapshot and something that was set aside.
fn full() -> (Memory, Plan, Plan) {
    let (one, two) = (small_plan("p-1"), small_plan("p-2"));
    let memory = holding(&one);
    let mut repository = repository(memory.clone(), 3);
    repository.create(&two, NOW).unwrap();
    repository.make_snapshot(&one, id("a"), &Occasion::Asked("谈判前".to_owned()), NOW).unwrap();
    memory.set("saleswright/quarantine/p-1/swot/s-9", "damaged \u{2028} \"").unwrap();
    memory.set("other", "theirs").unwrap();
    (memory, one, two)
}

fn ours(memory: &Memory) -> Vec<(String, Option<String>)> {
    let keys = memory.keys(PREFIX).unwrap().into_iter().filter(|key| !key.contains("settings"));
    keys.map(|key| (key.clone(), memory.get(&key).unwrap())).collect()
}

#[test]
fn an_empty_browser_gets_every_plan_every_snapshot_and_what_was_set_aside() {
    let (memory, one, two) = full();
    let empty = Memory::default();
    let taken = take_in(&empty, &file(&memory));
    assert_eq!(taken, TakenIn { added: 2, snapshots: 1, ..TakenIn::default() });
    assert_eq!((reopened(&empty, one.id), reopened(&empty, two.id)), (Some(one.clone()), Some(two)));
    let kept = |memory: &Memory, part: &str| {
        ours(memory).into_iter().filter(|(key, _)| key.contains(part)).collect::<Vec<_>>()
    };
    for part in ["snapshots/", "quarantine/"] {
        assert_eq!(kept(&empty, part), kept(&memory, part));
    }
    assert_eq!(empty.get("other").unwrap(), None, "what is not ours stays there");
    let again = take_in(&empty, &file(&memory));
    assert_eq!(again, TakenIn { same: 2, ..TakenIn::default() });
}

#[test]
fn a_plan_in_another_state_stays_and_gets_that_of_the_file_as_a_snapshot_once() {
    let (memory, one, _) = full();
    let before = file(&memory);
    let value = Some(Value::Text("written since".to_owned()));
    let command = Command::Set { key: key("swot:s-1"), field: item::TEXT.spec, value };
    let patch = command.patch(&one, &mut IdSource::new(3));
    let mut now = one.clone();
    apply(&mut now, &patch);
    let mut writing = repository(memory.clone(), 4);
    writing.load(one.id).unwrap();
    writing.take_snapshot(one.id, id("a")).unwrap();
    writing.save(one.id, &patch, NOW + 1);
    let taken = take_in(&memory, &before);
    assert_eq!(taken, TakenIn { kept: 1, same: 1, snapshots: 1, ..TakenIn::default() });
    assert_eq!(reopened(&memory, one.id), Some(now));
    let found = writing.snapshots(one.id).unwrap();
    let from_file = found
        .iter()
        .find(|found| matches!(found.state, SnapshotState::Whole { occasion: Occasion::Backup(at), .. } if at == NOW));
    let text = writing.snapshot_file(one.id, from_file.unwrap().id).unwrap().unwrap();
    assert_eq!(read_file("", text.as_bytes(), &mut IdSource::new(5)).unwrap().plan, one);
    let stored = ours(&memory);
    assert_eq!(take_in(&memory, &before), TakenIn { kept: 1, same: 1, ..TakenIn::default() });
    assert_eq!(ours(&memory), stored, "opened twice it does the same once");
}

#[test]
fn what_waits_for_room_is_in_the_file() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut tab = repository(Faulty::on(&memory), 2);
    tab.load(plan.id).unwrap();
    tab.store.quota.set(Some(0));
    let value = Some(Value::Text("not stored".to_owned()));
    let patch =
        Command::Set { key: key("swot:s-1"), field: item::TEXT.spec, value }.patch(&plan, &mut IdSource::new(3));
    let mut now = plan.clone();
    apply(&mut now, &patch);
    tab.save(plan.id, &patch, NOW + 1);
    let written = tab.write_everything(NOW).unwrap();
    assert_eq!(read_everything(written.as_bytes()).unwrap().plans(), [now]);
}

#[test]
fn the_file_of_the_overlay_of_a_stopped_program_is_read_too() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let entries: serde_json::Map<_, _> =
        ours(&memory).into_iter().map(|(key, value)| (key, value.unwrap().into())).collect();
    // As `public/rescue.js` writes it.
    let text = serde_json::json!({
        "format": "saleswright-storage", "exported_at": "2026-11-24T07:00:00.123Z", "entries": entries,
    });
    let read = read_everything(text.to_string().as_bytes()).unwrap();
    assert_eq!((read.plans(), read.exported_at), (vec![plan], 1_795_503_600_000));
}

#[test]
fn what_is_no_file_of_everything_is_refused() {
    let (memory, one, _) = full();
    let whole = file(&memory);
    let plan = crate::formats::write_plan(&one, &crate::formats::FileStamp { app: "", exported_at: 0 });
    let cut = whole.get(..whole.len() / 2).unwrap();
    for text in ["", "{", "[]", "null", r#"{"format":"saleswright-storage"}"#, r#"{"entries":{}}"#, &plan, cut] {
        assert_eq!(read_everything(text.as_bytes()).err(), Some(EverythingFault::NotOurs), "{text}");
    }
    let large = vec![b' '; MAX_EVERYTHING + 1];
    assert!(matches!(read_everything(&large), Err(EverythingFault::TooLarge { .. })));
    let refused = read_file("all.json", whole.as_bytes(), &mut IdSource::new(1)).unwrap_err();
    assert_eq!(refused, ImportFault::Everything, "the reader of plans says where it belongs");
}

#[test]
fn hostile_entries_reach_nothing_but_plans_snapshots_and_what_was_set_aside() {
    let text = serde_json::json!({"format": "saleswright-storage", "entries": {
        "saleswright/settings/locale": "xx",
        "saleswright/p-1/unfinished": "x",
        "saleswright/snapshots/p-1/a": "x",
        "saleswright/snapshots/../a": "x",
        "saleswright/p-2/swot/s-1": "damaged",
        "saleswright/p-3/swot/s-1": "3 of a newer version",
        "theirs": "x",
        "saleswright/p-4/swot/s-1": 7,
    }});
    let memory = Memory::default();
    let taken = take_in(&memory, &text.to_string());
    assert_eq!((taken.newer, taken.damaged, taken.snapshots), (1, 1, 0));
    let keys = memory.keys("").unwrap();
    assert!(keys.iter().all(|key| key.starts_with("saleswright/p-2/") || key.contains("settings/spare")), "{keys:?}");
}

#[test]
fn without_room_it_says_so_and_what_came_is_whole() {
    let (memory, one, two) = full();
    let text = file(&memory);
    let everything = read_everything(text.as_bytes()).unwrap();
    let needed = Faulty::on(&memory).used();
    for quota in (0..needed).step_by(97) {
        let target = Memory::default();
        let mut tab = repository(Faulty::on(&target), 8);
        tab.store.quota.set(Some(quota));
        let taken = tab.take_in(&everything, &mut IdSource::new(8), NOW);
        for plan in [&one, &two] {
            assert!(reopened(&target, plan.id).is_none_or(|found| found == *plan), "{quota} units");
        }
        let plans = [one.id, two.id].iter().filter(|plan| reopened(&target, **plan).is_some()).count();
        assert_eq!(plans, taken.added, "{quota} units");
        assert!(taken.fault.is_none_or(|fault| fault == StorageFault::Full));
    }
}

#[test]
fn wiping_takes_everything_of_ours_and_nothing_else_and_leaves_no_plan_by_half() {
    let (start, one, two) = full();
    for last in 0.. {
        let memory = super::crash::copy(&start);
        let mut tab = repository(Faulty::on(&memory), 8);
        tab.load(one.id).unwrap();
        tab.store.writes.borrow_mut().clear();
        tab.store.crash_after.set(Some(last));
        drop(tab.wipe(NOW));
        let writes = tab.store.writes.borrow().len();
        for plan in [&one, &two] {
            assert!(reopened(&memory, plan.id).is_none_or(|found| found == *plan), "died after {last} writes");
        }
        assert_eq!(memory.get("other").unwrap().as_deref(), Some("theirs"));
        if last >= writes {
            assert_eq!(memory.keys("").unwrap(), ["other"]);
            return;
        }
    }
}

proptest! {
    #![proptest_config(crate::testing::cases(32))]

    #[test]
    fn any_plan_comes_back_as_it_was(plan in plan_strategy(), edits in prop::collection::vec(edit(), 0..4)) {
        let memory = holding(&plan);
        let mut now = plan.clone();
        let mut ids = IdSource::new(9);
        let mut tab = repository(memory.clone(), 4);
        tab.load(plan.id).unwrap();
        for edit in edits {
            let patch = edit.patch(&now, &mut ids);
            apply(&mut now, &patch);
            tab.save(plan.id, &patch, NOW);
        }
        let empty = Memory::default();
        prop_assert_eq!(take_in(&empty, &file(&memory)).added, 1);
        prop_assert_eq!(reopened(&empty, plan.id), reopened(&memory, plan.id));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(everything) = read_everything(&bytes) {
            drop(everything.plans());
        }
    }
}

#[test]
fn an_id_that_storage_needs_for_itself_is_no_plan() {
    let text = serde_json::json!({"format": "saleswright-storage", "entries": {"saleswright/settings/swot/a": "x"}});
    let everything = read_everything(text.to_string().as_bytes()).unwrap();
    assert_eq!(everything.plans().iter().map(|plan| plan.id).collect::<Vec<PlanId>>(), []);
    assert_eq!(repository(Memory::default(), 1).peek(plan_id("settings")).unwrap().map(|found| found.plan.id), None);
}
