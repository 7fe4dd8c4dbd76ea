//! On which days festivals are: by their rule, or from the table of dates that ships with the program. A day is never
//! guessed: a year that the table does not hold is unknown.

use time::{Month, Weekday};

use crate::model::calendar::nth_weekday;
use crate::model::{Audience, Choice, ChoiceSpec, Country, Date, Plan, Record, Table};
use crate::modules::aftersales::analysis::festival_dates::{self as dates, Listed, YEARS};
use crate::modules::aftersales::spec::{Festival, FestivalRegion, handover};

/// How the days of a festival are found.
enum Rule {
    /// The same day of each year.
    EachYear(Month, u8),
    /// So many-eth (from 1) such weekday of a month.
    Weekday(Month, Weekday, u8),
    /// The Sunday after the first full moon of spring, by the church's reckoning.
    Easter,
    /// From the table.
    Listed(Listed),
    /// A day of the user's own.
    Own,
}

fn rule(festival: Festival) -> Rule {
    match festival {
        Festival::NewYear => Rule::EachYear(Month::January, 1),
        Festival::WomensDay => Rule::EachYear(Month::March, 8),
        Festival::LabourDay => Rule::EachYear(Month::May, 1),
        Festival::NursesDay => Rule::EachYear(Month::May, 12),
        Festival::DoctorsDayCn => Rule::EachYear(Month::August, 19),
        Festival::TeachersDayCn => Rule::EachYear(Month::September, 10),
        Festival::TeethDayCn => Rule::EachYear(Month::September, 20),
        Festival::NationalDayCn => Rule::EachYear(Month::October, 1),
        Festival::TeachersDayWorld => Rule::EachYear(Month::October, 5),
        Festival::TeaDay => Rule::EachYear(Month::May, 21),
        Festival::DoubleEleven => Rule::EachYear(Month::November, 11),
        Festival::Christmas => Rule::EachYear(Month::December, 25),
        Festival::ThanksgivingCa => Rule::Weekday(Month::October, Weekday::Monday, 2),
        Festival::ThanksgivingUs => Rule::Weekday(Month::November, Weekday::Thursday, 4),
        Festival::Easter => Rule::Easter,
        Festival::SpringFestival | Festival::LunarNewYear => Rule::Listed(dates::SPRING_FESTIVAL),
        Festival::LanternFestival => Rule::Listed(dates::LANTERN_FESTIVAL),
        Festival::DragonBoat => Rule::Listed(dates::DRAGON_BOAT),
        Festival::DoubleSeventh => Rule::Listed(dates::DOUBLE_SEVENTH),
        Festival::MidAutumn => Rule::Listed(dates::MID_AUTUMN),
        Festival::DoubleNinth => Rule::Listed(dates::DOUBLE_NINTH),
        Festival::Laba => Rule::Listed(dates::LABA),
        Festival::WinterSolstice => Rule::Listed(dates::WINTER_SOLSTICE),
        Festival::EidAlFitr => Rule::Listed(dates::EID_AL_FITR),
        Festival::EidAlAdha => Rule::Listed(dates::EID_AL_ADHA),
        Festival::RoshHashanah => Rule::Listed(dates::ROSH_HASHANAH),
        Festival::Diwali => Rule::Listed(dates::DIWALI),
        Festival::Hanukkah => Rule::Listed(dates::HANUKKAH),
        Festival::Own => Rule::Own,
    }
}

/// The days of a festival in a year: as a rule one, in a few years of the Islamic calendar two. `None` where the day is
/// not on file; a day of the user's own never is.
pub fn days_in(festival: Festival, year: i32) -> Option<Vec<Date>> {
    let day = |month, day| Date::from_calendar_date(year, month, day).ok();
    match rule(festival) {
        Rule::EachYear(month, number) => day(month, number).map(|day| vec![day]),
        Rule::Weekday(month, weekday, nth) => nth_weekday(year, month, weekday, nth).map(|day| vec![day]),
        Rule::Easter => easter(year).map(|day| vec![day]),
        Rule::Listed(listed) => YEARS.contains(&year).then(|| {
            let ours = listed.iter().filter(|(listed, ..)| *listed == year);
            ours.filter_map(|(_, month, number)| day(Month::try_from(*month).ok()?, *number)).collect()
        }),
        Rule::Own => None,
    }
}

/// Whether the day differs from place to place, so that it is to be checked before anything is sent: by its calendar, or
/// as it is no holiday of the country but of some of the customers there.
pub const fn is_regional(festival: Festival, country: Country) -> bool {
    match festival {
        Festival::LunarNewYear | Festival::Easter | Festival::EidAlFitr | Festival::EidAlAdha | Festival::Diwali => {
            true
        }
        Festival::Christmas => matches!(country, Country::China),
        Festival::LabourDay => matches!(country, Country::Elsewhere),
        _ => false,
    }
}

/// Whether a list of festivals holds one. A customer whose list is not chosen may keep any.
pub fn keeps(region: Option<FestivalRegion>, festival: Festival) -> bool {
    let only = Festival::SPECS.get(festival as usize).map(|spec: &ChoiceSpec| spec.only);
    let is_in_list_of = |country| only.is_some_and(|only| only.is_kept_in(country));
    match region {
        None | Some(FestivalRegion::Both) => true,
        Some(FestivalRegion::None) => false,
        Some(FestivalRegion::Cn) => is_in_list_of(Country::China),
        Some(FestivalRegion::Intl) => is_in_list_of(Country::Elsewhere),
    }
}

/// Whom the festivals are for: the list that the customer keeps, and where we sell as long as none is chosen.
pub fn festival_audience(plan: &Plan) -> Audience {
    audience_of(plan, plan.single(Table::Handover).map(AsRef::as_ref))
}

/// The same for the customer of a handover sheet.
pub(super) fn audience_of(plan: &Plan, sheet: Option<&Record>) -> Audience {
    let audience = Audience::of(plan);
    match sheet.and_then(|record| record.get(handover::REGION)) {
        Some(FestivalRegion::Cn) => Audience { country: Country::China, ..audience },
        Some(FestivalRegion::Intl) => Audience { country: Country::Elsewhere, ..audience },
        Some(FestivalRegion::Both) => Audience { both: true, ..audience },
        Some(FestivalRegion::None) | None => audience,
    }
}

/// Easter Sunday of the Gregorian calendar.
///
/// Source: the anonymous algorithm of 1876 (“Meeus, Jones, Butcher”), as in J. Meeus, *Astronomical Algorithms*, ch. 8.
fn easter(year: i32) -> Option<Date> {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let shift = (century + 8).div_euclid(25);
    let moon = (century - shift + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * rest.div_euclid(4) - epact - rest.rem_euclid(4)).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let days = epact + weekday - 7 * late + 114;
    let month = Month::try_from(u8::try_from(days.div_euclid(31)).ok()?).ok()?;
    Date::from_calendar_date(year, month, u8::try_from(days.rem_euclid(31) + 1).ok()?).ok()
}

#[cfg(test)]
mod tests;
