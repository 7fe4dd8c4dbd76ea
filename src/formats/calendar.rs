//! Dates as a calendar file (iCalendar, RFC 5545) that calendar programs open: events of whole days, and events with a
//! time of day wherever the reader is.
//!
//! The file publishes events and names no method, so that opening it asks nobody for an answer. An event that is written
//! again keeps its name (its `uid`), so that a program which has it replaces it.

use crate::formats::moment::write_moment;
use crate::formats::without_private;
use crate::i18n::Formats;
use crate::method::{CalendarEvent, EventTime};
use crate::model::calendar::days_after;
use crate::model::{Date, Plan};

/// The events that a calendar file is made of, in the language of the formats.
pub type Events<'a> = &'a dyn Fn(&Plan, &dyn Formats) -> Vec<CalendarEvent>;

/// The product that wrote the file.
const PRODUCT: &str = "-//Saleswright//Sales planner//EN";

/// The longest line in octets, without its end.
const LONGEST_LINE: usize = 75;

const MINUTES_A_DAY: u16 = 24 * 60;

/// The events of a plan as a calendar file, without private fields, under a name that programs show for the whole.
/// `stamp` is the moment of writing, in milliseconds since 1970-01-01 UTC.
pub fn calendar(plan: &Plan, events: Events, name: &str, formats: &dyn Formats, stamp: u64) -> String {
    write(name, &events(&without_private(plan), formats), stamp)
}

/// Writes events. One that would end after the year 9999 is left out.
fn write(name: &str, events: &[CalendarEvent], stamp: u64) -> String {
    let stamp = write_moment(stamp).replace(['-', ':'], "");
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", PRODUCT);
    file.line("CALSCALE", "GREGORIAN");
    file.text("X-WR-CALNAME", name);
    for event in events {
        let Some(time) = times(event.time) else { continue };
        file.line("BEGIN", "VEVENT");
        file.text("UID", &event.uid);
        file.line("DTSTAMP", &stamp);
        time.iter().for_each(|(property, value)| file.line(property, value));
        file.text("SUMMARY", &event.summary);
        file.text("DESCRIPTION", &event.description);
        file.text("LOCATION", &event.location);
        file.line("END", "VEVENT");
    }
    file.line("END", "VCALENDAR");
    file.0
}

/// The properties that say when an event is. The end of a whole day is the day after it.
fn times(time: EventTime) -> Option<Vec<(&'static str, String)>> {
    match time {
        EventTime::Day(date) => {
            let until = days_after(date, 1)?;
            Some(vec![
                ("DTSTART;VALUE=DATE", compact(date)),
                ("DTEND;VALUE=DATE", compact(until)),
                ("TRANSP", "TRANSPARENT".to_owned()),
            ])
        }
        EventTime::At { date, start, minutes } => {
            let end = u32::from(start) + u32::from(minutes);
            let until = days_after(date, i64::from(end / u32::from(MINUTES_A_DAY)))?;
            let end = u16::try_from(end % u32::from(MINUTES_A_DAY)).ok()?;
            Some(vec![("DTSTART", moment(date, start % MINUTES_A_DAY)), ("DTEND", moment(until, end))])
        }
    }
}

fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), u8::from(date.month()), date.day())
}

/// Without a time zone: the clock of the place, wherever the file is opened.
fn moment(date: Date, minutes: u16) -> String {
    format!("{}T{:02}{:02}00", compact(date), minutes / 60, minutes % 60)
}

/// The lines of a file, each ended and folded as the format asks.
#[derive(Default)]
struct File(String);

impl File {
    fn text(&mut self, property: &str, text: &str) {
        if !text.is_empty() {
            self.line(property, &escaped(text));
        }
    }

    /// Writes a line. What is longer than the format allows goes on behind a line break and a blank, never inside a
    /// character.
    fn line(&mut self, property: &str, value: &str) {
        let mut octets = 0;
        for letter in property.chars().chain([':']).chain(value.chars()) {
            if octets + letter.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// The text with what the format reads as more than text escaped, and without control characters, which it forbids.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            // Some readers break lines at the separators of Unicode too.
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
