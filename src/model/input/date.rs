//! Dates as people write them.

use super::plain_width;
use crate::model::Date;

/// 2026-03-09, 2026/3/9, 2026.3.9 or 2026年3月9日. Dates with the year last are refused: their order is unclear.
pub(super) fn date(typed: &str) -> Option<Date> {
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
}
