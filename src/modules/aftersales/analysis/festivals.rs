//! On which days festivals are: by their rule, or from the table of dates that ships with the program. A day is never
//! guessed: a year that the table does not hold is unknown.

use time::{Month, Weekday};

use crate::model::Date;
use crate::model::calendar::nth_weekday;
use crate::modules::aftersales::analysis::festival_dates::{self as dates, Listed, YEARS};
use crate::modules::aftersales::spec::{Festival, FestivalRegion};

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
        Festival::Christmas => Rule::EachYear(Month::December, 25),
        Festival::ThanksgivingCa => Rule::Weekday(Month::October, Weekday::Monday, 2),
        Festival::ThanksgivingUs => Rule::Weekday(Month::November, Weekday::Thursday, 4),
        Festival::Easter => Rule::Easter,
        Festival::SpringFestival | Festival::LunarNewYear => Rule::Listed(dates::SPRING_FESTIVAL),
        Festival::LanternFestival => Rule::Listed(dates::LANTERN_FESTIVAL),
        Festival::DragonBoat => Rule::Listed(dates::DRAGON_BOAT),
        Festival::MidAutumn => Rule::Listed(dates::MID_AUTUMN),
        Festival::DoubleNinth => Rule::Listed(dates::DOUBLE_NINTH),
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

/// Whether the day differs from place to place, so that it is to be checked before anything is sent.
pub const fn is_regional(festival: Festival) -> bool {
    matches!(
        festival,
        Festival::LabourDay
            | Festival::LunarNewYear
            | Festival::Easter
            | Festival::EidAlFitr
            | Festival::EidAlAdha
            | Festival::Diwali
            | Festival::Christmas
    )
}

/// Whether a list of festivals holds one. A customer whose list is not chosen may keep any.
pub const fn keeps(region: Option<FestivalRegion>, festival: Festival) -> bool {
    match region {
        None | Some(FestivalRegion::Both) => true,
        Some(FestivalRegion::None) => false,
        Some(FestivalRegion::Cn) => is_chinese(festival),
        Some(FestivalRegion::Intl) => is_international(festival),
    }
}

/// Whether a festival is in the list for China.
const fn is_chinese(festival: Festival) -> bool {
    match festival {
        Festival::NewYear
        | Festival::SpringFestival
        | Festival::LanternFestival
        | Festival::WomensDay
        | Festival::LabourDay
        | Festival::NursesDay
        | Festival::DragonBoat
        | Festival::DoctorsDayCn
        | Festival::TeachersDayCn
        | Festival::TeethDayCn
        | Festival::MidAutumn
        | Festival::NationalDayCn
        | Festival::DoubleNinth
        | Festival::WinterSolstice
        | Festival::Own => true,
        Festival::LunarNewYear
        | Festival::Easter
        | Festival::EidAlFitr
        | Festival::EidAlAdha
        | Festival::RoshHashanah
        | Festival::TeachersDayWorld
        | Festival::Diwali
        | Festival::ThanksgivingCa
        | Festival::ThanksgivingUs
        | Festival::Hanukkah
        | Festival::Christmas => false,
    }
}

/// Whether a festival is in the international list: what is not China's alone.
const fn is_international(festival: Festival) -> bool {
    let both = matches!(
        festival,
        Festival::NewYear | Festival::WomensDay | Festival::LabourDay | Festival::NursesDay | Festival::Own
    );
    both || !is_chinese(festival)
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
