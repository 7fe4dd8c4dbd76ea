//! Deals that another tab deletes while something is written for them here: they come back.

use crate::engine::{Conflict, Patch, Scope};
use crate::i18n::messages::safety;
use crate::method::Name;
use crate::model::{PlanId, Table};
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
            Some((gone.missed_in(&inner.plan), gone))
        });
        let Some((patch, gone)) = missed.flatten() else { return };
        self.tell_shown_is_gone(&gone, &patch);
        if patch.is_empty() {
            return;
        }
        self.put(&patch);
        self.save_soon(&patch);
        for key in patch.keys() {
            if let Some(told) = self.read_whole(|plan| Some(describe(plan, &Conflict::Gone { key }))) {
                self.notices.show(told, None);
            }
        }
    }

    /// Says that the deal which the user has chosen to see was deleted in another tab, and that another one is shown.
    fn tell_shown_is_gone(self, gone: &Patch, back: &Patch) {
        let chosen = self.chosen.get_untracked().and_then(Scope::deal);
        let shown = gone.changes.iter().find(|change| Some(change.key) == chosen);
        if let Some(change) = shown.filter(|change| back.keys().all(|key| key != change.key))
            && let Some(before) = &change.before
        {
            let name = Name::of_record(Table::Deal, before).short();
            self.notices.show(safety::SAFE_ITEM_GONE.with("name", name), None);
        }
    }
}
