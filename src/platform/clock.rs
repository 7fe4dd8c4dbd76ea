//! Time and chance.

use time::{Date, Month};

/// Milliseconds since 1970-01-01 UTC.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// The date on the user's calendar.
pub fn today() -> Date {
    local_date(&js_sys::Date::new_0())
}

/// The date on the user's calendar at a moment, in milliseconds since 1970-01-01 UTC.
pub fn date_of(moment: u64) -> Date {
    local_date(&js_sys::Date::new(&(moment as f64).into()))
}

fn local_date(date: &js_sys::Date) -> Date {
    let month = Month::try_from(date.get_month() as u8 + 1).unwrap_or(Month::January);
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    Date::from_calendar_date(year, month, date.get_date() as u8).unwrap_or(Date::MIN)
}

/// A random number of 53 bits: to tell sessions apart, not to keep secrets.
pub fn random() -> u64 {
    const BITS: f64 = 9_007_199_254_740_992.0;
    (js_sys::Math::random() * BITS) as u64
}
