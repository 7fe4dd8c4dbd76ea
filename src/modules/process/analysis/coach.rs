//! What the coach says about the process map.

use crate::i18n::messages::common::listed;
use crate::method::{Check, Finding, Normal, Reading, blank, named, words};
use crate::model::{Number, Plan, Record, RecordKey, Table};
use crate::modules::process::analysis::progress::is_settled;
use crate::modules::process::analysis::{criteria, is_helped, limit, rules, steps};
use crate::modules::process::spec::{CriterionKind, criterion, stage, step};

const CRITERION_CHECKS: &[Check] = &[
    rules::EXIT_BY_SELLER.text(criterion::TEXT, is_ours).when(is_exit).naming("text", criterion::TEXT),
    rules::EXIT_VAGUE.word(criterion::TEXT, &VAGUE_EXIT).when(is_exit),
];
const STEP_CHECKS: &[Check] = &[
    rules::STEP_LOOSE.own(step_loose),
    rules::AUTOMATION_HALF.missing(&[step::TRIGGER.spec, step::ACTION.spec]).when(is_helped).naming("what", step::WHAT),
];

/// Every finding: stages, their order, criteria, steps.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, record) in plan.list(Table::ProcessStage) {
        findings.extend(exit_missing(plan, key, record));
        findings.extend(stage_unmeasured(plan, key, record));
    }
    findings.extend(probability_order(plan));
    findings.extend(reading.all(plan, Table::ProcessCriterion, CRITERION_CHECKS));
    findings.extend(reading.all(plan, Table::ProcessStep, STEP_CHECKS));
    findings
}

fn exit_missing(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let name = record.text(stage::NAME);
    let message = || rules::EXIT_MISSING.says.with("stage", name.trim());
    lacks_exit(plan, key, record).then(|| rules::EXIT_MISSING.saying(key, stage::NAME.spec, message()))
}

/// Whether a stage has a name and nothing says when it is finished.
pub fn lacks_exit(plan: &Plan, key: RecordKey, record: &Record) -> bool {
    !blank(record.text(stage::NAME)) && criteria(plan, key, CriterionKind::Exit).is_empty()
}

/// A plan without a single KPI has more to do first than to measure a stage.
fn stage_unmeasured(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let measures = plan.list(Table::Kpi).next().is_some() && !steps(plan, key).is_empty();
    let message = || rules::STAGE_UNMEASURED.says.with("stage", named(record.text(stage::NAME)));
    (measures && plan.other_ends(key, stage::KPIS.spec).next().is_none())
        .then(|| rules::STAGE_UNMEASURED.saying(key, stage::KPIS.spec, message()))
}

/// Each stage is held against the last one before it that has a probability.
fn probability_order(plan: &Plan) -> Vec<Finding> {
    let mut before: Option<f64> = None;
    let mut findings = Vec::new();
    for (key, record) in plan.list(Table::ProcessStage) {
        let Some(probability) = record.get(stage::PROBABILITY).map(Number::get) else { continue };
        if before.replace(probability).is_some_and(|before| probability < before) {
            let message = rules::PROBABILITY_ORDER.says.with("stage", named(record.text(stage::NAME)));
            findings.push(rules::PROBABILITY_ORDER.saying(key, stage::PROBABILITY.spec, message));
        }
    }
    findings
}

/// Whether a criterion ends a stage.
fn is_exit(criterion: &Record) -> bool {
    criterion.get(criterion::KIND) == Some(CriterionKind::Exit)
}

/// Whether a criterion tells what we did.
fn is_ours(text: &Normal) -> bool {
    text.after_start(&SELLER_START).is_some() || text.has_word(&SELLER_PHRASE).is_some()
}

/// It leads to what is missing first.
fn step_loose(key: RecordKey, record: &Record) -> Option<Finding> {
    let what = record.text(step::WHAT);
    if blank(what) || is_settled(record) {
        return None;
    }
    let [role, limit] = [record.get(step::RESPONSIBLE).is_none(), limit(record).is_none()];
    let missing =
        [(role, step::RESPONSIBLE.spec), (limit, step::LIMIT.spec)].into_iter().filter(|(is_missing, _)| *is_missing);
    let missing = missing.map(|(_, field)| field);
    let fields = listed(missing.clone().map(|field| field.label.into()))?;
    let message = rules::STEP_LOOSE.says.with("what", what.trim()).with("fields", fields);
    Some(rules::STEP_LOOSE.saying(key, missing.into_iter().next()?, message))
}

words! {
    SELLER_START = "we", "our", "i", "sent", "send", "called", "emailed", "presented", "demonstrated", "explained",
        "visited", "quoted", "pitched", "followed up", "seller", "sales", "sales rep", "account manager"
        | "我们", "我方", "我司", "销售", "业务员", "客户经理", "发送", "发出", "致电", "拜访", "讲解", "演示",
          "跟进", "完成", "向客户", "给客户", "为客户", "已向", "已给";
    SELLER_PHRASE = "proposal sent", "offer sent", "quote sent", "quotation sent", "contract sent", "email sent",
        "demo given", "demo done", "demo held", "demonstration given", "presentation given", "meeting held",
        "call made", "visit made", "followed up"
        | "已报价", "报价已发", "方案已发", "已发方案", "已发报价", "合同已发", "已演示", "演示完成", "已拜访",
          "拜访完成", "已跟进", "已沟通", "已介绍", "已联系";
    VAGUE_EXIT = "interested", "interest", "likes", "liked", "positive", "engaged", "warm", "seems", "probably",
        "good feeling", "good impression", "good relationship", "convinced", "satisfied", "almost", "more or less"
        | "感兴趣", "有兴趣", "有意向", "意向强", "意向明确", "态度积极", "反馈不错", "反馈良好", "印象好",
          "基本认可", "比较认可", "关系好", "应该会", "差不多", "满意";
}

#[cfg(test)]
mod tests;
