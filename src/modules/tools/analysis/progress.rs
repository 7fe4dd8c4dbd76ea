//! When the choice of tools is done, and how far it is.

use std::sync::Arc;

use crate::method::{goals, written};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::tools::analysis::{candidates_of, cost, decisions_of, has_reason, kinds, musts_of, score_of};
use crate::modules::tools::spec::{CandidateStatus, ToolKind, candidate, need};

goals! {
    of plan {
        let kinds = kinds(plan);
        let is_testable = |need: &Record| need.get(need::WEIGHT).is_some() && written(need.text(need::TEST));
        let needs = || plan.list(Table::Need).filter(|(_, record)| written(record.text(need::TEXT)));
        let is_decided = |kind: &ToolKind| {
            !candidates_of(plan, *kind).is_empty() && decisions_of(plan, *kind).any(|(_, record)| has_reason(record))
        };
        let decided = kinds.iter().filter(|kind| is_decided(kind)).count();
        let chosen = || {
            let all = plan.list(Table::Candidate);
            all.filter(|(_, record)| record.get(candidate::STATUS) == Some(CandidateStatus::Chosen))
        };
        let is_sound = |(key, record): (RecordKey, &Arc<Record>)| is_sound(plan, key, record);
    }
    "Two kinds or more have a need" | "至少两类有需求" of Need => kinds.len(), least 2;
    "Each need has a weight and a test" | "每条需求都写了权重和怎么试" of Need =>
        needs().any(|(_, record)| is_testable(record)), all needs().all(|(_, record)| is_testable(record));
    "Each kind with a need has a candidate and a decision with reason" | "有需求的类别都有候选、决定和理由" of ToolDecision =>
        decided > 0, all decided == kinds.len();
    "Each chosen tool has scores on all musts, cost and a way out" | "选中的工具，必须项都已打分，费用和退出办法已写明" of Candidate =>
        // With nothing chosen it is met only where that is what was decided.
        decided > 0 || chosen().any(is_sound), all chosen().all(is_sound);
}

fn is_sound(plan: &Plan, key: RecordKey, chosen: &Record) -> bool {
    let musts = chosen.get(candidate::KIND).map(|kind| musts_of(plan, kind)).unwrap_or_default();
    musts.into_iter().all(|must| score_of(plan, key, must).is_some())
        && cost(chosen).total().is_some()
        && written(chosen.text(candidate::EXIT_TERMS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::method::Progress;
    use crate::modules::testing::{Draft, key, score};
    use crate::modules::testing::{number, sample};
    use crate::modules::tools::spec::{Priority, ToolKind, tool_decision, tool_score};

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn nothing_is_met_in_an_empty_plan_and_all_in_the_example() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
        for locale in Locale::ALL {
            assert!(GOALS.progress(&sample(locale)).is_done());
        }
    }

    fn need(draft: Draft, id: &str, kind: ToolKind, testable: bool) -> Draft {
        draft.add(&format!("need:{id}"), |record| {
            let record = record.with(need::TEXT, "Records".to_owned()).with(need::KIND, kind);
            let record = record.with(need::PRIORITY, Priority::Must).with(need::WEIGHT, score(3));
            if testable { record.with(need::TEST, "Ten talks".to_owned()) } else { record }
        })
    }

    #[test]
    fn needs_in_two_kinds_have_weight_and_test() {
        use ToolKind::{Analytics, Crm};
        let one = |testable| need(Draft::new(), "a", Crm, testable);
        assert_eq!([met(&one(true)), met(&one(false))], [1, 0]);
        assert_eq!([met(&need(one(true), "b", Analytics, true)), met(&need(one(true), "b", Analytics, false))], [2, 1]);
        assert_eq!(met(&need(one(true), "b", Crm, true)), 1);
        assert_eq!(met(&one(true).add("need:blank", |record| record)), 1, "an empty line is no need");
    }

    fn candidate(draft: Draft, status: CandidateStatus, fill: impl FnOnce(Record) -> Record) -> Draft {
        draft.add("candidate:c", |record| {
            fill(record.with(candidate::KIND, ToolKind::Crm).with(candidate::STATUS, status))
        })
    }

    fn decision(draft: Draft, reason: &str) -> Draft {
        draft.add("tool_decision:d", |record| {
            record.with(tool_decision::KIND, ToolKind::Crm).with(tool_decision::REASON, reason.to_owned())
        })
    }

    fn begun() -> Draft {
        need(Draft::new(), "a", ToolKind::Crm, false)
    }

    #[test]
    fn a_kind_has_a_candidate_and_a_reason_and_what_is_not_chosen_need_not_be_sound() {
        let listed = || candidate(begun(), CandidateStatus::Listed, |record| record);
        assert_eq!(met(&decision(listed(), "We wait")), 2);
        assert_eq!([met(&decision(listed(), " ")), met(&decision(begun(), "We wait")), met(&listed())], [0, 0, 0]);
    }

    #[test]
    fn what_is_chosen_is_tested_and_has_a_cost_and_a_way_out() {
        let chosen = |cost: Option<f64>, way_out: &str, tested: bool| {
            let draft = candidate(begun(), CandidateStatus::Chosen, |record| {
                let record = record.with(candidate::EXIT_TERMS, way_out.to_owned());
                cost.map_or(record.clone(), |cost| record.with(candidate::COST_SETUP, number(cost)))
            });
            let draft = if tested {
                draft.add("tool_score:s", |record| {
                    let record = record.with(tool_score::CANDIDATE, key("candidate:c"));
                    record.with(tool_score::NEED, key("need:a")).with(tool_score::SCORE, score(1))
                })
            } else {
                draft
            };
            met(&draft)
        };
        assert_eq!(chosen(Some(0.0), "CSV", true), 1);
        assert_eq!(
            [chosen(None, "CSV", true), chosen(Some(0.0), "", true), chosen(Some(0.0), "CSV", false)],
            [0, 0, 0]
        );
    }
}
