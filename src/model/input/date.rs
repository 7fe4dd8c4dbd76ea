//! Dates as people write them.

use super::{InputFault, plain_width};
use crate::model::Date;

/// No plan has a date before this year: who types one has given two digits, or stopped half way.
const FIRST_YEAR: i32 = 1900;

/// 2026-03-09, 2026/3/9, 2026.3.9 or 2026年3月9日. Dates with the year last are refused: their order is unclear.
pub(super) fn date(typed: &str) -> Result<Date, InputFault> {
    let date = year_first(typed).ok_or(InputFault::Date)?;
    if date.year() < FIRST_YEAR { Err(InputFault::EarlyYear(date)) } else { Ok(date) }
}

/// The date that is meant by one with a year of two digits: in the century that brings it nearest to today.
pub fn meant_date(date: Date, today: Date) -> Option<Date> {
    let year = (0..100).contains(&date.year()).then(|| {
        let year = today.year().div_euclid(100) * 100 + date.year();
        match year - today.year() {
            51.. => year - 100,
            ..-50 => year + 100,
            _ => year,
        }
    })?;
    date.replace_year(year).ok()
}

fn year_first(typed: &str) -> Option<Date> {
    let plain: String = typed.chars().map(plain_width).filter(|character| *character != ' ').collect();
    let normal = plain.replace(['年', '月', '/', '.'], "-").replace(['日', '号'], "");
    let mut parts = normal.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || year.len() != 4 || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return None;
    }
    calendar_date(year, month, day)
}

/// The ISO form alone, as files hold it: 2026-03-09.
pub(crate) fn iso_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let shaped =
        text.len() == 10 && parts.next().is_none() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if shaped { calendar_date(year, month, day) } else { None }
}

fn calendar_date(year: &str, month: &str, day: &str) -> Option<Date> {
    let month = time::Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use crate::model::{InputFault, Kind, Writing};

    #[test]
    fn dates_need_the_year_first_and_must_exist() {
        let read = |typed: &str| Kind::Date.read_input(typed, &Writing::PLAIN).ok().flatten();
        for typed in ["2026-03-09", "2026/3/9", "2026年3月9日", "２０２６年３月９日"] {
            assert_eq!(read(typed), Kind::Date.read_input("2026-03-09", &Writing::PLAIN).unwrap(), "{typed}");
        }
        for typed in ["3/9/2026", "2026-02-30", "2026-3", "20260309", "2026-03-09-1"] {
            assert_eq!(Kind::Date.read_input(typed, &Writing::PLAIN), Err(InputFault::Date), "{typed}");
        }
    }

    #[test]
    fn a_year_before_1900_is_asked_about_and_never_read() {
        let date = |text: &str| super::iso_date(text).unwrap();
        for typed in ["0026-03-09", "0202-03-09", "1899-12-31"] {
            assert_eq!(
                Kind::Date.read_input(typed, &Writing::PLAIN),
                Err(InputFault::EarlyYear(date(typed))),
                "{typed}"
            );
        }
        assert!(Kind::Date.read_input("1900-01-01", &Writing::PLAIN).is_ok());
        let meant = |early: &str| super::meant_date(date(early), date("2026-03-09")).map(|date| date.to_string());
        for (early, late) in [
            ("0026-03-09", "2026-03-09"),
            ("0076-12-31", "2076-12-31"),
            ("0077-01-01", "1977-01-01"),
            ("0099-05-01", "1999-05-01"),
            ("0000-02-29", "2000-02-29"),
        ] {
            assert_eq!(meant(early).as_deref(), Some(late), "{early}");
        }
        assert_eq!((meant("0202-03-09"), meant("1850-03-09")), (None, None));
        assert_eq!(super::meant_date(date("0001-01-01"), date("2087-01-01")), Some(date("2101-01-01")));
    }

    #[test]
    fn a_file_keeps_a_date_of_any_year() {
        let json = serde_json::json!("0026-03-09");
        let read = Kind::Date.read_json(&json).unwrap().unwrap();
        assert_eq!(read.to_json(Kind::Date), json);
    }
}
