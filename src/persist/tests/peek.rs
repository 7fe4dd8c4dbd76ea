//! Looking at a plan that is not open, or that is: nobody notices.

use super::crash::holding;
use super::faulty::Faulty;
use super::plans::{NOW, key, plan_id, repository, small_plan};
use crate::engine::{Command, Patch, apply};
use crate::model::{IdSource, Plan, Value};
use crate::modules::swot::spec::item;
use crate::persist::{KeyValue, Memory, Outcome, Received, Repository};

fn write(plan: &Plan, record: &str, text: &str) -> Patch {
    let value = Some(Value::Text(text.to_owned()));
    Command::Set { key: key(record), field: item::TEXT.spec, value }.patch(plan, &mut IdSource::new(3))
}

fn opened(memory: &Memory, session: u64, plan: &Plan) -> Repository<Faulty> {
    let mut repository = repository(Faulty::on(memory), session);
    repository.load(plan.id).unwrap();
    repository
}

fn text(plan: &Plan, record: &str) -> String {
    plan.get(key(record)).unwrap().text(item::TEXT).to_owned()
}

#[test]
fn peeking_reads_the_plan_and_opens_nothing() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut repository = repository(Faulty::on(&memory), 1);
    let peeked = repository.peek(plan.id).unwrap().unwrap();
    assert_eq!((&peeked.plan, peeked.changed_at), (&plan, NOW));
    assert!(repository.peek(plan_id("p-9")).unwrap().is_none());
    let path = "saleswright/p-1/swot/s-1";
    assert_eq!(repository.receive(path, None), Received::Elsewhere(plan.id));
    assert_eq!(repository.store.writes.borrow().len(), 0);
}

#[test]
fn peeking_writes_nothing_though_a_write_was_interrupted_and_a_value_is_damaged() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut dying = opened(&memory, 1, &plan);
    // The journal gets through, the records do not.
    dying.store.crash_after.set(Some(1));
    let patch = write(&plan, "swot:s-1", "new").squash(write(&plan, "swot:s-2", "new too"));
    dying.save(plan.id, &patch, NOW + 1);
    memory.set("saleswright/p-1/swot/s-3", "damaged").unwrap();
    let repository = repository(Faulty::on(&memory), 5);
    let peeked = repository.peek(plan.id).unwrap().unwrap();
    assert_eq!((text(&peeked.plan, "swot:s-1"), text(&peeked.plan, "swot:s-2")), ("new".into(), "new too".into()));
    assert_eq!((peeked.quarantined, peeked.locked), (0, 1));
    assert_eq!(repository.store.writes.borrow().len(), 0);
    let loaded = super::plans::repository(memory, 6).load(plan.id).unwrap().unwrap();
    assert_eq!((loaded.recovered, loaded.quarantined), (2, 1), "what there is to tell is left to be told");
}

#[test]
fn peeking_at_the_open_plan_swallows_nothing_that_another_tab_wrote() {
    let mut mine = small_plan("p-1");
    let memory = holding(&mine);
    let mut one = opened(&memory, 5, &mine);
    let mut two = opened(&memory, 6, &mine);
    two.save(mine.id, &write(&mine, "swot:s-1", "theirs"), NOW);
    assert_eq!(text(&one.peek(mine.id).unwrap().unwrap().plan, "swot:s-1"), "theirs");
    // The tab has not heard of it yet; its own edit of the record must meet it, not go over it.
    let patch = write(&mine, "swot:s-1", "mine");
    apply(&mut mine, &patch);
    let saved = one.save(mine.id, &patch, NOW);
    assert_eq!((saved.outcome, saved.merged.conflicts.len()), (Outcome::Saved, 1));
    apply(&mut mine, &saved.merged.patch);
    assert_eq!(text(&mine, "swot:s-1"), "mine\ntheirs");
}

#[test]
fn peeking_shows_what_could_not_be_saved() {
    let mut plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut repository = opened(&memory, 5, &plan);
    repository.store.quota.set(Some(0));
    let patch = write(&plan, "swot:s-1", "unsaved");
    apply(&mut plan, &patch);
    repository.save(plan.id, &patch, NOW);
    assert_eq!(repository.peek(plan.id).unwrap().unwrap().plan, plan);
    assert_eq!(repository.unsaved(plan.id), 1);
}
