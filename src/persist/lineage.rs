//! What is known of how a plan came about: from the stamps and origins of its records, and from what is remembered
//! beside them.
//!
//! A stamp names four sessions and the mark of a deleted record goes after a month, which is enough for tabs. Files come
//! back after longer, so that what falls out is remembered for each plan in one value.

use std::collections::HashMap;

use fnv::FnvBuildHasher;

use crate::engine::Merger;
use crate::engine::{Edits, Lineage, Origins};
use crate::formats::{FileStamp, read_lineage, write_copy, write_lineage, write_plan};
use crate::model::{Dot, Plan, PlanId, RecordKey};
use crate::persist::keys::lineage_path;
use crate::persist::open_plan::OpenPlan;
use crate::persist::stamp::Stamp;
use crate::persist::{CreateFault, KeyValue, Loaded, Repository, StorageFault, Tracing};

impl<K: KeyValue> Tracing<K> {
    /// The part, once it is there.
    pub const fn of_plans() -> Self {
        Self { note: Repository::note_lineages, write: Repository::write_with_lineage }
    }
}

impl<K: KeyValue> Repository<K> {
    /// As [`Repository::peek`], with what is known of how the plan came about.
    ///
    /// # Errors
    /// The fault of the store, when it could not be read at all.
    pub fn peek_with_lineage(&mut self, plan: PlanId) -> Result<Option<(Plan, Lineage)>, StorageFault> {
        // What is not stored yet is of an edit that no other will be taken for.
        let dot = self.next_dot();
        Ok(self.look_with_lineage(plan, dot)?.map(|(loaded, lineage)| (loaded.plan, lineage)))
    }

    /// An open plan, which memory has as it is stored, with what is known of how it came about. `None` where the store may
    /// hold another: it is to be looked at then.
    pub fn open_with_lineage(&mut self, plan: &Plan) -> Option<(Plan, Lineage)> {
        let open = self.open.get(&plan.id)?;
        let is_stored = open.unsaved() == 0 && !open.gone && !open.read_only;
        is_stored.then(|| (plan.clone(), self.lineage(plan.id)))
    }

    /// As [`Repository::peek_with_lineage`]; what is not stored yet is of the edit `dot`.
    pub(crate) fn look_with_lineage(&self, plan: PlanId, dot: Dot) -> Result<Option<(Loaded, Lineage)>, StorageFault> {
        let Some((loaded, open)) = self.look(plan)? else { return Ok(None) };
        let lineage = open.lineage(self.remembered(plan), dot);
        Ok(Some((loaded, lineage)))
    }

    fn write_with_lineage(&mut self, plan: &Plan, private: bool, stamp: &FileStamp) -> String {
        let known = if self.open.contains_key(&plan.id) {
            Some(self.lineage(plan.id))
        } else {
            self.peek_with_lineage(plan.id).ok().flatten().map(|(_, lineage)| lineage)
        };
        // Of what is not known nothing is said: whoever merges it keeps what they have.
        known.map_or_else(|| write_plan(plan, stamp), |lineage| write_copy(plan, lineage, private, stamp))
    }

    /// What is known of how an open plan came about, as this tab has it; nothing of one that is not open.
    fn lineage(&mut self, plan: PlanId) -> Lineage {
        let dot = self.next_dot();
        self.open.get(&plan).map(|open| open.lineage(self.remembered(plan), dot)).unwrap_or_default()
    }

    /// Takes down which edits made what a file has brought into an open plan, right after the patch was kept.
    pub fn bring(&mut self, plan: PlanId, merger: &Merger, now: u64) {
        self.open.entry(plan).or_default().bring(&merger.origins, now);
    }

    /// Remembers that a plan has taken in all that another state of it had seen. To be called once that is stored: what
    /// was not taken in must not count as seen.
    pub fn note_merged(&mut self, merger: &Merger, plan: &Plan) {
        let mut lineage = merger.theirs.clone();
        lineage.deleted.retain(|key, _| plan.get(*key).is_none());
        self.note_lineage(plan.id, &lineage);
    }

    fn remembered(&self, plan: PlanId) -> Lineage {
        let text = self.store.get(&lineage_path(plan)).ok().flatten();
        text.and_then(|text| serde_json::from_str(&text).ok()).map(|json| read_lineage(&json)).unwrap_or_default()
    }

    /// Stores a plan that comes from a file which knows which edits have made it: merged with what it comes from, it is
    /// known for the same.
    ///
    /// # Errors
    /// As [`Repository::create`].
    pub fn create_from(&mut self, plan: &Plan, lineage: &Lineage, now: u64) -> Result<(), CreateFault> {
        self.create_with(plan, &|key| lineage.records.get(&key), now)?;
        self.note_lineage(plan.id, lineage);
        Ok(())
    }

    /// Adds to what is remembered of a plan. Where there is no room, less is known, and more will be asked.
    fn note_lineage(&self, plan: PlanId, more: &Lineage) {
        let before = self.remembered(plan);
        let mut after = before.clone();
        after.seen.join(&more.seen);
        after.deleted.extend(more.deleted.clone());
        if after != before {
            drop(self.put(&lineage_path(plan), &write_lineage(&after)));
        }
    }

    fn note_lineages(&self, deleted_before: u64) {
        for (plan, open) in self.open.iter().filter(|(_, open)| !open.read_only && !open.gone) {
            let fading = open.fading(deleted_before);
            // As long as a stamp has room for every session nothing falls out, and a quiet plan stays as it is.
            if fading.seen.iter().count() >= Stamp::WRITTEN || !fading.deleted.is_empty() {
                self.note_lineage(*plan, &fading);
            }
        }
    }
}

impl OpenPlan {
    /// What is known of each record beyond what is remembered; `dot` is what is not stored yet.
    fn lineage(&self, remembered: Lineage, dot: Dot) -> Lineage {
        let mut lineage = remembered;
        lineage.records.reserve(self.known.len());
        // Most records are of the edits of the one before: one of an import, one of an evening.
        let mut last: Option<(Stamp, Edits)> = None;
        for (key, known) in &self.known {
            let stamp = known.next_stamp(dot);
            let edits = match &last {
                Some((before, edits)) if *before == stamp => edits.clone(),
                _ => {
                    stamp.dots().for_each(|dot| lineage.seen.add(dot));
                    last.insert((stamp.clone(), stamp.edits())).1.clone()
                }
            };
            let Some(record) = known.memory() else {
                lineage.deleted.insert(*key, edits);
                continue;
            };
            let origins = match known.next_origins(key.table, &stamp, dot) {
                Some(origins) => {
                    origins.edits(record, key.table).for_each(|dot| lineage.seen.add(dot));
                    Origins::clone(&origins)
                }
                None => Origins::all(edits),
            };
            lineage.records.insert(*key, origins);
            lineage.deleted.remove(key);
        }
        lineage
    }

    fn bring(&mut self, origins: &HashMap<RecordKey, Origins, FnvBuildHasher>, now: u64) {
        for (key, origins) in origins {
            self.known.entry(*key).or_default().bring(origins.clone());
            self.pending.insert(*key, now);
        }
    }

    /// The sessions that the records name, and the deleted records whose marks will go.
    fn fading(&self, deleted_before: u64) -> Lineage {
        let mut lineage = Lineage::default();
        for (key, known) in &self.known {
            let Some(stamp) = known.stamp() else { continue };
            stamp.dots().for_each(|dot| lineage.seen.add(dot));
            if self.deleted_at.get(key).is_some_and(|at| *at < deleted_before) {
                lineage.deleted.insert(*key, stamp.edits());
            }
        }
        lineage
    }
}
