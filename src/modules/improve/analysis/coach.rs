//! What the coach says about improvement.

use crate::method::{Check, Finding, Normal, Reading, named, words};
use crate::model::{Choice, Plan, Record, RecordKey, Table};
use crate::modules::improve::analysis::deals::is_lost;
use crate::modules::improve::analysis::{has_action, rules};
use crate::modules::improve::spec::{
    FeedbackSeverity, FeedbackStatus, Phase, Reason, action, agreement, deal_result, feedback,
};

const ACTION_CHECKS: &[Check] = &[
    rules::BLAMES_PERSON.word(action::CAUSE, &BLAME),
    rules::BLAMES_PERSON.word(action::PROBLEM, &BLAME),
    rules::BLAMES_PERSON.word(action::TITLE, &BLAME),
    // What is closed has a result in the place of an expectation.
    rules::EXPECTED_NO_FIGURE
        .text(action::EXPECTED, |expected| !holds_number(expected))
        .when(|record| record.get(action::PHASE) != Some(Phase::Act))
        .naming("title", action::TITLE),
    rules::LOOSE_ACTION
        .missing(&[action::OWNER.spec, action::DUE.spec])
        .when(|record| matches!(record.get(action::PHASE), Some(Phase::Do | Phase::Check)))
        .naming("title", action::TITLE),
    rules::CLOSED_UNCHECKED
        .missing(&[action::RESULT.spec, action::KEPT.spec])
        .when(|record| record.get(action::PHASE) == Some(Phase::Act))
        .naming("title", action::TITLE),
];
const AGREEMENT_CHECKS: &[Check] = &[rules::VAGUE_WHEN.word(agreement::WHEN, &SOON).unless(Normal::has_digit)];

/// Every finding: actions, then what was lost for the same reason, feedback, agreements.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(reading.all(plan, Table::Action, ACTION_CHECKS));
    findings.extend(Reason::ALL.iter().filter_map(|reason| same_loss_twice(plan, *reason)));
    findings.extend(plan.list(Table::Feedback).filter_map(|(key, record)| serious_no_action(plan, key, record)));
    findings.extend(reading.all(plan, Table::Agreement, AGREEMENT_CHECKS));
    findings
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
    let is_serious = record.get(feedback::SEVERITY) == Some(FeedbackSeverity::High);
    let is_open = matches!(record.get(feedback::STATUS), Some(FeedbackStatus::Open | FeedbackStatus::InAction));
    let rule = &rules::SERIOUS_NO_ACTION;
    (is_serious && is_open && !has_action(plan, key))
        .then(|| rule.saying(key, feedback::STATUS.spec, rule.says.with("text", named(record.text(feedback::TEXT)))))
}

fn holds_number(text: &Normal) -> bool {
    text.has_digit() || text.has_word(&NUMBERS).is_some()
}

words! {
    BLAME = "careless", "carelessness", "lazy", "laziness", "not motivated", "unmotivated", "incompetent",
        "not serious", "forgot again", "lack of responsibility", "did not care", "did not try", "human error",
        "bad attitude", "his fault", "her fault", "their fault", "irresponsible", "sloppy", "not committed",
        "poor attitude", "does not care", "no sense of responsibility"
        | "粗心", "马虎", "懒", "不认真", "不负责", "不上心", "不用心", "责任心", "能力差", "能力不足", "态度差",
          "态度不好", "态度问题", "不重视", "人为失误", "不积极", "执行力差", "不努力", "没有担当", "推卸",
          "不够细心";
    NUMBERS = "none", "no more", "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "half", "double", "twice"
        | "零", "一次", "两次", "三次", "一半", "减半", "翻倍", "翻番", "一成", "两成", "三成", "全部", "不再";
    SOON = "as soon as possible", "asap", "soon", "in time", "timely", "promptly", "quickly", "regularly",
        "whenever", "when needed", "if necessary", "as needed", "from time to time", "in good time"
        | "及时", "尽快", "尽早", "随时", "定期", "经常", "适时", "必要时", "需要时", "第一时间", "有空", "不定期";
}

#[cfg(test)]
mod tests;
