//! The plans by their titles, without reading them whole.

use std::sync::Arc;

use crate::model::{PlanId, Record, RecordKey, Table};
use crate::modules::basics::spec::basics;
use crate::modules::plan::spec::header;
use crate::persist::content::{Content, read_content};
use crate::persist::keys::record_path;
use crate::persist::{KeyValue, Repository, StorageFault};

impl<K: KeyValue> Repository<K> {
    /// The plans that are not in the bin, each with its title, which is empty where it has none or where it cannot be read.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn titles(&self) -> Result<Vec<(PlanId, String)>, StorageFault> {
        let plans = self.plans()?.into_iter();
        let kept = plans.filter(|plan| {
            let header = self.single(*plan, Table::Plan);
            header.is_none_or(|record| record.get(header::BINNED_AT).is_none())
        });
        let title = |plan| self.single(plan, Table::Basics).map(|record| record.text(basics::TITLE).trim().to_owned());
        Ok(kept.map(|plan| (plan, title(plan).unwrap_or_default())).collect())
    }

    /// The record of a table that holds one, as the store has it.
    fn single(&self, plan: PlanId, table: Table) -> Option<Arc<Record>> {
        let raw = self.store.get(&record_path(plan, RecordKey::single(table))).ok()??;
        match read_content(table, &raw) {
            Content::Record(stored, _) => stored.content,
            Content::Newer | Content::Damaged => None,
        }
    }
}
