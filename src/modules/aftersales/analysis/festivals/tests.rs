//! The days of festivals are held against each other and against the moon.

use super::*;
use crate::model::calendar::days_after;
use crate::model::{Choice, iso_date};

fn days(listed: Listed) -> Vec<Date> {
    let day = |(year, month, day): &(i32, u8, u8)| {
        Date::from_calendar_date(*year, Month::try_from(*month).unwrap(), *day).unwrap()
    };
    listed.iter().map(day).collect()
}

fn between(one: &[Date], other: &[Date]) -> Vec<i64> {
    one.iter().zip(other).map(|(one, other)| (*other - *one).whole_days()).collect()
}

/// From each day to the next.
fn gaps(listed: Listed) -> Vec<i64> {
    let days = days(listed);
    between(&days, &days[1..])
}

/// Whether every number is one of these.
fn all(numbers: &[i64], within: std::ops::RangeInclusive<i64>) -> bool {
    !numbers.is_empty() && numbers.iter().all(|number| within.contains(number))
}

/// The days of the new moons of the tables' years at so many hours east of Greenwich.
///
/// Source: J. Meeus, *Astronomical Algorithms*, ch. 49, without the terms of the planets (half a minute at most).
fn new_moons(hours: f64) -> Vec<Date> {
    let day = |k: i32| {
        let k = f64::from(k);
        let t = k / 1236.85;
        let sin = |degrees: f64| degrees.to_radians().sin();
        let e = 1.0 - 0.002_516 * t;
        let (sun, moon) = (2.5534 + 29.105_356_7 * k, 201.5643 + 385.816_935_28 * k + 0.010_758_2 * t * t);
        let (node, ascent) = (160.7108 + 390.670_502_84 * k - 0.001_611_8 * t * t, 124.7746 - 1.563_755_88 * k);
        let shift = -0.407_20 * sin(moon)
            + 0.172_41 * e * sin(sun)
            + 0.016_08 * sin(2.0 * moon)
            + 0.010_39 * sin(2.0 * node)
            + 0.007_39 * e * sin(moon - sun)
            - 0.005_14 * e * sin(moon + sun)
            + 0.002_08 * e * e * sin(2.0 * sun)
            - 0.001_11 * sin(moon - 2.0 * node)
            - 0.000_57 * sin(moon + 2.0 * node)
            + 0.000_56 * e * sin(2.0 * moon + sun)
            - 0.000_42 * sin(3.0 * moon)
            + 0.000_42 * e * sin(sun + 2.0 * node)
            + 0.000_38 * e * sin(sun - 2.0 * node)
            - 0.000_24 * e * sin(2.0 * moon - sun)
            - 0.000_17 * sin(ascent);
        // Clocks are about 70 seconds behind the even time of the formula in these years.
        let moment = 2_451_550.097_66 + 29.530_588_861 * k + 0.000_154_37 * t * t + shift - 70.0 / 86_400.0;
        Date::from_julian_day((moment + 0.5 + hours / 24.0).floor() as i32).unwrap()
    };
    (305..450).map(day).collect()
}

fn chinese_tables() -> [Listed; 8] {
    [
        dates::SPRING_FESTIVAL,
        dates::LANTERN_FESTIVAL,
        dates::DRAGON_BOAT,
        dates::DOUBLE_SEVENTH,
        dates::MID_AUTUMN,
        dates::DOUBLE_NINTH,
        dates::LABA,
        dates::WINTER_SOLSTICE,
    ]
}

#[test]
fn every_table_has_each_year_in_order() {
    let others = [dates::EID_AL_FITR, dates::EID_AL_ADHA, dates::ROSH_HASHANAH, dates::HANUKKAH, dates::DIWALI];
    for table in chinese_tables().into_iter().chain(others) {
        assert!(gaps(table).iter().all(|gap| *gap > 0));
        for year in YEARS {
            let count = table.iter().filter(|(listed, ..)| *listed == year).count();
            let twice = table == dates::EID_AL_FITR && year == 2033;
            assert_eq!(count, if twice { 2 } else { 1 }, "{year} in {table:?}");
        }
    }
}

#[test]
fn chinese_days_are_counted_from_a_new_moon_at_beijing() {
    let moons = new_moons(8.0);
    for (table, day_of_month) in chinese_tables().into_iter().zip([1, 15, 5, 7, 15, 9, 8]) {
        for day in days(table) {
            let first = days_after(day, 1 - day_of_month).unwrap();
            assert!(moons.contains(&first), "{day}");
        }
    }
    let [spring, lantern, dragon, seventh, autumn, ninth, laba, solstice] = chinese_tables().map(days);
    assert_eq!(between(&spring, &lantern), vec![14; spring.len()]);
    // Four months of 29 or 30 days and four days, or five with a leap month; then three and two more.
    assert!(between(&spring, &dragon).iter().all(|days| (121..=123).contains(days) || (150..=153).contains(days)));
    assert!(between(&dragon, &autumn).iter().all(|days| (97..=100).contains(days) || (127..=129).contains(days)));
    // Two months and two days, or three with a leap month between; then one month and eight days, or two.
    assert!(between(&dragon, &seventh).iter().all(|days| (60..=62).contains(days) || (90..=91).contains(days)));
    assert!(between(&seventh, &autumn).iter().all(|days| (37..=38).contains(days) || (67..=68).contains(days)));
    assert!(all(&between(&autumn, &ninth), 23..=24));
    // From the eighth of the last month to the first of the next year.
    assert!(all(&between(&laba, &spring), 22..=23));
    // The eleventh month is the one with the solstice: two months of 29 or 30 days on, and no more than three.
    assert!(all(&between(&ninth, &solstice), 50..=81));
    for day in &spring {
        let year = day.year();
        let edge = |month, number| Date::from_calendar_date(year, month, number).unwrap();
        assert!((edge(Month::January, 21)..=edge(Month::February, 20)).contains(day), "{day}");
    }
    assert!(all(&gaps(dates::WINTER_SOLSTICE), 365..=366));
    assert!(solstice.iter().all(|day| day.month() == Month::December && (21..=22).contains(&day.day())));
}

#[test]
fn islamic_days_follow_a_new_moon_a_lunar_year_apart() {
    let [fitr, adha] = [dates::EID_AL_FITR, dates::EID_AL_ADHA].map(days);
    assert!(all(&gaps(dates::EID_AL_FITR), 354..=355) && all(&gaps(dates::EID_AL_ADHA), 354..=355));
    assert!(all(&between(&fitr, &adha), 67..=69));
    let moons = new_moons(3.0);
    for day in fitr {
        assert!(moons.iter().any(|moon| (0..=2).contains(&(day - *moon).whole_days())), "{day}");
    }
}

#[test]
fn jewish_days_keep_their_distance_and_the_weekdays_that_a_new_year_may_have() {
    let [new_year, lights] = [dates::ROSH_HASHANAH, dates::HANUKKAH].map(days);
    assert!(all(&between(&new_year, &lights), 82..=83));
    use Weekday::{Friday, Sunday, Wednesday};
    assert!(new_year.iter().all(|day| ![Sunday, Wednesday, Friday].contains(&day.weekday())));
}

#[test]
fn diwali_is_the_evening_of_a_new_moon_in_autumn() {
    let moons = new_moons(5.5);
    for day in days(dates::DIWALI) {
        assert!(moons.iter().any(|moon| (0..=1).contains(&(*moon - day).whole_days())), "{day}");
        let edge = |month, number| Date::from_calendar_date(day.year(), month, number).unwrap();
        assert!((edge(Month::October, 16)..=edge(Month::November, 15)).contains(&day), "{day}");
    }
}

#[test]
fn easter_and_both_thanksgivings_are_worked_out_for_any_year() {
    let on = |festival, year| days_in(festival, year).unwrap().iter().map(ToString::to_string).collect::<Vec<_>>();
    // As `dateutil.easter` has them; 1818 and 2038 are the earliest and a late one.
    for day in ["1818-03-22", "2026-04-05", "2027-03-28", "2031-04-13", "2035-03-25", "2038-04-25", "2049-04-18"] {
        assert_eq!(on(Festival::Easter, iso_date(day).unwrap().year()), [day]);
    }
    assert_eq!(on(Festival::ThanksgivingUs, 2026), ["2026-11-26"]);
    assert_eq!(on(Festival::ThanksgivingCa, 2026), ["2026-10-12"]);
}

#[test]
fn a_year_that_no_table_holds_is_unknown_and_never_guessed() {
    for year in [2024, 2036] {
        assert_eq!(days_in(Festival::SpringFestival, year), None);
        assert_eq!(days_in(Festival::EidAlFitr, year), None);
        assert_eq!(days_in(Festival::Christmas, year).map(|days| days.len()), Some(1));
    }
    assert_eq!(days_in(Festival::EidAlFitr, 2033).map(|days| days.len()), Some(2));
    assert_eq!(days_in(Festival::Own, 2026), None);
}

#[test]
fn each_list_holds_its_festivals_and_every_festival_is_in_one() {
    let kept = |region| {
        let all = Festival::ALL.iter().filter(move |festival| keeps(region, **festival));
        all.map(|festival| festival.code()).collect::<Vec<_>>()
    };
    let [cn, intl] = [FestivalRegion::Cn, FestivalRegion::Intl].map(|region| kept(Some(region)));
    assert_eq!((cn.len(), intl.len()), (19, 17));
    let both: Vec<_> = cn.iter().filter(|code| intl.contains(code)).copied().collect();
    assert_eq!(both, ["new_year", "womens_day", "labour_day", "nurses_day", "tea_day", "own"]);
    assert!(Festival::ALL.iter().all(|festival| cn.contains(&festival.code()) || intl.contains(&festival.code())));
    assert!(cn.contains(&"spring_festival") && !intl.contains(&"spring_festival") && intl.contains(&"lunar_new_year"));
    assert_eq!(kept(Some(FestivalRegion::Both)).len(), Festival::ALL.len());
    assert_eq!((kept(None).len(), kept(Some(FestivalRegion::None)).len()), (Festival::ALL.len(), 0));
}

#[test]
fn a_day_that_differs_by_place_is_told_from_one_that_does_not() {
    let regional = |country| {
        let ours = Festival::ALL.iter().filter(move |festival| is_regional(**festival, country));
        ours.map(|festival| festival.code()).collect::<Vec<_>>()
    };
    assert_eq!(
        regional(Country::China),
        ["lunar_new_year", "easter", "eid_al_fitr", "eid_al_adha", "diwali", "christmas"],
        "1 May is a holiday in all of China, Christmas in none of it"
    );
    assert_eq!(
        regional(Country::Elsewhere),
        ["labour_day", "lunar_new_year", "easter", "eid_al_fitr", "eid_al_adha", "diwali"],
        "whoever sells there knows whether Christmas is kept"
    );
}

#[test]
fn the_festivals_are_those_of_the_customers_list_or_of_the_country_while_none_is_chosen() {
    use crate::model::Trade;
    use crate::modules::basics::spec::basics;
    use crate::modules::testing::Draft;
    let offered = |country, region: Option<FestivalRegion>, trade: Option<Trade>| {
        let draft = Draft::new().single(Table::Basics, |record| {
            let record = record.with(basics::COUNTRY, country);
            trade.map_or(record.clone(), |trade| record.with(basics::TRADE, trade))
        });
        let plan = draft
            .single(Table::Handover, |record| {
                region.map_or(record.clone(), |region| record.with(handover::REGION, region))
            })
            .plan;
        let audience = Audience::at(&plan, Table::Touchpoint);
        let all = Festival::SPECS.iter().filter(|festival| festival.only.fits(audience));
        all.map(|festival| festival.code).collect::<Vec<_>>()
    };
    let abroad = offered(Country::Elsewhere, None, None);
    assert!(abroad.contains(&"christmas") && !abroad.contains(&"spring_festival") && !abroad.contains(&"tea_day"));
    assert_eq!(offered(Country::China, Some(FestivalRegion::Intl), None), abroad);
    assert_eq!(offered(Country::Elsewhere, Some(FestivalRegion::Cn), None), offered(Country::China, None, None));
    let both = offered(Country::Elsewhere, Some(FestivalRegion::Both), None);
    assert!(both.contains(&"christmas") && both.contains(&"spring_festival"));
    let tea = offered(Country::China, None, Some(Trade::Goods));
    for of_the_trade in ["tea_day", "double_eleven", "double_seventh", "laba"] {
        assert!(
            tea.contains(&of_the_trade)
                && !offered(Country::China, None, Some(Trade::Software)).contains(&of_the_trade)
        );
    }
}
