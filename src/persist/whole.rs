//! Whole plans: created, copied, destroyed; all of it or nothing.
//!
//! The mark `saleswright/<plan>/unfinished` stands while a plan is being created or destroyed. A plan with it is not
//! there: it is not listed and does not open. What an interrupted work leaves is taken out a day later, see
//! [`Repository::tidy`].

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::engine::Origins;
use crate::model::{Dot, Plan, PlanId, RecordKey, Table};
use crate::persist::content::{Content, read_content, write_body_with_origins};
use crate::persist::keys::{
    PREFIX, StoredKey, backup_path, can_be_stored, former_path, lineage_path, parse_snapshot, plan_prefix, record_path,
    snapshots_prefix, table_path, unfinished_path, units,
};
use crate::persist::open_plan::OpenPlan;
use crate::persist::others::write_others;
use crate::persist::save::sealed;
use crate::persist::seal::{Unsealed, seal, seal_with_sum, unseal};
use crate::persist::stamp::Stamp;
use crate::persist::stored::Stored;
use crate::persist::{CreateFault, KeyValue, Merged, Repository, StorageFault};

/// How long what is unfinished is left alone, in milliseconds: a day. Its work is done in one go, so that no tab can
/// still be at it, even on a computer that slept meanwhile.
const UNFINISHED_FOR: u64 = 24 * 60 * 60 * 1_000;
/// How long a deleted record stays marked, in milliseconds: 30 days. In a tab that has not heard of the deletion for
/// longer the record comes back.
const DELETED_FOR: u64 = 30 * UNFINISHED_FOR;

impl<K: KeyValue> Repository<K> {
    /// Stores a plan that is not stored yet, all of it or nothing, and has it open from then on.
    ///
    /// # Errors
    /// The fault, and how much room creating the plan takes. [`StorageFault::Refused`] when a plan of this id is stored, or when
    /// the id is one of the few that storage needs for itself.
    pub fn create(&mut self, plan: &Plan, now: u64) -> Result<(), CreateFault> {
        self.create_with(plan, &|_| None, now)
    }

    /// As [`Repository::create`], with the edits that are known to have made each record.
    pub(crate) fn create_with<'a>(
        &mut self,
        plan: &Plan,
        origins: &dyn Fn(RecordKey) -> Option<&'a Origins>,
        now: u64,
    ) -> Result<(), CreateFault> {
        let stamp = Stamp::of(self.next_dot());
        let mut open = OpenPlan::default();
        let values = sealed_values(plan, origins, (&stamp, now), &mut open);
        let mark = (unfinished_path(plan.id), self.mark(now));
        let needed = values.iter().chain([&mark]).map(|(path, value)| units(path) + units(value)).sum();
        self.store_plan(plan.id, &values, now).map_err(|fault| CreateFault { fault, needed })?;
        self.open.insert(plan.id, open);
        self.keep_spare();
        Ok(())
    }

    /// Stores an open plan again that is not stored any more: whole, as memory has it, with what is unsaved. The values
    /// have seen what they had seen before, so that tabs which put a plan back at the same moment agree.
    ///
    /// # Errors
    /// As [`Repository::create`]; everything stays unsaved then.
    pub fn restore(&mut self, plan: PlanId, now: u64) -> Result<(), CreateFault> {
        let dot = self.next_dot();
        let Some(mut open) = self.open.remove(&plan) else { return Ok(()) };
        let known = open.known.iter().filter(|(_, known)| known.memory().is_some() || known.is_in_store());
        let records: Vec<_> = known.map(|(key, known)| (*key, sealed(*key, known, now, dot))).collect();
        let mut values = sealed_others(plan, &open.unknown, &Stamp::of(dot), now);
        values.extend(records.iter().map(|(key, (value, _))| (record_path(plan, *key), value.clone())));
        let needed = values.iter().map(|(path, value)| units(path) + units(value)).sum();
        let stored = self.store_plan(plan, &values, now).map_err(|fault| CreateFault { fault, needed });
        if stored.is_ok() {
            records.iter().for_each(|(key, (_, stored))| open.wrote(*key, stored));
            open.deferred.clear();
            (open.gone, open.journal_left) = (false, false);
            self.give_up_refused(&mut open);
        }
        self.open.insert(plan, open);
        stored
    }

    /// Takes a plan out of the store with its snapshots, all of it or nothing. What was set aside from it stays, and so
    /// does what other versions keep under its name. Works in a full storage.
    ///
    /// # Errors
    /// The fault of the store. Once the mark is written the plan is not listed any more, even if a later step fails.
    pub fn destroy(&mut self, plan: PlanId, now: u64) -> Result<(), StorageFault> {
        self.with_spare(true, || self.mark_unfinished(plan, now))?;
        self.open.remove(&plan);
        self.remove_with_snapshots(plan)?;
        self.keep_spare();
        Ok(())
    }

    /// Takes out what has had its time: plans left unfinished for a day, marks of records deleted 30 days ago in open
    /// plans. For a quiet moment after the start. What cannot be taken out now can be next time.
    pub fn tidy(&mut self, now: u64) {
        let keys = self.store.keys(PREFIX).unwrap_or_default();
        for plan in keys.iter().filter_map(|key| {
            if let Some(StoredKey::Unfinished(plan)) = StoredKey::parse(key) { Some(plan) } else { None }
        }) {
            let mark = self.store.get(&unfinished_path(plan)).ok().flatten();
            // A mark that cannot be read may be that of a newer version.
            if let Some(Unsealed::Whole { changed_at, .. }) = mark.as_deref().map(unseal)
                && now.saturating_sub(changed_at) > UNFINISHED_FOR
            {
                drop(self.remove_with_snapshots(plan));
            }
        }
        self.remove_renamed(&keys);
        // A mark goes once it is remembered beside the records.
        if let Some(tracing) = self.tracing {
            let before = now.saturating_sub(DELETED_FOR);
            tracing.note(self, before);
            for (plan, open) in self.open.iter_mut().filter(|(_, open)| !open.read_only && !open.gone) {
                // What an older format has under another key would bring back what was deleted.
                let is_held = |key| former_path(*plan, key).is_some_and(|path| self.store.get(&path) != Ok(None));
                open.forget_deleted(before, |key| !is_held(key) && self.store.remove(&record_path(*plan, key)).is_ok());
            }
        }
        // Where there is no plan there is nothing to delete, and what is empty stays so.
        if self.plans().is_ok_and(|plans| !plans.is_empty()) {
            self.keep_spare();
        }
    }

    /// Takes out what an older format has under another key, where an open plan has stored all that it says under the key of
    /// today.
    fn remove_renamed(&self, keys: &[String]) {
        for path in keys {
            let Some(StoredKey::Record { plan, table, id }) = StoredKey::parse(path) else { continue };
            let Some(now) = Table::from_id(table).filter(|now| now.id() != table) else { continue };
            let key = RecordKey::new(now, id);
            let open = self.open.get(&plan).filter(|open| !open.read_only && !open.gone);
            let Some(known) = open.and_then(|open| open.known.get(&key)).filter(|known| known.is_in_store()) else {
                continue;
            };
            let raw = self.store.get(path).ok().flatten();
            if let Some(Content::Record(old, _)) = raw.map(|raw| read_content(now, &raw))
                && known.has_seen(&old.stamp)
                && known.is_stored()
                && !old.is_partial
            {
                // What cannot be taken out now can be next time.
                drop(self.store.remove(path));
            }
        }
    }

    pub(crate) fn store_plan(&self, plan: PlanId, values: &[(String, String)], now: u64) -> Result<(), StorageFault> {
        if !can_be_stored(plan) {
            return Err(StorageFault::Refused(format!("no name of a plan: {}", plan.0)));
        }
        if self.store.get(&unfinished_path(plan))?.is_none() && !self.is_gone(plan)? {
            return Err(StorageFault::Refused(format!("a plan of this id is stored: {}", plan.0)));
        }
        // Where not even the mark can be written, what another tab may just be storing is left alone.
        self.mark_unfinished(plan, now)?;
        let stored = self.remove_values(plan).and_then(|()| {
            values.iter().try_for_each(|(path, value)| self.put(path, value))?;
            self.take_out(&unfinished_path(plan))
        });
        if stored.is_err() {
            // Where even this fails, the mark says that what is there is no plan.
            drop(self.remove_unfinished(plan));
        }
        stored
    }

    fn mark_unfinished(&self, plan: PlanId, now: u64) -> Result<(), StorageFault> {
        self.put(&unfinished_path(plan), &self.mark(now))
    }

    /// What stands under the mark: when it was made, so that it can be told how old it is.
    fn mark(&self, now: u64) -> String {
        seal(&Stamp::of(Dot { replica: self.replica, counter: 1 }), now, "")
    }

    /// Takes out a plan that carries the mark, the mark last.
    fn remove_unfinished(&self, plan: PlanId) -> Result<(), StorageFault> {
        self.remove_values(plan)?;
        self.store.remove(&unfinished_path(plan))
    }

    /// As [`Repository::remove_unfinished`], with the snapshots and what is remembered of exports. A plan that was only
    /// being created has none.
    fn remove_with_snapshots(&self, plan: PlanId) -> Result<(), StorageFault> {
        self.remove_values(plan)?;
        for path in self.store.keys(&snapshots_prefix(plan))?.iter().filter(|path| parse_snapshot(path).is_some()) {
            self.store.remove(path)?;
        }
        self.store.remove(&backup_path(plan))?;
        self.store.remove(&lineage_path(plan))?;
        self.store.remove(&unfinished_path(plan))
    }

    fn remove_values(&self, plan: PlanId) -> Result<(), StorageFault> {
        for key in self.store.keys(&plan_prefix(plan))? {
            if matches!(StoredKey::parse(&key), Some(StoredKey::Record { .. } | StoredKey::Journal { .. })) {
                self.store.remove(&key)?;
            }
        }
        Ok(())
    }
}

/// Every key and value of a plan; what is known of each record goes into `open`.
fn sealed_values<'a>(
    plan: &Plan,
    origins: &dyn Fn(RecordKey) -> Option<&'a Origins>,
    (stamp, now): (&Stamp, u64),
    open: &mut OpenPlan,
) -> Vec<(String, String)> {
    let mut values = Vec::with_capacity(plan.count());
    for (key, record) in plan.records() {
        let origins = origins(key).map(|origins| origins.then(key.table, Some(record), record, &stamp.edits()));
        let body = write_body_with_origins(key.table, Some(record), origins.as_ref(), stamp);
        let (value, sum) = seal_with_sum(stamp, now, &body);
        values.push((record_path(plan.id, key), value));
        let (content, origins) = (Some(Arc::clone(record)), origins.map(Arc::new));
        let stored = Stored { stamp: stamp.clone(), origins, changed_at: now, sum, content, is_partial: false };
        open.absorb(key, &stored, true, &mut Merged::default());
    }
    open.unknown.clone_from(&plan.unknown);
    values.extend(sealed_others(plan.id, &plan.unknown, stamp, now));
    values
}

fn sealed_others(plan: PlanId, tables: &BTreeMap<String, Json>, stamp: &Stamp, now: u64) -> Vec<(String, String)> {
    let others = write_others(tables).into_iter();
    others.map(|(table, id, body)| (table_path(plan, table, id), seal(stamp, now, &body))).collect()
}
