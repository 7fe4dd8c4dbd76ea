//! What the coach says about improvement.

use crate::i18n::messages::common::listed;
use crate::method::{Check, Finding, Normal, Reading, blank, named, words};
use crate::model::{Choice, FieldSpec, Plan, Record, RecordKey, Table};
use crate::modules::improve::analysis::deals::is_lost;
use crate::modules::improve::analysis::{has_action, rules};
use crate::modules::improve::spec::{
    FeedbackStatus, Phase, Reason, Severity, action, agreement, deal_result, feedback,
};

const ACTION_CHECKS: &[Check] = &[blames_person, expected_no_figure, loose_action, closed_unchecked];

/// Every finding: actions, then what was lost for the same reason, feedback, agreements.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, record) in plan.list(Table::Action) {
        findings.extend_from_slice(reading.of(key, record, ACTION_CHECKS));
    }
    findings.extend(Reason::ALL.iter().filter_map(|reason| same_loss_twice(plan, *reason)));
    findings.extend(plan.list(Table::Feedback).filter_map(|(key, record)| serious_no_action(plan, key, record)));
    findings.extend(plan.list(Table::Agreement).filter_map(|(key, record)| vague_when(key, record)));
    findings
}

fn blames_person(key: RecordKey, record: &Record) -> Option<Finding> {
    let word = Normal::of(record.text(action::CAUSE)).has_word(&BLAME)?;
    let rule = &rules::BLAMES_PERSON;
    Some(rule.saying(key, action::CAUSE.spec, rule.says.with("word", named(word))))
}

/// What is closed has a result in the place of an expectation.
fn expected_no_figure(key: RecordKey, record: &Record) -> Option<Finding> {
    let expected = Normal::of(record.text(action::EXPECTED));
    let is_open = record.get(action::PHASE) != Some(Phase::Act);
    let rule = &rules::EXPECTED_NO_FIGURE;
    (is_open && !expected.is_blank() && !holds_number(&expected))
        .then(|| rule.saying(key, action::EXPECTED.spec, rule.says.with("title", named(record.text(action::TITLE)))))
}

fn loose_action(key: RecordKey, record: &Record) -> Option<Finding> {
    let is_under_way = matches!(record.get(action::PHASE), Some(Phase::Do | Phase::Check));
    let missing: Vec<&'static FieldSpec> =
        [action::OWNER.spec, action::DUE.spec].into_iter().filter(|field| record.value(field).is_none()).collect();
    let first = missing.first().copied().filter(|_| is_under_way)?;
    let rule = &rules::LOOSE_ACTION;
    let fields = listed(missing.iter().map(|field| field.label.into()))?;
    Some(rule.saying(key, first, rule.says.with("title", named(record.text(action::TITLE))).with("fields", fields)))
}

fn closed_unchecked(key: RecordKey, record: &Record) -> Option<Finding> {
    let is_closed = record.get(action::PHASE) == Some(Phase::Act);
    let field = match (blank(record.text(action::RESULT)), record.get(action::KEPT)) {
        (true, _) => action::RESULT.spec,
        (false, None) => action::KEPT.spec,
        (false, Some(_)) => return None,
    };
    let rule = &rules::CLOSED_UNCHECKED;
    is_closed.then(|| rule.saying(key, field, rule.says.with("title", named(record.text(action::TITLE)))))
}

/// Leads to the last of the deals, of which most is remembered.
fn same_loss_twice(plan: &Plan, reason: Reason) -> Option<Finding> {
    if reason == Reason::Other {
        return None;
    }
    let lost = plan.list(Table::DealResult);
    let lost: Vec<RecordKey> = lost
        .filter(|(_, record)| is_lost(record) && record.get(deal_result::REASON) == Some(reason))
        .map(|(key, _)| key)
        .collect();
    let [_, .., last] = lost.as_slice() else { return None };
    let rule = &rules::SAME_LOSS_TWICE;
    let message = || rule.says.with("n", lost.len()).with("reason", reason.label());
    (!lost.iter().any(|key| has_action(plan, *key))).then(|| rule.saying(*last, deal_result::REASON.spec, message()))
}

fn serious_no_action(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let is_serious = record.get(feedback::SEVERITY) == Some(Severity::High);
    let is_open = matches!(record.get(feedback::STATUS), Some(FeedbackStatus::Open | FeedbackStatus::InAction));
    let rule = &rules::SERIOUS_NO_ACTION;
    (is_serious && is_open && !has_action(plan, key))
        .then(|| rule.saying(key, feedback::STATUS.spec, rule.says.with("text", named(record.text(feedback::TEXT)))))
}

fn vague_when(key: RecordKey, record: &Record) -> Option<Finding> {
    let when = Normal::of(record.text(agreement::WHEN));
    let word = when.has_word(&SOON).filter(|_| !when.has_digit())?;
    let rule = &rules::VAGUE_WHEN;
    Some(rule.saying(key, agreement::WHEN.spec, rule.says.with("word", named(word))))
}

fn holds_number(text: &Normal) -> bool {
    text.has_digit() || text.has_word(&NUMBERS).is_some()
}

words! {
    BLAME = "careless", "carelessness", "lazy", "laziness", "not motivated", "unmotivated", "incompetent",
        "not serious", "forgot again", "lack of responsibility", "did not care", "did not try", "human error",
        "bad attitude", "his fault", "her fault", "their fault"
        | "粗心", "马虎", "懒", "不认真", "不负责", "不上心", "不用心", "责任心", "能力差", "能力不足", "态度差",
          "态度不好", "态度问题", "不重视", "人为失误", "不积极";
    NUMBERS = "none", "no more", "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "half", "double", "twice"
        | "零", "一次", "两次", "三次", "一半", "减半", "翻倍", "翻番", "一成", "两成", "三成", "全部", "不再";
    SOON = "as soon as possible", "asap", "soon", "in time", "timely", "promptly", "quickly", "regularly",
        "whenever", "when needed", "if necessary", "as needed", "from time to time", "in good time"
        | "及时", "尽快", "尽早", "随时", "定期", "经常", "适时", "必要时", "需要时", "第一时间", "有空", "不定期";
}

#[cfg(test)]
mod tests;
