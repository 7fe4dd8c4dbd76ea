//! Digital tools: what each must do for us, and which one we take.

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
    views: &[
        ("candidates", &[Table::Candidate]),
        ("scores", &[Table::ToolScore]),
        ("decisions", &[Table::ToolDecision]),
        ("blueprint", &[Table::Blueprint, Table::BlueprintField]),
    ],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
