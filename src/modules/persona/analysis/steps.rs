//! The fields of a persona in steps of a few questions.

use crate::i18n::Text;
use crate::model::{FieldSpec, Record};
use crate::modules::persona::spec::persona;
use crate::modules::persona::texts;

/// A few questions that belong together.
#[derive(Debug)]
pub struct Step {
    /// Its name.
    pub name: Text,
    /// The fields that it asks for.
    pub fields: &'static [&'static FieldSpec],
}

/// Every step, in the order of a first talk; they may be taken in any.
pub const STEPS: &[Step] = &[
    Step {
        name: texts::STEP_WHO,
        fields: &[
            persona::NAME.spec,
            persona::TITLE.spec,
            persona::ORGANISATION.spec,
            persona::AGE_BAND.spec,
            persona::BUYING_ROLES.spec,
            persona::BACKGROUND.spec,
        ],
    },
    Step { name: texts::STEP_WANTS, fields: &[persona::GOALS.spec, persona::PAINS.spec, persona::GAINS.spec] },
    Step {
        name: texts::STEP_DECIDES,
        fields: &[
            persona::BUYING_TRIGGERS.spec,
            persona::DECISION_CRITERIA.spec,
            persona::OBJECTIONS.spec,
            persona::SCALES.spec,
        ],
    },
    Step {
        name: texts::STEP_REACH,
        fields: &[persona::CHANNELS.spec, persona::INFORMATION_SOURCES.spec, persona::QUOTE.spec],
    },
    Step {
        name: texts::STEP_BASIS,
        fields: &[
            persona::INTERVIEWS.spec,
            persona::SURVEY_ANSWERS.spec,
            persona::OTHER_BASIS.spec,
            persona::ORIGIN.spec,
            persona::CONFIDENCE.spec,
            persona::GRADE.spec,
            persona::OWNER.spec,
            persona::REVIEW_ON.spec,
        ],
    },
];

/// How many questions of a step have an answer.
pub fn answered(step: &Step, persona: &Record) -> usize {
    step.fields.iter().filter(|field| persona.value(field).is_some()).count()
}
