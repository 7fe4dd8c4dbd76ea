//! Positioning: what customers compare us with, the map of it, our statement, and the trends that move the dots.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::i18n::messages::cards;
use crate::method::{ModuleSpec, Stage, views};

views! {
    Canvas: cards::VIEW_CANVAS;
    Compared "table": texts::VIEW_TABLE;
    List "list": cards::VIEW_LIST;
}

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Market,
    frame: &texts::FRAME,
    cautions: &[],
    views: ModuleView::SPEC,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
