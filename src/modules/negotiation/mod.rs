//! Negotiation: what we can give, where we stop, and what both sides have agreed.

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
    stage: Stage::Closing,
    frame: &texts::FRAME,
    cautions: &[],
    views: &[
        ("issues", &[Table::Issue, Table::IssueOption]),
        ("fallback", &[Table::Batna, Table::Authority]),
        ("ladder", &[Table::Concession]),
        ("packages", &[Table::Package]),
        ("summary", &[Table::Summary]),
    ],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
