//! Writing what memory has and the store has not: all of it or nothing, and never over what another tab wrote.

use crate::model::{Dot, PlanId, RecordKey};
use crate::persist::content::{Content, read_content, write_body_with_origins};
use crate::persist::journal::{Entry, write_journal};
use crate::persist::keys::{StoredKey, journal_path, plan_prefix, record_path, unfinished_path, units};
use crate::persist::known::Known;
use crate::persist::open_plan::OpenPlan;
use crate::persist::seal::{Unsealed, seal_with_sum, unseal};
use crate::persist::stamp::Stamp;
use crate::persist::stored::Stored;
use crate::persist::{KeyValue, Merged, Outcome, Repository, StorageFault};

/// A record on its way to the store.
struct Write {
    key: RecordKey,
    path: String,
    stored: Stored,
    value: String,
    /// Units that the store takes more than before; below zero where it takes less.
    growth: i64,
}

/// Why nothing was written.
enum Stop {
    Fault(StorageFault),
    ReadOnly,
    Gone,
}

impl From<StorageFault> for Stop {
    fn from(fault: StorageFault) -> Self {
        Self::Fault(fault)
    }
}

impl<K: KeyValue> Repository<K> {
    /// Writes what is pending. What other tabs wrote meanwhile is merged into memory first, and told in `merged`
    /// whatever the outcome.
    pub(crate) fn write_pending(&mut self, plan: PlanId, open: &mut OpenPlan, merged: &mut Merged) -> Outcome {
        let written = self.prepare(plan, open, merged).and_then(|writes| Ok(self.write(plan, open, writes)?));
        match written {
            Ok(()) => Outcome::Saved,
            Err(Stop::Fault(fault)) => Outcome::Failed(fault),
            Err(Stop::ReadOnly) => {
                open.read_only = true;
                Outcome::ReadOnly
            }
            Err(Stop::Gone) => {
                open.gone = true;
                Outcome::Gone
            }
        }
    }

    fn prepare(&mut self, plan: PlanId, open: &mut OpenPlan, merged: &mut Merged) -> Result<Vec<Write>, Stop> {
        if open.read_only {
            return Err(Stop::ReadOnly);
        }
        if open.pending.is_empty() {
            return Ok(Vec::new());
        }
        if open.gone || self.seems_gone(plan, open)? {
            self.look_whether_gone(plan, open)?;
        }
        if open.gone {
            return Err(Stop::Gone);
        }
        let pending: Vec<RecordKey> = open.pending.keys().copied().collect();
        let dot = self.next_dot();
        let mut writes = Vec::new();
        for key in pending {
            let path = record_path(plan, key);
            let there = self.store.get(&path)?;
            self.meet_stored(plan, open, key, (&path, there.as_deref()), merged)?;
            writes.extend(next_write(open, key, path, there.as_deref(), dot));
        }
        Ok(writes)
    }

    /// Looks at what the store holds under a key before it is written: another tab may have been there.
    fn meet_stored(
        &self,
        plan: PlanId,
        open: &mut OpenPlan,
        key: RecordKey,
        (path, there): (&str, Option<&str>),
        merged: &mut Merged,
    ) -> Result<(), Stop> {
        let known = open.known.get(&key);
        let Some(raw) = there else {
            if known.is_some_and(Known::is_in_store) {
                if self.is_gone(plan)? {
                    return Err(Stop::Gone);
                }
                open.absorb_absence(key);
            }
            return Ok(());
        };
        let unchanged =
            matches!(unseal(raw), Unsealed::Whole { sum, .. } if known.is_some_and(|known| known.is_value(sum)));
        if !unchanged {
            match read_content(key.table, raw) {
                Content::Newer => return Err(Stop::ReadOnly),
                Content::Damaged => {
                    open.put_back(key);
                    open.guarded.insert(key);
                }
                Content::Record(theirs, _) => open.absorb(key, &theirs, true, merged),
            }
        }
        if open.guarded.contains(&key) && open.pending.contains_key(&key) {
            self.copy_aside(path, raw)?;
            open.guarded.remove(&key);
        }
        Ok(())
    }

    /// A cheap look before a write: is the plan marked, or a record missing that must be there?
    fn seems_gone(&self, plan: PlanId, open: &OpenPlan) -> Result<bool, StorageFault> {
        if self.store.get(&unfinished_path(plan))?.is_some() {
            return Ok(true);
        }
        let witness = open.known.iter().find(|(_, known)| known.is_in_store() && known.memory().is_some());
        Ok(match witness {
            Some((key, _)) => self.store.get(&record_path(plan, *key))?.is_none(),
            None => false,
        })
    }

    /// Whether a plan that was stored is not any more: it was destroyed, or the storage was cleared.
    pub(crate) fn is_gone(&self, plan: PlanId) -> Result<bool, StorageFault> {
        if self.store.get(&unfinished_path(plan))?.is_some() {
            return Ok(true);
        }
        let keys = self.store.keys(&plan_prefix(plan))?;
        Ok(!keys.iter().any(|key| matches!(StoredKey::parse(key), Some(StoredKey::Record { .. }))))
    }

    /// Takes down that the store may have lost all of an open plan: what it has lost waits to be written.
    pub(crate) fn miss(&mut self, plan: PlanId) {
        let (Ok(present), Ok(gone)) = (self.store.keys(&plan_prefix(plan)), self.is_gone(plan)) else { return };
        if let Some(open) = self.open.get_mut(&plan) {
            open.gone |= gone;
            open.find_absent(plan, &present.iter().map(String::as_str).collect());
        }
    }

    /// Takes down whether a plan is gone. One that was may be back, put there by another tab: what that tab did not have
    /// is to be written.
    pub(crate) fn look_whether_gone(&self, plan: PlanId, open: &mut OpenPlan) -> Result<(), StorageFault> {
        let was_gone = std::mem::replace(&mut open.gone, self.is_gone(plan)?);
        if was_gone && !open.gone {
            let present = self.store.keys(&plan_prefix(plan))?;
            open.find_absent(plan, &present.iter().map(String::as_str).collect());
        }
        Ok(())
    }

    fn write(&mut self, plan: PlanId, open: &mut OpenPlan, mut writes: Vec<Write>) -> Result<(), StorageFault> {
        // What shrinks goes first, so that what grows finds the room.
        crate::model::sort_by_key(&mut writes, |write| write.growth);
        let deletes = writes.iter().all(|write| write.stored.content.is_none() || write.growth <= 0);
        match writes.as_slice() {
            [] => {}
            [write] => self.with_spare(deletes, || self.put_record(open, write))?,
            [first, ..] => {
                let growth = usize::try_from(writes.iter().map(|write| write.growth).sum::<i64>()).unwrap_or(0);
                let entries = writes.iter().map(|write| Entry { key: write.key, value: &write.value });
                let journal = journal_path(plan, self.replica);
                let text = write_journal(&Stamp::of(self.next_dot()), first.stored.changed_at, entries);
                let written = self.with_spare(deletes, || self.put_journal(&journal, &text, growth));
                open.journal_left = written.is_ok() || self.store.get(&journal) != Ok(None);
                if written.is_err() {
                    open.refused.push(journal);
                }
                written?;
                writes.iter().try_for_each(|write| self.put_record(open, write))?;
            }
        }
        if open.journal_left {
            // It may hold what was taken back since: as long as it is there, not everything is as it was left.
            self.take_out(&journal_path(plan, self.replica))?;
            open.journal_left = false;
        }
        self.take_out_redone(open);
        self.give_up_refused(open);
        Ok(())
    }

    /// Takes out the journals of other tabs of which the store has all that they hold. One that stayed would bring back
    /// what was deleted since, as soon as the stamp of the deletion has no room for the session of the journal any more.
    pub(crate) fn take_out_redone(&self, open: &mut OpenPlan) {
        let OpenPlan { known, redone, .. } = open;
        redone.retain(|journal| {
            let waits = journal.keys.iter().any(|key| known.get(key).is_some_and(|known| !known.is_stored()));
            // Its tab may be alive after all, and have written another in its place.
            if !waits && self.store.get(&journal.path).is_ok_and(|there| there.as_ref() == Some(&journal.raw)) {
                drop(self.store.remove(&journal.path));
            }
            waits
        });
    }

    fn put_record(&self, open: &mut OpenPlan, write: &Write) -> Result<(), StorageFault> {
        let written = self.put(&write.path, &write.value);
        if written.is_ok() {
            open.wrote(write.key, &write.stored);
        } else {
            open.refused.push(write.path.clone());
        }
        written
    }

    /// All that memory has is stored: nothing that was refused on the way is to come back.
    pub(crate) fn give_up_refused(&self, open: &mut OpenPlan) {
        for path in std::mem::take(&mut open.refused) {
            self.store.give_up_refused(&path);
        }
    }

    /// Writes the journal, first with so much room behind it as the records will need: either there is room for the
    /// whole change, or nothing of it is written.
    fn put_journal(&self, path: &str, text: &str, growth: usize) -> Result<(), StorageFault> {
        let before = self.store.get(path)?;
        let roomy = if growth > 0 { self.put(path, &format!("{text}{}", " ".repeat(growth))) } else { Ok(()) };
        let written = roomy.and_then(|()| self.put(path, text));
        if written.is_err() {
            // The journal of an earlier attempt still tells the truth; a half-made one must not be redone.
            drop(before.map_or_else(|| self.store.remove(path), |before| self.store.set(path, &before)));
        }
        written
    }
}

/// The write that brings a record from memory to the store; `None` where nothing is to be written.
fn next_write(open: &mut OpenPlan, key: RecordKey, path: String, there: Option<&str>, dot: Dot) -> Option<Write> {
    let changed_at = *open.pending.get(&key)?;
    let known = open.known.get(&key)?;
    let damaged = there.is_some() && !known.is_in_store();
    if known.is_stored() && !damaged {
        open.pending.remove(&key);
        return None;
    }
    let (value, stored) = sealed(key, known, changed_at, dot);
    let taken = there.map_or(0, |there| units(&path) + units(there));
    let takes = units(&path) + units(&value);
    let growth = takes.cast_signed() - taken.cast_signed();
    Some(Write { key, path, stored, value, growth })
}

/// What memory holds of a record, as it is stored. `dot` is used where a user has edited it.
pub(crate) fn sealed(key: RecordKey, known: &Known, changed_at: u64, dot: Dot) -> (String, Stored) {
    let stamp = known.next_stamp(dot);
    let origins = known.next_origins(key.table, &stamp, dot);
    let content = known.memory().cloned();
    let body = write_body_with_origins(key.table, content.as_ref(), origins.as_deref(), &stamp);
    let (value, sum) = seal_with_sum(&stamp, changed_at, &body);
    (value, Stored { stamp, origins, changed_at, sum, content, is_partial: false })
}
