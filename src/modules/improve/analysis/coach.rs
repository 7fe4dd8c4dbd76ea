//! What the coach says about improvement.

use crate::model::{Date, Plan};
use crate::modules::Finding;

/// Findings in the order of the lists.
pub fn coach(_plan: &Plan, _today: Date) -> Vec<Finding> {
    Vec::new()
}
