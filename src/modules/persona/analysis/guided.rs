//! Filling a persona in by steps: a few questions at a time, in any order.

use crate::i18n::Text;
use crate::model::{FieldSpec, Record};
use crate::modules::Progress;
use crate::modules::persona::analysis::is_filled;
use crate::modules::persona::spec::persona;
use crate::modules::persona::texts;

/// A step of filling a persona in. Each field that people fill in belongs to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Who the person is.
    Who,
    /// What the person wants, and what hurts.
    Wants,
    /// How the person decides.
    Decides,
    /// Where the person answers and asks.
    Reach,
    /// What all this rests on, and who keeps it true.
    Basis,
}

impl Step {
    /// Every step, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Who, Self::Wants, Self::Decides, Self::Reach, Self::Basis];

    /// Its short title.
    pub const fn title(self) -> Text {
        match self {
            Self::Who => texts::STEP_WHO,
            Self::Wants => texts::STEP_WANTS,
            Self::Decides => texts::STEP_DECIDES,
            Self::Reach => texts::STEP_REACH,
            Self::Basis => texts::STEP_BASIS,
        }
    }

    /// The fields that it asks for. Only a customer who is not for us needs a reason for that.
    pub fn fields(self, record: &Record) -> impl Iterator<Item = &'static FieldSpec> + use<> {
        let anti = record.get(persona::ANTI).is_some();
        self.all_fields().iter().copied().filter(move |field| anti || *field != persona::ANTI_REASON.spec)
    }

    /// How many of its fields are filled.
    pub fn answered(self, record: &Record) -> Progress {
        Progress::of(self.fields(record).map(|field| is_filled(record, field)))
    }

    /// The next step with an open question: behind this one, then from the first on. `None` when no other has one.
    pub fn next_open(self, record: &Record) -> Option<Self> {
        let behind = Self::ALL.into_iter().skip_while(move |step| *step != self).skip(1);
        let before = Self::ALL.into_iter().take_while(move |step| *step != self);
        behind.chain(before).find(|step| !step.answered(record).is_done())
    }

    const fn all_fields(self) -> &'static [&'static FieldSpec] {
        match self {
            Self::Who => &[
                persona::NAME.spec,
                persona::ANTI_REASON.spec,
                persona::TITLE.spec,
                persona::ORGANISATION.spec,
                persona::AGE_BAND.spec,
                persona::BACKGROUND.spec,
            ],
            Self::Wants => &[persona::GOALS.spec, persona::PAINS.spec, persona::GAINS.spec, persona::QUOTE.spec],
            Self::Decides => &[
                persona::BUYING_ROLES.spec,
                persona::SCALES.spec,
                persona::BUYING_TRIGGERS.spec,
                persona::DECISION_CRITERIA.spec,
                persona::OBJECTIONS.spec,
            ],
            Self::Reach => &[persona::CHANNELS.spec, persona::INFORMATION_SOURCES.spec],
            Self::Basis => &[
                persona::INTERVIEWS.spec,
                persona::SURVEY_ANSWERS.spec,
                persona::OTHER_BASIS.spec,
                persona::ORIGIN.spec,
                persona::CONFIDENCE.spec,
                persona::GRADE.spec,
                persona::OWNER.spec,
                persona::REVIEW_ON.spec,
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Table;

    fn anti() -> Record {
        Record::default().with(persona::ANTI, true)
    }

    #[test]
    fn every_field_but_the_flag_and_the_picture_is_asked_for_in_one_step() {
        let mut asked: Vec<&str> =
            Step::ALL.into_iter().flat_map(|step| step.fields(&anti())).map(|field| field.id).collect();
        let spec = Table::Persona.spec();
        let mut all: Vec<&str> = spec.fields.iter().map(|field| field.id).collect();
        all.retain(|id| ![persona::ANTI.spec.id, persona::AVATAR.spec.id].contains(id));
        asked.sort_unstable();
        all.sort_unstable();
        assert_eq!(asked, all);
    }

    #[test]
    fn filled_fields_are_counted_and_a_reason_is_asked_of_those_who_are_not_for_us() {
        let who = |record: Record| Step::Who.answered(&record.with(persona::NAME, "方医生".to_owned()));
        assert_eq!(who(Record::default().with(persona::TITLE, " ".to_owned())), Progress { met: 1, total: 5 });
        assert_eq!(who(anti().with(persona::ANTI_REASON, "A tender".to_owned())), Progress { met: 2, total: 6 });
        let wants =
            Record::default().with(persona::GOALS, vec![" ".to_owned()]).with(persona::PAINS, vec!["x".to_owned()]);
        assert_eq!(Step::Wants.answered(&wants), Progress { met: 1, total: 4 });
    }

    #[test]
    fn the_next_open_step_is_behind_and_then_from_the_first_on() {
        let list = |record: Record, field| record.with(field, vec!["x".to_owned()]);
        let reached = |record| {
            list(record, persona::INFORMATION_SOURCES)
                .with(persona::CHANNELS, vec![crate::modules::persona::spec::Channel::Visit])
        };
        assert_eq!(Step::Decides.next_open(&Record::default()), Some(Step::Reach));
        assert_eq!(Step::Decides.next_open(&reached(Record::default())), Some(Step::Basis));
        assert_eq!(Step::Basis.next_open(&Record::default()), Some(Step::Who));
        let wanted = [persona::GOALS, persona::PAINS, persona::GAINS].into_iter().fold(Record::default(), list);
        let who = wanted.with(persona::QUOTE, "x".to_owned());
        assert_eq!(Step::Who.next_open(&who), Some(Step::Decides));
    }
}
