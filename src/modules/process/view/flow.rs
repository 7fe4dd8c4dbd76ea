//! What the pictures of the process are made of.

use crate::model::Table;

/// What the figures, the lanes and the letters are made of.
pub(super) const FLOW: &[Table] = &[Table::ProcessStage, Table::ProcessRole, Table::ProcessStep];
