//! What a tab does by itself: tries again, follows other tabs, puts back what was deleted under it.

use serde_json::json;

use super::crash::holding;
use super::faulty::Faulty;
use super::plans::{NOW, key, plan_id, reopened, repository, small_plan};
use crate::engine::{Command, apply};
use crate::model::{IdSource, Plan, PlanId, Value};
use crate::modules::swot::spec::item;
use crate::persist::{Keeper, KeyValue, Memory, News, Room, SaveState, StorageFault};

const ITEM: &str = "saleswright/p-1/swot/s-1";

/// A tab with a plan open.
struct Tab {
    keeper: Keeper<Faulty>,
    plan: Plan,
}

impl Tab {
    fn open(memory: &Memory, session: u64, plan: PlanId) -> Self {
        let mut repository = repository(Faulty::on(memory), session);
        let plan = repository.load(plan).unwrap().unwrap().plan;
        Self { keeper: Keeper::new(repository), plan }
    }

    fn types(&mut self, record: &str, text: &str) {
        let value = Some(Value::Text(text.to_owned()));
        let set = Command::Set { key: key(record), field: item::TEXT.spec, value };
        let patch = set.patch(&self.plan, &mut IdSource::new(3));
        apply(&mut self.plan, &patch);
        self.keeper.keep(self.plan.id, &patch, NOW);
    }

    fn quota(&self, quota: Option<u64>) {
        self.keeper.repository.store.quota.set(quota);
    }

    fn writes(&self) -> usize {
        self.keeper.repository.store.writes.borrow().len()
    }
}

#[test]
fn a_plan_deleted_elsewhere_while_something_is_unsaved_here_is_stored_again_whole() {
    let mut plan = small_plan("p-1");
    plan.unknown.insert("mood".to_owned(), json!([{"id": "a-1", "order": "a0", "name": "x"}]));
    let memory = holding(&plan);
    for hears in [true, false] {
        let mut tab = Tab::open(&memory, 5, plan.id);
        tab.types("swot:s-1", if hears { "still being written" } else { "written on" });
        repository(memory.clone(), 6).destroy(plan.id, NOW).unwrap();
        let news = if hears { tab.keeper.receive(ITEM, None, NOW) } else { tab.keeper.save(NOW) };
        assert_eq!(news, [News::PutBack(plan.id)]);
        assert_eq!(*tab.keeper.state(), SaveState::Saved);
        assert_eq!(reopened(&memory, plan.id), Some(tab.plan.clone()));
        tab.types("swot:s-2", "and on");
        assert_eq!(tab.keeper.save(NOW), []);
        assert_eq!(reopened(&memory, plan.id), Some(tab.plan));
    }
}

#[test]
fn a_plan_deleted_elsewhere_with_nothing_unsaved_here_stays_deleted() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut tab = Tab::open(&memory, 5, plan.id);
    repository(memory.clone(), 6).destroy(plan.id, NOW).unwrap();
    assert_eq!(tab.keeper.receive(ITEM, None, NOW), [News::Gone(plan.id)]);
    assert_eq!((tab.writes(), reopened(&memory, plan.id)), (0, None));
    assert!(tab.keeper.repository.close(plan.id));
}

#[test]
fn a_plan_that_cannot_be_put_back_for_want_of_room_is_when_there_is_room() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut tab = Tab::open(&memory, 5, plan.id);
    tab.types("swot:s-1", "still being written");
    repository(memory.clone(), 6).destroy(plan.id, NOW).unwrap();
    tab.quota(Some(0));
    assert_eq!(tab.keeper.receive(ITEM, None, NOW), []);
    assert_eq!(*tab.keeper.state(), SaveState::Failed(StorageFault::Full));
    tab.quota(None);
    assert_eq!(tab.keeper.save(NOW), [News::PutBack(plan.id), News::Resumed]);
    assert_eq!(reopened(&memory, plan.id), Some(tab.plan));
}

#[test]
fn two_tabs_that_put_a_plan_back_have_it_once_and_with_what_both_wrote() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let (mut one, mut two) = (Tab::open(&memory, 5, plan.id), Tab::open(&memory, 6, plan.id));
    one.types("swot:s-1", "of one");
    two.types("swot:s-2", "of two");
    repository(memory.clone(), 7).destroy(plan.id, NOW).unwrap();
    assert_eq!(one.keeper.save(NOW), [News::PutBack(plan.id)]);
    two.keeper.receive(ITEM, None, NOW);
    for news in one.keeper.receive("saleswright/p-1/swot/s-2", None, NOW) {
        let News::Merged(_, merged) = news else { panic!("{news:?}") };
        assert_eq!(merged.conflicts, []);
        apply(&mut one.plan, &merged.patch);
    }
    let stored = reopened(&memory, plan.id).unwrap();
    assert_eq!((stored.get(key("swot:s-1")), &stored), (one.plan.get(key("swot:s-1")), &one.plan));
    assert_eq!(stored.get(key("swot:s-2")), two.plan.get(key("swot:s-2")));
}

#[test]
fn a_record_that_vanished_without_the_mark_of_a_deletion_is_stored_again() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut tab = Tab::open(&memory, 5, plan.id);
    memory.remove(ITEM).unwrap();
    assert_eq!(tab.keeper.receive(ITEM, None, NOW), []);
    assert_eq!(reopened(&memory, plan.id), Some(plan));
}

#[test]
fn a_plan_that_was_left_when_the_storage_was_full_is_saved_when_there_is_room() {
    let (plan, other) = (small_plan("p-1"), plan_id("p-2"));
    let memory = holding(&plan);
    repository(memory.clone(), 6).duplicate(&plan, other, NOW).unwrap();
    let mut tab = Tab::open(&memory, 5, plan.id);
    tab.quota(Some(0));
    tab.types("swot:s-1", "typed in the plan that is left, and longer than it was");
    assert_eq!(tab.keeper.save(NOW), []);
    let left = tab.plan.clone();
    tab.plan = tab.keeper.repository.load(other).unwrap().unwrap().plan;
    assert_eq!(tab.keeper.save(NOW), []);
    assert_eq!(*tab.keeper.state(), SaveState::Failed(StorageFault::Full), "the other plan is still unsaved");
    tab.quota(None);
    assert_eq!(tab.keeper.save(NOW + 7), [News::Resumed]);
    assert_eq!((tab.keeper.state(), tab.keeper.saved_at()), (&SaveState::Saved, NOW + 7));
    assert_eq!(reopened(&memory, plan.id), Some(left));
}

#[test]
fn nothing_is_called_saved_that_does_not_read_back() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut tab = Tab::open(&memory, 5, plan.id);
    // The store takes the write and keeps nothing.
    tab.keeper.repository.store.crash_after.set(Some(0));
    tab.types("swot:s-1", "new");
    assert_eq!(*tab.keeper.state(), SaveState::Saving);
    for _ in 0..2 {
        assert_eq!(tab.keeper.save(NOW), []);
        assert_eq!(*tab.keeper.state(), SaveState::Failed(StorageFault::Mismatch));
    }
    tab.types("swot:s-1", "newer");
    assert_eq!(*tab.keeper.state(), SaveState::Failed(StorageFault::Mismatch));
    tab.keeper.repository.store.crash_after.set(None);
    assert_eq!(tab.keeper.save(NOW), [News::Resumed]);
    assert_eq!(*tab.keeper.state(), SaveState::Saved);
    assert_eq!(reopened(&memory, plan.id), Some(tab.plan));
}

#[test]
fn a_plan_is_not_called_stored_while_its_mark_of_being_unfinished_stays() {
    let plan = small_plan("p-1");
    let store = Faulty::default();
    // Everything gets through but the removal of the mark.
    store.crash_after.set(Some(1 + plan.count()));
    let fault = repository(store, 1).create(&plan, NOW).unwrap_err();
    assert_eq!(fault.fault, StorageFault::Mismatch);
}

#[test]
fn what_another_tab_wrote_is_news_at_the_next_save() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let (mut one, mut two) = (Tab::open(&memory, 5, plan.id), Tab::open(&memory, 6, plan.id));
    one.types("swot:s-1", "of one");
    one.keeper.save(NOW);
    two.types("swot:s-1", "of two");
    let news = two.keeper.save(NOW);
    let [News::Merged(_, merged)] = news.as_slice() else { panic!("{news:?}") };
    assert_eq!(merged.conflicts.len(), 1);
    apply(&mut two.plan, &merged.patch);
    assert_eq!(two.plan.get(key("swot:s-1")).unwrap().text(item::TEXT), "of one\nof two");
    assert_eq!(reopened(&memory, plan.id), Some(two.plan));
}

#[test]
fn damage_that_an_event_tells_of_is_mended_at_once() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut tab = Tab::open(&memory, 5, plan.id);
    memory.set(ITEM, "damaged").unwrap();
    assert_eq!(tab.keeper.receive(ITEM, Some("damaged"), NOW), []);
    assert_eq!(reopened(&memory, plan.id), Some(plan));
    assert_eq!(tab.keeper.repository.list_set_aside().unwrap().len(), 1);
}

#[test]
fn a_newer_version_is_told_of_once() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut tab = Tab::open(&memory, 5, plan.id);
    tab.types("swot:s-1", "new");
    memory.set(ITEM, "3 newer").unwrap();
    assert_eq!(tab.keeper.save(NOW), [News::ReadOnly(plan.id)]);
    assert_eq!(tab.keeper.save(NOW), []);
    assert_eq!(tab.keeper.repository.unsaved(plan.id), 1);
}

#[test]
fn a_rest_warns_when_room_gets_scarce_and_again_only_when_it_has_become_scarcer() {
    let memory = holding(&small_plan("p-1"));
    let mut keeper = Keeper::new(repository(memory.clone(), 5));
    let mut warned = |share: f64| {
        memory.set("other", &"x".repeat((share * Room::QUOTA as f64) as usize)).unwrap();
        keeper.rest(NOW).1.is_some()
    };
    let warnings = [0.5, 0.81, 0.82, 0.87, 0.5, 0.81].map(&mut warned);
    assert_eq!(warnings, [false, true, false, true, false, true]);
    assert!(keeper.rest(NOW).0.unwrap().share() > 0.81);
}

#[test]
fn a_rest_takes_out_what_has_had_its_time_once_an_hour() {
    const DAY: u64 = 24 * 60 * 60 * 1_000;
    let memory = Memory::default();
    let mut dying = repository(Faulty::on(&memory), 1);
    dying.store.crash_after.set(Some(4));
    dying.create(&small_plan("p-1"), NOW).unwrap_err();
    let left = || memory.keys("saleswright/p-1/").unwrap().len();
    let mut keeper = Keeper::new(repository(memory.clone(), 5));
    keeper.rest(NOW + DAY);
    assert_eq!(left(), 4);
    keeper.rest(NOW + DAY + 2);
    assert_eq!(left(), 4);
    keeper.rest(NOW + DAY + DAY / 24);
    assert_eq!(left(), 0);
}

#[test]
fn a_storage_that_was_emptied_gets_the_plan_on_screen_back() {
    let plan = small_plan("p-1");
    for quota in [None, Some(0)] {
        let memory = holding(&plan);
        let mut tab = Tab::open(&memory, 5, plan.id);
        memory.keys("").unwrap().iter().for_each(|key| memory.remove(key).unwrap());
        tab.quota(quota);
        let news = tab.keeper.emptied(Some(plan.id), NOW);
        if quota.is_some() {
            assert_eq!((news, tab.keeper.state()), (vec![], &SaveState::Failed(StorageFault::Full)));
            tab.quota(None);
            assert_eq!(tab.keeper.save(NOW), [News::PutBack(plan.id), News::Resumed]);
        } else {
            assert_eq!(news, [News::PutBack(plan.id)]);
        }
        assert_eq!(reopened(&memory, plan.id).as_ref(), Some(&plan));
        assert_eq!(tab.keeper.emptied(Some(plan.id), NOW), [], "an event that comes late");
    }
}
