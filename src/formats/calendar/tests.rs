//! The file is read by a parser of somebody else.

use super::*;
use crate::model::iso_date;
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    iso_date(text).unwrap()
}

fn event(time: EventTime, summary: &str, description: &str) -> CalendarEvent {
    CalendarEvent {
        uid: "plan.touchpoint.day-7.1@saleswright".to_owned(),
        time,
        summary: summary.to_owned(),
        description: description.to_owned(),
        location: String::new(),
    }
}

/// The value of a property of an event, as the other reader has it.
fn property(event: &Component, name: &str) -> Option<String> {
    event.find_prop(name).map(|property| property.val.as_str().to_owned())
}

/// The events of a file, as the other reader has them.
fn read(file: &str, check: impl FnOnce(&[Component])) {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    check(&calendar.components);
}

/// 2026-11-24T07:00:00Z.
const STAMP: u64 = 1_795_503_600_000;

#[test]
fn a_whole_day_ends_with_the_day_after_it_and_leaves_the_day_free() {
    let file = write("方医生的诊所", &[event(EventTime::Day(date("2028-02-29")), "致电乔护士长", "")], STAMP);
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && file.ends_with("END:VCALENDAR\r\n"));
    assert!(!file.contains("METHOD") && !file.contains("DESCRIPTION") && !file.contains("LOCATION"));
    read(&file, |events| {
        let found = |name| property(&events[0], name).unwrap_or_default();
        assert_eq!((found("DTSTART"), found("DTEND")), ("20280229".to_owned(), "20280301".to_owned()));
        assert_eq!((found("DTSTAMP"), found("TRANSP")), ("20261124T070000Z".to_owned(), "TRANSPARENT".to_owned()));
        assert_eq!(
            (found("SUMMARY"), found("UID")),
            ("致电乔护士长".into(), "plan.touchpoint.day-7.1@saleswright".into())
        );
        assert_eq!(events.len(), 1);
    });
    assert!(file.contains("X-WR-CALNAME:方医生的诊所\r\n") && file.contains("DTSTART;VALUE=DATE:20280229\r\n"));
}

#[test]
fn a_time_of_day_is_the_clock_of_the_place_and_may_run_past_midnight() {
    for (start, minutes, from, to) in [
        (17 * 60, 30, "20261231T170000", "20261231T173000"),
        (23 * 60 + 30, 90, "20261231T233000", "20270101T010000"),
        (23 * 60, 60, "20261231T230000", "20270101T000000"),
        (0, 0, "20261231T000000", "20261231T000000"),
    ] {
        let mut friday = event(EventTime::At { date: date("2026-12-31"), start, minutes }, "Role-play", "");
        friday.location = "Meeting room, 2nd floor".to_owned();
        read(&write("Training", &[friday], STAMP), |events| {
            let found = |name| property(&events[0], name).unwrap_or_default();
            assert_eq!((found("DTSTART"), found("DTEND")), (from.to_owned(), to.to_owned()));
            assert_eq!((found("LOCATION"), property(&events[0], "TRANSP")), ("Meeting room, 2nd floor".into(), None));
        });
    }
}

#[test]
fn an_event_that_ends_after_every_calendar_is_left_out_and_the_others_stay() {
    let events = [EventTime::Day(Date::MAX), EventTime::Day(date("2026-03-09"))].map(|time| event(time, "x", ""));
    read(&write("", &events, STAMP), |events| assert_eq!(events.len(), 1));
}

#[test]
fn what_a_user_wrote_cannot_become_a_property_or_an_event() {
    let hostile = "a\r\nEND:VEVENT\nBEGIN:VEVENT\rATTACH:x;y,z\\n\u{0}\u{b}\u{85}é\u{2028}ü";
    read(&write("x", &[event(EventTime::Day(date("2026-03-09")), hostile, hostile)], STAMP), |events| {
        let expected = "a\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:x;y,z\\né\nü";
        assert_eq!(events.len(), 1);
        for name in ["SUMMARY", "DESCRIPTION"] {
            assert_eq!(property(&events[0], name).as_deref(), Some(expected), "{name}");
        }
        assert_eq!(property(&events[0], "ATTACH"), None);
    });
}

/// A text as a calendar can hold it.
fn plain(text: &str) -> String {
    let kept = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").chars().filter(kept).collect()
}

proptest! {
    #[test]
    fn any_text_comes_back_and_no_line_is_longer_than_the_format_allows(
        summary in "x(\\PC|[\\\\;,\r\n\t \u{0}-\u{9f}]|[青🦷é])*",
        description in "y(\\PC|[\\\\;,\r\n\t]){0,300}",
    ) {
        let file = write(&summary, &[event(EventTime::Day(date("2026-03-09")), &summary, &description)], STAMP);
        prop_assert!(file.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
        prop_assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        let unfolded = file.replace("\r\n ", "");
        let told = unfolded.lines().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap_or_default();
        prop_assert_eq!(unescaped(told), plain(&summary));
        read(&file, |events| {
            assert_eq!(property(&events[0], "SUMMARY"), Some(plain(&summary)));
            assert_eq!(property(&events[0], "DESCRIPTION"), Some(plain(&description)));
        });
    }
}

/// The text of a value, by the format's own words.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        text.extend(match letter {
            '\\' => letters.next().map(|next| if next == 'n' { '\n' } else { next }),
            letter => Some(letter),
        });
    }
    text
}
