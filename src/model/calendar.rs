//! Calendar rules on plain dates: days and months onwards, weekdays of a month, and dates that come again. All of them
//! are total: a date that no calendar of this program holds (before the year −9999, after 9999) is `None`.

use time::{Date, Duration, Month, Weekday};

/// The most dates of one series: each week of ten years. An end typed wrongly does not fill a page or a file.
pub const MOST_DATES: usize = 520;

/// How far one date of a series is from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interval {
    /// So many weeks.
    Weeks(u16),
    /// So many months.
    Months(u16),
}

/// The date so many days later, or earlier where the number is negative.
pub fn days_after(date: Date, days: i64) -> Option<Date> {
    // Longer than the calendar is either way, and what `Duration::days` takes without overflow.
    const LONGEST: i64 = 8_000_000;
    (-LONGEST..=LONGEST).contains(&days).then(|| date.checked_add(Duration::days(days)))?
}

/// The date so many months later, or earlier where the number is negative, on the same day of the month, or on the last
/// one of a month that is too short for it: 31 January and one month is 28 or 29 February.
pub fn months_after(date: Date, months: i32) -> Option<Date> {
    let index = i32::from(u8::from(date.month())) - 1;
    let count = date.year().checked_mul(12)?.checked_add(index)?.checked_add(months)?;
    let month = Month::try_from(u8::try_from(count.rem_euclid(12)).ok()? + 1).ok()?;
    let year = count.div_euclid(12);
    Date::from_calendar_date(year, month, date.day().min(month.length(year))).ok()
}

/// The first, second … (from 1) of a weekday in a month; `None` where the month has not so many.
pub fn nth_weekday(year: i32, month: Month, weekday: Weekday, nth: u8) -> Option<Date> {
    let first = Date::from_calendar_date(year, month, 1).ok()?;
    let ahead = (7 + weekday.number_days_from_monday() - first.weekday().number_days_from_monday()) % 7;
    Date::from_calendar_date(year, month, ahead.checked_add(nth.checked_sub(1)?.checked_mul(7)?)? + 1).ok()
}

/// The dates from `first` to `last`, both included, at most [`MOST_DATES`]; one date where nothing comes again. Each is
/// counted from the first one, so that a series of the 31st is back on the 31st after a short month.
pub fn series(first: Date, step: Option<Interval>, last: Date) -> impl Iterator<Item = Date> {
    let most = if step.is_some() { MOST_DATES } else { 1 };
    let date = move |number: i32| match step {
        Some(Interval::Weeks(weeks)) => days_after(first, i64::from(number) * 7 * i64::from(weeks)),
        Some(Interval::Months(months)) => months_after(first, number.checked_mul(i32::from(months))?),
        None => Some(first),
    };
    (0..).map_while(date).take(most).take_while(move |date| *date <= last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::iso_date;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        iso_date(text).unwrap()
    }

    fn dates(first: &str, step: Option<Interval>, last: &str) -> Vec<String> {
        series(date(first), step, date(last)).map(|date| date.to_string()).collect()
    }

    #[test]
    fn a_month_onwards_keeps_the_day_or_the_end_of_the_month() {
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-01-31", 2, "2026-03-31"),
            ("2028-02-29", 12, "2029-02-28"),
            ("2028-02-29", 48, "2032-02-29"),
            ("2026-12-15", 1, "2027-01-15"),
            ("2026-03-31", -1, "2026-02-28"),
            ("2026-01-10", -13, "2024-12-10"),
            ("2026-05-09", 0, "2026-05-09"),
        ] {
            assert_eq!(months_after(date(from), months), Some(date(to)), "{from} {months}");
        }
        assert_eq!(months_after(date("9999-12-01"), 1), None);
        assert_eq!((months_after(Date::MAX, i32::MAX), months_after(Date::MIN, i32::MIN)), (None, None));
    }

    #[test]
    fn days_run_over_months_leap_days_and_years_and_never_out_of_the_calendar() {
        for (from, days, to) in
            [("2028-02-28", 1, "2028-02-29"), ("2026-12-31", 1, "2027-01-01"), ("2026-03-01", -1, "2026-02-28")]
        {
            assert_eq!(days_after(date(from), days), Some(date(to)), "{from} {days}");
        }
        assert_eq!((days_after(Date::MAX, 1), days_after(Date::MIN, i64::MIN)), (None, None));
    }

    #[test]
    fn a_series_of_the_31st_comes_back_to_the_31st() {
        assert_eq!(
            dates("2026-01-31", Some(Interval::Months(1)), "2026-05-31"),
            ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]
        );
        assert_eq!(dates("2026-11-30", Some(Interval::Months(3)), "2027-05-29"), ["2026-11-30", "2027-02-28"]);
        assert_eq!(
            dates("2028-02-29", Some(Interval::Months(12)), "2030-03-01"),
            ["2028-02-29", "2029-02-28", "2030-02-28"]
        );
    }

    #[test]
    fn a_series_holds_its_first_and_its_last_day_and_ends() {
        assert_eq!(
            dates("2026-03-10", Some(Interval::Weeks(2)), "2026-04-07"),
            ["2026-03-10", "2026-03-24", "2026-04-07"]
        );
        assert_eq!(dates("2026-03-10", None, "2099-01-01"), ["2026-03-10"]);
        assert_eq!(dates("2026-03-10", Some(Interval::Weeks(1)), "2026-03-09"), [""; 0]);
        assert_eq!(dates("2026-03-10", Some(Interval::Weeks(1)), "9999-12-31").len(), MOST_DATES);
        assert_eq!(dates("9999-12-20", Some(Interval::Weeks(1)), "9999-12-31").len(), 2);
    }

    #[test]
    fn a_weekday_of_a_month_is_found_or_there_is_none() {
        let found = |year, month, weekday, nth| nth_weekday(year, month, weekday, nth).map(|date| date.to_string());
        assert_eq!(found(2026, Month::November, Weekday::Thursday, 4).as_deref(), Some("2026-11-26"));
        assert_eq!(found(2026, Month::October, Weekday::Monday, 2).as_deref(), Some("2026-10-12"));
        assert_eq!(found(2026, Month::June, Weekday::Monday, 1).as_deref(), Some("2026-06-01"));
        assert_eq!(found(2026, Month::June, Weekday::Monday, 6), None);
        assert_eq!(found(2026, Month::June, Weekday::Monday, 0), None);
    }

    proptest! {
        #[test]
        fn months_come_one_after_the_other_and_none_is_left_out(days in -500_000_i64..1_500_000, months in -240..240_i32) {
            let from = days_after(date("1970-01-01"), days).unwrap();
            let there = months_after(from, months).unwrap();
            let passed = (there.year() - from.year()) * 12 + i32::from(u8::from(there.month())) - i32::from(u8::from(from.month()));
            prop_assert_eq!(passed, months);
            prop_assert!(there.day() == from.day() || there.day() == there.month().length(there.year()));
        }
    }
}
