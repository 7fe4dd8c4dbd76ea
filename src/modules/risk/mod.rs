//! Risk matrix: what could stop us, and what we do before it happens.

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
    stage: Stage::Run,
    frame: &texts::FRAME,
    cautions: &[],
    views: &[("scale", &[Table::RiskScale])],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
