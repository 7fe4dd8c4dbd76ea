//! The fields of a persona in steps of a few questions.

use crate::i18n::Text;
use crate::model::{FieldSpec, Record};
use crate::modules::persona::spec::persona;
use crate::modules::persona::texts;

/// A few questions that belong together.
#[derive(Debug)]
pub struct GuidedStep {
    /// Its name.
    pub name: Text,
    /// The fields that it asks for.
    pub fields: &'static [&'static FieldSpec],
}

/// Every step, in the order of a first talk; they may be taken in any.
pub const STEPS: &[GuidedStep] = &[
    GuidedStep {
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
    GuidedStep { name: texts::STEP_WANTS, fields: &[persona::GOALS.spec, persona::PAINS.spec, persona::GAINS.spec] },
    GuidedStep {
        name: texts::STEP_DECIDES,
        fields: &[
            persona::BUYING_TRIGGERS.spec,
            persona::DECISION_CRITERIA.spec,
            persona::OBJECTIONS.spec,
            persona::SCALES.spec,
        ],
    },
    GuidedStep {
        name: texts::STEP_REACH,
        fields: &[persona::CHANNELS.spec, persona::INFORMATION_SOURCES.spec, persona::QUOTE.spec],
    },
    GuidedStep {
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
pub fn answered(step: &GuidedStep, persona: &Record) -> usize {
    step.fields.iter().filter(|field| persona.value(field).is_some()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kind, Table};

    #[test]
    fn every_question_is_asked_once() {
        let asked: Vec<_> = STEPS.iter().flat_map(|step| step.fields).map(|field| field.id).collect();
        // Which side a card stands on and how its face is drawn are no questions; the reason is asked of some alone.
        let left_out = [persona::ANTI.spec.id, persona::ANTI_REASON.spec.id, persona::AVATAR.spec.id];
        let mut all: Vec<_> = Table::Persona.spec().fields.iter().map(|field| field.id).collect();
        all.retain(|id| !left_out.contains(id));
        assert_eq!(asked.len(), all.len());
        assert!(all.iter().all(|id| asked.contains(id)));
        assert!(STEPS.iter().flat_map(|step| step.fields).all(|field| !matches!(field.kind, Kind::Flag)));
    }

    #[test]
    fn answers_are_counted_step_by_step() {
        let record = Record::default()
            .with(persona::NAME, "Dr. Fang".to_owned())
            .with(persona::TITLE, "Owner".to_owned())
            .with(persona::PAINS, vec!["Empty chairs".to_owned()]);
        assert_eq!(STEPS.iter().map(|step| answered(step, &record)).collect::<Vec<_>>(), [2, 1, 0, 0, 0]);
    }
}
