//! Risk matrix: what could stop us, and what we do before it happens.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};

views! {
    Register: texts::SECTION_REGISTER;
    Matrix "matrix": texts::SECTION_MATRIX { After "after", Both "both" };
    Top "top": texts::SECTION_TOP;
    List "list": texts::VIEW_LIST;
    Scale "scale": texts::SECTION_SCALE => RiskScale;
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
