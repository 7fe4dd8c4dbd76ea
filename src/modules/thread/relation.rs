//! What a link says about its two ends.

use crate::i18n::Text;
use crate::i18n::messages::thread;
use crate::model::{FieldSpec, Kind, Table};
use crate::modules::{discovery, improve, metrics, negotiation, pitch, risk, tools, training};

/// How the record that holds a link and the record that it leads to belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// It would not stand as it is without the other.
    RestsOn,
    /// The other asks for something, and it gives it.
    Answers,
    /// It asks for something, and the other gives it.
    AnsweredBy,
    /// The other follows from it.
    LeadsTo,
    /// It has its place in the other.
    BelongsTo,
    /// It is the other's as one deal has it, taken over from what holds for all.
    TakesOver,
}

type Fields = &'static [(Table, &'static FieldSpec)];

/// Links whose holder answers what they lead to.
const ANSWERS: Fields = &[
    (Table::Strength, pitch::spec::strength::PERSONAS.spec),
    (Table::Concession, negotiation::spec::concession::ORIGIN.spec),
    (Table::RiskResponse, risk::spec::response::RISK.spec),
];

/// Links whose holder is answered by what they lead to.
const ANSWERED_BY: Fields = &[
    (Table::Objection, discovery::spec::objection::PROOF.spec),
    (Table::NeedFit, discovery::spec::need_fit::STRENGTHS.spec),
];

/// Links whose holder is to move what they lead to.
const LEADS_TO: Fields = &[
    (Table::Topic, training::spec::topic::SKILLS.spec),
    (Table::Topic, training::spec::topic::KPI.spec),
    (Table::ScorePoint, training::spec::score_point::SKILL.spec),
    (Table::Action, improve::spec::action::KPI.spec),
];

/// Links that say where their holder has its place, besides those of parts.
const BELONGS_TO: Fields = &[
    (Table::Concession, negotiation::spec::concession::ISSUE.spec),
    (Table::Authority, negotiation::spec::authority::ISSUE.spec),
    (Table::Kpi, metrics::spec::kpi::STAGES.spec),
    (Table::Kpi, metrics::spec::kpi::FUNNEL_STAGE.spec),
    (Table::Funnel, metrics::spec::funnel::OPEN_FROM.spec),
    (Table::FunnelStage, metrics::spec::funnel_stage::STAGE.spec),
    (Table::Risk, risk::spec::risk::STAGES.spec),
    (Table::Need, tools::spec::need::STAGE.spec),
    (Table::BlueprintField, tools::spec::blueprint_field::REQUIRED_FROM.spec),
    (Table::Skill, training::spec::skill::STAGE.spec),
    (Table::Feedback, improve::spec::feedback::STAGE.spec),
    (Table::DealResult, improve::spec::deal_result::STAGE.spec),
];

impl Relation {
    /// What the links of a field say. Nothing of a field that holds none, nor of people, who own everything and are no step
    /// of the thread, nor of marks, which say how much and not why.
    pub fn of(table: Table, field: &FieldSpec) -> Option<Self> {
        let (Kind::Link(targets) | Kind::Links(targets)) = field.kind else { return None };
        if targets == [Table::Person] {
            return None;
        }
        let is_in = |fields: Fields| fields.iter().any(|(other, spec)| *other == table && spec.id == field.id);
        let of_deal = table.spec().of_deal;
        let is_deal = of_deal.is_some_and(|of| of.deal.id == field.id);
        let is_taken = of_deal.and_then(|of| of.taken_from).is_some_and(|taken_from| taken_from.id == field.id);
        let is_part = table.spec().part_of.is_some_and(|part_of| part_of.id == field.id);
        Some(match () {
            () if is_in(ANSWERS) => Self::Answers,
            () if is_in(ANSWERED_BY) => Self::AnsweredBy,
            () if is_in(LEADS_TO) => Self::LeadsTo,
            () if is_part || is_deal || is_in(BELONGS_TO) => Self::BelongsTo,
            () if is_taken => Self::TakesOver,
            () => Self::RestsOn,
        })
    }

    /// Whether the record that the link leads to follows from its holder; else the holder follows.
    pub const fn is_forward(self) -> bool {
        matches!(self, Self::LeadsTo | Self::AnsweredBy)
    }

    /// The same as the record tells it that follows from the other.
    pub const fn told_by_what_follows(self) -> Self {
        match self {
            Self::LeadsTo => Self::RestsOn,
            Self::AnsweredBy => Self::Answers,
            other => other,
        }
    }

    /// What the holder does: “rests on”.
    pub const fn word(self) -> Text {
        match self {
            Self::RestsOn => thread::RESTS_ON,
            Self::Answers => thread::ANSWERS,
            Self::AnsweredBy => thread::ANSWERED_BY,
            Self::LeadsTo => thread::LEADS_TO,
            Self::BelongsTo => thread::BELONGS_TO,
            Self::TakesOver => thread::TAKES_OVER,
        }
    }

    /// The same said of the other end: “leads to”.
    pub const fn reverse(self) -> Text {
        match self {
            Self::RestsOn => thread::LEADS_TO,
            Self::Answers => thread::ANSWERED_BY,
            Self::AnsweredBy => thread::ANSWERS,
            Self::LeadsTo => thread::RESTS_ON,
            Self::BelongsTo => thread::HOLDS,
            Self::TakesOver => thread::TAKEN_OVER_BY,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::swot::spec::{item, strategy};

    #[test]
    fn every_link_but_those_to_people_says_what_it_means() {
        for table in Table::ALL {
            for field in table.spec().fields {
                let leads = matches!(field.kind, Kind::Link(_) | Kind::Links(_));
                let to_people = field.kind.link_targets() == [Table::Person];
                let said = Relation::of(*table, field).is_some();
                assert_eq!(said, leads && !to_people, "{} {}", table.id(), field.id);
            }
        }
    }

    #[test]
    fn what_is_declared_names_fields_of_its_table() {
        for (fields, relation) in [
            (ANSWERS, Relation::Answers),
            (ANSWERED_BY, Relation::AnsweredBy),
            (LEADS_TO, Relation::LeadsTo),
            (BELONGS_TO, Relation::BelongsTo),
        ] {
            for (table, field) in fields {
                let own = table.spec().field(field.id).filter(|own| *own == *field);
                assert_eq!(
                    own.and_then(|own| Relation::of(*table, own)),
                    Some(relation),
                    "{} {}",
                    table.id(),
                    field.id
                );
            }
        }
        assert_eq!(Relation::of(Table::Strategy, strategy::ITEMS.spec), Some(Relation::RestsOn));
        assert_eq!(Relation::of(Table::Swot, item::TEXT.spec), None);
    }
}
