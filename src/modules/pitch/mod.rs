//! Pitch outline: what we say about the product, how long it takes, and what proves it.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::i18n::messages::cards;
use crate::method::{ModuleSpec, Stage, views};

views! {
    Product: texts::VIEW_PRODUCT;
    Showing "showing": texts::SECTION_SHOWINGS => Showing;
    Outlines "outlines": texts::SECTION_OUTLINES => Outline, Section;
    List "list": cards::VIEW_LIST;
    { Variant "variant", Rehearse "rehearse" }
}

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Product,
    frame: &texts::FRAME,
    cautions: &[],
    views: ModuleView::SPEC,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
