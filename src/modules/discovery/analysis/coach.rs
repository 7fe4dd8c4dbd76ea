//! What the coach says about the discovery guide.

use crate::method::{Check, Finding, Normal, Reading, blank, named, words};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::discovery::analysis::{count_of, rules};
use crate::modules::discovery::spec::{QuestionType, objection, question};
use crate::modules::persona::analysis::people;
use crate::modules::persona::spec::persona;

/// More questions on the situation than these cost patience.
const MOST_SITUATION: usize = 4;
/// With fewer questions than this the bank is only begun.
const ENOUGH: usize = 4;

const QUESTION_CHECKS: &[Check] = &[closed_question, leading_question, must_ask_no_ear];
const OBJECTION_CHECKS: &[Check] = &[reply_argues, objection_no_proof];

/// Every finding: questions, then objections, then the people who are asked too much.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, record) in plan.list(Table::Question) {
        findings.extend_from_slice(reading.of(key, record, QUESTION_CHECKS));
    }
    findings.extend(no_implication(plan));
    for (key, record) in plan.list(Table::Objection) {
        findings.extend_from_slice(reading.of(key, record, OBJECTION_CHECKS));
    }
    findings.extend(people(plan).filter_map(|(key, record)| too_many_situation(plan, key, record)));
    findings
}

/// On the situation a yes or no may be all that is needed.
fn closed_question(key: RecordKey, record: &Record) -> Option<Finding> {
    let leads_on = record.get(question::TYPE).is_some_and(|kind| kind != QuestionType::Situation);
    let text = Normal::of(record.text(question::TEXT));
    let is_closed = || {
        text.after_start(&CLOSED_STARTS).is_some_and(|rest| rest.starts_with(' '))
            || text.as_str().trim_end_matches(['?', ' ']).ends_with('吗')
            || text.has_word(&CLOSED_ANYWHERE).is_some()
    };
    let message = || rules::CLOSED_QUESTION.says.with("text", named(record.text(question::TEXT)));
    (leads_on && is_closed()).then(|| rules::CLOSED_QUESTION.saying(key, question::TEXT.spec, message()))
}

fn leading_question(key: RecordKey, record: &Record) -> Option<Finding> {
    let text = record.text(question::TEXT);
    let message = || rules::LEADING_QUESTION.says.with("text", named(text));
    let leads = Normal::of(text).has_word(&LEADING).is_some();
    leads.then(|| rules::LEADING_QUESTION.saying(key, question::TEXT.spec, message()))
}

fn must_ask_no_ear(key: RecordKey, record: &Record) -> Option<Finding> {
    let deaf = record.get(question::MUST_ASK) == Some(true) && blank(record.text(question::LISTEN_FOR));
    let message = || rules::MUST_ASK_NO_EAR.says.with("text", named(record.text(question::TEXT)));
    deaf.then(|| rules::MUST_ASK_NO_EAR.saying(key, question::LISTEN_FOR.spec, message()))
}

/// Leads to the first question, whose kind can be changed.
fn no_implication(plan: &Plan) -> Option<Finding> {
    let (first, _) = plan.list(Table::Question).next().filter(|_| plan.list(Table::Question).count() >= ENOUGH)?;
    let asked =
        plan.list(Table::Question).any(|(_, record)| record.get(question::TYPE) == Some(QuestionType::Implication));
    (!asked).then(|| rules::NO_IMPLICATION.at(first, question::TYPE.spec))
}

fn reply_argues(key: RecordKey, record: &Record) -> Option<Finding> {
    let argues = Normal::of(record.text(objection::REPLY)).after_start(&ARGUING_STARTS).is_some();
    let message = || rules::REPLY_ARGUES.says.with("text", named(record.text(objection::TEXT)));
    argues.then(|| rules::REPLY_ARGUES.saying(key, objection::REPLY.spec, message()))
}

fn objection_no_proof(key: RecordKey, record: &Record) -> Option<Finding> {
    let bare = !blank(record.text(objection::REPLY)) && record.links(objection::PROOF).is_empty();
    let message = || rules::OBJECTION_NO_PROOF.says.with("text", named(record.text(objection::TEXT)));
    bare.then(|| rules::OBJECTION_NO_PROOF.saying(key, objection::PROOF.spec, message()))
}

fn too_many_situation(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let count = count_of(plan, QuestionType::Situation, key);
    let rule = &rules::TOO_MANY_SITUATION;
    let message = || rule.says.with("name", named(record.text(persona::NAME))).with("count", count);
    (count > MOST_SITUATION).then(|| rule.saying(key, persona::NAME.spec, message()))
}

words! {
    CLOSED_STARTS = "do you", "does your", "does the", "did you", "is your", "is the", "is it", "is there",
        "are you", "are your", "are there", "have you", "has your", "can you", "could you", "will you", "would you",
        "would it", "should you" |;
    CLOSED_ANYWHERE = | "是不是", "是否", "有没有", "能不能", "会不会", "要不要", "想不想", "可不可以";
    LEADING = "don't you think", "wouldn't you", "isn't it", "isn't that", "don't you agree", "you surely",
        "surely you", "you would agree", "wouldn't it be"
        | "难道", "您不觉得", "你不觉得", "您不想", "你不想", "肯定也", "一定也想", "您肯定", "您一定", "对不对",
          "对吧";
    ARGUING_STARTS = "but", "not true", "no that", "no, that", "you are wrong", "you're wrong", "that is wrong",
        "that's wrong", "that is not", "that's not", "actually", "as i said", "on the contrary", "you misunderstand"
        | "但是", "可是", "其实", "不是的", "不对", "您错了", "你错了", "您误会", "你误会", "怎么会", "那是因为您",
          "我刚才说过", "恰恰相反";
}

#[cfg(test)]
mod tests;
