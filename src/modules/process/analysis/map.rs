//! The process as the plan has it: stages, each with its steps and criteria, and what their figures come to.

use std::sync::Arc;

use crate::i18n::Message;
use crate::i18n::messages::units;
use crate::method::{blank, name_of, named};
use crate::model::{Number, Plan, Record, RecordKey, Table};
use crate::modules::process::analysis::flow::{self, FlowStep, HOURS_A_DAY};
use crate::modules::process::spec::{Automation, CriterionKind, GuideStage, LimitUnit, criterion, stage, step};
use crate::modules::process::texts;

/// Records of a plan.
type Records<'a> = Vec<(RecordKey, &'a Arc<Record>)>;

/// The steps of a stage in their order.
pub fn steps(plan: &Plan, stage: RecordKey) -> Records<'_> {
    plan.parts(stage).into_iter().filter(|(key, _)| key.table == Table::ProcessStep).collect()
}

/// The criteria of a stage that say something, of one kind.
pub fn criteria(plan: &Plan, stage: RecordKey, kind: CriterionKind) -> Records<'_> {
    let says = |(key, record): &(RecordKey, &Arc<Record>)| {
        key.table == Table::ProcessCriterion
            && record.get(criterion::KIND) == Some(kind)
            && !blank(record.text(criterion::TEXT))
    };
    plan.parts(stage).into_iter().filter(says).collect()
}

/// How long a step may take, in working days; none while nothing is set, or nought.
pub fn limit(step: &Record) -> Option<f64> {
    let limit = step.get(step::LIMIT).map(Number::get).filter(|limit| *limit > 0.0)?;
    Some(if step.get(step::LIMIT_UNIT) == Some(LimitUnit::Hours) { limit / HOURS_A_DAY } else { limit })
}

/// Whether a system does a step or reminds of it.
pub fn is_helped(step: &Record) -> bool {
    matches!(step.get(step::AUTOMATION), Some(Automation::Reminder | Automation::Automatic))
}

/// The steps of each stage, to be counted.
fn counted(plan: &Plan) -> Vec<Vec<FlowStep<RecordKey>>> {
    let step = |(_, record): &(RecordKey, &Arc<Record>)| FlowStep {
        role: record.get(step::RESPONSIBLE).filter(|role| plan.get(*role).is_some()),
        days: limit(record).unwrap_or(0.0),
        helped: is_helped(record),
    };
    plan.list(Table::ProcessStage).map(|(key, _)| steps(plan, key).iter().map(step).collect()).collect()
}

/// The stages that lead to a signature: as far as the last one that the method calls so; none where none does.
fn until_signature(plan: &Plan) -> Option<usize> {
    let signs = |record: &Record| record.get(stage::GUIDE_STAGE) == Some(GuideStage::Signing);
    let signing = plan.list(Table::ProcessStage).enumerate().filter(|(_, (_, record))| signs(record));
    signing.map(|(at, _)| at).last()
}

/// The figures of the process in words, what counts most first; none while it has no step.
pub fn figures(plan: &Plan) -> Vec<Message> {
    let stages = counted(plan);
    let all: Vec<FlowStep<RecordKey>> = stages.iter().flatten().copied().collect();
    if all.is_empty() {
        return Vec::new();
    }
    let longest = || {
        let (at, days) = flow::longest(&stages)?;
        let (_, record) = plan.list(Table::ProcessStage).nth(at)?;
        let message = texts::FIGURE_LONGEST.with("stage", named(record.text(stage::NAME)));
        Some(message.with("days", units::UNIT_DAYS.with_amount(rounded(days))))
    };
    let busiest = || {
        let (role, count) = flow::busiest(&all)?;
        Some(texts::FIGURE_BUSIEST.with_count(all.len()).with("role", name_of(plan, role)).with("own", count))
    };
    let path = || {
        let days: f64 = stages.iter().take(until_signature(plan)? + 1).map(|steps| flow::days(steps)).sum();
        (days > 0.0).then(|| texts::FIGURE_PATH.with("days", rounded(days)))
    };
    let helped = texts::FIGURE_AUTOMATED.with_count(all.len()).with("helped", flow::helped(&all));
    let handovers = texts::FIGURE_HANDOVERS.with("n", flow::handovers(&all));
    [Some(handovers), longest(), busiest(), path(), Some(helped)].into_iter().flatten().collect()
}

/// Days with one decimal at most.
fn rounded(days: f64) -> f64 {
    (days * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::sample;
    use crate::modules::testing::{Draft, key};

    fn said(plan: &Plan, locale: Locale) -> Vec<String> {
        figures(plan).iter().map(|message| message.render(&PlainFormats(locale))).collect()
    }

    #[test]
    fn the_example_has_its_figures_in_either_language() {
        assert_eq!(
            said(&sample(Locale::En), Locale::En),
            [
                "Handovers: 7",
                "Longest stage: Needs and trial, 16 days",
                "Busiest role: Seller, 7 of 12 steps",
                "Planned days from first stage to signature: 45",
                "By itself or with a reminder: 6 of 12 steps",
            ]
        );
        assert_eq!(
            said(&sample(Locale::ZhCn), Locale::ZhCn),
            [
                "交接 7 次",
                "最长阶段：需求与试用，16 天",
                "最忙角色：销售，7/12 步",
                "从首个阶段到签约的计划天数：45",
                "自动或有提醒：6/12 步",
            ]
        );
    }

    #[test]
    fn hours_are_parts_of_a_working_day_and_nought_is_no_limit() {
        let days = |limit: f64, unit: Option<LimitUnit>| {
            let record = Record::default().with(step::LIMIT, Number::new(limit).unwrap());
            super::limit(&unit.map_or(record.clone(), |unit| record.with(step::LIMIT_UNIT, unit)))
        };
        assert_eq!(days(4.0, Some(LimitUnit::Hours)), Some(0.5));
        assert_eq!([days(3.0, Some(LimitUnit::Days)), days(3.0, None)], [Some(3.0); 2]);
        assert_eq!((days(0.0, None), super::limit(&Record::default())), (None, None));
    }

    #[test]
    fn without_steps_there_is_nothing_to_count_and_without_limits_no_longest_stage() {
        let stage = Draft::new().add("process_stage:s", |record| record);
        assert!(figures(&stage.plan).is_empty());
        let step = stage.add("process_step:a", |record| record.with(step::STAGE, key("process_stage:s")));
        assert_eq!(said(&step.plan, Locale::En), ["Handovers: 0", "By itself or with a reminder: 0 of 1 step"]);
    }
}
