//! Damaged values cost one record each, and are kept as they were found.

use proptest::prelude::*;
use serde_json::json;

use super::crash::holding;
use super::faulty::Faulty;
use super::plans::{NOW, key, plan_id, plan_strategy, reopened, repository, small_plan};
use crate::engine::{Command, apply};
use crate::model::{IdSource, RecordKey, Table, Value};
use crate::modules::basics::spec::basics;
use crate::modules::swot::spec::item;
use crate::persist::keys::record_path;
use crate::persist::seal::seal;
use crate::persist::stamp::Stamp;
use crate::persist::{KeyValue, Memory, Outcome, Received, SetAside, StorageFault};

fn sealed(body: &str) -> String {
    seal(&Stamp::parse("zz:1").unwrap(), NOW, body)
}

proptest! {
    #[test]
    fn a_damaged_value_costs_one_record(
        plan in plan_strategy(),
        index in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        bit in 0u8..7,
        how in 0..5,
    ) {
        prop_assume!(plan.count() > 1);
        let memory = holding(&plan);
        let keys: Vec<RecordKey> = plan.records().map(|(key, _)| key).collect();
        let hit = *index.get(&keys);
        let path = record_path(plan.id, hit);
        let whole = memory.get(&path).unwrap().unwrap();
        let damaged = match how {
            0 => String::new(),
            1 => whole.chars().take(place.index(whole.chars().count())).collect(),
            2 => "[object Object]".to_owned(),
            3 => format!("{whole} "),
            _ => {
                // One bit of one character, so that the text stays a text as browsers keep it.
                let hit = place.index(whole.chars().count());
                let flip = |at: usize, letter: char| char::from_u32(u32::from(letter) ^ if at == hit { 1 << bit } else { 0 });
                whole.chars().enumerate().map(|(at, letter)| flip(at, letter).unwrap_or('\u{fffd}')).collect()
            }
        };
        memory.set(&path, &damaged).unwrap();
        let mut repository = repository(memory.clone(), 1);
        let loaded = repository.load(plan.id).unwrap().unwrap();
        prop_assert_eq!((loaded.quarantined, loaded.locked, loaded.read_only), (1, 0, false));
        let kept = SetAside { key: path.clone(), value: damaged };
        prop_assert_eq!(repository.list_set_aside().unwrap(), vec![kept]);
        let mut rest = plan.clone();
        rest.put(hit, None);
        let (repairs, _) = crate::engine::repair(&rest);
        apply(&mut rest, &repairs);
        prop_assert_eq!(&loaded.plan, &rest);
        prop_assert_eq!(memory.get(&path).unwrap(), None);
        prop_assert_eq!(repository.load(plan.id).unwrap().unwrap().quarantined, 0);
    }
}

#[test]
fn damage_that_cannot_be_set_aside_is_not_written_over() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let basics = RecordKey::single(Table::Basics);
    let path = record_path(plan.id, basics);
    memory.set(&path, "damaged").unwrap();
    let mut repository = repository(Faulty::on(&memory), 1);
    repository.store.quota.set(Some(repository.store.used()));
    let mut loaded = repository.load(plan.id).unwrap().unwrap();
    assert_eq!((loaded.quarantined, loaded.locked), (0, 1));
    let value = Some(Value::Text("typed anew".to_owned()));
    let set = Command::Set { key: basics, field: basics::TITLE.spec, value };
    let patch = set.patch(&loaded.plan, &mut IdSource::new(3));
    apply(&mut loaded.plan, &patch);
    assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::Failed(StorageFault::Full));
    assert_eq!(memory.get(&path).unwrap().as_deref(), Some("damaged"));
    repository.store.quota.set(None);
    assert_eq!(repository.flush(plan.id).outcome, Outcome::Saved);
    assert_eq!(repository.list_set_aside().unwrap(), vec![SetAside { key: path, value: "damaged".to_owned() }]);
    assert_eq!(reopened(&memory, plan.id), Some(loaded.plan));
}

#[test]
fn a_field_that_could_not_be_read_is_set_aside_before_its_record_is_written() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let hit = key("swot:s-3");
    let path = record_path(plan.id, hit);
    let stored = sealed(&json!({"order": "a5", "text": "kept", "impact": 9}).to_string());
    memory.set(&path, &stored).unwrap();
    let mut repository = repository(memory.clone(), 1);
    let loaded = repository.load(plan.id).unwrap().unwrap();
    assert_eq!(
        loaded.issues.iter().map(|issue| (issue.key, issue.issue.field.id)).collect::<Vec<_>>(),
        [(hit, "impact")]
    );
    assert_eq!(repository.list_set_aside().unwrap(), vec![]);
    assert_eq!(memory.get(&path).unwrap().as_deref(), Some(stored.as_str()));
    let value = Some(Value::Text("new".to_owned()));
    let patch = Command::Set { key: hit, field: item::TEXT.spec, value }.patch(&loaded.plan, &mut IdSource::new(3));
    assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::Saved);
    assert_eq!(repository.list_set_aside().unwrap(), vec![SetAside { key: path, value: stored }]);
}

#[test]
fn a_field_that_could_not_be_read_when_another_tab_wrote_it_is_set_aside_too() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let hit = key("swot:s-3");
    let path = record_path(plan.id, hit);
    let mut repository = repository(memory.clone(), 1);
    let loaded = repository.load(plan.id).unwrap().unwrap();
    let stored = sealed(&json!({"order": "a5", "text": "kept", "impact": 9}).to_string());
    memory.set(&path, &stored).unwrap();
    repository.receive(&path, Some(&stored));
    let value = Some(Value::Text("new".to_owned()));
    let patch = Command::Set { key: hit, field: item::TEXT.spec, value }.patch(&loaded.plan, &mut IdSource::new(3));
    assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::Saved);
    assert_eq!(repository.list_set_aside().unwrap(), vec![SetAside { key: path, value: stored }]);
}

#[test]
fn what_a_newer_version_wrote_opens_read_only_and_stays_as_it_is() {
    let plan = small_plan("p-1");
    for newer in ["saleswright/p-1/swot/s-9", "saleswright/p-1/unknown/x-1", "saleswright/p-1/journal/b"] {
        let memory = holding(&plan);
        memory.set(newer, "3 whatever it says").unwrap();
        memory.set("saleswright/p-1/swot/s-1", "looks damaged").unwrap();
        let mut repository = repository(Faulty::on(&memory), 1);
        let loaded = repository.load(plan.id).unwrap().unwrap();
        assert!(loaded.read_only && loaded.locked == 1);
        let patch = Command::Delete { keys: vec![key("swot:s-2")] }.patch(&loaded.plan, &mut IdSource::new(3));
        assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::ReadOnly);
        repository.tidy(u64::MAX);
        let touched = repository.store.writes.borrow().iter().filter(|(key, _)| !key.ends_with("spare")).count();
        assert_eq!(touched, 0, "{newer}");
    }
}

#[test]
fn a_tab_stops_writing_when_a_newer_version_has() {
    let mut plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut one = repository(memory.clone(), 1);
    let mut two = repository(memory.clone(), 3);
    one.load(plan.id).unwrap();
    two.load(plan.id).unwrap();
    let path = "saleswright/p-1/swot/s-2";
    memory.set(path, "3 newer").unwrap();
    assert_eq!(one.receive(path, Some("3 newer")), Received::ReadOnly(plan.id));
    let patch = Command::Delete { keys: vec![key("swot:s-2")] }.patch(&plan, &mut IdSource::new(3));
    apply(&mut plan, &patch);
    assert_eq!(two.save(plan.id, &patch, NOW).outcome, Outcome::ReadOnly);
    assert_eq!(memory.get(path).unwrap().as_deref(), Some("3 newer"));
}

#[test]
fn damage_found_while_the_plan_is_open_is_set_aside_and_mended() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut repository = repository(memory.clone(), 1);
    repository.load(plan.id).unwrap();
    let path = "saleswright/p-1/swot/s-2";
    memory.set(path, "").unwrap();
    assert_eq!(repository.receive(path, Some("")), Received::Nothing);
    assert_eq!((repository.unsaved(plan.id), repository.flush(plan.id).outcome), (1, Outcome::Saved));
    assert_eq!(repository.list_set_aside().unwrap().len(), 1);
    assert_eq!(reopened(&memory, plan.id), Some(plan));
}

#[test]
fn every_different_damage_of_one_key_is_kept() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    for damage in ["first", "second", "first"] {
        memory.set("saleswright/p-1/swot/s-2", damage).unwrap();
        assert_eq!(repository(memory.clone(), 1).load(plan.id).unwrap().unwrap().quarantined, 1);
    }
    let mut repository = repository(memory.clone(), 1);
    let kept: Vec<String> = repository.list_set_aside().unwrap().into_iter().map(|kept| kept.value).collect();
    assert_eq!(kept, ["first", "second"]);
    assert!(repository.write_everything(NOW).unwrap().contains("second"));
    repository.delete_set_aside().unwrap();
    assert_eq!(repository.list_set_aside(), Ok(vec![]));
    assert!(reopened(&memory, plan.id).is_some());
}

#[test]
fn hostile_keys_and_values_never_stop_a_plan_from_opening() {
    let memory = Memory::default();
    let deep = sealed(&"[".repeat(100_000));
    for (name, value) in
        [("swot/a-1", "1 a:1 0 0\n{}"), ("swot/a-2", deep.as_str()), ("odd/a-3", "\u{0}"), ("swot/a-4", "1")]
    {
        memory.set(&format!("saleswright/p/{name}"), value).unwrap();
    }
    memory.set("saleswright/p/swot/a-5", &sealed("7")).unwrap();
    memory.set("saleswright/p/swot/a-6", &sealed(r#"{"order":7,"text":{}}"#)).unwrap();
    let loaded = repository(memory, 1).load(plan_id("p")).unwrap().unwrap();
    assert_eq!((loaded.quarantined, loaded.plan.count(), loaded.issues.len()), (5, 1, 1));
}
