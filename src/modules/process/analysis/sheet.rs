//! What stands on the page of a stage.

use crate::engine::{Command, apply};
use crate::i18n::Formats;
use crate::model::{FieldSpec, IdSource, Plan, RecordKey, Table};
use crate::modules::process::analysis::limit_said;
use crate::modules::process::spec::{criterion, stage, step};

/// The stage itself, what lets a customer in and out, and the steps.
pub const STAGE_PAGE: &[(Table, &[&FieldSpec])] = &[
    (
        Table::ProcessStage,
        &[
            stage::NAME.spec,
            stage::PURPOSE.spec,
            stage::OWNER.spec,
            stage::PROBABILITY.spec,
            stage::MAX_DAYS.spec,
            stage::STALLED_ACTION.spec,
            stage::KPIS.spec,
            stage::RISKS.spec,
        ],
    ),
    (Table::ProcessCriterion, &[criterion::KIND.spec, criterion::TEXT.spec, criterion::PROOF.spec]),
    (
        Table::ProcessStep,
        &[
            step::WHAT.spec,
            step::STANDARD.spec,
            step::RESPONSIBLE.spec,
            step::TOOL.spec,
            step::TEMPLATE.spec,
            step::TRIGGER.spec,
            step::ACTION.spec,
        ],
    ),
];

/// The plan without the other stages and what belongs to them.
pub fn with_stage_alone(plan: &Plan, kept: RecordKey) -> Plan {
    let others = plan.list(Table::ProcessStage).map(|(key, _)| key).filter(|key| *key != kept);
    let loose = [Table::ProcessStep, Table::ProcessCriterion].into_iter().flat_map(|table| plan.list(table));
    let loose = loose.map(|(key, _)| key).filter(|key| plan.whole_of(*key).is_none());
    let keys = others.chain(loose).collect();
    let mut alone = plan.clone();
    // Nothing is added, so no id is asked for.
    let patch = Command::Delete { keys }.patch(plan, &mut IdSource::new(0));
    apply(&mut alone, &patch);
    alone
}

/// The time limit of a step with its unit: what no single field holds.
pub fn limit_of(plan: &Plan, step: RecordKey, formats: &dyn Formats) -> Option<String> {
    limit_said(plan.get(step)?).map(|said| said.render(formats))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::key;
    use crate::modules::testing::sample;

    #[test]
    fn a_page_has_one_stage_with_its_parts_and_names_of_roles() {
        let plan = with_stage_alone(&sample(Locale::En), key("process_stage:stage-needs"));
        let count = |table| plan.list(table).count();
        assert_eq!([count(Table::ProcessStage), count(Table::ProcessCriterion), count(Table::ProcessStep)], [1, 4, 3]);
        assert_eq!(count(Table::ProcessRole), 5);
        let (day_7, _) = plan.list(Table::ProcessStep).nth(1).unwrap();
        assert_eq!(limit_of(&plan, day_7, &PlainFormats(Locale::ZhCn)).as_deref(), Some("8 工作小时"));
        assert_eq!(plan.get(day_7).unwrap().get(step::STAGE), Some(key("process_stage:stage-needs")));
    }
}
