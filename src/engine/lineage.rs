//! What a state of a plan has seen, and which edits made what it holds: what two copies of a plan need to know of each
//! other to be merged without a clock.

use std::collections::{BTreeMap, HashMap};

use fnv::FnvBuildHasher;

use crate::engine::{Edits, Origins};
use crate::model::{Dot, Plan, Record, RecordKey, Replica};

/// The edits that a state of a plan has seen: of each session all up to a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen(BTreeMap<Replica, u64>);

impl Seen {
    /// Takes down that an edit, and so every earlier one of its session, has been seen.
    pub fn add(&mut self, dot: Dot) {
        let last = self.0.entry(dot.replica).or_default();
        *last = dot.counter.max(*last);
    }

    /// Takes down what another state has seen.
    pub fn join(&mut self, other: &Self) {
        other.iter().for_each(|dot| self.add(dot));
    }

    /// Whether all of these edits have been seen. Of edits that nobody knows nothing has.
    pub fn has(&self, edits: &Edits) -> bool {
        !edits.is_unknown() && edits.iter().all(|dot| self.holds(dot))
    }

    /// Whether one of these edits has been seen: of a deletion that several have made each is the whole.
    pub fn has_any(&self, edits: &Edits) -> bool {
        edits.iter().any(|dot| self.holds(dot))
    }

    /// Whether an edit has been seen.
    pub fn holds(&self, dot: Dot) -> bool {
        self.0.get(&dot.replica).is_some_and(|last| *last >= dot.counter)
    }

    /// The last edit of each session.
    pub fn iter(&self) -> impl Iterator<Item = Dot> + '_ {
        self.0.iter().map(|(replica, counter)| Dot { replica: *replica, counter: *counter })
    }
}

/// What is known of a state of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lineage {
    pub(crate) seen: Seen,
    /// Which edits made each record.
    pub(crate) records: HashMap<RecordKey, Origins, FnvBuildHasher>,
    /// Which edits deleted the records that are gone.
    pub(crate) deleted: BTreeMap<RecordKey, Edits>,
}

impl Lineage {
    /// Which edits made a member of a record; `None` where it was never written, or where nobody knows.
    pub(crate) fn origin(&self, key: RecordKey, record: &Record, name: &str) -> Option<&Edits> {
        self.records.get(&key)?.of(record, name)
    }

    /// Whether everything that made a record of a plan with this lineage has been seen.
    pub(crate) fn is_seen(&self, key: RecordKey, record: &Record, seen: &Seen) -> bool {
        self.records.get(&key).is_some_and(|origins| origins.edits(record, key.table).all(|dot| seen.holds(dot)))
    }

    /// What of it may go where this plan goes: nothing of records that are not in it but that they are gone, where others
    /// may know that they were there.
    #[must_use]
    pub(crate) fn told_of(mut self, plan: &Plan, tells: impl Fn(RecordKey, Option<&Record>, &str) -> bool) -> Self {
        self.records.retain(|key, origins| {
            let record = plan.get(*key).map(AsRef::as_ref);
            origins.keep(|name| tells(*key, record, name));
            record.is_some()
        });
        self.deleted.retain(|key, _| tells(*key, None, ""));
        self
    }
}
