//! A lesson by the minute, beside the time of its session.

use crate::i18n::Message;
use crate::i18n::messages::units;
use crate::model::{Field, FieldSpec, Number, Plan, Record, RecordKey, Table, Value};
use crate::modules::training::spec::{role_card, session, topic};
use crate::modules::training::texts;

/// The parts of a lesson with the minutes that they usually take.
const USUAL: [(Field<Number>, f64); 4] =
    [(topic::EXPLAIN, 5.0), (topic::SHOW, 5.0), (topic::PAIRS, 15.0), (topic::DISCUSS, 10.0)];

/// How a lesson goes: what its plan alone asks for.
pub const COURSE: [&FieldSpec; 7] = [
    topic::EXPLAIN.spec,
    topic::SHOW.spec,
    topic::PAIRS.spec,
    topic::DISCUSS.spec,
    topic::ROUNDS.spec,
    topic::WATCHER.spec,
    topic::HEARD_IN.spec,
];

/// The fields of a lesson that its plan shows and prints.
pub fn lesson_plan() -> Vec<&'static FieldSpec> {
    [topic::GOAL.spec, topic::MATERIAL.spec].into_iter().chain(COURSE).collect()
}

/// What stands on a role card, below its name.
pub const ROLE_CARD: &[&FieldSpec] =
    &[role_card::MIND.spec, role_card::ASKED.spec, role_card::TELLS.spec, role_card::OBJECTION.spec];

/// The minutes of a lesson.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Minutes {
    /// Explaining and showing.
    pub told: f64,
    /// Practising in pairs.
    pub pairs: f64,
    /// All of it.
    pub sum: f64,
}

/// The minutes of a lesson; none while nothing is set.
pub fn minutes(lesson: &Record) -> Option<Minutes> {
    let of = |field: Field<Number>| lesson.get(field).map(Number::get);
    USUAL.iter().find_map(|(field, _)| of(*field))?;
    let [explain, show, pairs, discuss] = USUAL.map(|(field, _)| of(field).unwrap_or(0.0));
    Some(Minutes { told: explain + show, pairs, sum: explain + show + pairs + discuss })
}

/// The minutes that a lesson usually takes.
pub fn usual_minutes() -> Vec<(&'static FieldSpec, Option<Value>)> {
    USUAL.iter().map(|(field, minutes)| (field.spec, Number::new(*minutes).map(Value::Number))).collect()
}

/// The minutes of the shortest session of a lesson; none while no session has any.
pub fn session_minutes(plan: &Plan, lesson: RecordKey) -> Option<f64> {
    let sessions = plan.parts(lesson).into_iter().filter(|(key, _)| key.table == Table::Session);
    sessions.filter_map(|(_, record)| record.get(session::MINUTES)).map(Number::get).reduce(f64::min)
}

/// What the minutes come to, and how they stand to the session; nothing while none are set.
pub fn minutes_said(plan: &Plan, lesson: RecordKey) -> Vec<Message> {
    let Some(minutes) = plan.get(lesson).and_then(|record| minutes(record)) else { return Vec::new() };
    let beside = session_minutes(plan, lesson).map(|session| {
        let over = minutes.sum - session;
        let message = if over > 0.0 { texts::MINUTES_OVER.with("over", over) } else { texts::MINUTES_FIT.into() };
        message.with("session", session)
    });
    let sum = texts::MINUTES_SUM.with("time", units::UNIT_MINUTES.with("n", minutes.sum));
    std::iter::once(sum).chain(beside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::{Draft, key, number};

    fn lesson(parts: [Option<f64>; 4], sessions: &[Option<f64>]) -> Draft {
        let draft = Draft::new().add("topic:t", |mut record| {
            for ((field, _), minutes) in USUAL.iter().zip(parts) {
                record.set_value(field.spec, minutes.map(|minutes| Value::Number(number(minutes))));
            }
            record
        });
        sessions.iter().enumerate().fold(draft, |draft, (at, minutes)| {
            draft.add(&format!("session:s{at}"), |record| {
                let record = record.with(session::TOPIC, key("topic:t"));
                minutes.map_or(record.clone(), |minutes| record.with(session::MINUTES, number(minutes)))
            })
        })
    }

    fn said(draft: &Draft, locale: Locale) -> Vec<String> {
        let all = minutes_said(&draft.plan, key("topic:t"));
        all.iter().map(|message| message.render(&PlainFormats(locale))).collect()
    }

    #[test]
    fn the_sum_stands_beside_the_shortest_session() {
        let usual = USUAL.map(|(_, minutes)| Some(minutes));
        assert_eq!(said(&lesson(usual, &[]), Locale::En), ["35 min in all"]);
        let over = lesson(usual, &[Some(60.0), None, Some(30.0)]);
        assert_eq!(said(&over, Locale::En), ["35 min in all", "5 too many: the session has 30"]);
        assert_eq!(said(&over, Locale::ZhCn), ["共 35 分钟", "超出 5 分钟：场次只有 30 分钟"]);
        let fits = lesson([None, None, Some(30.0), None], &[Some(30.0)]);
        assert_eq!(said(&fits, Locale::En), ["30 min in all", "the session has 30"]);
        assert_eq!(said(&lesson([None; 4], &[Some(30.0)]), Locale::En), [""; 0]);
    }

    #[test]
    fn what_is_not_set_takes_no_time() {
        let draft = lesson([Some(5.0), None, Some(15.0), None], &[]);
        let minutes = minutes(draft.plan.get(key("topic:t")).unwrap());
        assert_eq!(minutes, Some(Minutes { told: 5.0, pairs: 15.0, sum: 20.0 }));
    }
}
