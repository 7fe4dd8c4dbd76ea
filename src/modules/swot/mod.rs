//! SWOT canvas: facts inside and outside, and the TOWS strategies that follow from their pairs.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage};
use crate::model::Table;

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Market,
    frame: &texts::FRAME,
    cautions: &[],
    views: &[("tows", &[Table::Strategy])],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
