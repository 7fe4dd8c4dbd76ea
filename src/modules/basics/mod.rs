//! Plan basics: the offer, the goal with its figures, and the people who own everything else.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, ViewSpec};

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Start,
    frame: &texts::FRAME,
    cautions: &[],
    views: ViewSpec::ONE,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
