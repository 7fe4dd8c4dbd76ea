//! What a tab has to show and to tell of its plans.

use crate::model::PlanId;
use crate::persist::{Merged, StorageFault};

/// How saving stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is stored and was read back.
    Saved,
    /// A change waits for its write.
    Saving,
    /// A write failed; what was typed is in this tab, and saving is to be tried again.
    Failed(StorageFault),
}

/// What has happened to plans of this tab: to be shown, or told.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// Something came from other tabs. The patch is to be applied at once, the conflicts are to be told.
    Merged(PlanId, Merged),
    /// A plan was deleted elsewhere while something in it was unsaved here: it is stored again, whole.
    PutBack(PlanId),
    /// A plan was deleted elsewhere, and nothing in it was unsaved. It stays open until [`crate::persist::Repository::close`].
    Gone(PlanId),
    /// A newer version has written to a plan: nothing more is written from here.
    ReadOnly(PlanId),
    /// Saving works again after it had failed.
    Resumed,
    /// The storage is nearly full: the share that is taken, 0.0 to about 1.0.
    Scarce(f64),
}
