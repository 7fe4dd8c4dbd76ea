//! Arbitrary plans for property tests, made from the declarations: a new field is covered without a line here.
//!
//! Ids come from a small set, so that commands meet records, links meet targets, and two plans share keys.

mod commands;
mod plans;
mod values;

pub(crate) use commands::arb_command;
pub(crate) use plans::{Edit, arb_edits, arb_loose_plan, arb_plan, arb_record};
pub(crate) use values::{arb_key, arb_value};

use crate::model::IdSource;

/// Ids that no arbitrary record has.
pub(crate) fn fresh_ids() -> IdSource {
    IdSource::new(7_777)
}
