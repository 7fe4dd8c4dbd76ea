//! Negotiation: what we can give, where we stop, and what both sides have agreed.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};

views! {
    Prepare: texts::VIEW_PREP;
    Issues "issues": texts::VIEW_ISSUES => Issue, IssueOption;
    Fallback "fallback": texts::VIEW_FALLBACK => Batna, Authority;
    Ladder "ladder": texts::VIEW_LADDER => Concession;
    Packages "packages": texts::VIEW_PACKAGES => Package;
    ReadBack "summary": texts::SECTION_SUMMARY => Summary;
    { TeamSheet "team", CustomerSheet "customer" }
}

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Closing,
    frame: &texts::FRAME,
    cautions: &[],
    views: ModuleView::SPEC,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
