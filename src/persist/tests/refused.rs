//! From any one write on the store refuses them all while things are done, taken back and done again: what is called
//! saved is what opens afterwards, with the safety copy and without.

use proptest::prelude::*;

use super::copies::Copies;
use super::crash::{copy, holding};
use super::faulty::Faulty;
use super::plans::{Edit, NOW, edit, plan_strategy, reopened, repository, small_plan};
use crate::engine::{History, Patch, Step, apply};
use crate::i18n::messages::what;
use crate::model::{IdSource, Plan, Table};
use crate::persist::{Copied, Keeper, KeyValue, Memory, SafetyCopy, SaveState};

#[derive(Clone, Debug)]
enum Act {
    Does(Edit),
    Undoes,
    Redoes,
    Saves,
}

/// A tab on a store that fails, with a safety copy.
struct Tab {
    keeper: Keeper<Copied<Faulty, Copies>>,
    memory: Memory,
    copies: Copies,
    plan: Plan,
    ids: IdSource,
    history: History,
}

impl Tab {
    fn open(start: &Plan) -> Self {
        let (memory, copies) = (holding(start), Copies::default());
        let mut repository = repository(Copied::new(Faulty::on(&memory), copies.clone()), 1);
        let plan = repository.load(start.id).unwrap().unwrap().plan;
        repository.recover(&[], NOW).missing.iter().for_each(|(key, value)| copies.put(key, value));
        repository.store.store().writes.borrow_mut().clear();
        let keeper = Keeper::new(repository);
        Self { keeper, memory, copies, plan, ids: IdSource::new(9), history: History::default() }
    }

    fn store(&self) -> &Faulty {
        self.keeper.repository.store.store()
    }

    fn puts(&mut self, patch: &Patch) {
        apply(&mut self.plan, patch);
        self.keeper.keep(self.plan.id, patch, NOW);
    }

    fn acts(&mut self, act: &Act) {
        match act {
            Act::Does(edit) => {
                let patch = edit.patch(&self.plan, &mut self.ids);
                if !patch.is_empty() {
                    let what = what::WHAT_REMOVE_EXAMPLES.into();
                    self.history.record(Step { patch: patch.clone(), what, writing: None, at: 0 });
                    self.puts(&patch);
                }
            }
            Act::Undoes => {
                let back = self.history.undo(&self.plan);
                back.into_iter().for_each(|back| self.puts(&back.patch));
            }
            Act::Redoes => {
                let again = self.history.redo(&self.plan);
                again.into_iter().for_each(|again| self.puts(&again.patch));
            }
            Act::Saves => drop(self.keeper.save(NOW)),
        }
        self.is_honest();
    }

    /// What is called saved is what opens in a tab that starts now, on the store alone and with the copy.
    fn is_honest(&self) {
        if *self.keeper.state() == SaveState::Saved {
            assert_eq!(reopened(&copy(&self.memory), self.plan.id).as_ref(), Some(&self.plan), "without the copy");
            let memory = copy(&self.memory);
            repository(memory.clone(), 900).recover(&self.copies.list(), NOW);
            assert_eq!(reopened(&memory, self.plan.id).as_ref(), Some(&self.plan), "with the copy");
        }
    }
}

fn refused_at_any_write(start: &Plan, acts: &[Act]) {
    for removals in [false, true] {
        for first in 0.. {
            let mut tab = Tab::open(start);
            tab.store().refuses_from.set(Some((first, removals)));
            for act in acts {
                tab.acts(act);
            }
            tab.acts(&Act::Saves);
            let writes = tab.store().writes.borrow().len();
            tab.store().refuses_from.set(None);
            tab.acts(&Act::Saves);
            assert_eq!(*tab.keeper.state(), SaveState::Saved, "refused from write {first} on");
            assert_eq!(tab.keeper.repository.unsaved(start.id), 0);
            assert!(tab.memory.keys("").unwrap().iter().all(|key| !key.contains("journal")));
            if first >= writes {
                break;
            }
        }
    }
}

fn paste() -> Act {
    Act::Does(Edit::Add(Table::Swot, ["one", "two", "three", "四", "five"].map(str::to_owned).to_vec()))
}

#[test]
fn a_paste_that_is_taken_back_while_the_store_refuses_does_not_come_back() {
    use Act::{Redoes, Saves, Undoes};
    for acts in [
        vec![paste(), Saves, Undoes, Saves],
        vec![paste(), Saves, Undoes, Saves, Redoes, Saves, Undoes, Saves],
        vec![paste(), Saves, Saves, Undoes, Redoes, Saves],
        vec![paste(), Saves, paste(), Saves, Undoes, Undoes, Saves],
    ] {
        refused_at_any_write(&small_plan("p-1"), &acts);
    }
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![4 => edit().prop_map(Act::Does), 3 => Just(Act::Undoes), 1 => Just(Act::Redoes), 4 => Just(Act::Saves)]
}

proptest! {
    #![proptest_config(crate::testing::cases(24))]

    #[test]
    fn only_what_opens_again_is_called_saved(plan in plan_strategy(), acts in prop::collection::vec(act(), 1..12)) {
        refused_at_any_write(&plan, &acts);
    }
}
