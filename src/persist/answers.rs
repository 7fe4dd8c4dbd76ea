//! What the repository answers.

use std::fmt;

use crate::engine::{Change, Conflict, Patch};
use crate::formats::record::FieldIssue;
use crate::model::{Plan, PlanId, RecordKey};
use crate::persist::StorageFault;

/// A plan that was opened.
#[derive(Debug)]
pub struct Loaded {
    /// The plan. Repairs that it needed are in it, and are stored with the next write.
    pub plan: Plan,
    /// When a record was last changed, in milliseconds since 1970-01-01 UTC; 0 for a plan without records.
    pub changed_at: u64,
    /// Fields that hold nothing now, as what was stored does not fit them. The stored value stays until the record is
    /// written; then it is set aside first.
    pub issues: Vec<LoadIssue>,
    /// Damaged values that were set aside now.
    pub quarantined: usize,
    /// Damaged values that could not be set aside for want of room. They stay where they are, and nothing is written
    /// over them.
    pub locked: usize,
    /// Whether a newer version has stored something here: nothing will be written.
    pub read_only: bool,
    /// Records that an interrupted write had left in the journal, and that are back.
    pub recovered: usize,
    /// Where the plan was open with something unsaved: what both sides had changed.
    pub conflicts: Vec<Conflict>,
    /// Every value as it was stored, by key, where builds of an older format alone have written the plan: the first edit
    /// brings it to this one. For [`crate::persist::Keeper::keep_before`].
    pub before: Option<Vec<(String, String)>>,
}

/// A field that could not take over what was stored.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadIssue {
    /// The record.
    pub key: RecordKey,
    /// The field and what is the matter.
    pub issue: FieldIssue,
}

/// What other tabs have done, merged with what was done here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// What changes in memory; its `before` is what memory holds, so that it is applied as it is.
    pub patch: Patch,
    /// What both sides had changed.
    pub conflicts: Vec<Conflict>,
}

impl Merged {
    /// Whether nothing came from elsewhere.
    pub fn is_empty(&self) -> bool {
        self.patch.is_empty() && self.conflicts.is_empty()
    }

    /// Takes down what was merged after this.
    pub(crate) fn append(&mut self, later: Self) {
        later.patch.changes.into_iter().for_each(|change| self.push(change));
        self.conflicts.extend(later.conflicts);
    }

    /// Takes down one change of memory; a record may change twice.
    pub(crate) fn push(&mut self, change: Change) {
        if change.before == change.after {
            return;
        }
        match self.patch.changes.last_mut() {
            Some(last) if last.key == change.key => last.after = change.after,
            _ => self.patch.changes.push(change),
        }
    }
}

/// What became of a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything is stored and was read back.
    Saved,
    /// Something is not stored; the stored copy is whole, and [`Repository::flush`] tries again.
    Failed(StorageFault),
    /// A newer version has written to the plan: nothing more is written from here.
    ReadOnly,
    /// The plan is not stored any more (destroyed in another tab, or the storage was cleared). Nothing was written;
    /// [`Repository::create`] puts the plan in memory back.
    Gone,
}

/// The answer to a write.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// What became of it.
    pub outcome: Outcome,
    /// What turned out to have come from other tabs; to be applied in memory whatever the outcome.
    pub merged: Merged,
}

/// What a storage event means for this tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Received {
    /// Nothing: an echo, or a key that is none of ours.
    Nothing,
    /// An open plan changed.
    Changed(PlanId, Merged),
    /// An open plan is not stored any more.
    Gone(PlanId),
    /// A newer version has written to an open plan: nothing more is written from here.
    ReadOnly(PlanId),
    /// A plan that is not open changed, came or went.
    Elsewhere(PlanId),
    /// A setting changed.
    Setting(String),
}

/// Why a plan was not created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateFault {
    /// The fault of the store.
    pub fault: StorageFault,
    /// The room that the plan takes, in UTF-16 units.
    pub needed: u64,
}

impl fmt::Display for CreateFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({} units needed)", self.fault, self.needed)
    }
}

impl std::error::Error for CreateFault {}
