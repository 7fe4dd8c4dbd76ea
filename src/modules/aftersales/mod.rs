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
    tables: &[
        Table::Handover,
        Table::HandoverItem,
        Table::SupportService,
        Table::FeedbackPoint,
        Table::Touchpoint,
        Table::RecordField,
        Table::RecordNote,
        Table::HealthFactor,
        Table::HealthLevel,
    ],
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
