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

const QUESTION_CHECKS: &[Check] = &[
    // On the situation a yes or no may be all that is needed.
    rules::CLOSED_QUESTION
        .text(question::TEXT, is_closed)
        .when(|record| record.get(question::TYPE).is_some_and(|kind| kind != QuestionType::Situation))
        .naming("text", question::TEXT),
    rules::LEADING_QUESTION.word(question::TEXT, &LEADING).naming("text", question::TEXT),
    rules::MUST_ASK_NO_EAR
        .missing(&[question::LISTEN_FOR.spec])
        .when(|record| record.get(question::MUST_ASK) == Some(true))
        .naming("text", question::TEXT),
];
const OBJECTION_CHECKS: &[Check] = &[
    rules::REPLY_ARGUES
        .text(objection::REPLY, |reply| reply.after_start(&ARGUING_STARTS).is_some())
        .naming("text", objection::TEXT),
    rules::OBJECTION_NO_PROOF
        .missing(&[objection::PROOF.spec])
        .when(|record| !blank(record.text(objection::REPLY)))
        .naming("text", objection::TEXT),
];

/// Every finding: questions, then objections, then the people who are asked too much.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(reading.all(plan, Table::Question, QUESTION_CHECKS));
    findings.extend(no_implication(plan));
    findings.extend(reading.all(plan, Table::Objection, OBJECTION_CHECKS));
    findings.extend(people(plan).filter_map(|(key, record)| too_many_situation(plan, key, record)));
    findings
}

fn is_closed(question: &Normal) -> bool {
    question.after_start(&CLOSED_STARTS).is_some_and(|rest| rest.starts_with(' '))
        || question.as_str().trim_end_matches(['?', ' ']).ends_with('吗')
        || question.has_word(&CLOSED_ANYWHERE).is_some()
}

/// Leads to the first question, whose kind can be changed.
fn no_implication(plan: &Plan) -> Option<Finding> {
    let (first, _) = plan.list(Table::Question).next().filter(|_| plan.list(Table::Question).count() >= ENOUGH)?;
    let asked =
        plan.list(Table::Question).any(|(_, record)| record.get(question::TYPE) == Some(QuestionType::Implication));
    (!asked).then(|| rules::NO_IMPLICATION.at(first, question::TYPE.spec))
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
