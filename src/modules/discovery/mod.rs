//! Discovery guide: what we ask before we offer anything, how we earn trust, and which opportunities deserve our time.

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
    stage: Stage::Needs,
    frame: &texts::FRAME,
    cautions: &[],
    views: &[
        ("trust", &[Table::TrustStep, Table::CraftItem]),
        ("needs", &[Table::NeedFit]),
        ("objections", &[Table::Objection]),
        ("score", &[Table::Scoring, Table::Criterion, Table::Check]),
        ("sheets", &[Table::CallSheet]),
    ],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
