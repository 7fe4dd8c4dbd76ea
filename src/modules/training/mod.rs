//! Training plan: who must be able to do what, and how they learn it.

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
    views: &[("matrix", &[Table::Skill, Table::Rating]), ("sessions", &[Table::Session])],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
