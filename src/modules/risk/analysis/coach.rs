//! What the coach says about the risk matrix.

use crate::method::{Check, Finding, Normal, Reading, blank, named, words};
use crate::model::{Field, Plan, Record, RecordKey, Score, Table};
use crate::modules::risk::analysis::{Band, Spot, appetite, is_above, is_answered, is_open, rating, responses, rules};
use crate::modules::risk::spec::{RiskStatus, Treatment, response, risk};

const RISK_CHECKS: &[Check] = &[
    rules::NOT_AN_EVENT.record(risk::TITLE.spec, is_topic).naming("title", risk::TITLE),
    rules::RESIDUAL_WORSE.own(residual_worse),
    rules::NO_SIGN.missing(&[risk::TRIGGER.spec]).when(is_high_and_ahead).naming("title", risk::TITLE),
];
const RESPONSE_CHECKS: &[Check] = &[
    rules::VAGUE_RESPONSE.word(response::TEXT, &VAGUE_ACTION).unless(Normal::has_digit).naming("text", response::TEXT),
    rules::RESPONSE_LOOSE
        .missing(&[response::OWNER.spec, response::DUE.spec])
        .when(|record| !blank(record.text(response::TEXT)) && record.get(response::DONE) != Some(true))
        .naming("text", response::TEXT),
];

/// Every finding: risk by risk, then response by response.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, record) in plan.list(Table::Risk) {
        findings.extend_from_slice(reading.of(key, record, RISK_CHECKS));
        findings.extend(lower_for_nothing(plan, key, record));
        findings.extend(above_line(plan, key, record));
    }
    findings.extend(reading.all(plan, Table::RiskResponse, RESPONSE_CHECKS));
    findings
}

fn is_topic(record: &Record) -> bool {
    let title = Normal::of(record.text(risk::TITLE).trim().trim_end_matches(['.', '。']));
    title.after_start(&TOPIC_START).is_some() || title.before_end(&TOPIC_END).is_some() || title.is_one_of(&BARE_TOPICS)
}

/// What has happened, or is closed, needs no sign that it begins. A new risk without a status does.
fn is_high_and_ahead(record: &Record) -> bool {
    let waits = !matches!(record.get(risk::STATUS), Some(RiskStatus::Occurred | RiskStatus::Closed));
    waits && rating(record).today.is_some_and(|spot| spot.band() >= Band::High)
}

/// It leads to the first of both ratings that got worse.
fn residual_worse(key: RecordKey, record: &Record) -> Option<Finding> {
    let worse = |(today, after): &(Field<Score>, Field<Score>)| {
        record.get(*today).zip(record.get(*after)).is_some_and(|(today, after)| after > today)
    };
    let pairs = [(risk::LIKELIHOOD, risk::RESIDUAL_LIKELIHOOD), (risk::IMPACT, risk::RESIDUAL_IMPACT)];
    let (_, field) = pairs.into_iter().find(worse)?;
    let message = rules::RESIDUAL_WORSE.says.with("title", named(record.text(risk::TITLE)));
    Some(rules::RESIDUAL_WORSE.saying(key, field.spec, message))
}

fn lower_for_nothing(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let rated_again = record.get(risk::RESIDUAL_LIKELIHOOD).is_some() && record.get(risk::RESIDUAL_IMPACT).is_some();
    let rating = rating(record);
    let (today, after) = rating.today.zip(rating.residual).filter(|_| rated_again)?;
    let message = || rules::LOWER_FOR_NOTHING.says.with("title", named(record.text(risk::TITLE)));
    (after.score() < today.score() && responses(plan, key).next().is_none())
        .then(|| rules::LOWER_FOR_NOTHING.saying(key, risk::RESIDUAL_LIKELIHOOD.spec, message()))
}

/// It leads to where the answer is missing: the reason of what is accepted, else the treatment.
fn above_line(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let (line, spot) = left_above(plan, key, record)?;
    let accepted = record.get(risk::TREATMENT) == Some(Treatment::Accept);
    let field = if accepted { risk::ACCEPT_REASON.spec } else { risk::TREATMENT.spec };
    let message = rules::ABOVE_LINE.says.with("title", named(record.text(risk::TITLE)));
    Some(rules::ABOVE_LINE.saying(key, field, message.with("score", spot.score()).with("appetite", line)))
}

/// The line and the place above it of a risk that nobody answers.
pub fn left_above(plan: &Plan, key: RecordKey, record: &Record) -> Option<(f64, Spot)> {
    let (line, spot) = appetite(plan).zip(rating(record).residual)?;
    let left = is_open(record) && is_above(Some(line), Some(spot)) && !is_answered(plan, key, record);
    left.then_some((line, spot))
}

words! {
    TOPIC_START = "lack of", "risk of", "insufficient", "poor", "weak", "possible problems with", "problems with",
        "issues with" | "缺乏", "缺少", "存在", "可能存在", "关于";
    TOPIC_END = "risk", "risks", "competition", "problem", "problems", "issue", "issues", "uncertainty", "shortage",
        "churn", "downturn"
        | "风险", "问题", "竞争", "竞争激烈", "不足", "不确定性", "不到位", "隐患", "流失", "下行", "困难", "纠纷",
          "波动";
    /// Names of whole subjects: compared whole, as an event may hold them.
    BARE_TOPICS = "stalled deals", "deals stall", "disputes", "contract disputes", "contract dispute", "cash flow",
        "bad debts", "staff turnover" | "合同", "资金链", "坏账", "人员流动", "人才流失", "成交", "回款";
    VAGUE_ACTION = "closer touch", "keep in touch", "communicate more", "communicate better", "pay attention",
        "be careful", "monitor closely", "watch closely", "strengthen", "improve", "enhance", "optimise",
        "optimize", "raise awareness", "do our best", "as needed", "if necessary"
        | "加强", "提高", "提升", "增强", "优化", "完善", "密切关注", "重点关注", "高度重视", "多沟通", "注意",
          "尽量", "努力", "视情况", "必要时";
}

#[cfg(test)]
mod tests;
