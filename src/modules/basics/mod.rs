//! Plan basics: the offer, the goal with its figures, and the people who own everything else.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, Tab, ViewSpec};

/// Its one view, which needs no switch.
pub struct ModuleView;

impl ModuleView {
    /// Those of the switch.
    pub const TABS: &'static [Tab] = &[];
}

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
