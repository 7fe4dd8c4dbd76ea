//! A deletion in one tab meets what another tab does with the same record.

use super::crash::holding;
use super::plans::{NOW, key, reopened, repository, small_plan};
use crate::engine::{Command, Conflict, Destination, apply};
use crate::model::{IdSource, Plan, RecordKey, Value};
use crate::modules::swot::spec::item as field;
use crate::persist::{KeyValue, Memory, Merged, Received, Repository};

const ITEM: &str = "saleswright/p-1/swot/s-1";

struct Tab {
    repository: Repository<Memory>,
    plan: Plan,
}

impl Tab {
    fn open(memory: &Memory, session: u64) -> Self {
        let mut repository = repository(memory.clone(), session);
        let plan = repository.load(small_plan("p-1").id).unwrap().unwrap().plan;
        Self { repository, plan }
    }

    fn does(&mut self, command: Command) -> Merged {
        let patch = command.patch(&self.plan, &mut IdSource::new(3));
        apply(&mut self.plan, &patch);
        let merged = self.repository.save(self.plan.id, &patch, NOW).merged;
        apply(&mut self.plan, &merged.patch);
        merged
    }

    fn hears(&mut self) -> Merged {
        let carried = self.repository.store.get(ITEM).unwrap();
        match self.repository.receive(ITEM, carried.as_deref()) {
            Received::Changed(_, merged) => {
                apply(&mut self.plan, &merged.patch);
                merged
            }
            _ => Merged::default(),
        }
    }
}

fn deletes() -> Command {
    Command::Delete { keys: vec![item()] }
}

fn edits() -> Command {
    Command::Set { key: item(), field: field::TEXT.spec, value: Some(Value::Text("still needed".to_owned())) }
}

fn sorts() -> Command {
    Command::Move { key: item(), place: None, to: Destination::End }
}

fn item() -> RecordKey {
    key("swot:s-1")
}

/// Two tabs that know the same plan and have not heard of each other since.
fn two_tabs() -> (Memory, Tab, Tab) {
    let memory = holding(&small_plan("p-1"));
    let tabs = (Tab::open(&memory, 5), Tab::open(&memory, 6));
    (memory, tabs.0, tabs.1)
}

#[test]
fn who_deleted_is_told_that_it_is_back_and_who_edited_that_it_was_deleted() {
    let (memory, mut deleting, mut editing) = two_tabs();
    deleting.does(deletes());
    assert_eq!(editing.does(edits()).conflicts, [Conflict::Gone { key: item() }]);
    assert_eq!(deleting.hears().conflicts, [Conflict::Back { key: item() }]);
    assert_eq!(deleting.hears().conflicts, []);
    assert_eq!(deleting.plan.get(item()), editing.plan.get(item()));
    assert_eq!(reopened(&memory, deleting.plan.id), Some(deleting.plan));
}

#[test]
fn who_deletes_over_an_edit_is_told_that_it_is_back() {
    let (memory, mut deleting, mut editing) = two_tabs();
    editing.does(edits());
    assert_eq!(deleting.does(deletes()).conflicts, [Conflict::Back { key: item() }]);
    assert_eq!(editing.hears().conflicts, []);
    assert_eq!(deleting.plan.get(item()), editing.plan.get(item()));
    assert_eq!(reopened(&memory, deleting.plan.id).unwrap().get(item()), editing.plan.get(item()));
}

#[test]
fn a_list_that_was_sorted_keeps_nothing_that_another_tab_deletes() {
    for sorts_first in [true, false] {
        let (memory, mut deleting, mut sorting) = two_tabs();
        let (first, second) = if sorts_first { (&mut sorting, &mut deleting) } else { (&mut deleting, &mut sorting) };
        first.does(if sorts_first { sorts() } else { deletes() });
        assert_eq!(second.does(if sorts_first { deletes() } else { sorts() }).conflicts, []);
        assert_eq!(first.hears().conflicts, []);
        assert_eq!((deleting.plan.get(item()), sorting.plan.get(item())), (None, None));
        assert_eq!(reopened(&memory, deleting.plan.id).unwrap().get(item()), None);
    }
}
