//! Touchpoints come on the days that a person would count out.

use super::*;
use crate::i18n::Locale;
use crate::model::iso_date;
use crate::modules::testing::{Draft, key, number, sample};

fn date(text: &str) -> Date {
    iso_date(text).unwrap()
}

/// A plan signed on a day, for so many months.
fn signed(on: &str, months: Option<f64>) -> Draft {
    Draft::new().single(Table::Handover, |record| {
        let record = record.with(handover::SIGNING_ON, date(on));
        months.map_or(record.clone(), |months| record.with(handover::TERM_MONTHS, number(months)))
    })
}

fn touch(draft: Draft, fill: impl FnOnce(Record) -> Record) -> Draft {
    draft.add("touchpoint:t", fill)
}

fn counted(timing: Timing, days: f64, repeat: Repeat) -> impl FnOnce(Record) -> Record {
    move |record| {
        let record = record.with(touchpoint::TIMING, timing).with(touchpoint::OFFSET_DAYS, number(days));
        record.with(touchpoint::REPEAT, repeat)
    }
}

fn greeting(festival: Festival, ahead: f64) -> impl FnOnce(Record) -> Record {
    move |record| {
        let record = record.with(touchpoint::TIMING, Timing::Festival).with(touchpoint::FESTIVAL, festival);
        record.with(touchpoint::OFFSET_DAYS, number(ahead))
    }
}

/// What each stop is, in words.
fn stops(draft: &Draft) -> Vec<String> {
    let stop = |stop: Stop| {
        let note = stop.note.map(|note| format!(" {note:?}")).unwrap_or_default();
        match stop.when {
            When::On { date, day } => format!("{date} {}{note}", day.map_or("?".to_owned(), |day| day.to_string())),
            other => format!("{other:?}{note}"),
        }
    };
    timeline(&draft.plan).into_iter().map(stop).collect()
}

#[test]
fn days_after_signing_are_counted_and_repeated_until_the_term_ends() {
    let draft = touch(signed("2026-03-30", Some(12.0)), counted(Timing::AfterSigning, 90.0, Repeat::Quarterly));
    assert_eq!(stops(&draft), ["2026-06-28 90", "2026-09-28 182", "2026-12-28 273", "2027-03-28 363"]);
    let draft = touch(signed("2026-01-31", Some(4.0)), counted(Timing::AfterSigning, 0.0, Repeat::Monthly));
    assert_eq!(stops(&draft), ["2026-01-31 0", "2026-02-28 28", "2026-03-31 59", "2026-04-30 89"]);
    let draft = touch(signed("2026-03-30", None), counted(Timing::AfterSigning, 7.0, Repeat::HalfYearly));
    assert_eq!(stops(&draft), ["2026-04-06 7", "2026-10-06 190"]);
}

#[test]
fn what_comes_once_comes_also_behind_the_end_and_each_time_is_no_series() {
    for repeat in [Repeat::Once, Repeat::EachTime] {
        let draft = touch(signed("2026-03-30", Some(1.0)), counted(Timing::AfterSigning, 45.0, repeat));
        assert_eq!(stops(&draft), ["2026-05-14 45"]);
    }
}

#[test]
fn the_end_is_counted_backwards_from_the_last_day_and_needs_a_term() {
    let renewal = || counted(Timing::BeforeEnd, 90.0, Repeat::Once);
    assert_eq!(stops(&touch(signed("2026-03-30", Some(24.0)), renewal())), ["2027-12-30 640"]);
    assert_eq!(stops(&touch(signed("2026-03-30", None), renewal())), ["BeforeEnd(90)"]);
    let monthly = counted(Timing::BeforeEnd, 60.0, Repeat::Monthly);
    assert_eq!(
        stops(&touch(signed("2026-03-30", Some(12.0)), monthly)),
        ["2027-01-28 304", "2027-02-28 335", "2027-03-28 363"]
    );
}

#[test]
fn a_greeting_comes_ahead_of_each_festival_within_the_term() {
    let spring = |draft| touch(draft, greeting(Festival::SpringFestival, 3.0));
    assert_eq!(stops(&spring(signed("2026-03-30", Some(24.0)))), ["2027-02-03 310", "2028-01-23 664"]);
    assert_eq!(stops(&spring(signed("2026-02-15", Some(12.0)))), ["2027-02-03 353"]);
    let new_year = touch(signed("2026-03-30", Some(9.0)), greeting(Festival::NewYear, 3.0));
    assert_eq!(stops(&new_year), ["2026-12-29 274"]);
    let once = touch(signed("2026-03-30", Some(24.0)), |record| {
        greeting(Festival::SpringFestival, 3.0)(record).with(touchpoint::REPEAT, Repeat::Once)
    });
    assert_eq!(stops(&once), ["2027-02-03 310"]);
}

#[test]
fn a_year_that_is_not_on_file_is_named_and_a_date_that_is_entered_stands_in() {
    let draft = signed("2035-06-01", Some(24.0));
    let spring = touch(draft, greeting(Festival::SpringFestival, 3.0));
    let unknown = |year| format!("BeforeFestival(SpringFestival, 3) Unknown(SpringFestival, {year})");
    assert_eq!(stops(&spring), [unknown(2036), unknown(2037)]);
    let entered = touch(signed("2035-06-01", Some(24.0)), |record| {
        greeting(Festival::SpringFestival, 3.0)(record).with(touchpoint::FIXED_ON, date("2036-01-28"))
    });
    assert_eq!(stops(&entered), ["2036-01-25 238".to_owned(), unknown(2037)]);
}

#[test]
fn a_day_of_the_users_own_comes_each_year_again() {
    let own = |fixed: Option<&str>| {
        touch(signed("2026-03-30", Some(24.0)), |record| {
            let record = greeting(Festival::Own, 1.0)(record);
            fixed.map_or(record.clone(), |fixed| record.with(touchpoint::FIXED_ON, date(fixed)))
        })
    };
    assert_eq!(stops(&own(Some("2024-06-18"))), ["2026-06-17 79", "2027-06-17 444"]);
    assert_eq!(stops(&own(None)), ["Open"]);
}

#[test]
fn only_festivals_of_the_customers_list_are_greeted_and_places_that_differ_are_named() {
    let with = |region, festival| {
        let draft =
            signed("2026-03-30", Some(12.0)).single(Table::Handover, |record| record.with(handover::REGION, region));
        stops(&touch(draft, greeting(festival, 1.0)))
    };
    assert_eq!(
        with(FestivalRegion::Intl, Festival::Easter),
        ["2026-04-04 5 Regional(Easter)", "2027-03-27 362 Regional(Easter)"]
    );
    assert_eq!(with(FestivalRegion::Cn, Festival::Easter), ["BeforeFestival(Easter, 1) NotKept(Easter)"]);
    assert_eq!(with(FestivalRegion::None, Festival::NewYear), ["BeforeFestival(NewYear, 1) NotKept(NewYear)"]);
    assert_eq!(with(FestivalRegion::Both, Festival::NewYear), ["2026-12-31 276"]);
}

#[test]
fn without_a_signing_date_everything_hangs_on_what_it_is_counted_from() {
    let draft = Draft::new();
    let draft = draft.add("touchpoint:end", counted(Timing::BeforeEnd, 30.0, Repeat::Once));
    let draft = draft.add("touchpoint:early", counted(Timing::BeforeEnd, 90.0, Repeat::Once));
    let draft = draft.add("touchpoint:nothing", |record| record);
    let draft = draft.add("touchpoint:festival", greeting(Festival::NewYear, 1.0));
    let draft = draft.add("touchpoint:later", counted(Timing::AfterSigning, 30.0, Repeat::Monthly));
    let draft = draft.add("touchpoint:sooner", counted(Timing::AfterSigning, 7.0, Repeat::Once));
    let draft = draft.add("touchpoint:fixed", |record| {
        record.with(touchpoint::TIMING, Timing::FixedDate).with(touchpoint::FIXED_ON, date("2026-07-01"))
    });
    assert_eq!(
        stops(&draft),
        [
            "2026-07-01 ?",
            "AfterSigning(7)",
            "AfterSigning(30)",
            "BeforeFestival(NewYear, 1)",
            "BeforeEnd(90)",
            "BeforeEnd(30)",
            "Open"
        ]
    );
}

#[test]
fn the_numbers_of_stops_stay_when_the_signing_moves() {
    let numbers = |on: &str| {
        let draft = touch(signed(on, Some(24.0)), greeting(Festival::SpringFestival, 3.0));
        let draft = draft.add("touchpoint:quarter", counted(Timing::AfterSigning, 90.0, Repeat::HalfYearly));
        timeline(&draft.plan).into_iter().map(|stop| (stop.key, stop.number)).collect::<Vec<_>>()
    };
    let expected = [("quarter", 1), ("quarter", 2), ("t", 20_270), ("quarter", 3), ("quarter", 4), ("t", 20_280)];
    let expected = expected.map(|(id, number)| (key(&format!("touchpoint:{id}")), number));
    let sorted = |mut all: Vec<(RecordKey, u32)>| {
        all.sort();
        all
    };
    assert_eq!(sorted(numbers("2026-03-30")), sorted(expected.to_vec()));
    assert_eq!(sorted(numbers("2026-04-02")), sorted(expected.to_vec()));
}

#[test]
fn the_example_tells_the_story_of_a_clinic_signed_in_three_weeks() {
    let plan = sample(Locale::En);
    let first_year: Vec<String> = timeline(&plan)
        .into_iter()
        .filter_map(|stop| match stop.when {
            When::On { date, day: Some(day) } if day < 365 => Some(format!("{} {date} {day}", stop.key.id.0)),
            _ => None,
        })
        .collect();
    assert_eq!(
        first_year,
        [
            "touch-handover 2026-04-01 2",
            "touch-day-7 2026-04-06 7",
            "touch-acceptance 2026-04-15 16",
            "touch-survey 2026-04-29 30",
            "touch-nurses-day 2026-05-11 42",
            "touch-quarter 2026-06-28 90",
            "touch-quarter 2026-09-28 182",
            "touch-quarter 2026-12-28 273",
            "touch-spring-festival 2027-02-03 310",
            "touch-quarter 2027-03-28 363",
        ]
    );
    let renewal = timeline(&plan).into_iter().find(|stop| stop.key == key("touchpoint:touch-renewal"));
    assert_eq!(renewal.map(|stop| stop.when), Some(When::On { date: date("2027-12-30"), day: Some(640) }));
}
