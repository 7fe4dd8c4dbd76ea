//! What an interrupted write leaves: finished when the plan is opened, however the store has gone on since.

use super::crash::{copy, holding};
use super::faulty::Faulty;
use super::plans::{NOW, key, reopened, repository, small_plan};
use crate::engine::{Command, Conflict, Patch, apply};
use crate::model::{IdSource, Plan, Value};
use crate::modules::swot::spec::item;
use crate::persist::seal::seal;
use crate::persist::stamp::Stamp;
use crate::persist::{KeyValue, Memory, Outcome, Repository, SetAside};

const JOURNAL: &str = "saleswright/p-1/journal/1";

fn rewrite(plan: &Plan, text: &str) -> Patch {
    let set = |record: &str| Command::Set {
        key: key(record),
        field: item::TEXT.spec,
        value: Some(Value::Text(format!("{text} {record}"))),
    };
    let ids = &mut IdSource::new(3);
    let first = set("swot:s-1").patch(plan, ids);
    first.squash(set("swot:s-2").patch(plan, ids))
}

/// A store in which a write to two records died with the journal written and `more` records.
fn interrupted(plan: &Plan, patch: &Patch, more: usize) -> Memory {
    let memory = holding(plan);
    let mut dying = repository(Faulty::on(&memory), 1);
    dying.load(plan.id).unwrap();
    dying.store.crash_after.set(Some(2 + more));
    dying.save(plan.id, patch, NOW + 1);
    assert!(memory.get(JOURNAL).unwrap().is_some());
    memory
}

fn open(memory: &Memory, plan: &Plan) -> (Repository<Faulty>, Plan, usize) {
    let mut repository = repository(Faulty::on(memory), 5);
    let loaded = repository.load(plan.id).unwrap().unwrap();
    (repository, loaded.plan, loaded.recovered)
}

#[test]
fn an_interrupted_write_is_finished_and_counted() {
    let plan = small_plan("p-1");
    let patch = rewrite(&plan, "new");
    let mut after = plan.clone();
    apply(&mut after, &patch);
    for more in 0..=2 {
        let memory = interrupted(&plan, &patch, more);
        let (_, opened, recovered) = open(&memory, &plan);
        assert_eq!((opened, recovered), (after.clone(), 2 - more));
        assert_eq!(memory.get(JOURNAL).unwrap(), None);
        assert_eq!(open(&memory, &plan).2, 0);
    }
}

#[test]
fn where_a_newer_build_has_left_a_journal_nothing_of_another_is_put_into_the_store() {
    let plan = small_plan("p-1");
    let memory = interrupted(&plan, &rewrite(&plan, "new"), 0);
    // Behind the other one: which comes first must not matter.
    memory.set("saleswright/p-1/journal/z", "9 of a newer build").unwrap();
    let held =
        || memory.keys("").unwrap().into_iter().map(|key| (key.clone(), memory.get(&key).unwrap())).collect::<Vec<_>>();
    let before = held();
    let loaded = repository(Faulty::on(&memory), 5).load(plan.id).unwrap().unwrap();
    assert!(loaded.read_only);
    assert_eq!(held(), before);
}

#[test]
fn a_write_that_came_after_the_journal_is_not_undone() {
    let plan = small_plan("p-1");
    let memory = interrupted(&plan, &rewrite(&plan, "new"), 2);
    let journal = memory.get(JOURNAL).unwrap().unwrap();
    let (mut later, mut opened, _) = open(&memory, &plan);
    let patch = rewrite(&opened, "later");
    apply(&mut opened, &patch);
    assert_eq!(later.save(plan.id, &patch, NOW).outcome, Outcome::Saved);
    // The journal appears again, as if a tab had been slow to remove it.
    memory.set(JOURNAL, &journal).unwrap();
    assert_eq!(open(&memory, &plan).1, opened);
}

#[test]
fn a_write_that_had_not_seen_the_journal_is_merged_with_it() {
    let plan = small_plan("p-1");
    let memory = interrupted(&plan, &rewrite(&plan, "new"), 0);
    let journal = memory.get(JOURNAL).unwrap().unwrap();
    memory.remove(JOURNAL).unwrap();
    let (mut other, opened, _) = open(&memory, &plan);
    other.save(plan.id, &rewrite(&opened, "other"), NOW);
    memory.set(JOURNAL, &journal).unwrap();
    let (mut repository, opened, recovered) = open(&memory, &plan);
    assert_eq!((recovered, repository.unsaved(plan.id)), (2, 2));
    let text = opened.get(key("swot:s-1")).unwrap().text(item::TEXT).to_owned();
    assert_eq!(text, "new swot:s-1\nother swot:s-1");
    repository.load(plan.id).unwrap();
    assert!(memory.get(JOURNAL).unwrap().is_some(), "it stays until the merge is written, though all has been seen");
    assert_eq!(repository.flush(plan.id).outcome, Outcome::Saved);
    assert_eq!(memory.get(JOURNAL).unwrap(), None);
    let (_, again, recovered) = open(&memory, &plan);
    assert_eq!((again, recovered), (opened, 0));
}

#[test]
fn what_is_deleted_after_a_journal_was_merged_stays_so_however_many_tabs_have_written_since() {
    let plan = small_plan("p-1");
    let memory = interrupted(&plan, &rewrite(&plan, "new"), 0);
    let journal = memory.get(JOURNAL).unwrap().unwrap();
    memory.remove(JOURNAL).unwrap();
    let mut others = [6, 7, 8, 9].map(|session| {
        let mut other = repository(memory.clone(), session);
        other.load(plan.id).unwrap();
        other
    });
    others[0].save(plan.id, &rewrite(&plan, "other"), NOW);
    memory.set(JOURNAL, &journal).unwrap();
    assert_eq!(open(&memory, &plan).0.flush(plan.id).outcome, Outcome::Saved);
    let mut save = |tab: usize, command: Command| {
        others[tab].receive("saleswright/p-1/swot/s-1", None);
        let patch = command.patch(&plan, &mut IdSource::new(3));
        assert_eq!(others[tab].save(plan.id, &patch, NOW).outcome, Outcome::Saved);
    };
    let item = key("swot:s-1");
    for (tab, text) in ["a", "b", "c"].into_iter().enumerate() {
        let value = Some(Value::Text(text.to_owned()));
        save(tab, Command::Set { key: item, field: item::TEXT.spec, value });
    }
    save(3, Command::Delete { keys: vec![item] });
    assert_eq!(open(&memory, &plan).1.get(item), None);
}

#[test]
fn a_journal_that_its_tab_has_written_anew_meanwhile_stays() {
    let plan = small_plan("p-1");
    let memory = interrupted(&plan, &rewrite(&plan, "new"), 0);
    let journal = memory.get(JOURNAL).unwrap().unwrap();
    memory.remove(JOURNAL).unwrap();
    let (mut other, opened, _) = open(&memory, &plan);
    other.save(plan.id, &rewrite(&opened, "other"), NOW);
    memory.set(JOURNAL, &journal).unwrap();
    let (mut repository, ..) = open(&memory, &plan);
    let anew = interrupted(&plan, &rewrite(&plan, "newer"), 0).get(JOURNAL).unwrap().unwrap();
    memory.set(JOURNAL, &anew).unwrap();
    assert_eq!(repository.flush(plan.id).outcome, Outcome::Saved);
    assert_eq!(memory.get(JOURNAL).unwrap(), Some(anew));
}

#[test]
fn a_journal_goes_when_others_came_to_the_same_without_having_seen_it() {
    let plan = small_plan("p-1");
    let patch = rewrite(&plan, "new");
    let memory = interrupted(&plan, &patch, 0);
    let journal = memory.get(JOURNAL).unwrap().unwrap();
    memory.remove(JOURNAL).unwrap();
    let (mut other, mut opened, _) = open(&memory, &plan);
    other.save(plan.id, &patch, NOW);
    apply(&mut opened, &patch);
    memory.set(JOURNAL, &journal).unwrap();
    let (mut repository, again, recovered) = open(&memory, &plan);
    assert_eq!((again, recovered, repository.unsaved(plan.id)), (opened.clone(), 0, 0));
    assert_eq!(memory.get(JOURNAL).unwrap(), None);
    // What is deleted then stays so.
    let delete = Command::Delete { keys: vec![key("swot:s-1")] }.patch(&opened, &mut IdSource::new(3));
    repository.save(plan.id, &delete, NOW);
    assert_eq!(open(&memory, &plan).1.get(key("swot:s-1")), None);
}

#[test]
fn a_journal_without_room_to_finish_is_in_memory_and_stays() {
    let plan = small_plan("p-1");
    let patch = rewrite(&plan, "a text that is longer than the one before, so that it needs room");
    let mut after = plan.clone();
    apply(&mut after, &patch);
    let memory = interrupted(&plan, &patch, 0);
    let mut repository = repository(Faulty::on(&memory), 5);
    repository.store.quota.set(Some(repository.store.used()));
    let loaded = repository.load(plan.id).unwrap().unwrap();
    assert_eq!((&loaded.plan, loaded.recovered), (&after, 2));
    assert!(memory.get(JOURNAL).unwrap().is_some());
    assert_eq!(reopened(&copy(&memory), plan.id), Some(after.clone()));
    repository.store.quota.set(None);
    assert_eq!(repository.flush(plan.id).outcome, Outcome::Saved);
    assert_eq!(reopened(&memory, plan.id), Some(after));
}

#[test]
fn a_damaged_journal_is_set_aside() {
    let plan = small_plan("p-1");
    let memory = interrupted(&plan, &rewrite(&plan, "new"), 0);
    let journal = memory.get(JOURNAL).unwrap().unwrap();
    memory.set(JOURNAL, &journal.replace("new", "old")).unwrap();
    let mut repository = repository(Faulty::on(&memory), 5);
    let loaded = repository.load(plan.id).unwrap().unwrap();
    assert_eq!((loaded.plan, loaded.quarantined, loaded.recovered), (plan, 1, 0));
    assert_eq!(repository.list_set_aside().unwrap()[0].key, JOURNAL);
}

#[test]
fn a_journal_mends_a_damaged_record() {
    let plan = small_plan("p-1");
    let patch = rewrite(&plan, "new");
    let memory = interrupted(&plan, &patch, 0);
    memory.set("saleswright/p-1/swot/s-1", "damaged").unwrap();
    let mut after = plan.clone();
    apply(&mut after, &patch);
    let (repository, opened, recovered) = open(&memory, &plan);
    assert_eq!((opened, recovered), (after.clone(), 2));
    assert_eq!(repository.list_set_aside().unwrap()[0].value, "damaged");
    assert_eq!(reopened(&memory, plan.id), Some(after));
}

#[test]
fn a_journal_keeps_what_could_not_be_read_of_a_record_that_it_writes_over() {
    let plan = small_plan("p-1");
    let patch = rewrite(&plan, "new");
    let memory = interrupted(&plan, &patch, 0);
    let path = "saleswright/p-1/swot/s-1";
    let stored = memory.get(path).unwrap().unwrap();
    let stamp = Stamp::parse(stored.split(' ').nth(1).unwrap()).unwrap();
    let partly = seal(&stamp, NOW, r#"{"impact":"far too much","order":"a0","text":"old"}"#);
    memory.set(path, &partly).unwrap();
    let mut after = plan.clone();
    apply(&mut after, &patch);
    let (repository, opened, recovered) = open(&memory, &plan);
    assert_eq!((opened.get(key("swot:s-1")), recovered), (after.get(key("swot:s-1")), 2));
    assert_eq!(repository.list_set_aside().unwrap(), [SetAside { key: path.to_owned(), value: partly }]);
}

#[test]
fn opening_again_keeps_what_is_unsaved_and_says_what_conflicts() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let (mut one, mut mine, _) = open(&memory, &plan);
    let (mut two, theirs, _) = (repository(memory.clone(), 6), plan.clone(), 0);
    two.load(plan.id).unwrap();
    let patch = rewrite(&mine, "mine");
    apply(&mut mine, &patch);
    one.keep(plan.id, &patch, NOW);
    two.save(plan.id, &rewrite(&theirs, "theirs"), NOW);
    let loaded = one.load(plan.id).unwrap().unwrap();
    assert_eq!(loaded.conflicts.len(), 2);
    assert!(matches!(loaded.conflicts[0], Conflict::BothTexts { .. }));
    let text = loaded.plan.get(key("swot:s-2")).unwrap().text(item::TEXT).to_owned();
    assert_eq!(text, "mine swot:s-2\ntheirs swot:s-2");
    assert_eq!((one.unsaved(plan.id), one.flush(plan.id).outcome), (2, Outcome::Saved));
    assert_eq!(reopened(&memory, plan.id), Some(loaded.plan));
}

#[test]
fn an_edit_of_what_another_tab_deleted_comes_back() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let (mut one, mut mine, _) = open(&memory, &plan);
    let mut two = repository(memory.clone(), 6);
    two.load(plan.id).unwrap();
    let delete = Command::Delete { keys: vec![key("swot:s-1")] }.patch(&plan, &mut IdSource::new(3));
    two.save(plan.id, &delete, NOW);
    let patch = rewrite(&mine, "mine");
    apply(&mut mine, &patch);
    let saved = one.save(plan.id, &patch, NOW);
    assert_eq!(saved.outcome, Outcome::Saved);
    assert_eq!(saved.merged.conflicts, vec![Conflict::Gone { key: key("swot:s-1") }]);
    let there = reopened(&memory, plan.id).unwrap();
    assert_eq!(there.get(key("swot:s-1")), mine.get(key("swot:s-1")));
}
