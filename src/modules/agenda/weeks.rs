//! How many things are due in each of the next weeks, as a picture with a table beside it.

use crate::drawing::{Legend, Picture, WeekBar, week_strip};
use crate::i18n::Formats;
use crate::i18n::messages::people;
use crate::model::Date;
use crate::model::calendar::days_after;
use crate::modules::agenda::Entry;
use crate::modules::agenda::groups::monday_of;
use crate::modules::agenda::words::last_of_week;

/// A quarter of a year.
const WEEKS: i64 = 13;

/// The week of today and those that follow, each with what is still due in it, and ahead of them what is late. None where
/// there is nothing of either.
pub fn weeks_ahead(entries: &[Entry], today: Date, formats: &dyn Formats) -> Option<Picture> {
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
    for monday in (0..WEEKS).filter_map(|week| days_after(monday_of(today), week * 7)) {
        let sunday = last_of_week(monday);
        let days = people::DAYS.with("from", monday).with("to", sunday).render(formats);
        let count = ahead.iter().filter(|date| (monday..=sunday).contains(*date)).count();
        add(monday.iso_week().to_string(), days, count, false);
    }
    let due: usize = bars.iter().filter(|bar| !bar.is_late).map(|bar| bar.count).sum();
    if due + late == 0 {
        return None;
    }
    let summary = people::WEEKS_SUMMARY
        .with("due", people::DUE_AHEAD.with_count(due))
        .with("late", people::LATE_COUNT.with_count(late))
        .render(formats);
    let head = [people::COLUMN_WEEK, people::COLUMN_DAYS, people::COLUMN_COUNT];
    Some(Picture {
        title: people::WEEKS_TITLE.get(locale).to_owned(),
        drawing: week_strip(&bars, people::WEEKS_LABEL.get(locale), summary),
        note: people::WEEKS_BEGIN.get(locale).to_owned(),
        legend: Some(Legend { head: head.map(|label| label.get(locale).to_owned()).to_vec(), rows }),
    })
}

/// The days of what is neither done nor late.
fn open_days(entries: &[Entry]) -> impl Iterator<Item = Date> {
    let is_open = |entry: &&Entry| !entry.state.is_past() && !entry.state.is_late();
    entries.iter().filter(is_open).filter_map(|entry| entry.date)
}
