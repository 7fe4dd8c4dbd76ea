//! The dates of the sessions, and sessions as events of a calendar.

use crate::i18n::Formats;
use crate::i18n::messages::common::listed;
use crate::i18n::messages::export::EXP_PRIVATE_LINE;
use crate::method::{CalendarEvent, EventTime, Name, Occurrence, Series, blank, event_uid, name};
use crate::model::calendar::{Interval, days_after, months_after, series};
use crate::model::{ClockTime, Date, FieldSpec, Plan, Record, RecordKey, Table};
use crate::modules::training::spec::{Repeat, session, topic};

/// How long a session with a time takes, in minutes, where nobody has said it.
const USUAL_MINUTES: u16 = 60;

/// One date of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The session.
    pub session: RecordKey,
    /// Its topic.
    pub topic: Option<RecordKey>,
    /// Which of its dates it is, from 1.
    pub number: u32,
    /// The day.
    pub date: Date,
    /// When it begins, where a time is given that can be read.
    pub time: Option<ClockTime>,
}

/// Every date of every session in order. What is repeated without an end goes on for a year.
pub fn meetings(plan: &Plan) -> Vec<Meeting> {
    let mut meetings: Vec<Meeting> =
        plan.list(Table::Session).flat_map(|(key, record)| meetings_of(key, record)).collect();
    crate::model::sort_by_key(&mut meetings, |meeting| {
        (meeting.date.to_julian_day(), meeting.time.map(|time| time.start))
    });
    meetings
}

/// The dates that are still ahead on a day: those of sessions that have not taken place.
pub fn ahead(plan: &Plan, today: Date) -> Vec<Meeting> {
    let is_done = |meeting: &Meeting| plan.get(meeting.session).and_then(|record| record.get(session::DONE)).is_some();
    meetings(plan).into_iter().filter(|meeting| meeting.date >= today && !is_done(meeting)).collect()
}

/// The next date of a topic from a day on.
pub fn next_of(plan: &Plan, topic: RecordKey, today: Date) -> Option<Date> {
    let parts = plan.parts(topic).into_iter().filter(|(_, record)| record.get(session::DONE).is_none());
    let dates = parts.flat_map(|(key, record)| meetings_of(key, record)).map(|meeting| meeting.date);
    dates.filter(|date| *date >= today).min()
}

fn meetings_of(key: RecordKey, record: &Record) -> Vec<Meeting> {
    let Some(first) = record.get(session::ON) else { return Vec::new() };
    let step = match record.get(session::REPEAT) {
        Some(Repeat::Weekly) => Some(Interval::Weeks(1)),
        Some(Repeat::Biweekly) => Some(Interval::Weeks(2)),
        Some(Repeat::Monthly) => Some(Interval::Months(1)),
        Some(Repeat::Quarterly) => Some(Interval::Months(3)),
        Some(Repeat::None) | None => None,
    };
    let year = || months_after(first, 12).and_then(|date| days_after(date, -1));
    // An end ahead of the first date is one that was typed wrongly; the first date stays.
    let last = record.get(session::UNTIL).or_else(year).map_or(first, |last| last.max(first));
    let (topic, time) = (record.get(session::TOPIC), time_of(record));
    let meeting = |(number, date)| Meeting { session: key, topic, number, date, time };
    (1..).zip(series(first, step, last)).map(meeting).collect()
}

fn time_of(record: &Record) -> Option<ClockTime> {
    ClockTime::read(record.text(session::TIME))
}

/// The sessions with a date but without a time that can be read, which a calendar takes as whole days.
pub fn without_time(plan: &Plan) -> Vec<RecordKey> {
    let timeless = |record: &Record| record.get(session::ON).is_some() && time_of(record).is_none();
    plan.list(Table::Session).filter(|(_, record)| timeless(record)).map(|(key, _)| key).collect()
}

/// How the days of the sessions are worked out.
pub const SERIES: Series = Series { occurrences: |plan, _| occurrences(plan), event };

/// Every date of every session, and the sessions without one.
fn occurrences(plan: &Plan) -> Vec<Occurrence> {
    let occurrence = |key, number, date| {
        let field = (number == 1).then_some(session::ON.spec);
        Occurrence { key, number, date, field, deal: None }
    };
    let dated = meetings(plan).into_iter();
    let undated = plan.list(Table::Session).filter(|(_, record)| record.get(session::ON).is_none());
    dated
        .map(|meeting| occurrence(meeting.session, meeting.number, Some(meeting.date)))
        .chain(undated.map(|(key, _)| occurrence(key, 1, None)))
        .collect()
}

/// An event for every date of every session.
pub fn events(plan: &Plan, formats: &dyn Formats) -> Vec<CalendarEvent> {
    occurrences(plan).iter().filter_map(|occurrence| event(plan, occurrence, formats)).collect()
}

fn event(plan: &Plan, occurrence: &Occurrence, formats: &dyn Formats) -> Option<CalendarEvent> {
    let date = occurrence.date?;
    let record = plan.get(occurrence.key)?;
    let usual = || record.get(session::MINUTES).map_or(USUAL_MINUTES, |minutes| minutes.get() as u16);
    let time = match time_of(record) {
        Some(ClockTime { start, minutes }) => EventTime::At { date, start, minutes: minutes.unwrap_or_else(usual) },
        None => EventTime::Day(date),
    };
    let topic = record.get(session::TOPIC);
    let name = topic.map_or(Name::Missing, |topic| Name::of(plan, topic));
    Some(CalendarEvent {
        uid: event_uid(plan.id, occurrence.key, occurrence.number),
        time,
        summary: name.get(formats.locale()).to_owned(),
        description: description(plan, topic.and_then(|topic| plan.get(topic)).map(AsRef::as_ref), formats),
        location: record.text(session::PLACE).trim().to_owned(),
    })
}

/// What the people can do afterwards, who teaches whom, and what is on the table.
fn description(plan: &Plan, topic: Option<&Record>, formats: &dyn Formats) -> String {
    let Some(topic) = topic else { return String::new() };
    let line = |field: &FieldSpec, value: String| {
        (!blank(&value)).then(|| EXP_PRIVATE_LINE.with("name", field.label).with("value", value.trim()).render(formats))
    };
    let text = |field: crate::model::Field<String>| line(field.spec, topic.text(field).to_owned());
    let people = |field: &'static FieldSpec| {
        let names =
            topic.links_of(field).iter().map(|key| crate::i18n::Message::plain(&name(plan, *key, formats.locale())));
        line(field, listed(names)?.render(formats))
    };
    let lines = [
        text(topic::GOAL),
        people(topic::AUDIENCE.spec),
        people(topic::TRAINER.spec),
        text(topic::TRAINER_EXTERNAL),
        text(topic::MATERIAL),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::{Number, iso_date};

    use crate::modules::testing::{Draft, day, key, sample};

    fn date(text: &str) -> Date {
        iso_date(text).unwrap()
    }

    fn session(on: &str, repeat: Repeat, until: Option<&str>) -> Draft {
        Draft::new().add("session:s", |record| {
            let record = record.with(session::ON, date(on)).with(session::REPEAT, repeat);
            until.map_or(record.clone(), |until| record.with(session::UNTIL, date(until)))
        })
    }

    fn days(draft: &Draft) -> Vec<String> {
        meetings(&draft.plan).iter().map(|meeting| meeting.date.to_string()).collect()
    }

    #[test]
    fn sessions_come_again_until_their_last_day() {
        let until = Some("2026-04-10");
        assert_eq!(days(&session("2026-03-13", Repeat::Weekly, until)).len(), 5);
        assert_eq!(days(&session("2026-03-13", Repeat::Biweekly, until)), ["2026-03-13", "2026-03-27", "2026-04-10"]);
        assert_eq!(days(&session("2026-01-31", Repeat::Monthly, until)), ["2026-01-31", "2026-02-28", "2026-03-31"]);
        assert_eq!(days(&session("2026-01-31", Repeat::Quarterly, until)), ["2026-01-31"]);
        assert_eq!(days(&session("2026-03-13", Repeat::None, until)), ["2026-03-13"]);
        assert_eq!(days(&session("2026-03-13", Repeat::Weekly, Some("2026-01-01"))), ["2026-03-13"]);
        assert_eq!(days(&session("2026-03-13", Repeat::Monthly, None)).len(), 12);
    }

    #[test]
    fn what_is_ahead_begins_today_and_ends_when_it_has_taken_place() {
        let draft = session("2026-03-02", Repeat::Weekly, Some("2026-03-16"));
        assert_eq!(ahead(&draft.plan, date("2026-03-09")).len(), 2);
        let done = draft.add("session:done", |record| record.with(session::ON, day(3)).with(session::DONE, true));
        assert_eq!(ahead(&done.plan, date("2026-03-09")).len(), 2);
    }

    #[test]
    fn the_next_date_of_a_topic_is_the_first_from_today_on() {
        let of = |topic: &'static str| move |record: Record| record.with(session::TOPIC, key(topic));
        let draft = Draft::new()
            .add("topic:t", |record| record)
            .add("topic:other", |record| record)
            .add("session:weekly", |record| {
                of("topic:t")(record).with(session::ON, day(-9)).with(session::REPEAT, Repeat::Weekly)
            })
            .add("session:done", |record| of("topic:t")(record).with(session::ON, day(1)).with(session::DONE, true))
            .add("session:other", |record| of("topic:other")(record).with(session::ON, day(0)));
        assert_eq!(next_of(&draft.plan, key("topic:t"), day(0)), Some(day(5)));
        assert_eq!(next_of(&draft.plan, key("topic:other"), day(1)), None);
    }

    #[test]
    fn a_session_is_in_the_calendar_with_its_time_or_as_a_whole_day() {
        let time = |time: &str, minutes: Option<f64>| {
            let draft = Draft::new().add("session:s", |record| {
                let record = record.with(session::ON, day(0)).with(session::TIME, time.to_owned());
                minutes.map_or(record.clone(), |minutes| record.with(session::MINUTES, Number::new(minutes).unwrap()))
            });
            events(&draft.plan, &PlainFormats(Locale::En))[0].time
        };
        assert_eq!(time("17:00", Some(30.0)), EventTime::At { date: day(0), start: 1020, minutes: 30 });
        assert_eq!(time("9:00", None), EventTime::At { date: day(0), start: 540, minutes: 60 });
        assert_eq!(time("3pm", None), EventTime::At { date: day(0), start: 900, minutes: 60 });
        assert_eq!(time("9:00-10:30", Some(30.0)), EventTime::At { date: day(0), start: 540, minutes: 90 });
        assert_eq!(time("later", Some(30.0)), EventTime::Day(day(0)));
    }

    #[test]
    fn sessions_that_become_whole_days_are_known_those_without_a_date_are_none() {
        let at = |time: &'static str| {
            move |record: Record| record.with(session::ON, day(0)).with(session::TIME, time.to_owned())
        };
        let draft = Draft::new()
            .add("session:time", at("9:00"))
            .add("session:words", at("after lunch"))
            .add("session:nothing", |record| record.with(session::ON, day(0)))
            .add("session:undated", |record| record.with(session::TIME, "later".to_owned()));
        assert_eq!(without_time(&draft.plan), [key("session:words"), key("session:nothing")]);
    }

    #[test]
    fn the_calendar_of_the_example_says_what_is_learned_by_whom() {
        for (locale, summary, description) in [
            (
                Locale::En,
                "Patient data: five questions, five answers",
                "Afterwards they…: Chen Bo answers Mr. Tang’s five questions without asking back in the office\nWho takes part: Chen Bo, Zhao Min\nTrainer (team): Wu Jia\nMaterial: Data-protection sheet",
            ),
            (
                Locale::ZhCn,
                "病人数据五问五答",
                "学完能做什么：陈博当场答完唐先生的五个问题，不用回来再问\n参加人：陈博、赵敏\n内部讲师：吴佳\n教材：数据保护说明",
            ),
        ] {
            let plan = sample(locale);
            let events = events(&plan, &PlainFormats(locale));
            let found = events.iter().find(|event| event.uid == "sample.session.ss-data.1@saleswright").unwrap();
            assert_eq!((found.summary.as_str(), found.description.as_str()), (summary, description));
            assert_eq!(found.time, EventTime::At { date: day(14), start: 960, minutes: 60 });
            assert!(!found.location.is_empty());
        }
    }

    #[test]
    fn a_session_whose_topic_is_gone_is_still_on_its_day() {
        let draft = Draft::new()
            .add("session:s", |record| record.with(session::ON, day(0)).with(session::TOPIC, key("topic:gone")));
        let found = &events(&draft.plan, &PlainFormats(Locale::En))[0];
        assert_eq!((found.summary.as_str(), found.description.as_str()), ("No text yet", ""));
    }
}
