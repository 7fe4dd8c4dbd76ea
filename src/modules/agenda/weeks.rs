//! How many things are due in each of the next weeks, as a picture with a table beside it.

use crate::drawing::{Legend, Picture, WeekBar, week_strip};
use crate::i18n::messages::people;
use crate::i18n::{Formats, Message};
use crate::model::calendar::days_after;
use crate::model::{Choice, Date, Weeks, last_of_week, number_of_week};
use crate::modules::agenda::Entry;

/// A quarter of a year.
const WEEKS: i64 = 13;

/// The week of today and those that follow, each with what is still due in it, and ahead of them what is late. None where
/// there is nothing of either.
pub fn weeks_ahead(entries: &[Entry], weeks: Weeks, today: Date, formats: &dyn Formats) -> Option<Picture> {
    let locale = formats.locale();
    let late = entries.iter().filter(|entry| entry.state.is_late()).count();
    let ahead: Vec<Date> = open_days(entries).collect();
    let mut bars = Vec::new();
    let mut rows = Vec::new();
    let mut add = |name: String, days: String, count: usize, is_late: bool| {
        let said = format!("{days}: {count}");
        rows.push(vec![name.clone(), days, count.to_string()]);
        bars.push(WeekBar { name, said, count, is_late });
    };
    let word = people::WEEKS_LATE.get(locale).to_owned();
    add(word, people::BY_LATE.get(locale).to_owned(), late, true);
    for first in (0..WEEKS).filter_map(|week| days_after(weeks.first_of(today), week * 7)) {
        let last = last_of_week(first);
        let days = people::DAYS.with("from", first).with("to", last).render(formats);
        let count = ahead.iter().filter(|date| (first..=last).contains(*date)).count();
        add(number_of_week(first).unwrap_or_else(|| first.day()).to_string(), days, count, false);
    }
    let due: usize = bars.iter().filter(|bar| !bar.is_late).map(|bar| bar.count).sum();
    if due + late == 0 {
        return None;
    }
    let summary = people::WEEKS_SUMMARY
        .with("due", people::DUE_AHEAD.with_count(due))
        .with("late", people::LATE_COUNT.with_count(late))
        .render(formats);
    let (label, note) = match weeks {
        Weeks::FromMonday => (people::WEEKS_LABEL, people::WEEKS_NUMBERED.into()),
        _ => (people::WEEKS_LABEL_DAY, people::WEEKS_BEGIN.with("day", weeks.label())),
    };
    let head = [people::COLUMN_WEEK, people::COLUMN_DAYS, people::COLUMN_COUNT];
    Some(Picture {
        title: people::WEEKS_TITLE.get(locale).to_owned(),
        drawing: week_strip(&bars, label.get(locale), summary),
        note: Message::render(&note, formats),
        legend: Some(Legend { head: head.map(|label| label.get(locale).to_owned()).to_vec(), rows }),
    })
}

/// The days of what is neither done nor late.
fn open_days(entries: &[Entry]) -> impl Iterator<Item = Date> {
    let is_open = |entry: &&Entry| !entry.state.is_past() && !entry.state.is_late();
    entries.iter().filter(is_open).filter_map(|entry| entry.date)
}
