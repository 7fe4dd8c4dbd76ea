//! Several tabs on one plan: they end with the same plan, and no word that was typed is gone unless a tab that had
//! seen it took it away.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::browser::{Browser, TabStore};
use super::plans::{NOW, key, plan_id, repository, small_plan};
use crate::engine::{Command, Destination, Patch, apply, rebase, repair};
use crate::model::{IdSource, Plan, Record, RecordKey, Table, Value};
use crate::modules::swot::spec::{item, strategy};
use crate::persist::{Merged, Outcome, Received, Repository};

struct Tab {
    store: TabStore,
    repository: Repository<TabStore>,
    plan: Plan,
    ids: IdSource,
    done: Vec<Patch>,
}

struct World {
    browser: Browser,
    tabs: Vec<Tab>,
    /// Whether events carry the value; else only the key is known.
    carries: bool,
    sessions: u64,
    skipped: usize,
    typed: BTreeSet<String>,
    given_up: BTreeSet<String>,
}

#[derive(Clone, Debug)]
enum Step {
    /// Types a new word behind the text of an item, or in its place.
    Type {
        tab: usize,
        item: prop::sample::Index,
        behind: bool,
    },
    Add {
        tab: usize,
        count: usize,
    },
    Delete {
        tab: usize,
        item: prop::sample::Index,
    },
    Move {
        tab: usize,
        item: prop::sample::Index,
        to: prop::sample::Index,
    },
    Link {
        tab: usize,
        item: prop::sample::Index,
    },
    Undo {
        tab: usize,
    },
    Flush {
        tab: usize,
    },
    Send {
        tab: usize,
    },
    Take {
        tab: usize,
    },
    Hear {
        tab: usize,
        which: usize,
    },
    /// Everything on its way to and from a tab arrives.
    CatchUp {
        tab: usize,
    },
    /// Closes the tab and opens another. What was under way to it has arrived before: a tab that closes within the
    /// moment in which two tabs write over each other takes the value that lost with it, as nobody else has it.
    Reopen {
        tab: usize,
    },
}

fn steps(fast: bool) -> impl Strategy<Value = Vec<Step>> {
    let tab = || 0usize..4;
    let item = any::<prop::sample::Index>;
    let delays = if fast { 1 } else { 4 };
    let step = prop_oneof![
        8 => (tab(), item(), any::<bool>()).prop_map(|(tab, item, behind)| Step::Type { tab, item, behind }),
        2 => (tab(), 1usize..3).prop_map(|(tab, count)| Step::Add { tab, count }),
        2 => (tab(), item()).prop_map(|(tab, item)| Step::Delete { tab, item }),
        1 => (tab(), item(), item()).prop_map(|(tab, item, to)| Step::Move { tab, item, to }),
        1 => (tab(), item()).prop_map(|(tab, item)| Step::Link { tab, item }),
        2 => tab().prop_map(|tab| Step::Undo { tab }),
        8 => tab().prop_map(|tab| Step::Flush { tab }),
        delays * 2 => tab().prop_map(|tab| Step::Send { tab }),
        delays * 2 => tab().prop_map(|tab| Step::Take { tab }),
        delays * 2 => (tab(), 0usize..8).prop_map(|(tab, which)| Step::Hear { tab, which }),
        4 => tab().prop_map(|tab| Step::CatchUp { tab }),
        1 => tab().prop_map(|tab| Step::Reopen { tab }),
    ];
    prop::collection::vec(step, 1..80)
}

fn words(plan: &Plan) -> BTreeSet<(RecordKey, String)> {
    let text =
        |table: Table, record: &Record| record.title(table).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    plan.records().flat_map(|(key, record)| text(key.table, record).into_iter().map(move |word| (key, word))).collect()
}

impl World {
    fn new(count: usize, carries: bool) -> Self {
        let mut browser = Browser::default();
        let first = browser.open();
        repository(first.clone(), 1).create(&small_plan("p-1"), NOW).unwrap();
        browser.close(&first);
        let mut world = Self {
            browser,
            tabs: Vec::new(),
            carries,
            sessions: 2,
            skipped: 0,
            typed: BTreeSet::new(),
            given_up: BTreeSet::new(),
        };
        for _ in 0..count {
            let tab = world.open();
            world.tabs.push(tab);
        }
        world
    }

    fn open(&mut self) -> Tab {
        self.sessions += 1;
        let store = self.browser.open();
        let mut repository = repository(store.clone(), self.sessions);
        let loaded = repository.load(plan_id("p-1")).unwrap().unwrap();
        assert_eq!(loaded.quarantined + loaded.locked, 0);
        // Repairs wait for the next write; this stands for it, so that memory and store can be compared.
        repository.keep(loaded.plan.id, &Patch::default(), NOW);
        Tab { store, repository, plan: loaded.plan, ids: IdSource::new(self.sessions), done: Vec::new() }
    }

    fn word(&mut self) -> String {
        // All of one length: a text that begins as another does counts as the same text, written on.
        let word = format!("w{:03}", self.typed.len() + self.skipped);
        self.typed.insert(word.clone());
        word
    }

    fn step(&mut self, step: &Step) {
        let count = self.tabs.len();
        match step {
            Step::Type { tab, item, behind } => {
                let word = self.word();
                let tab = &mut self.tabs[tab % count];
                let Some(key) = pick(&tab.plan, item) else {
                    self.typed.remove(&word);
                    self.skipped += 1;
                    return;
                };
                let old = tab.plan.get(key).unwrap().text(item::TEXT).to_owned();
                let text = if *behind { format!("{old} {word}") } else { word };
                let command = Command::Set { key, field: item::TEXT.spec, value: Some(Value::Text(text)) };
                self.given_up.extend(tab.does(command));
            }
            Step::Add { tab, count: records } => {
                let words: Vec<String> = (0..*records).map(|_| self.word()).collect();
                let records = words.into_iter().map(|word| Record::default().with(item::TEXT, word)).collect();
                self.tabs[tab % count].does(Command::Add { table: Table::Swot, records });
            }
            Step::Delete { tab, item } => {
                let tab = &mut self.tabs[tab % count];
                if let Some(key) = pick(&tab.plan, item) {
                    self.given_up.extend(tab.does(Command::Delete { keys: vec![key] }));
                }
            }
            Step::Move { tab, item, to } => {
                let tab = &mut self.tabs[tab % count];
                if let (Some(key), Some(to)) = (pick(&tab.plan, item), pick(&tab.plan, to)) {
                    tab.does(Command::Move { key, place: Some("threat"), to: Destination::Before(to) });
                }
            }
            Step::Link { tab, item } => {
                let tab = &mut self.tabs[tab % count];
                if let Some(to) = pick(&tab.plan, item) {
                    let value = Some(Value::Links(vec![to]));
                    tab.does(Command::Set { key: key("strategy:t-1"), field: strategy::ITEMS.spec, value });
                }
            }
            Step::Undo { tab } => {
                let tab = &mut self.tabs[tab % count];
                if let Some(patch) = tab.done.pop() {
                    let patch = rebase(&tab.plan, &patch.invert());
                    self.given_up.extend(tab.applies(&patch));
                }
            }
            Step::Flush { tab } => self.tabs[tab % count].flushes(),
            Step::Send { tab } => drop(self.browser.send(&self.tabs[tab % count].store)),
            Step::Take { tab } => drop(self.tabs[tab % count].store.take()),
            Step::Hear { tab, which } => drop(self.tabs[tab % count].hears(*which, self.carries)),
            Step::CatchUp { tab } => self.catch_up(tab % count),
            Step::Reopen { tab } if self.carries => {
                let tab = tab % count;
                self.catch_up(tab);
                self.tabs[tab].flushes();
                self.browser.close(&self.tabs[tab].store);
                self.tabs[tab] = self.open();
            }
            Step::Reopen { .. } => {}
        }
    }

    fn catch_up(&mut self, tab: usize) {
        let tab = &mut self.tabs[tab];
        while self.browser.send(&tab.store) {}
        while tab.store.take() {}
        while tab.hears(0, self.carries) {}
    }

    /// Everything arrives everywhere, until nobody has anything more to say.
    fn settle(&mut self) {
        for _ in 0..40 {
            let mut busy = false;
            for tab in &mut self.tabs {
                tab.flushes();
                while self.browser.send(&tab.store) {
                    busy = true;
                }
            }
            for tab in &mut self.tabs {
                while tab.store.take() {
                    busy = true;
                }
                while tab.hears(0, self.carries) {
                    busy = true;
                }
            }
            if !busy {
                return;
            }
        }
        panic!("the tabs never settle");
    }

    fn check(&mut self) {
        let stored = self.open().plan;
        let repaired = |plan: &Plan| {
            let mut plan = plan.clone();
            let (repairs, _) = repair(&plan);
            apply(&mut plan, &repairs);
            plan
        };
        for tab in &self.tabs {
            assert_eq!(tab.repository.unsaved(tab.plan.id), 0);
            assert_eq!(repaired(&tab.plan), stored);
        }
        let there: BTreeSet<String> = words(&stored).into_iter().map(|(_, word)| word).collect();
        let lost: Vec<&String> = self.typed.difference(&self.given_up).filter(|word| !there.contains(*word)).collect();
        assert!(lost.is_empty(), "lost {lost:?} of {there:?}");
        assert!(!self.browser.stored.keys().any(|key| key.contains("journal") || key.contains("quarantine")));
    }
}

fn pick(plan: &Plan, index: &prop::sample::Index) -> Option<RecordKey> {
    let keys: Vec<RecordKey> = plan.list(Table::Swot).map(|(key, _)| key).collect();
    (!keys.is_empty()).then(|| keys[index.index(keys.len())])
}

impl Tab {
    /// Does it and answers the words that were there before and that it took away.
    fn does(&mut self, command: Command) -> Vec<String> {
        let patch = command.patch(&self.plan, &mut self.ids);
        self.done.push(patch.clone());
        self.applies(&patch)
    }

    fn applies(&mut self, patch: &Patch) -> Vec<String> {
        let before = words(&self.plan);
        apply(&mut self.plan, patch);
        self.repository.keep(self.plan.id, patch, NOW);
        let after = words(&self.plan);
        before.difference(&after).map(|(_, word)| word.clone()).collect()
    }

    fn merges(&mut self, merged: &Merged) {
        for change in &merged.patch.changes {
            assert_eq!(self.plan.get(change.key), change.before.as_ref(), "memory is what the repository takes it for");
        }
        apply(&mut self.plan, &merged.patch);
    }

    fn flushes(&mut self) {
        let saved = self.repository.flush(self.plan.id);
        assert_eq!(saved.outcome, Outcome::Saved);
        self.merges(&saved.merged);
    }

    fn hears(&mut self, which: usize, carries: bool) -> bool {
        let Some((key, value)) = self.store.event(which) else { return false };
        match self.repository.receive(&key, value.as_deref().filter(|_| carries)) {
            Received::Changed(_, merged) => self.merges(&merged),
            Received::Nothing | Received::Setting(_) => {}
            other => panic!("{other:?}"),
        }
        true
    }
}

fn play(count: usize, carries: bool, steps: &[Step]) {
    let mut world = World::new(count, carries);
    for step in steps {
        world.step(step);
    }
    world.settle();
    world.check();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn tabs_end_with_the_same_plan_and_every_word(count in 2usize..=4, steps in steps(false)) {
        play(count, true, &steps);
    }

    #[test]
    fn so_do_tabs_whose_events_carry_no_value(count in 2usize..=4, steps in steps(false)) {
        play(count, false, &steps);
    }

    #[test]
    fn so_do_tabs_that_hear_of_each_other_soon(count in 2usize..=4, steps in steps(true)) {
        play(count, true, &steps);
    }
}
