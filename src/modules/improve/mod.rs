//! Continuous improvement: what we learned, and what we change because of it.

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
        ("reviews", &[Table::Review]),
        ("feedback", &[Table::Feedback]),
        ("deals", &[Table::DealResult]),
        ("agreements", &[Table::Agreement]),
    ],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
