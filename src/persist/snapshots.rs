//! Keeping snapshots: each is one value, so that it is there or not; the older of those that the program made by itself
//! give way to newer ones.

use crate::model::{Id, Plan, PlanId};
use crate::persist::keys::{SNAPSHOTS, parse_snapshot, snapshot_path, snapshots_prefix, units};
use crate::persist::snapshot::{file_stamp, read_snapshot, write_snapshot};
use crate::persist::{KeyValue, Occasion, Repository, Room, Snapshot, StorageFault};

impl<K: KeyValue> Repository<K> {
    /// What all snapshots together may take that the program made by itself, in UTF-16 units: a fifth of what there is.
    pub const SNAPSHOT_BUDGET: u64 = Room::QUOTA / 5;

    /// Keeps the state of a plan as it is now, under an id that no snapshot has yet.
    ///
    /// # Errors
    /// The fault of the store; nothing has changed then. [`StorageFault::Refused`] when the plan is not stored any more,
    /// so that nothing is left of what was deleted elsewhere.
    pub fn make_snapshot(&mut self, plan: &Plan, id: Id, occasion: &Occasion, now: u64) -> Result<(), StorageFault> {
        let file = self.write_file(plan, true, &file_stamp(now));
        let value = write_snapshot(&file, occasion, self.replica, now);
        self.keep_snapshot(plan.id, id, &value)?;
        if occasion.is_automatic() {
            self.drop_oldest_snapshots(plan.id, id);
        }
        Ok(())
    }

    pub(crate) fn keep_snapshot(&self, plan: PlanId, id: Id, value: &str) -> Result<(), StorageFault> {
        if self.is_gone(plan)? {
            return Err(StorageFault::Refused(format!("the plan is not stored: {}", plan.0)));
        }
        let path = snapshot_path(plan, id);
        let kept = self.put(&path, value);
        if kept == Err(StorageFault::Mismatch) {
            // What was read back is no snapshot.
            drop(self.store.remove(&path));
        }
        kept
    }

    /// The snapshots of a plan, newest first; those that cannot be read at the end.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn snapshots(&self, plan: PlanId) -> Result<Vec<Snapshot>, StorageFault> {
        self.list_snapshots(&snapshots_prefix(plan))
    }

    /// The snapshots of all plans, newest first; those that cannot be read at the end.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn all_snapshots(&self) -> Result<Vec<Snapshot>, StorageFault> {
        self.list_snapshots(SNAPSHOTS)
    }

    fn list_snapshots(&self, prefix: &str) -> Result<Vec<Snapshot>, StorageFault> {
        let mut list = Vec::new();
        for path in self.store.keys(prefix)? {
            if let (Some((plan, id)), Some(raw)) = (parse_snapshot(&path), self.store.get(&path)?) {
                let (state, _) = read_snapshot(&raw);
                list.push(Snapshot { plan, id, units: units(&path) + units(&raw), state });
            }
        }
        crate::model::sort_by(&mut list, |one, other| {
            other.made_at().cmp(&one.made_at()).then_with(|| one.id.cmp(&other.id))
        });
        Ok(list)
    }

    /// The plan of a snapshot as a file, for the reader of files; `None` when there is no such snapshot, or it cannot be
    /// read.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn snapshot_file(&self, plan: PlanId, id: Id) -> Result<Option<String>, StorageFault> {
        let raw = self.store.get(&snapshot_path(plan, id))?;
        Ok(raw.and_then(|raw| read_snapshot(&raw).1.map(str::to_owned)))
    }

    /// Takes a snapshot out and answers its value, for [`Repository::put_snapshot_back`]; `None` where there was none.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn take_snapshot(&self, plan: PlanId, id: Id) -> Result<Option<String>, StorageFault> {
        let path = snapshot_path(plan, id);
        let raw = self.store.get(&path)?;
        if raw.is_some() {
            self.take_out(&path)?;
        }
        Ok(raw)
    }

    /// Puts a snapshot back that was taken out.
    ///
    /// # Errors
    /// As [`Repository::make_snapshot`].
    pub fn put_snapshot_back(&self, plan: PlanId, id: Id, value: &str) -> Result<(), StorageFault> {
        self.keep_snapshot(plan, id, value)
    }

    /// Takes out the oldest of those that the program made by itself, of whichever plan, until the rest fits the budget.
    /// The one that was just made stays, by itself if need be, and so does every one that cannot be read.
    pub(crate) fn drop_oldest_snapshots(&self, plan: PlanId, made: Id) {
        let automatic = self.all_snapshots().unwrap_or_default().into_iter().filter(Snapshot::is_automatic);
        let (newest, older): (Vec<_>, Vec<_>) =
            automatic.partition(|snapshot| (snapshot.plan, snapshot.id) == (plan, made));
        let mut taken: u64 = newest.iter().map(|snapshot| snapshot.units).sum();
        for snapshot in older {
            taken += snapshot.units;
            if taken > Self::SNAPSHOT_BUDGET {
                // One that cannot be taken out now can be next time.
                drop(self.store.remove(&snapshot_path(snapshot.plan, snapshot.id)));
            }
        }
    }
}
