//! Families of approaches, and how far the questions have come.

use std::sync::Arc;

use crate::method::blank;
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::research::spec::{Approach, Status, question};

/// What an approach gives: figures, reasons, or what others wrote down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// Counting: survey, data analysis.
    Quantitative,
    /// Listening: interview, focus group.
    Qualitative,
    /// Reading: desk research.
    Desk,
}

impl Approach {
    /// The family it belongs to.
    pub const fn family(self) -> Family {
        match self {
            Self::Survey | Self::DataAnalysis => Family::Quantitative,
            Self::Interview | Self::FocusGroup => Family::Qualitative,
            Self::DeskResearch => Family::Desk,
        }
    }

    /// How many cases a strength of 4 rests on, as a rule of thumb; reading has no such number.
    pub const fn cases_for_strong(self) -> Option<u32> {
        match self {
            Self::Survey => Some(30),
            Self::DataAnalysis => Some(10),
            Self::Interview => Some(8),
            Self::FocusGroup => Some(12),
            Self::DeskResearch => None,
        }
    }
}

/// The questions in their order, without those that were dropped.
pub fn live(plan: &Plan) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.list(Table::Research).filter(|(_, record)| record.get(question::STATUS) != Some(Status::Dropped))
}

/// Whether a question is done and says what was found.
pub fn is_found(record: &Record) -> bool {
    record.get(question::STATUS) == Some(Status::Done) && !blank(record.text(question::FINDING))
}

/// What rests on a question's finding: factors, SWOT items, personas and the ideal customer that link to it.
pub fn feeds(plan: &Plan, key: RecordKey) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.other_ends(key, question::FEEDS.spec)
}

/// The questions of a family in their order, dropped ones too; those without an approach for `None`.
pub fn in_family(plan: &Plan, family: Option<Family>) -> Vec<RecordKey> {
    let of = |record: &Record| record.get(question::KIND).map(Approach::family);
    plan.list(Table::Research).filter(|(_, record)| of(record) == family).map(|(key, _)| key).collect()
}

/// How far the plan has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Questions that are done.
    pub done: usize,
    /// Questions, without those that were dropped.
    pub total: usize,
    /// Findings that nothing in the plan rests on yet.
    pub unused: usize,
}

/// Counts what is done and what is not used yet.
pub fn summary(plan: &Plan) -> Summary {
    live(plan).fold(Summary::default(), |sum, (key, record)| Summary {
        done: sum.done + usize::from(record.get(question::STATUS) == Some(Status::Done)),
        total: sum.total + 1,
        unused: sum.unused + usize::from(is_found(record) && feeds(plan, key).next().is_none()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::persona::spec::{icp, persona};
    use crate::modules::pest::spec::factor;
    use crate::modules::swot::spec::{item, strategy};
    use crate::modules::testing::{Draft, key};

    fn asked(draft: Draft, at: &str, approach: Approach, status: Status, finding: &str) -> Draft {
        draft.add(at, |record| {
            let record = record.with(question::KIND, approach).with(question::STATUS, status);
            record.with(question::FINDING, finding.to_owned())
        })
    }

    fn draft() -> Draft {
        let draft = asked(Draft::new(), "research:counted", Approach::Survey, Status::Done, "31 %");
        let draft = asked(draft, "research:dropped", Approach::DataAnalysis, Status::Dropped, "12");
        let draft = asked(draft, "research:open", Approach::FocusGroup, Status::UnderWay, "So far 3");
        let draft = asked(draft, "research:silent", Approach::Interview, Status::Done, " ");
        draft.add("research:loose", |record| record)
    }

    #[test]
    fn dropped_questions_count_nowhere_and_a_finding_is_unused_until_something_rests_on_it() {
        assert_eq!(summary(&draft().plan), Summary { done: 2, total: 4, unused: 1 });
        let used = draft().add("swot:o", |record| record.with(item::ORIGIN, vec![key("research:counted")]));
        assert_eq!(summary(&used.plan), Summary { done: 2, total: 4, unused: 0 });
        let used = draft().add("persona:p", |record| record.with(persona::ORIGIN, vec![key("research:counted")]));
        assert_eq!(summary(&used.plan).unused, 0);
        assert_eq!(summary(&Draft::new().plan), Summary::default());
    }

    #[test]
    fn whatever_links_to_a_finding_as_its_origin_is_what_it_feeds() {
        let plan = draft()
            .add("swot:o", |record| record.with(item::ORIGIN, vec![key("pest:f"), key("research:counted")]))
            .add("pest:f", |record| record.with(factor::ORIGIN, vec![key("research:counted")]))
            .add("strategy:s", |record| record.with(strategy::ITEMS, vec![key("swot:o")]))
            .add("persona:p", |record| record.with(persona::ORIGIN, vec![key("research:counted")]))
            .single(Table::Icp, |record| record.with(icp::ORIGIN, vec![key("research:counted")]))
            .plan;
        let fed: Vec<_> = feeds(&plan, key("research:counted")).map(|(key, _)| key).collect();
        assert_eq!(fed, ["pest:f", "swot:o", "icp:single", "persona:p"].map(key));
        assert_eq!(feeds(&plan, key("research:open")).count(), 0);
    }

    #[test]
    fn every_question_stands_in_one_family() {
        let plan = draft().plan;
        let of = |family| in_family(&plan, family);
        assert_eq!(of(Some(Family::Quantitative)), ["research:counted", "research:dropped"].map(key));
        assert_eq!(of(Some(Family::Qualitative)), ["research:open", "research:silent"].map(key));
        assert_eq!((of(Some(Family::Desk)), of(None)), (Vec::new(), vec![key("research:loose")]));
    }
}
