//! Tests of the whole: crash, full storage, damage, several tabs.

mod backup;
mod bounds;
mod browser;
mod copies;
mod crash;
mod damage;
mod deletions;
mod everything;
mod faulty;
mod formats;
mod journal;
mod keeper;
mod peek;
mod people;
pub mod plans;
mod quota;
mod recover;
mod refused;
mod snapshots;
mod speed;
mod tab;
mod tabs;
mod whole;

use crate::engine::Patch;
use crate::model::{Plan, PlanId};
use crate::persist::{CreateFault, KeyValue, Repository, Saved};

impl<K: KeyValue> Repository<K> {
    /// Keeps a change and writes it at once.
    fn save(&mut self, plan: PlanId, patch: &Patch, now: u64) -> Saved {
        self.keep(plan, patch, now);
        self.flush(plan)
    }

    /// Stores a copy of a plan under another id, and gives it.
    fn duplicate(&mut self, plan: &Plan, id: PlanId, now: u64) -> Result<Plan, CreateFault> {
        let mut copy = plan.clone();
        copy.id = id;
        self.create(&copy, now).map(|()| copy)
    }
}
