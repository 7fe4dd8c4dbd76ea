//! How much room there is.

use crate::persist::keys::{PREFIX, SPARE, units};
use crate::persist::{KeyValue, Repository, StorageFault};

/// What the storage of the page holds. In UTF-16 units, two bytes each, as browsers count keys and values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Units that we take.
    pub used: u64,
    /// Units that other programs on the same address take.
    pub others: u64,
}

impl Room {
    /// What browsers give an address: 5 Mi units. None of them tells, and none gives less.
    pub const QUOTA: u64 = 5 * 1_024 * 1_024;
    /// The share from which a user is warned.
    pub const WARNING: f64 = 0.8;

    /// The share of the quota that is taken, by whomever: 0.0 to about 1.0.
    pub fn share(self) -> f64 {
        (self.used + self.others) as f64 / Self::QUOTA as f64
    }

    /// Whether the user should make room.
    pub fn is_scarce(self) -> bool {
        self.share() >= Self::WARNING
    }

    /// The bytes that there are, as an estimate.
    pub const fn quota_bytes() -> u64 {
        Self::QUOTA * 2
    }
}

impl<K: KeyValue> Repository<K> {
    /// Room that is kept free, in units: enough to delete 40 records at once in a full storage.
    const SPARE_UNITS: usize = 4_096;

    /// How much is taken. Reads every value: for a pause, not for each keystroke.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn room(&self) -> Result<Room, StorageFault> {
        let mut room = Room { used: 0, others: 0 };
        for path in self.store.keys("")? {
            let taken = units(&path) + self.store.get(&path)?.as_deref().map_or(0, units);
            let sum = if path.starts_with(PREFIX) { &mut room.used } else { &mut room.others };
            *sum += taken;
        }
        Ok(room)
    }

    /// Does what makes room, where need be with the room kept for it: deleting must work in a full storage.
    pub(crate) fn with_spare<T>(
        &self,
        makes_room: bool,
        mut attempt: impl FnMut() -> Result<T, StorageFault>,
    ) -> Result<T, StorageFault> {
        match attempt() {
            Err(StorageFault::Full) if makes_room && self.store.get(SPARE)?.is_some() => {
                self.store.remove(SPARE)?;
                attempt()
            }
            answer => answer,
        }
    }

    /// Keeps room free again, where there is any.
    pub(crate) fn keep_spare(&self) {
        if self.store.get(SPARE) == Ok(None) {
            // Without it everything works but deleting in a full storage.
            drop(self.store.set(SPARE, &" ".repeat(Self::SPARE_UNITS)));
        }
    }
}
