//! The snapshots that are made when somebody comes back to a plan, and while it is worked on.

use crate::formats::digest;
use crate::model::{IdSource, Plan, PlanId, Table};
use crate::modules::plan::spec::header;
use crate::persist::keeper::Work;
use crate::persist::keys::units;
use crate::persist::snapshot::{file_stamp, write_snapshot};
use crate::persist::visits::is_over;
use crate::persist::{Keeper, KeyValue, Occasion, Repository, Room, SnapshotState};

impl<K: KeyValue> Keeper<K> {
    /// How often a snapshot is made of a plan that is worked on, in milliseconds: an hour.
    const EVERY: u64 = 60 * 60 * 1_000;

    /// Takes down that a plan was opened which had been changed last at this moment, in milliseconds since 1970-01-01
    /// UTC: a visit begins with a snapshot.
    pub fn opened(&mut self, plan: PlanId, changed_at: u64) {
        self.work.entry(plan).or_insert(Work { since: changed_at, changed: false });
    }

    /// Keeps a snapshot of a plan, for a moment in which nobody types: where a visit begins, so that the next one can tell
    /// what it did, and while it is worked on; at most one an hour, if anything has changed since the last of any kind, and only while there is plenty of room. Answers whether it did.
    pub fn keep_hourly(&mut self, plan: &Plan, ids: &mut IdSource, room: Room, now: u64) -> bool {
        // A clock may be set back.
        let is_due = |since: u64| now.abs_diff(since) >= Self::EVERY;
        let is_wanted = |work: &&mut Work| work.changed && is_due(work.since) || begins_visit(plan, work.since, now);
        let Some(work) = self.work.get_mut(&plan.id).filter(is_wanted) else { return false };
        // Another tab may have made one, or the user.
        let newest = self.repository.snapshots(plan.id).unwrap_or_default().into_iter().next();
        if let Some(SnapshotState::Whole { made_at, digest: kept, .. }) = newest.map(|newest| newest.state) {
            work.since = made_at;
            if !is_due(made_at) {
                return false;
            }
            if kept == digest(plan) {
                *work = Work { since: now, changed: false };
                return false;
            }
        }
        // Where it cannot be made now, an hour passes before it is tried again: writing a large plan takes its time.
        work.since = now;
        let file = self.repository.write_file(plan, true, &file_stamp(now));
        let value = write_snapshot(&file, &Occasion::Hourly, self.repository.replica, now);
        let taken = Room { used: room.used + units(&value), ..room };
        if units(&value) > Repository::<K>::SNAPSHOT_BUDGET || taken.is_scarce() {
            return false;
        }
        let id = ids.next_id();
        let kept = self.repository.keep_snapshot(plan.id, id, &value).is_ok();
        if kept {
            work.changed = false;
            self.repository.drop_oldest_snapshots(plan.id, id);
        }
        kept
    }
}

/// Whether a plan that was last touched at a moment is visited anew. An example is its own beginning until somebody works in it.
fn begins_visit(plan: &Plan, touched: u64, now: u64) -> bool {
    let is_sample = || plan.single(Table::Plan).is_some_and(|head| head.get(header::SAMPLE) == Some(true));
    touched > 0 && is_over(touched, now) && !is_sample()
}
