//! When the choice of tools is done, and how far it is.

use std::sync::Arc;

use crate::method::{goals, written};
use crate::model::{Choice, Plan, Record, RecordKey, Table};
use crate::modules::tools::analysis::{
    candidates_of, cost, decisions_of, has_reason, kinds, musts_of, score_of, sheet_until,
};
use crate::modules::tools::spec::{
    CandidateStatus, Station, StationStatus, ToolKind, candidate, data_question, need, online_station,
};

/// Kinds of tools that are thought of.
const KINDS: usize = 2;
/// Questions to our own data.
const ANSWERS: usize = 3;
/// The stations of selling online.
const STATIONS: usize = Station::ALL.len();

goals! {
    of plan {
        // Whoever keeps to a shared sheet until a day has no more to do here.
        let ended = sheet_until(plan).is_some();
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
    "Two kinds or more have a need; or a shared sheet is enough, with the day to look again, and nothing else is asked"
        | "至少两类有需求；或者共享表格够用，并定好复查日期，其余都不用" of Need => ended || kinds.len() >= KINDS, naming KINDS;
    "Each need has a weight and a test" | "每条需求都写了权重和怎么试" of Need =>
        ended || needs().any(|(_, record)| is_testable(record)),
        all ended || needs().all(|(_, record)| is_testable(record));
    "Each kind with a need has a candidate and a decision with reason" | "有需求的类别都有候选、决定和理由" of ToolDecision =>
        ended || decided > 0, all ended || decided == kinds.len();
    "Each chosen tool has scores on all musts, cost and a way out" | "选中的工具，必须项都已打分，费用和退出办法已写明" of Candidate =>
        // With nothing chosen it is met only where that is what was decided.
        ended || decided > 0 || chosen().any(is_sound), all ended || chosen().all(is_sound);
    "Three questions to the data have a figure and what you change" | "向数据问了三个问题，都有查到的数和要改的事" of DataQuestion =>
        ended || answers(plan) >= ANSWERS, naming ANSWERS;
    "The four stations of selling online have owner, figure and target, or are not needed" | "线上卖的四个环节都有负责人、数和目标，或写明用不着" of OnlineStation =>
        ended || settled_stations(plan) == STATIONS, naming STATIONS;
}

/// Questions with a figure and what is changed because of it.
fn answers(plan: &Plan) -> usize {
    let texts = [data_question::QUESTION, data_question::FIGURE, data_question::CHANGE];
    let is_used = |record: &Record| texts.iter().all(|field| written(record.text(*field)));
    plan.list(Table::DataQuestion).filter(|(_, record)| is_used(record)).count()
}

/// Stations at which something is done that is watched, or that are not needed.
fn settled_stations(plan: &Plan) -> usize {
    let is_watched = |record: &Record| {
        let told = [online_station::FIGURE, online_station::TARGET].iter().all(|field| written(record.text(*field)));
        told && record.get(online_station::OWNER).is_some()
    };
    let is_settled =
        |record: &Record| record.get(online_station::STATUS) == Some(StationStatus::NotNeeded) || is_watched(record);
    let settles = |station: &&Station| {
        plan.list_at(Table::OnlineStation, station.code())
            .any(|(_, record)| written(record.text(online_station::WHAT)) && is_settled(record))
    };
    Station::ALL.iter().filter(settles).count()
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
    use crate::modules::testing::{Draft, day, key, score};
    use crate::modules::testing::{number, sample};
    use crate::modules::tools::spec::{Priority, ToolKind, shared_sheet, tool_decision, tool_score};

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn nothing_is_met_in_an_empty_plan_and_all_in_the_example() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 6));
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

    #[test]
    fn three_questions_have_a_figure_and_a_change() {
        let asked = |count: usize, change: &str| {
            met(&(0..count).fold(Draft::new(), |draft, at| {
                draft.add(&format!("data_question:q{at}"), |record| {
                    let record = record.with(data_question::QUESTION, "Who?".to_owned());
                    let record = record.with(data_question::FIGURE, "71 of 300".to_owned());
                    record.with(data_question::CHANGE, change.to_owned())
                })
            }))
        };
        assert_eq!([asked(3, "Call them"), asked(2, "Call them"), asked(3, " ")], [1, 0, 0]);
    }

    #[test]
    fn each_station_is_watched_or_said_not_to_be_needed() {
        let stations = |count: usize, fill: fn(Record) -> Record| {
            met(&Station::ALL.iter().take(count).fold(Draft::new(), |draft, station| {
                draft.add(&format!("online_station:{}", station.code().replace('_', "-")), |record| {
                    let record = record.with(online_station::STATION, *station);
                    fill(record.with(online_station::WHAT, "First picture".to_owned()))
                })
            }))
        };
        let watched = |record: Record| {
            let record = record.with(online_station::FIGURE, "Visitors".to_owned());
            record.with(online_station::TARGET, "20 a week".to_owned()).with(online_station::OWNER, key("person:p"))
        };
        let unneeded = |record: Record| record.with(online_station::STATUS, StationStatus::NotNeeded);
        assert_eq!([stations(4, watched), stations(4, unneeded)], [1, 1]);
        assert_eq!([stations(3, watched), stations(4, |record| record)], [0, 0]);
    }

    #[test]
    fn a_shared_sheet_with_a_day_to_look_again_ends_the_module() {
        let sheet = |dated: bool| {
            let draft = Draft::new().single(Table::SharedSheet, |record| record.with(shared_sheet::ENOUGH, true));
            let draft = draft.single(Table::SharedSheet, |record| {
                if dated { record.with(shared_sheet::REVIEW_ON, day(180)) } else { record }
            });
            GOALS.progress(&draft.plan)
        };
        assert!(sheet(true).is_done());
        assert_eq!(sheet(false), Progress::up_to(0, 6));
    }
}
