//! After-sales plan: what the customer gets from us after signing.

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
    stage: Stage::Care,
    frame: &texts::FRAME,
    cautions: &[],
    views: &[
        ("services", &[Table::SupportService]),
        ("feedback", &[Table::FeedbackPoint]),
        ("touchpoints", &[Table::Touchpoint]),
        ("record", &[Table::RecordNote, Table::RecordField]),
        ("health", &[Table::HealthFactor, Table::HealthLevel]),
    ],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
