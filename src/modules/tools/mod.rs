//! Digital tools: what each must do for us, and which one we take.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};

views! {
    Needs: texts::SECTION_NEEDS;
    Candidates "candidates": texts::SECTION_CANDIDATES => Candidate;
    Scores "scores": texts::SECTION_SCORES => ToolScore;
    Decisions "decisions": texts::SECTION_DECISION => ToolDecision;
    Blueprint "blueprint": texts::SECTION_BLUEPRINT => Blueprint, BlueprintField;
    Data "data": texts::SECTION_DATA => DataQuestion;
    Online "online": texts::SECTION_ONLINE => OnlineStation;
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
