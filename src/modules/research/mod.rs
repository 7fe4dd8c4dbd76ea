//! Research plan: what must be found out before selling, how, and what was found.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::i18n::messages::cards;
use crate::method::{ModuleSpec, Stage, views};

views! {
    Board: texts::VIEW_BOARD;
    List "list": cards::VIEW_LIST;
    { ToPersona "persona" }
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
