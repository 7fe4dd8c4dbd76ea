//! Contract checklist: what must be settled before we sign, and the way to the seal.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};

views! {
    Clauses: texts::SECTION_CLAUSES;
    Steps "steps": texts::SECTION_STEPS;
    Data "data": texts::SECTION_BRIEF;
    List "list": texts::VIEW_LIST;
}

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Closing,
    frame: &texts::FRAME,
    cautions: &[texts::LEGAL_NOTE, texts::LEGAL_NOTE_SCOPE],
    views: ModuleView::SPEC,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
