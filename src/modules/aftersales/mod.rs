//! After-sales plan: what the customer gets from us after signing.

pub mod analysis;
pub mod sample;
pub mod spec;
pub mod texts;
#[cfg(feature = "ui")]
pub mod view;

use crate::method::{ModuleSpec, Stage, views};

views! {
    Handover: texts::SECTION_HANDOVER;
    Services "services": texts::SECTION_SERVICES => SupportService;
    Feedback "feedback": texts::SECTION_FEEDBACK => FeedbackPoint;
    Touchpoints "touchpoints": texts::SECTION_TOUCHPOINTS => Touchpoint;
    Timeline "timeline": texts::VIEW_TIMELINE;
    Record "record": texts::SECTION_RECORD => RecordNote, RecordField;
    Health "health": texts::SECTION_HEALTH => HealthFactor, HealthLevel;
    List "list": texts::VIEW_LIST;
}

/// What the module gives to everything around it.
pub static SPEC: ModuleSpec = ModuleSpec {
    stage: Stage::Care,
    frame: &texts::FRAME,
    cautions: &[],
    views: ModuleView::SPEC,
    prompts: spec::PROMPTS,
    examples: sample::EXAMPLES,
    goals: analysis::GOALS,
};
