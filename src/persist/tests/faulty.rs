//! A store that fails on purpose.

use std::cell::{Cell, RefCell};

use crate::persist::keys::units;
use crate::persist::{KeyValue, Memory, StorageFault};

/// Passes every call on to a store in memory, until it is told to fail.
#[derive(Debug, Default)]
pub struct Faulty {
    /// What is really stored.
    pub memory: Memory,
    /// After so many writes (sets and removals) nothing is written any more, as if the process had died.
    pub crash_after: Cell<Option<usize>>,
    /// This write (counted from 0) finds no room.
    pub full_at: Cell<Option<usize>>,
    /// From this write on (counted from 0) the store refuses every one; removals too, where it is told so.
    pub refuses_from: Cell<Option<(usize, bool)>>,
    /// The room there is, in UTF-16 units of keys and values.
    pub quota: Cell<Option<u64>>,
    /// Each write, as key and units of its value; a removal has none.
    pub writes: RefCell<Vec<(String, Option<u64>)>>,
}

impl Faulty {
    pub fn on(memory: &Memory) -> Self {
        Self { memory: memory.clone(), ..Self::default() }
    }

    pub fn used(&self) -> u64 {
        let keys = self.memory.keys("").unwrap();
        keys.iter().map(|key| units(key) + units(&self.memory.get(key).unwrap().unwrap())).sum()
    }

    pub fn written_units(&self) -> u64 {
        self.writes.borrow().iter().map(|(key, value)| value.map_or(0, |value| value + units(key))).sum()
    }

    /// Whether the write goes through; notes it down.
    fn begin(&self, key: &str, value: Option<u64>) -> Result<bool, StorageFault> {
        let number = self.writes.borrow().len();
        self.writes.borrow_mut().push((key.to_owned(), value));
        if self.crash_after.get().is_some_and(|last| number >= last) {
            return Ok(false);
        }
        if self.refuses_from.get().is_some_and(|(first, removals)| number >= first && (removals || value.is_some())) {
            return Err(StorageFault::Full);
        }
        let Some(value) = value else { return Ok(true) };
        let there = self.memory.get(key)?.map_or(0, |there| units(&there) + units(key));
        let over = self.quota.get().is_some_and(|quota| self.used() - there + units(key) + value > quota);
        if over || self.full_at.get() == Some(number) { Err(StorageFault::Full) } else { Ok(true) }
    }
}

impl KeyValue for Faulty {
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
        self.memory.get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageFault> {
        if self.begin(key, Some(units(value)))? { self.memory.set(key, value) } else { Ok(()) }
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        if self.begin(key, None)? { self.memory.remove(key) } else { Ok(()) }
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageFault> {
        self.memory.keys(prefix)
    }
}
