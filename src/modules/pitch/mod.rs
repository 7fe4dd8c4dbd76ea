//! Pitch outline: what we say about the product, how long it takes, and what proves it.

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
    stage: Stage::Product,
    frame: &texts::FRAME,
    cautions: &[],
    views: &[("showing", &[Table::Showing]), ("outlines", &[Table::Outline, Table::Section])],
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    progress: analysis::progress,
};
