//! A tab of the tests with several: it follows its keeper as the shell does.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::browser::TabStore;
use super::plans::{NOW, plan_id, repository};
use crate::engine::{Command, Patch, apply};
use crate::model::{IdSource, Plan, Record, RecordKey, Table};
use crate::persist::{Keeper, Merged, News};

/// One tab: what it holds, and what its shell would do.
pub struct Tab {
    pub store: TabStore,
    pub keeper: Keeper<TabStore>,
    pub plan: Plan,
    /// Whether the plan is on screen; an empty one stands for none.
    pub open: bool,
    pub ids: IdSource,
    pub done: Vec<Patch>,
}

pub fn words(plan: &Plan) -> BTreeSet<(RecordKey, String)> {
    let text =
        |table: Table, record: &Record| record.title(table).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    plan.records().flat_map(|(key, record)| text(key.table, record).into_iter().map(move |word| (key, word))).collect()
}

pub fn pick(plan: &Plan, index: &prop::sample::Index) -> Option<RecordKey> {
    let keys: Vec<RecordKey> = plan.list(Table::Swot).map(|(key, _)| key).collect();
    (!keys.is_empty()).then(|| keys[index.index(keys.len())])
}

impl Tab {
    /// A tab that starts now.
    pub fn start(store: TabStore, session: u64) -> Self {
        let keeper = Keeper::new(repository(store.clone(), session));
        let ids = IdSource::new(session);
        let mut tab = Self { store, keeper, plan: Plan::new(plan_id("p-1")), open: false, ids, done: Vec::new() };
        tab.looks();
        tab
    }

    /// Does it and answers the words that were there before and that it took away.
    pub fn does(&mut self, command: Command) -> Vec<String> {
        let patch = command.patch(&self.plan, &mut self.ids);
        self.done.push(patch.clone());
        self.applies(&patch)
    }

    pub fn applies(&mut self, patch: &Patch) -> Vec<String> {
        let before = words(&self.plan);
        apply(&mut self.plan, patch);
        if self.open {
            self.keeper.keep(self.plan.id, patch, NOW);
        }
        let after = words(&self.plan);
        before.difference(&after).map(|(_, word)| word.clone()).collect()
    }

    fn merges(&mut self, merged: &Merged) {
        for change in &merged.patch.changes {
            assert_eq!(self.plan.get(change.key), change.before.as_ref(), "memory is what the repository takes it for");
        }
        apply(&mut self.plan, &merged.patch);
    }

    pub fn flushes(&mut self) {
        let news = self.keeper.save(NOW);
        self.follows(news);
    }

    /// Opens the plan where it is stored and not on screen.
    pub fn looks(&mut self) {
        if self.open {
            return;
        }
        if let Some(loaded) = self.keeper.repository.load(self.plan.id).unwrap() {
            assert_eq!(loaded.quarantined + loaded.locked, 0);
            self.plan = loaded.plan;
            self.open = true;
            // Repairs wait for the next write; this stands for it, so that memory and store can be compared.
            self.keeper.keep(self.plan.id, &Patch::default(), NOW);
        }
    }

    pub fn closes(&mut self) {
        self.plan = Plan::new(self.plan.id);
        self.done.clear();
        self.open = false;
    }

    fn follows(&mut self, news: Vec<News>) {
        for news in news {
            match news {
                News::Merged(_, merged) => self.merges(&merged),
                News::Gone(plan) => {
                    assert!(self.keeper.repository.close(plan), "nothing unsaved goes with it");
                    self.closes();
                }
                News::PutBack(_) | News::Resumed => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// The words on screen that a tab which starts now would not open.
    pub fn unsaved_words(&self) -> BTreeSet<String> {
        let found = repository(self.store.clone(), 1).peek(self.plan.id).unwrap();
        let saved = found.map(|found| words(&found.plan)).unwrap_or_default();
        words(&self.plan).difference(&saved).map(|(_, word)| word.clone()).collect()
    }

    pub fn hears(&mut self, which: usize, carries: bool) -> bool {
        let Some((key, value)) = self.store.event(which) else { return false };
        let news = self.keeper.receive(&key, value.as_deref().filter(|_| carries), NOW);
        self.follows(news);
        self.looks();
        true
    }
}
