//! The only door through which a plan changes.

use crate::engine::Patch;
use crate::model::Plan;

/// Puts a patch into a plan. Total: what is there is replaced, whatever the patch says was there before.
///
/// A patch that may meet other edits (undo after a sync, a second tab) goes through [`crate::engine::rebase`] first.
pub fn apply(plan: &mut Plan, patch: &Patch) {
    for change in &patch.changes {
        plan.put(change.key, change.after.clone());
    }
}
