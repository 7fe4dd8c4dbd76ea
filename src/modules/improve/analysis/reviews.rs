//! The reviews to come, one by one, and as events of a calendar.

use crate::i18n::Formats;
use crate::method::{CalendarEvent, EventTime, Occurrence, Series, event_uid, named};
use crate::model::calendar::{Interval, months_after, series};
use crate::model::{Date, Plan, Record, RecordKey, Table};
use crate::modules::improve::spec::{Repeat, review};

/// A series of reviews goes into a calendar for so many months.
const MONTHS_AHEAD: i32 = 12;

/// The dates of reviews from a day on, the next first, at most so many; those of one day in the order of the list. What
/// repeats is looked at for a year.
pub fn coming(plan: &Plan, today: Date, most: usize) -> Vec<(Date, RecordKey)> {
    let last = months_after(today, MONTHS_AHEAD).unwrap_or(Date::MAX);
    let mut dates: Vec<(Date, RecordKey)> = Vec::new();
    for (key, record) in plan.list(Table::Review) {
        let ahead = dates_of(record, last).filter(|date| *date >= today).take(most);
        dates.extend(ahead.map(|date| (date, key)));
    }
    crate::model::sort_by_key(&mut dates, |(date, _)| *date);
    dates.truncate(most);
    dates
}

/// How the days of the reviews are worked out.
pub const SERIES: Series = Series { occurrences, event };

/// Every date of every review, and the reviews without one. What comes again is looked at for a year from today, or from its
/// first date where that is ahead.
fn occurrences(plan: &Plan, today: Date) -> Vec<Occurrence> {
    let mut all = Vec::new();
    for (key, record) in plan.list(Table::Review) {
        let occurrence = |(number, date)| {
            let field = (number == 0).then_some(review::ON.spec);
            Occurrence { key, number, date, field, deal: None }
        };
        match record.get(review::ON) {
            Some(first) => {
                let last = months_after(first.max(today), MONTHS_AHEAD).unwrap_or(Date::MAX);
                all.extend((0..).zip(dates_of(record, last).map(Some)).map(occurrence));
            }
            None => all.push(occurrence((0, None))),
        }
    }
    all
}

/// An event of a whole day for each review, for a year from its first date where it comes again, with its agenda.
pub fn events(plan: &Plan, formats: &dyn Formats) -> Vec<CalendarEvent> {
    occurrences(plan, Date::MIN).iter().filter_map(|occurrence| event(plan, occurrence, formats)).collect()
}

fn event(plan: &Plan, occurrence: &Occurrence, formats: &dyn Formats) -> Option<CalendarEvent> {
    let record = plan.get(occurrence.key)?;
    Some(CalendarEvent {
        uid: event_uid(plan.id, occurrence.key, occurrence.number),
        time: EventTime::Day(occurrence.date?),
        summary: named(record.text(review::TITLE)).render(formats),
        description: record.get(review::AGENDA).unwrap_or_default().join("\n"),
        location: String::new(),
    })
}

/// The dates of a review up to a day; none while it has none.
fn dates_of(record: &Record, last: Date) -> impl Iterator<Item = Date> {
    let step = match record.get(review::REPEAT) {
        None | Some(Repeat::None) => None,
        Some(Repeat::Weekly) => Some(Interval::Weeks(1)),
        Some(Repeat::Biweekly) => Some(Interval::Weeks(2)),
        Some(Repeat::Monthly) => Some(Interval::Months(1)),
        Some(Repeat::Quarterly) => Some(Interval::Months(3)),
        Some(Repeat::Yearly) => Some(Interval::Months(12)),
    };
    record.get(review::ON).into_iter().flat_map(move |first| series(first, step, last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::iso_date;
    use crate::modules::testing::{Draft, key};

    fn date(text: &str) -> Date {
        iso_date(text).unwrap()
    }

    fn draft() -> Draft {
        let review = |draft: Draft, id: &str, on: &str, repeat: Option<Repeat>| {
            draft.add(&format!("review:{id}"), |record| {
                let record = record.with(review::TITLE, id.to_owned()).with(review::ON, date(on));
                repeat.map_or(record.clone(), |repeat| record.with(review::REPEAT, repeat))
            })
        };
        let draft = review(Draft::new(), "once-past", "2026-03-01", None);
        let draft = review(draft, "month-end", "2026-01-31", Some(Repeat::Monthly));
        let draft = review(draft, "fortnight", "2026-03-03", Some(Repeat::Biweekly));
        let draft = review(draft, "once", "2026-03-31", Some(Repeat::None));
        draft.add("review:undated", |record| record.with(review::REPEAT, Repeat::Weekly))
    }

    #[test]
    fn dates_of_all_reviews_come_in_their_order_and_month_ends_stay_month_ends() {
        let said = |most| {
            let coming = coming(&draft().plan, date("2026-03-09"), most);
            coming.into_iter().map(|(date, key)| format!("{date} {}", key.id.0)).collect::<Vec<_>>()
        };
        let expected = [
            "2026-03-17 fortnight",
            "2026-03-31 month-end",
            "2026-03-31 fortnight",
            "2026-03-31 once",
            "2026-04-14 fortnight",
        ];
        assert_eq!(said(5), expected);
        assert_eq!(said(3), expected[..3]);
        assert_eq!(coming(&draft().plan, date("2026-03-31"), 1), [(date("2026-03-31"), key("review:month-end"))]);
        assert!(coming(&Draft::new().plan, date("2026-03-09"), 5).is_empty());
    }

    #[test]
    fn a_calendar_gets_a_year_of_what_repeats_with_the_agenda_and_names_of_its_own() {
        let draft = draft().add("review:figures", |record| {
            let record = record.with(review::ON, date("2028-02-29")).with(review::REPEAT, Repeat::Yearly);
            record.with(review::AGENDA, vec!["Talks".to_owned(), "One decision".to_owned()])
        });
        let all = events(&draft.plan, &PlainFormats(Locale::En));
        let of = |id: &str| all.iter().filter(|event| event.uid.contains(&format!(".{id}."))).collect::<Vec<_>>();
        assert_eq!([of("once").len(), of("once-past").len(), of("undated").len()], [1, 1, 0]);
        assert_eq!((of("month-end").len(), of("fortnight").len()), (13, 27));
        let figures: Vec<_> = of("figures").iter().map(|event| event.time).collect();
        assert_eq!(figures, [EventTime::Day(date("2028-02-29")), EventTime::Day(date("2029-02-28"))]);
        assert_eq!(of("figures")[0].description, "Talks\nOne decision");
        let names: std::collections::HashSet<_> = all.iter().map(|event| &event.uid).collect();
        assert_eq!(names.len(), all.len());
    }
}
