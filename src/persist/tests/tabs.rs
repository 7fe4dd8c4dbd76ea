//! Several tabs on one plan: they end with the same plan, and no word that was typed is gone unless a tab that had
//! seen it took it away. Not when the plan is deleted under an unsaved edit, when there is no room for a while, and when
//! a tab dies in the middle of saving either.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::browser::Browser;
use super::plans::{NOW, key, repository, small_plan};
use super::tab::{Tab, pick, words};
use crate::engine::{Command, Destination, Patch, apply, rebase, repair};
use crate::model::{Plan, Record, RecordKey, Table, Value};
use crate::modules::swot::spec::{item, strategy};
use crate::persist::SaveState;

struct World {
    browser: Browser,
    tabs: Vec<Tab>,
    /// Whether events carry the value; else only the key is known.
    carries: bool,
    sessions: u64,
    skipped: usize,
    typed: BTreeSet<String>,
    given_up: BTreeSet<String>,
    /// Items that were deleted when everybody knew everything, and that nobody has written to since, with the tab.
    discarded: BTreeMap<RecordKey, usize>,
    /// Whether tabs close before they have heard what is under way to them.
    hasty: bool,
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
    /// Deletes an item that everybody has, as it is.
    Discard {
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
    /// Closes the tab as it is and opens another: what was under way to it is never heard.
    Leave {
        tab: usize,
    },
    /// Deletes the plan for good, at once for everybody who asks from then on.
    Destroy {
        tab: usize,
    },
    /// From now on the tab finds no room, or some again.
    Room {
        tab: usize,
        full: bool,
    },
    /// The tab dies after so many writes of saving, and another is opened. What was under way to it has arrived before,
    /// as with [`Step::Reopen`].
    Crash {
        tab: usize,
        after: usize,
    },
}

/// What happens beside writing.
#[derive(Clone, Copy)]
enum Trouble {
    None,
    /// Full storage and dying tabs.
    Some,
    /// And the plan is deleted.
    All,
    /// Tabs that close, or die while they save, before they have heard what is under way to them.
    Haste,
}

fn steps(fast: bool, trouble: Trouble) -> impl Strategy<Value = Vec<Step>> {
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
    let mut all = vec![(50, step.boxed())];
    if matches!(trouble, Trouble::Haste) {
        all.push((6, (tab(), item()).prop_map(|(tab, item)| Step::Discard { tab, item }).boxed()));
        all.push((6, tab().prop_map(|tab| Step::Leave { tab }).boxed()));
    }
    if !matches!(trouble, Trouble::None) {
        all.push((3, (tab(), any::<bool>()).prop_map(|(tab, full)| Step::Room { tab, full }).boxed()));
        all.push((2, (tab(), 0usize..8).prop_map(|(tab, after)| Step::Crash { tab, after }).boxed()));
    }
    if matches!(trouble, Trouble::All) {
        all.push((2, tab().prop_map(|tab| Step::Destroy { tab }).boxed()));
    }
    prop::collection::vec(prop::strategy::Union::new_weighted(all), 1..80)
}

impl World {
    fn new(count: usize, carries: bool, hasty: bool) -> Self {
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
            discarded: BTreeMap::new(),
            hasty,
        };
        for _ in 0..count {
            let tab = world.open();
            world.tabs.push(tab);
        }
        world
    }

    fn open(&mut self) -> Tab {
        self.sessions += 1;
        Tab::start(self.browser.open(), self.sessions)
    }

    fn word(&mut self) -> String {
        // All of one length: a text that begins as another does counts as the same text, written on.
        let word = format!("w{:03}", self.typed.len() + self.skipped);
        self.typed.insert(word.clone());
        word
    }

    /// What a tab writes to is there again, if the tab had not heard that it was gone.
    fn wrote(&mut self, patch: &Patch) {
        for change in patch.changes.iter().filter(|change| change.after.is_some()) {
            self.discarded.remove(&change.key);
        }
    }

    fn step(&mut self, step: &Step) {
        self.try_step(step);
        if let Step::Type { tab, .. } | Step::Add { tab, .. } | Step::Move { tab, .. } | Step::Link { tab, .. } = step {
            let patch = self.tabs[tab % self.tabs.len()].done.last().cloned();
            self.wrote(&patch.unwrap_or_default());
        }
    }

    fn try_step(&mut self, step: &Step) {
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
            // Records that came to share a place are moved apart by whoever opens the plan. A tab that knows nothing of
            // what they were takes that for writing, and keeps them: the one limit of what is deleted in haste.
            Step::Add { .. } | Step::Move { .. } if self.hasty => {}
            Step::Add { tab, .. } if !self.tabs[tab % count].open => {}
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
            Step::Discard { tab, item } => {
                self.settle();
                let at = tab % count;
                let tab = &mut self.tabs[at];
                if let Some(key) = pick(&tab.plan, item) {
                    self.given_up.extend(tab.does(Command::Delete { keys: vec![key] }));
                    self.discarded.insert(key, at);
                }
            }
            Step::Move { tab, item, to } => {
                let tab = &mut self.tabs[tab % count];
                if let (Some(key), Some(to)) = (pick(&tab.plan, item), pick(&tab.plan, to)) {
                    let place = tab.plan.count().is_multiple_of(2).then_some("threat");
                    tab.does(Command::Move { key, place, to: Destination::Before(to) });
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
                    self.wrote(&patch);
                }
            }
            Step::Flush { tab } => self.tabs[tab % count].flushes(),
            Step::Send { tab } => drop(self.browser.send(&self.tabs[tab % count].store)),
            Step::Take { tab } => drop(self.tabs[tab % count].store.take()),
            Step::Hear { tab, which } => drop(self.tabs[tab % count].hears(*which, self.carries)),
            Step::CatchUp { tab } => self.catch_up(tab % count),
            Step::Destroy { tab } if self.tabs[tab % count].open => self.destroy(tab % count),
            Step::Destroy { .. } => {}
            Step::Room { tab, full } => self.tabs[tab % count].store.set_full(*full),
            Step::Crash { tab, after } if self.carries => {
                let tab = tab % count;
                if !self.hasty {
                    self.catch_up(tab);
                }
                if self.tabs[tab].keeper.repository.unsaved(self.tabs[tab].plan.id) > 0 {
                    self.discarded.retain(|_, by| *by != tab);
                }
                // What is unsaved goes with the tab; the user has seen that it was not saved.
                self.given_up.extend(self.tabs[tab].unsaved_words());
                self.tabs[tab].store.die_after(*after);
                self.tabs[tab].keeper.save(NOW);
                self.browser.close(&self.tabs[tab].store);
                // The one limit: a tab that dies while it puts a deleted plan back leaves it marked as unfinished, and
                // what others write without having heard of the deletion goes with it.
                if self.browser.stored.keys().any(|key| key.ends_with("/unfinished")) {
                    let words = self.tabs.iter().flat_map(|tab| words(&tab.plan)).map(|(_, word)| word);
                    self.given_up.extend(words.collect::<Vec<_>>());
                }
                self.tabs[tab] = self.open();
            }
            Step::Crash { .. } => {}
            Step::Reopen { tab } if self.carries => {
                let tab = tab % count;
                self.catch_up(tab);
                self.tabs[tab].store.set_full(false);
                self.tabs[tab].flushes();
                self.browser.close(&self.tabs[tab].store);
                self.tabs[tab] = self.open();
            }
            Step::Reopen { .. } => {}
            Step::Leave { tab } => {
                let tab = tab % count;
                self.tabs[tab].store.set_full(false);
                self.tabs[tab].flushes();
                self.browser.close(&self.tabs[tab].store);
                self.tabs[tab] = self.open();
            }
        }
    }

    /// What other tabs have not saved survives, and may bring the rest of the plan back.
    fn destroy(&mut self, tab: usize) {
        // Deleting finds the room kept for it.
        self.tabs[tab].store.set_full(false);
        self.tabs[tab].flushes();
        let seen: BTreeSet<String> = words(&self.tabs[tab].plan).into_iter().map(|(_, word)| word).collect();
        let others = self.tabs.iter().enumerate().filter(|(other, _)| *other != tab);
        let unsaved = others.flat_map(|(_, other)| {
            // A write that another tab has merged is saved for its own tab, wherever it stands now; whoever deletes the
            // plan then takes away what is on screen.
            let waits = other.keeper.repository.unsaved(other.plan.id) > 0;
            other.unsaved_words().into_iter().filter(|word| waits || !seen.contains(word)).collect::<Vec<_>>()
        });
        let unsaved: BTreeSet<String> = unsaved.collect();
        self.given_up.extend(self.typed.difference(&unsaved).cloned());
        let tab = &mut self.tabs[tab];
        tab.keeper.repository.destroy(tab.plan.id, NOW).unwrap();
        tab.closes();
        while self.browser.send(&tab.store) {}
    }

    fn catch_up(&mut self, tab: usize) {
        let tab = &mut self.tabs[tab];
        while self.browser.send(&tab.store) {}
        while tab.store.take() {}
        while tab.hears(0, self.carries) {}
    }

    /// Everything arrives everywhere, until nobody has anything more to say.
    fn settle(&mut self) {
        for tab in &self.tabs {
            tab.store.set_full(false);
        }
        for _ in 0..40 {
            let mut busy = false;
            for tab in &mut self.tabs {
                tab.looks();
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
        // Opening takes out what dead tabs have left.
        let last = self.open();
        while self.browser.send(&last.store) {}
        let stored = last.plan;
        let repaired = |plan: &Plan| {
            let mut plan = plan.clone();
            let (repairs, _) = repair(&plan);
            apply(&mut plan, &repairs);
            plan
        };
        for tab in &self.tabs {
            assert_eq!((tab.keeper.repository.unsaved(tab.plan.id), tab.open), (0, last.open));
            assert_eq!(*tab.keeper.state(), SaveState::Saved);
            assert_eq!(repaired(&tab.plan), stored);
        }
        let there: BTreeSet<String> = words(&stored).into_iter().map(|(_, word)| word).collect();
        let lost: Vec<&String> = self.typed.difference(&self.given_up).filter(|word| !there.contains(*word)).collect();
        assert!(self.hasty || lost.is_empty(), "lost {lost:?} of {there:?}");
        let back = self.discarded.keys().filter(|key| stored.get(**key).is_some()).collect::<Vec<_>>();
        assert!(back.is_empty(), "deleted and there again: {back:?}");
        let left = |part: &str| self.browser.stored.keys().any(|key| key.contains(part));
        assert!(!left("quarantine") && !left("journal"));
    }
}

fn play(count: usize, carries: bool, steps: &[Step]) {
    play_in(World::new(count, carries, false), steps);
}

fn play_in(mut world: World, steps: &[Step]) {
    for step in steps {
        world.step(step);
    }
    world.settle();
    world.check();
}

proptest! {
    #![proptest_config(crate::testing::cases(200))]

    #[test]
    fn tabs_end_with_the_same_plan_and_every_word(count in 2usize..=4, steps in steps(false, Trouble::None)) {
        play(count, true, &steps);
    }

    #[test]
    fn so_do_tabs_that_find_no_room_and_tabs_that_take_the_place_of_dead_ones(
        count in 2usize..=4,
        steps in steps(false, Trouble::Some),
    ) {
        play(count, true, &steps);
    }

    #[test]
    fn so_do_tabs_under_which_the_plan_is_deleted(count in 2usize..=4, steps in steps(false, Trouble::All)) {
        play(count, true, &steps);
    }

    #[test]
    fn so_do_tabs_whose_events_carry_no_value(count in 2usize..=4, steps in steps(false, Trouble::None)) {
        play(count, false, &steps);
    }

    /// Of two tabs and those that take their place: a value names four sessions, and where more have written one record
    /// within such moments, an edit may be taken for one that the deletion had not seen. Such a moment ends when what a
    /// dead tab has left is stored by the next: its journal goes with that.
    #[test]
    fn what_is_deleted_stays_so_whoever_closes_or_dies_before_having_heard_of_it(
        steps in steps(false, Trouble::Haste),
    ) {
        play_in(World::new(2, true, true), &steps);
    }

    #[test]
    fn so_do_tabs_that_hear_of_each_other_soon(count in 2usize..=4, steps in steps(true, Trouble::None)) {
        play(count, true, &steps);
    }
}
