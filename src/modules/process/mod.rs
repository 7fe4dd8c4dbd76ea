//! Process map: who does what, by when, and what the buyer did that proves a stage is passed.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};

views! {
    Board: texts::VIEW_BOARD;
    Stages "stages": texts::SECTION_STAGES => ProcessStage, ProcessCriterion;
    Lanes "lanes": texts::VIEW_LANES;
    Roles "roles": texts::SECTION_ROLES => ProcessRole;
    Page "page": texts::VIEW_STAGE_PAGE;
    Table "table": texts::VIEW_TABLE;
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
