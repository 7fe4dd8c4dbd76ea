//! What the coach says about the risk matrix.

use crate::i18n::Message;
use crate::i18n::messages::common::listed;
use crate::method::{Check, Finding, Normal, Reading, blank, named, words};
use crate::model::{Field, Plan, Record, RecordKey, Score, Table};
use crate::modules::risk::analysis::{Band, appetite, is_above, is_answered, is_open, rating, responses, rules};
use crate::modules::risk::spec::{RiskStatus, Treatment, response, risk};

const RISK_CHECKS: &[Check] = &[not_an_event, residual_worse, no_sign];
const RESPONSE_CHECKS: &[Check] = &[vague_response, response_loose];

/// Every finding: risk by risk, then response by response.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, record) in plan.list(Table::Risk) {
        findings.extend_from_slice(reading.of(key, record, RISK_CHECKS));
        findings.extend(lower_for_nothing(plan, key, record));
        findings.extend(above_line(plan, key, record));
    }
    for (key, record) in plan.list(Table::RiskResponse) {
        findings.extend_from_slice(reading.of(key, record, RESPONSE_CHECKS));
    }
    findings
}

fn not_an_event(key: RecordKey, record: &Record) -> Option<Finding> {
    let title = record.text(risk::TITLE);
    let text = Normal::of(title.trim().trim_end_matches(['.', '。']));
    let topic = text.after_start(&TOPIC_START).is_some() || text.before_end(&TOPIC_END).is_some();
    topic.then(|| {
        let message = rules::NOT_AN_EVENT.says.with("title", title.trim());
        rules::NOT_AN_EVENT.saying(key, risk::TITLE.spec, message)
    })
}

fn vague_response(key: RecordKey, record: &Record) -> Option<Finding> {
    let text = Normal::of(record.text(response::TEXT));
    let _vague = text.has_word(&VAGUE_ACTION).filter(|_| !text.has_digit())?;
    let message = rules::VAGUE_RESPONSE.says.with("text", record.text(response::TEXT).trim());
    Some(rules::VAGUE_RESPONSE.saying(key, response::TEXT.spec, message))
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
    let (line, spot) = appetite(plan).zip(rating(record).residual)?;
    if !is_open(record) || !is_above(Some(line), Some(spot)) || is_answered(plan, key, record) {
        return None;
    }
    let accepted = record.get(risk::TREATMENT) == Some(Treatment::Accept);
    let field = if accepted { risk::ACCEPT_REASON.spec } else { risk::TREATMENT.spec };
    let message = rules::ABOVE_LINE.says.with("title", named(record.text(risk::TITLE)));
    Some(rules::ABOVE_LINE.saying(key, field, message.with("score", spot.score()).with("appetite", line)))
}

fn response_loose(key: RecordKey, record: &Record) -> Option<Finding> {
    let owner = record.get(response::OWNER).is_none().then_some(response::OWNER.spec);
    let due = record.get(response::DUE).is_none().then_some(response::DUE.spec);
    let missing = || [owner, due].into_iter().flatten();
    let text = record.text(response::TEXT);
    if blank(text) || record.get(response::DONE) == Some(true) {
        return None;
    }
    let fields = listed(missing().map(|field| Message::from(field.label)))?;
    let message = rules::RESPONSE_LOOSE.says.with("text", text.trim()).with("fields", fields);
    Some(rules::RESPONSE_LOOSE.saying(key, missing().next()?, message))
}

/// What has happened, or is closed, needs no sign that it begins. A new risk without a status does.
fn no_sign(key: RecordKey, record: &Record) -> Option<Finding> {
    let waits = !matches!(record.get(risk::STATUS), Some(RiskStatus::Occurred | RiskStatus::Closed));
    let high = rating(record).today.is_some_and(|spot| spot.band() >= Band::High);
    let message = || rules::NO_SIGN.says.with("title", named(record.text(risk::TITLE)));
    (waits && high && blank(record.text(risk::TRIGGER)))
        .then(|| rules::NO_SIGN.saying(key, risk::TRIGGER.spec, message()))
}

words! {
    TOPIC_START = "lack of", "risk of", "insufficient", "poor", "weak", "possible problems with", "problems with",
        "issues with" | "缺乏", "缺少", "存在", "可能存在", "关于";
    TOPIC_END = "risk", "risks", "competition", "problem", "problems", "issue", "issues", "uncertainty", "shortage"
        | "风险", "问题", "竞争", "竞争激烈", "不足", "不确定性", "不到位", "隐患";
    VAGUE_ACTION = "closer touch", "keep in touch", "communicate more", "communicate better", "pay attention",
        "be careful", "monitor closely", "watch closely", "strengthen", "improve", "enhance", "optimise",
        "optimize", "raise awareness", "do our best", "as needed", "if necessary"
        | "加强", "提高", "提升", "增强", "优化", "完善", "密切关注", "重点关注", "高度重视", "多沟通", "注意",
          "尽量", "努力", "视情况", "必要时";
}

#[cfg(test)]
mod tests;
