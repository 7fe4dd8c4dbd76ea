//! Contract checklist: what must be settled before we sign, and the way to the signature.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};
use crate::model::Only;

views! {
    Clauses: texts::SECTION_CLAUSES;
    Steps "steps": texts::SECTION_STEPS => ContractStep;
    Data "data": texts::SECTION_BRIEF => Contract;
    List "list": texts::VIEW_LIST;
}

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Closing,
    frame: &texts::FRAME,
    cautions: &[
        (Only::ALL, texts::LEGAL_NOTE),
        (Only::CHINA, texts::LEGAL_NOTE_CHINA),
        (Only::ELSEWHERE, texts::LEGAL_NOTE_ELSEWHERE),
    ],
    views: ModuleView::SPEC,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
