//! Personas: the ideal customer, the people in the decision, customers who are not for us, and the scales to compare by.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::i18n::messages::cards;
use crate::method::{ModuleSpec, Stage, views};

views! {
    Cards: cards::VIEW_CARDS;
    Guided "guided": texts::VIEW_GUIDED;
    Poster "poster": texts::VIEW_POSTER;
    Compare "compare": texts::VIEW_COMPARE;
    List "list": cards::VIEW_LIST;
    { Copy "copy" }
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
