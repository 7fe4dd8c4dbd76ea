//! What the coach says about a lesson: its minutes, role cards, points and scores.

use crate::method::{Check, Finding, Normal, blank, named, words};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::training::analysis::lesson::session_minutes;
use crate::modules::training::analysis::practice::skill_of;
use crate::modules::training::analysis::{minutes, raised, rules};
use crate::modules::training::spec::{role_card, score_point, topic};

/// What a role card alone tells.
pub(super) const ROLE_CHECKS: &[Check] = &[rules::ROLE_THIN
    .missing(&[role_card::MIND.spec, role_card::ASKED.spec, role_card::TELLS.spec, role_card::OBJECTION.spec])
    .when(|card| !blank(card.text(role_card::CUSTOMER)))
    .naming("customer", role_card::CUSTOMER)];
/// What a point alone tells.
pub(super) const POINT_CHECKS: &[Check] =
    &[rules::POINT_UNSEEN.word(score_point::TEXT, &UNSEEN_POINT).unless(Normal::has_figure)];

/// Whether a lesson is longer than its shortest session.
pub(super) fn over(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let (minutes, session) = (minutes(record)?.sum, session_minutes(plan, key)?);
    let message = || rules::LESSON_OVER.says.with("title", named(record.text(topic::TITLE)));
    (minutes > session).then(|| {
        let message = message().with("n", minutes).with("session", session);
        rules::LESSON_OVER.saying(key, topic::PAIRS.spec, message)
    })
}

/// Whether more is told than practised. A lesson without minutes is not judged.
pub(super) fn more_telling(key: RecordKey, record: &Record) -> Option<Finding> {
    let minutes = minutes(record).filter(|minutes| minutes.told > minutes.pairs)?;
    let message = rules::MORE_TELLING.says.with("title", named(record.text(topic::TITLE)));
    let message = message.with("told", minutes.told).with("pairs", minutes.pairs);
    Some(rules::MORE_TELLING.saying(key, topic::PAIRS.spec, message))
}

/// Whether the matrix waits for scores.
pub(super) fn scores_waiting(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let message = || rules::SCORES_WAITING.says.with("title", named(record.text(topic::TITLE)));
    (!raised(plan, key).is_empty()).then(|| rules::SCORES_WAITING.saying(key, topic::SKILLS.spec, message()))
}

/// Whether a point that is scored somewhere counts for no skill. Before anybody is scored it does not matter.
pub(super) fn point_loose(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let lesson = record.get(score_point::TOPIC)?;
    let is_scored = || plan.parts(lesson).iter().any(|(part, _)| part.table == Table::Practice);
    let text = record.text(score_point::TEXT);
    let loose = !blank(text) && skill_of(plan.get(lesson)?, record).is_none() && is_scored();
    let message = || rules::POINT_LOOSE.says.with("point", named(text));
    loose.then(|| rules::POINT_LOOSE.saying(key, score_point::SKILL.spec, message()))
}

words! {
    UNSEEN_POINT = "professional", "professionally", "confident", "confidently", "friendly", "good attitude",
        "enthusiastic", "natural", "persuasive", "convincing", "well prepared", "good rapport", "charming"
        | "专业", "自信", "热情", "态度好", "态度积极", "表现好", "有感染力", "自然", "亲和力", "说服力", "准备充分";
}
