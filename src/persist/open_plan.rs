//! An open plan: what the tab knows of each record, and what is still to be written.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use fnv::FnvBuildHasher;
use serde_json::Value as Json;

use crate::engine::{Change, Conflict, Patch};
use crate::model::{PlanId, RecordKey};
use crate::persist::Merged;
use crate::persist::journal::Redone;
use crate::persist::keys::record_path;
use crate::persist::known::Known;
use crate::persist::stored::Stored;

/// What a tab holds for one open plan.
#[derive(Clone, Debug, Default)]
pub(crate) struct OpenPlan {
    /// Every record that is or was there.
    pub known: HashMap<RecordKey, Known, FnvBuildHasher>,
    /// What memory has and the store has not, with the moment of its change.
    pub pending: BTreeMap<RecordKey, u64>,
    /// Repairs that wait for the next write, so that looking at a plan writes nothing.
    pub deferred: BTreeMap<RecordKey, u64>,
    /// Stored values that hold more than memory could take over: set aside before they are written over.
    pub guarded: BTreeSet<RecordKey>,
    /// Deleted records that are still marked in the store, with the moment of the deletion.
    pub deleted_at: BTreeMap<RecordKey, u64>,
    /// The tables that this version does not know, as they were when the plan was opened.
    pub unknown: BTreeMap<String, Json>,
    /// A newer version has written to the plan.
    pub read_only: bool,
    /// The plan is not stored any more.
    pub gone: bool,
    /// A journal of ours may be in the store: what it holds comes back when the plan is opened next.
    pub journal_left: bool,
    /// Journals of other tabs, until the store has all that they hold.
    pub redone: Vec<Redone>,
    /// What was to be written and was refused, be it the journal or a record: it may be kept elsewhere, and must not
    /// come back once memory holds something else.
    pub refused: Vec<String>,
}

impl OpenPlan {
    /// How many values of the store are not as memory has them.
    pub fn unsaved(&self) -> usize {
        self.pending.len() + usize::from(self.journal_left)
    }

    /// Takes down that the plan is not stored any more, and no journal of it either.
    pub fn leave(&mut self) {
        (self.gone, self.journal_left) = (true, false);
    }

    /// Takes over what was changed in memory.
    pub fn keep(&mut self, patch: &Patch, now: u64) {
        self.pending.append(&mut self.deferred);
        for change in &patch.changes {
            self.known.entry(change.key).or_default().edit(change.after.clone());
            self.pending.insert(change.key, now);
        }
    }

    /// Takes over a repair made while loading.
    pub fn defer(&mut self, patch: &Patch, changed_at: u64) {
        for change in &patch.changes {
            self.known.entry(change.key).or_default().edit(change.after.clone());
            self.deferred.insert(change.key, changed_at);
        }
    }

    /// Takes in a value from the store (`current`) or one that only an event still carries. What memory has and the
    /// value has not is to be written.
    pub fn absorb(&mut self, key: RecordKey, theirs: &Stored, current: bool, merged: &mut Merged) {
        if current && theirs.is_partial {
            self.guarded.insert(key);
        } else if current {
            self.guarded.remove(&key);
        }
        let known = match self.known.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) if current => {
                if theirs.content.is_none() {
                    self.deleted_at.insert(key, theirs.changed_at);
                }
                unknown.insert(Known::first(theirs));
                return merged.push(Change { key, before: None, after: theirs.content.clone() });
            }
            Entry::Vacant(unknown) => unknown.insert(Known::default()),
        };
        if current && known.is_value(theirs.sum) {
            return;
        }
        let before = known.memory().cloned();
        known.meet(key, theirs, &mut merged.conflicts);
        if known.came_back() {
            merged.conflicts.retain(|conflict| !matches!(conflict, Conflict::Gone { key: gone } if *gone == key));
            merged.conflicts.push(Conflict::Back { key });
        }
        if current {
            known.found(theirs);
            match theirs.content {
                Some(_) => self.deleted_at.remove(&key),
                None => self.deleted_at.insert(key, theirs.changed_at),
            };
        }
        if known.is_stored() {
            self.pending.remove(&key);
            self.deferred.remove(&key);
        } else if !self.deferred.contains_key(&key) {
            self.pending.entry(key).or_insert(theirs.changed_at);
        }
        merged.push(Change { key, before, after: known.memory().cloned() });
    }

    /// Takes in a value that an older format has under another key. What it says goes under the key of today with the next
    /// edit, as a repair does.
    pub fn absorb_former(&mut self, key: RecordKey, theirs: &Stored, merged: &mut Merged) {
        let waits = self.pending.contains_key(&key);
        self.absorb(key, theirs, false, merged);
        if theirs.content.is_some()
            && let Some(known) = self.known.get_mut(&key)
        {
            known.found_former();
        }
        if !waits && let Some(changed_at) = self.pending.remove(&key) {
            self.deferred.insert(key, changed_at);
        }
    }

    /// Takes down that a record was written.
    pub fn wrote(&mut self, key: RecordKey, written: &Stored) {
        self.known.entry(key).or_default().wrote(written);
        self.pending.remove(&key);
        match written.content {
            Some(_) => self.deleted_at.remove(&key),
            None => self.deleted_at.insert(key, written.changed_at),
        };
    }

    /// Has a record written again that memory holds and the store has lost.
    pub fn put_back(&mut self, key: RecordKey) {
        if let Some(known) = self.known.get_mut(&key).filter(|known| known.memory().is_some()) {
            known.lost();
            self.pending.entry(key).or_insert(0);
        }
    }

    /// Forgets the records deleted before a moment for which `remove` takes the mark out.
    pub fn forget_deleted(&mut self, before: u64, remove: impl Fn(RecordKey) -> bool) {
        let Self { known, pending, deleted_at, .. } = self;
        deleted_at.retain(|key, at| {
            let stays = *at >= before || pending.contains_key(key) || !remove(*key);
            if !stays {
                known.remove(key);
            }
            stays
        });
    }

    /// Takes in that the store holds nothing under a key though it did. A deletion leaves a mark, so this is none: what
    /// memory holds is written again, and only what was deleted here too is forgotten.
    pub fn absorb_absence(&mut self, key: RecordKey) {
        if self.known.get(&key).is_some_and(|known| known.memory().is_some()) {
            return self.put_back(key);
        }
        self.known.remove(&key);
        self.deleted_at.remove(&key);
        self.deferred.remove(&key);
        self.pending.remove(&key);
    }

    /// Looks for records that the store held and that are not among the keys `present` in it.
    pub fn find_absent(&mut self, plan: PlanId, present: &BTreeSet<&str>) {
        let known = self.known.iter().filter(|(_, known)| known.is_in_store());
        let absent = known.map(|(key, _)| *key).filter(|key| !present.contains(record_path(plan, *key).as_str()));
        for key in absent.collect::<Vec<_>>() {
            self.absorb_absence(key);
        }
    }
}
