//! Continuous improvement: what we learned, and what we change because of it.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::i18n::messages::cards;
use crate::method::{ModuleSpec, Stage, views};

views! {
    Actions: texts::SECTION_ACTIONS;
    Deals "deals": texts::SECTION_DEALS => DealResult;
    Feedback "feedback": texts::SECTION_FEEDBACK => Feedback;
    Reviews "reviews": texts::SECTION_REVIEWS => Review;
    Agreements "agreements": texts::SECTION_AGREEMENTS => Agreement;
    List "list": cards::VIEW_LIST;
}

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Run,
    frame: &texts::FRAME,
    cautions: &[],
    views: ModuleView::SPEC,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
