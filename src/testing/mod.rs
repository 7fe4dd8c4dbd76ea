//! Arbitrary plans for property tests, made from the declarations: a new field is covered without a line here.
//!
//! Ids come from a small set, so that commands meet records, links meet targets, and two plans share keys.

mod commands;
mod plans;
mod values;

pub(crate) use commands::arb_command;
pub(crate) use plans::{Edit, arb_edits, arb_loose_plan, arb_plan, arb_record};
pub(crate) use values::{arb_key, arb_value};

use proptest::prelude::ProptestConfig;

use crate::model::IdSource;

/// So many cases, or as many as `PROPTEST_CASES` asks for.
pub(crate) fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let config = ProptestConfig::default();
    ProptestConfig { cases: if asked { config.cases } else { usual }, ..config }
}

/// Ids that no arbitrary record has.
pub(crate) fn fresh_ids() -> IdSource {
    IdSource::new(7_777)
}
