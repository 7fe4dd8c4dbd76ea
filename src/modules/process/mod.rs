//! Process map: who does what, by when, and what the buyer did that proves a stage is passed.

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
    views: &[("stages", &[Table::ProcessStage, Table::ProcessCriterion]), ("roles", &[Table::ProcessRole])],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
