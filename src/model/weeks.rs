//! Weeks, as a plan counts them: asked here alone, wherever days are told by their week.

use time::{Date, Weekday};

use crate::model::calendar::days_after;
use crate::model::choices;

choices! {
    /// The day on which weeks begin.
    pub enum Weeks {
        FromMonday = "monday", "Monday" | "周一";
        FromSaturday = "saturday", "Saturday" | "周六";
        FromSunday = "sunday", "Sunday" | "周日";
    }
}

impl Default for Weeks {
    /// As ISO 8601 and GB/T 7408 have it.
    fn default() -> Self {
        Self::FromMonday
    }
}

impl Weeks {
    const fn begin(self) -> Weekday {
        match self {
            Self::FromMonday => Weekday::Monday,
            Self::FromSaturday => Weekday::Saturday,
            Self::FromSunday => Weekday::Sunday,
        }
    }

    /// The first day of the week of a day, or the first day that calendars of this program know.
    pub fn first_of(self, date: Date) -> Date {
        let days = (7 + date.weekday().number_days_from_monday() - self.begin().number_days_from_monday()) % 7;
        days_after(date, -i64::from(days)).unwrap_or(Date::MIN)
    }
}

/// The last day of a week, by its first.
pub fn last_of_week(first: Date) -> Date {
    days_after(first, 6).unwrap_or(Date::MAX)
}

/// The number of a week by ISO 8601, by its first day. Only weeks that begin on Monday have one.
pub fn number_of_week(first: Date) -> Option<u8> {
    (first.weekday() == Weekday::Monday).then(|| first.iso_week())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Choice, iso_date};
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        iso_date(text).unwrap()
    }

    fn first(weeks: Weeks, day: &str) -> String {
        weeks.first_of(date(day)).to_string()
    }

    #[test]
    fn a_week_begins_on_its_day_and_holds_it() {
        for (weeks, on) in
            [(Weeks::FromMonday, "2026-11-23"), (Weeks::FromSaturday, "2026-11-28"), (Weeks::FromSunday, "2026-11-29")]
        {
            assert_eq!(first(weeks, on), on);
        }
        assert_eq!(first(Weeks::FromMonday, "2026-11-29"), "2026-11-23", "a Sunday ends it");
        assert_eq!(first(Weeks::FromSunday, "2026-11-28"), "2026-11-22", "a Saturday ends it");
        assert_eq!(first(Weeks::FromSaturday, "2026-11-27"), "2026-11-21", "a Friday ends it");
    }

    #[test]
    fn a_week_over_the_end_of_a_year_is_one_and_may_be_the_53rd() {
        let numbered = |day: &str| {
            let first = Weeks::FromMonday.first_of(date(day));
            (first.to_string(), number_of_week(first))
        };
        assert_eq!(numbered("2027-01-03"), ("2026-12-28".to_owned(), Some(53)));
        assert_eq!(numbered("2027-01-04"), ("2027-01-04".to_owned(), Some(1)));
        assert_eq!(numbered("2025-12-31"), ("2025-12-29".to_owned(), Some(1)), "of the year that begins in it");
        assert_eq!(first(Weeks::FromSunday, "2027-01-02"), "2026-12-27");
        assert_eq!(number_of_week(date("2026-12-27")), None, "weeks from Sunday have no number of this kind");
    }

    proptest! {
        #[test]
        fn every_day_is_in_one_week_of_seven(of in 0..3_usize, on in 0_i64..3_000_000) {
            let weeks = Weeks::ALL[of];
            let day = days_after(Date::MIN, on + 7).unwrap();
            let first = weeks.first_of(day);
            prop_assert!((first..=last_of_week(first)).contains(&day));
            prop_assert_eq!(first.weekday(), weeks.begin());
            prop_assert_eq!(weeks.first_of(last_of_week(first)), first);
        }
    }

    #[test]
    fn the_edges_of_all_calendars_are_in_a_week() {
        for weeks in Weeks::ALL {
            assert!(weeks.first_of(Date::MIN) <= Date::MIN && last_of_week(weeks.first_of(Date::MAX)) <= Date::MAX);
        }
    }
}
