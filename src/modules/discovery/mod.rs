//! Discovery guide: what we ask before we offer anything, how we earn trust, and which opportunities deserve our time.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};

views! {
    Questions: texts::SECTION_QUESTIONS { ByPersona "persona", List "list" };
    Trust "trust": texts::SECTION_TRUST => TrustStep, CraftItem;
    Needs "needs": texts::SECTION_NEEDS => NeedFit;
    Objections "objections": texts::SECTION_OBJECTIONS => Objection;
    Score "score": texts::SECTION_SCORING => Scoring, Criterion, Deal;
    Sheets "sheets": texts::SECTION_SHEETS { Sheet "sheet" } => CallSheet;
}

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Needs,
    frame: &texts::FRAME,
    cautions: &[],
    views: ModuleView::SPEC,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
