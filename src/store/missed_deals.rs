//! Deals that another tab deletes while something is written for them here: they come back.

use crate::engine::{Conflict, Patch};
use crate::model::PlanId;
use crate::platform::Timer;
use crate::reactive::*;
use crate::store::Workspace;
use crate::store::conflicts::describe;

/// How long nothing has to come from other tabs, in milliseconds, before what they have deleted is looked at: what goes with a
/// deal comes behind it, record by record.
const SETTLE: u32 = 200;

/// What other tabs have deleted, until all that goes with it has come.
#[derive(Default)]
pub(super) struct MissedDeals {
    gone: Option<(PlanId, Patch)>,
    timer: Timer,
}

impl Workspace {
    /// Takes down the deals that another tab has deleted from the open plan. Nothing outlives its deal unseen: what was written
    /// for one here, which that tab did not know of, brings it back as it was.
    pub(super) fn look_for_missed(self, merged: &Patch) {
        self.inner.try_update_value(|inner| {
            let missed = &mut inner.saving.missed;
            let before = missed.gone.take().filter(|(plan, _)| *plan == inner.plan.id).map(|(_, gone)| gone);
            let gone = before.unwrap_or_default().squash(merged.deals_gone());
            if !gone.is_empty() {
                missed.gone = Some((inner.plan.id, gone));
                missed.timer.set(SETTLE, move || self.bring_back());
            }
        });
    }

    fn bring_back(self) {
        let missed = self.inner.try_update_value(|inner| {
            let (_, gone) = inner.saving.missed.gone.take().filter(|(plan, _)| *plan == inner.plan.id)?;
            Some(gone.missed_in(&inner.plan))
        });
        let Some(patch) = missed.flatten().filter(|patch| !patch.is_empty()) else { return };
        self.put(&patch);
        self.save_soon(&patch);
        for key in patch.keys() {
            if let Some(told) = self.read_whole(|plan| Some(describe(plan, &Conflict::Gone { key }))) {
                self.notices.show(told, None);
            }
        }
    }
}
