//! The door: plans in, plans out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::engine::Patch;
use crate::formats::{FileStamp, without_private, write_plan};
use crate::model::{Dot, Plan, PlanId, Replica};
use crate::persist::keys::{PREFIX, StoredKey};
use crate::persist::open_plan::OpenPlan;
use crate::persist::{KeyValue, Merged, Outcome, Saved, StorageFault};

/// What traces how plans came about: a part of the program that may come later than the rest. Until then files and
/// snapshots say nothing of it, and the marks of deleted records stay.
#[derive(Debug)]
pub struct Tracing<K> {
    pub(crate) note: fn(&Repository<K>, u64),
    pub(crate) write: fn(&mut Repository<K>, &Plan, bool, &FileStamp) -> String,
}

impl<K> Clone for Tracing<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Tracing<K> {}

impl<K> Tracing<K> {
    /// Remembers of every open plan which sessions have written to it, and the records deleted before a moment, whose
    /// marks will go.
    pub(crate) fn note(self, repository: &Repository<K>, deleted_before: u64) {
        (self.note)(repository, deleted_before);
    }

    pub(crate) fn write(self, repository: &mut Repository<K>, plan: &Plan, private: bool, stamp: &FileStamp) -> String {
        (self.write)(repository, plan, private, stamp)
    }
}

/// Plans in a store, as one tab sees them. One repository serves the tab as long as it is open.
#[derive(Debug)]
pub struct Repository<K> {
    pub(crate) store: K,
    pub(crate) replica: Replica,
    /// Writes of this session so far. Loading keeps it clear of writes that an earlier session of the same name made.
    pub(crate) counter: u64,
    pub(crate) open: BTreeMap<PlanId, OpenPlan>,
    pub(crate) tracing: Option<Tracing<K>>,
}

impl<K: KeyValue> Repository<K> {
    /// A repository on a store, for one session.
    pub const fn new(store: K, replica: Replica) -> Self {
        Self { store, replica, counter: 0, open: BTreeMap::new(), tracing: None }
    }

    /// Has what is known of how plans came about traced from now on.
    pub const fn trace_with(&mut self, tracing: Tracing<K>) {
        self.tracing = Some(tracing);
    }

    /// The file of a plan: with private fields, or for others without; with what is known of how it came about, where that
    /// can be traced.
    pub fn write_file(&mut self, plan: &Plan, private: bool, stamp: &FileStamp) -> String {
        let shared = if private { Cow::Borrowed(plan) } else { Cow::Owned(without_private(plan)) };
        match self.tracing {
            Some(tracing) => tracing.write(self, &shared, private, stamp),
            None => write_plan(&shared, stamp),
        }
    }

    /// The plans stored here, in the order of their ids, without those that are being created or destroyed. Reads keys
    /// only.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn plans(&self) -> Result<Vec<PlanId>, StorageFault> {
        let keys = self.store.keys(PREFIX)?;
        let mut plans = BTreeSet::new();
        let mut unfinished = BTreeSet::new();
        for key in &keys {
            match StoredKey::parse(key) {
                Some(StoredKey::Record { plan, .. } | StoredKey::Journal { plan }) => plans.insert(plan),
                Some(StoredKey::Unfinished(plan)) => unfinished.insert(plan),
                Some(StoredKey::Setting(_)) | None => false,
            };
        }
        Ok(plans.difference(&unfinished).copied().collect())
    }

    /// Takes over what was changed in memory, to be written with the next [`Repository::flush`]. To be called right
    /// after the patch was applied: what comes from other tabs is merged with it from then on.
    ///
    /// `now` is in milliseconds since 1970-01-01 UTC. It is only shown; what is newer never depends on it.
    pub fn keep(&mut self, plan: PlanId, patch: &Patch, now: u64) {
        self.open.entry(plan).or_default().keep(patch, now);
    }

    /// Writes what is not stored yet: all of it or nothing. Also tries again what failed before.
    pub fn flush(&mut self, plan: PlanId) -> Saved {
        let mut merged = Merged::default();
        // Taken out while it is worked on, so that the store can be asked meanwhile.
        let Some(mut open) = self.open.remove(&plan) else {
            return Saved { outcome: Outcome::Saved, merged };
        };
        let outcome = self.write_pending(plan, &mut open, &mut merged);
        self.open.insert(plan, open);
        Saved { outcome, merged }
    }

    /// How many records of an open plan are not stored as they are in memory. A journal that may be left counts as one:
    /// opened now, the plan would be as the journal has it.
    pub fn unsaved(&self, plan: PlanId) -> usize {
        self.open.get(&plan).map_or(0, OpenPlan::unsaved)
    }

    /// The plans with something that is not stored and may be: all but those that a newer version has written to.
    pub fn waiting(&self) -> Vec<PlanId> {
        let waiting = self.open.iter().filter(|(_, open)| open.unsaved() > 0 && !open.read_only);
        waiting.map(|(plan, _)| *plan).collect()
    }

    /// Forgets an open plan; events for it answer [`crate::persist::Received::Elsewhere`] from then on. Refused with
    /// `false` while something is unsaved, as this is then the only place where it is.
    pub fn close(&mut self, plan: PlanId) -> bool {
        let unsaved = self.unsaved(plan) > 0;
        if !unsaved {
            self.open.remove(&plan);
        }
        !unsaved
    }

    /// Writes a value and reads it back.
    pub(crate) fn put(&self, path: &str, value: &str) -> Result<(), StorageFault> {
        self.store.set(path, value)?;
        if self.store.get(path)?.as_deref() == Some(value) { Ok(()) } else { Err(StorageFault::Mismatch) }
    }

    /// Takes a key out and looks whether it is.
    pub(crate) fn take_out(&self, path: &str) -> Result<(), StorageFault> {
        self.store.remove(path)?;
        if self.store.get(path)?.is_none() { Ok(()) } else { Err(StorageFault::Mismatch) }
    }

    /// The next write of this session. One number may serve several records, as writes are compared record by record.
    pub(crate) fn next_dot(&mut self) -> Dot {
        // A damaged store may hold a last number under the name of this session; to begin anew would make all its edits old.
        self.counter = self.counter.saturating_add(1);
        Dot { replica: self.replica, counter: self.counter }
    }
}
