//! A browser with several tabs on one storage, as they really are: each tab reads and writes its own copy at once;
//! what it wrote reaches the others later, in the order in which the browser took it; until a tab's own write has come
//! back, writes of others to that key do not enter its copy. Events may be heard much later and in any order.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use crate::persist::{KeyValue, StorageFault};

type Mutation = (String, Option<String>);

/// What belongs to one tab.
#[derive(Debug, Default)]
struct Channel {
    cache: BTreeMap<String, String>,
    outbox: VecDeque<Mutation>,
    /// Mutations from the browser; whether each is an echo of our own.
    inbox: VecDeque<(Mutation, bool)>,
    /// Own writes that have not come back yet.
    in_flight: BTreeMap<String, usize>,
    events: Vec<Mutation>,
    /// Whether there is no room for anything this tab writes.
    full: bool,
    /// After so many writes the tab is dead and writes nothing more.
    dies_after: Option<usize>,
}

/// The storage as one tab sees it.
#[derive(Clone, Debug, Default)]
pub struct TabStore(Rc<RefCell<Channel>>);

/// The storage as the browser has it.
#[derive(Debug, Default)]
pub struct Browser {
    pub stored: BTreeMap<String, String>,
    tabs: Vec<TabStore>,
}

fn change(values: &mut BTreeMap<String, String>, (key, value): &Mutation) {
    match value {
        Some(value) => values.insert(key.clone(), value.clone()),
        None => values.remove(key),
    };
}

impl Browser {
    /// Opens a tab: its copy is what the browser has.
    pub fn open(&mut self) -> TabStore {
        let tab = TabStore::default();
        tab.0.borrow_mut().cache.clone_from(&self.stored);
        self.tabs.push(tab.clone());
        tab
    }

    /// Closes a tab: what it wrote is on its way already; what it has not heard it never will.
    pub fn close(&mut self, tab: &TabStore) {
        while self.send(tab) {}
        self.tabs.retain(|other| !Rc::ptr_eq(&other.0, &tab.0));
    }

    /// The browser takes one write of a tab, and tells everybody. `false` when there was none.
    pub fn send(&mut self, tab: &TabStore) -> bool {
        let Some(mutation) = tab.0.borrow_mut().outbox.pop_front() else { return false };
        change(&mut self.stored, &mutation);
        for other in &self.tabs {
            other.0.borrow_mut().inbox.push_back((mutation.clone(), Rc::ptr_eq(&other.0, &tab.0)));
        }
        true
    }
}

impl TabStore {
    /// The tab takes one write from the browser into its copy. `false` when there was none.
    pub fn take(&self) -> bool {
        let mut channel = self.0.borrow_mut();
        let Some((mutation, own)) = channel.inbox.pop_front() else { return false };
        let in_flight = channel.in_flight.entry(mutation.0.clone()).or_default();
        if own {
            *in_flight -= 1;
            return true;
        }
        if *in_flight == 0 {
            change(&mut channel.cache, &mutation);
        }
        channel.events.push(mutation);
        true
    }

    /// An event that waits to be heard, any one of them.
    pub fn event(&self, which: usize) -> Option<Mutation> {
        let mut channel = self.0.borrow_mut();
        let count = channel.events.len();
        (count > 0).then(|| channel.events.remove(which % count))
    }

    /// Whether the tab finds no room from now on.
    pub fn set_full(&self, full: bool) {
        self.0.borrow_mut().full = full;
    }

    /// The tab dies after so many more writes.
    pub fn die_after(&self, writes: usize) {
        self.0.borrow_mut().dies_after = Some(writes);
    }

    fn write(&self, mutation: Mutation) {
        let mut channel = self.0.borrow_mut();
        match &mut channel.dies_after {
            Some(0) => return,
            Some(left) => *left -= 1,
            None => {}
        }
        change(&mut channel.cache, &mutation);
        *channel.in_flight.entry(mutation.0.clone()).or_default() += 1;
        channel.outbox.push_back(mutation);
    }
}

impl KeyValue for TabStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
        Ok(self.0.borrow().cache.get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageFault> {
        if self.0.borrow().full {
            return Err(StorageFault::Full);
        }
        self.write((key.to_owned(), Some(value.to_owned())));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        self.write((key.to_owned(), None));
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageFault> {
        Ok(self.0.borrow().cache.keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }
}
