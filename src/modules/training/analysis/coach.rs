//! What the coach says about the training plan.

mod lesson;

use crate::method::{Check, Finding, Normal, Reading, blank, name_of, named, words};
use crate::model::{Date, Plan, Record, RecordKey, Table};
use crate::modules::training::analysis::matrix::{ALONE, Cell, LARGE_GAP, cells, gaps, is_on};
use crate::modules::training::analysis::rules;
use crate::modules::training::spec::{TopicStatus, TrainingWay, rating, session, topic};

/// With fewer topics than this a plan is only begun.
const ENOUGH: usize = 3;

const TOPIC_CHECKS: &[Check] = &[
    rules::GOAL_UNSEEN.word(topic::GOAL, &UNSEEN).unless(Normal::has_digit),
    rules::NO_CHECK
        .missing(&[topic::CHECK.spec])
        .when(|record| !blank(record.text(topic::TITLE)) && is_on(record))
        .naming("title", topic::TITLE),
    rules::MORE_TELLING.own(lesson::more_telling),
];

/// Every finding: topic by topic, then the matrix, then the topics as a whole.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    let cells = cells(plan);
    for (key, record) in plan.list(Table::Topic) {
        let dates = || plan.parts(key).into_iter().filter_map(|(_, session)| session.get(session::ON));
        findings.extend_from_slice(reading.of(key, record, TOPIC_CHECKS));
        findings.extend(trainer_below(plan, &cells, key, record));
        findings.extend(check_too_early(key, record, dates().min()));
        findings.extend(no_date(key, record, dates().next().is_some()));
        findings.extend(lesson::over(plan, key, record));
        findings.extend(lesson::scores_waiting(plan, key, record));
    }
    findings.extend(gap_open(plan));
    findings.extend(no_practice(plan));
    findings.extend(reading.all(plan, Table::RoleCard, lesson::ROLE_CHECKS));
    for (key, record) in plan.list(Table::ScorePoint) {
        findings.extend_from_slice(reading.of(key, record, lesson::POINT_CHECKS));
        findings.extend(lesson::point_loose(plan, key, record));
    }
    findings
}

/// A trainer who is not rated in a skill is not judged.
fn trainer_below(plan: &Plan, cells: &[Cell], key: RecordKey, record: &Record) -> Option<Finding> {
    let trainer = record.get(topic::TRAINER)?;
    let skills = record.links(topic::SKILLS);
    let below = |cell: &&Cell| cell.person == trainer && skills.contains(&cell.skill) && cell.actual < Some(ALONE);
    let (cell, actual) = cells.iter().filter(below).find_map(|cell| Some((cell, cell.actual?)))?;
    let message = rules::TRAINER_BELOW.says.with("person", name_of(plan, trainer));
    let message = message.with("skill", name_of(plan, cell.skill)).with("n", actual);
    Some(rules::TRAINER_BELOW.saying(key, topic::TRAINER.spec, message))
}

fn check_too_early(key: RecordKey, record: &Record, first: Option<Date>) -> Option<Finding> {
    let early = record.get(topic::CHECK_ON)? < first?;
    let message = || rules::CHECK_TOO_EARLY.says.with("title", named(record.text(topic::TITLE)));
    early.then(|| rules::CHECK_TOO_EARLY.saying(key, topic::CHECK_ON.spec, message()))
}

fn no_date(key: RecordKey, record: &Record, has_date: bool) -> Option<Finding> {
    let ahead = matches!(record.get(topic::STATUS), Some(TopicStatus::Planned | TopicStatus::Running));
    let message = || rules::NO_DATE.says.with("title", named(record.text(topic::TITLE)));
    (ahead && !has_date).then(|| rules::NO_DATE.saying(key, topic::STATUS.spec, message()))
}

fn gap_open(plan: &Plan) -> Vec<Finding> {
    let open = gaps(plan).into_iter().filter(|gap| gap.size >= LARGE_GAP && gap.topic.is_none());
    let finding = |gap: crate::modules::training::analysis::Gap| {
        let message = rules::GAP_OPEN.says.with("person", name_of(plan, gap.cell.person)).with("n", gap.size);
        let message = message.with("skill", name_of(plan, gap.cell.skill));
        rules::GAP_OPEN.saying(gap.cell.rating, rating::ACTUAL.spec, message)
    };
    open.map(finding).collect()
}

/// The finding stands at the first topic that is for listening.
fn no_practice(plan: &Plan) -> Option<Finding> {
    let chosen = || {
        let topics = plan.list(Table::Topic).filter(|(_, record)| record.get(topic::STATUS) != Some(TopicStatus::Idea));
        topics.filter_map(|(key, record)| Some((key, record.get(topic::WAY)?)))
    };
    let (first, _) = chosen().next().filter(|_| chosen().count() >= ENOUGH)?;
    let practised = chosen().any(|(_, way)| matches!(way, TrainingWay::Coaching | TrainingWay::Workshop));
    (!practised).then(|| rules::NO_PRACTICE.at(first, topic::WAY.spec))
}

words! {
    UNSEEN = "understand", "know", "know about", "be aware of", "be familiar with", "familiarise", "familiarize",
        "appreciate", "learn about", "get better at", "improve", "strengthen", "awareness", "mindset", "attitude"
        | "了解", "理解", "熟悉", "掌握", "认识到", "提高", "提升", "增强", "加强", "意识", "心态", "学习";
}

#[cfg(test)]
mod tests;
