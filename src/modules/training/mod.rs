//! Training plan: who must be able to do what, and how they learn it.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};

views! {
    Topics: texts::SECTION_TOPICS;
    Lesson "lesson": texts::SECTION_LESSON { Sheet "sheet" } => RoleCard, ScorePoint, Practice;
    Matrix "matrix": texts::SECTION_MATRIX { Printed "print" } => Skill, Rating;
    Sessions "sessions": texts::SECTION_SESSIONS => Session;
    List "list": texts::VIEW_LIST;
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
