//! Times of a day as people write them.

use std::fmt;
use std::ops::RangeInclusive;

use super::plain_width;

const HOUR: u16 = 60;
const DAY: u16 = 24 * HOUR;

/// A time of day by the clock of the place, or a span from one to another. Written as 09:00 or 09:00-10:30.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockTime {
    /// The minutes since midnight when it begins; less than 1,440.
    pub start: u16,
    /// How many minutes it takes, where its end is given.
    pub minutes: Option<u16>,
}

impl ClockTime {
    /// Reads `9:00`, `3pm`, `14h30`, `1430`, `9:00-10:30`, `下午3点`, `九点半到十点`. `None` for what is no time, or may be
    /// one of two: `3` and `3点` are the afternoon to one and the night to another.
    pub fn read(written: &str) -> Option<Self> {
        let plain = plain(written);
        let Some((start, end)) = plain.split_once('-') else {
            let start = Side::read(&plain)?.alone().filter(|start| *start < DAY)?;
            return Some(Self { start, minutes: None });
        };
        let (start, end) = span(&Side::read(start)?, &Side::read(end)?)?;
        // Half a day at most runs over midnight: 10:00-1:00 is rather meant to end at 13:00.
        let over_midnight = || (end + DAY).checked_sub(start).filter(|minutes| *minutes <= DAY / 2);
        let minutes = if end > start { Some(end - start) } else { over_midnight() };
        (start < DAY).then_some(Self { start, minutes: Some(minutes?) })
    }

    /// Whether a few more keys make a time of what is typed: of `9:`, `14h3`, `下午`, `9:00-1`.
    pub fn is_underway(typed: &str) -> bool {
        ["0", "00", "m", "pm", "1点", "9点", "11pm"].iter().any(|rest| Self::read(&format!("{typed}{rest}")).is_some())
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.start / HOUR, self.start % HOUR)?;
        let Some(minutes) = self.minutes else { return Ok(()) };
        let end = self.start + minutes;
        let end = if end > DAY { end - DAY } else { end };
        write!(out, "-{:02}:{:02}", end / HOUR, end % HOUR)
    }
}

/// Spellings of the same, longer ones ahead of those that are in them.
const SPELLINGS: &[(&str, &str)] = &[
    ("a.m.", "am"),
    ("p.m.", "pm"),
    ("a.m", "am"),
    ("p.m", "pm"),
    ("noon", "12pm"),
    ("正午", "12:00"),
    ("點", "点"),
    ("時", "点"),
    ("时", "点"),
    ("点钟", "点"),
    ("点整", "点"),
    ("点半", "点30"),
    ("点1刻", "点15"),
    ("点3刻", "点45"),
    ("分", ""),
    ("until", "-"),
    ("to", "-"),
    ("到", "-"),
    ("至", "-"),
    ("~", "-"),
    ("〜", "-"),
    ("–", "-"),
    ("—", "-"),
];

/// The text in one spelling: narrow, small, without blanks, with digits for Chinese numerals.
fn plain(written: &str) -> String {
    let narrow = written.chars().map(plain_width).filter(|letter| !letter.is_whitespace());
    let letters: Vec<char> = narrow.map(|letter| letter.to_ascii_lowercase()).collect();
    let mut plain = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let is_numeral = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied().and_then(numeral).is_some();
        match numeral(*letter) {
            Some(digit) => plain.push(digit),
            // 十 is ten, 十五 fifteen, 四十 forty, 四十五 forty-five.
            None if *letter == '十' => {
                plain.push_str(if is_numeral(at.checked_sub(1)) { "" } else { "1" });
                plain.push_str(if is_numeral(at.checked_add(1)) { "" } else { "0" });
            }
            None => plain.push(*letter),
        }
    }
    SPELLINGS.iter().fold(plain, |plain, (from, to)| plain.replace(from, to))
}

fn numeral(letter: char) -> Option<char> {
    let same = match letter {
        '零' => '〇',
        '两' => '二',
        other => other,
    };
    "〇一二三四五六七八九".chars().zip('0'..='9').find(|(numeral, _)| *numeral == same).map(|(_, digit)| digit)
}

/// Words for a part of the day, with the hours that they may name.
const PARTS: &[(&str, RangeInclusive<u16>)] = &[
    ("am", 0..=11),
    ("pm", 12..=23),
    ("凌晨", 0..=5),
    ("清晨", 4..=8),
    ("早上", 4..=11),
    ("早晨", 4..=11),
    ("上午", 6..=11),
    ("中午", 11..=14),
    ("下午", 12..=18),
    ("傍晚", 16..=20),
    ("晚上", 17..=23),
];

/// One end of a span, or the time alone.
struct Side {
    hour: u16,
    minute: u16,
    part: Option<&'static RangeInclusive<u16>>,
    /// Whether it is written as a clock of 24 hours shows it.
    digital: bool,
}

impl Side {
    fn read(text: &str) -> Option<Self> {
        let without =
            |word: &str| text.strip_prefix(word).or_else(|| text.strip_suffix(word)).filter(|rest| !rest.is_empty());
        let part = PARTS.iter().find_map(|(word, hours)| Some((without(word)?, hours)));
        let (text, part) = part.map_or((text, None), |(text, hours)| (text, Some(hours)));
        let after = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let hours = text.strip_suffix(after)?;
        let (hours, minutes, digital) = match (hours.len(), after.chars().next()) {
            (4, None) => (hours.get(..2)?, hours.get(2..)?, true),
            (1 | 2, None) => (hours, "00", false),
            (1 | 2, Some(sign @ (':' | '.' | 'h' | '点'))) => match after.strip_prefix(sign)? {
                "" if matches!(sign, 'h' | '点') => (hours, "00", sign == 'h'),
                minutes if minutes.len() == 2 || minutes.len() == 1 && sign == '点' => (hours, minutes, sign != '点'),
                _ => return None,
            },
            _ => return None,
        };
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u16>().ok())?;
        let (hour, minute) = (digits(hours)?, digits(minutes)?);
        (minute < HOUR && hour * HOUR + minute <= DAY).then_some(Self { hour, minute, part, digital })
    }

    /// The minutes since midnight in a part of the day.
    fn within(&self, hours: &RangeInclusive<u16>) -> Option<u16> {
        // 12am is midnight.
        let possible = [self.hour, self.hour + 12, if self.hour == 12 { 0 } else { self.hour }];
        possible.into_iter().find(|hour| hours.contains(hour)).map(|hour| hour * HOUR + self.minute)
    }

    /// The minutes since midnight on a clock of 24 hours.
    const fn plain(&self) -> u16 {
        self.hour * HOUR + self.minute
    }

    /// The minutes since midnight where nothing else says which part of the day it is.
    fn alone(&self) -> Option<u16> {
        match self.part {
            Some(part) => self.within(part),
            None => (self.digital || !(1..6).contains(&self.hour)).then(|| self.plain()),
        }
    }
}

/// Both ends of a span. What only one of them says about the part of the day goes for the other, where the order allows.
fn span(start: &Side, end: &Side) -> Option<(u16, u16)> {
    match (start.part, end.part) {
        (None, Some(part)) => {
            let until = end.within(part)?;
            let from = start.within(part).filter(|from| *from < until);
            Some((from.or_else(|| start.alone())?, until))
        }
        (Some(part), None) => {
            let from = start.within(part)?;
            let possible = [end.within(part), Some(end.plain()), end.plain().checked_add(DAY / 2)];
            let later = possible.into_iter().flatten().find(|until| (from + 1..=DAY).contains(until));
            Some((from, later.unwrap_or(end.plain())))
        }
        (None, None) => Some((start.alone()?, end.plain())),
        (Some(_), Some(_)) => Some((start.alone()?, end.alone()?)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{InputFault, Kind, Value, Writing};

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (typed, read) in [
            ("09:00", "09:00"),
            ("9:00", "09:00"),
            ("3pm", "15:00"),
            ("3 p.m.", "15:00"),
            ("3:30 PM", "15:30"),
            ("12am", "00:00"),
            ("12pm", "12:00"),
            ("noon", "12:00"),
            ("14h30", "14:30"),
            ("14h", "14:00"),
            ("3h", "03:00"),
            ("9.30", "09:30"),
            ("1430", "14:30"),
            ("0900", "09:00"),
            ("9", "09:00"),
            ("14", "14:00"),
            ("3:00", "03:00"),
            (" 17：30 ", "17:30"),
            ("１４：３０", "14:30"),
            ("下午3点", "15:00"),
            ("下午三点", "15:00"),
            ("下午 3:30", "15:30"),
            ("下午15点", "15:00"),
            ("9点半", "09:30"),
            ("九点半", "09:30"),
            ("十点一刻", "10:15"),
            ("二十点四十五分", "20:45"),
            ("十二点零五分", "12:05"),
            ("9点30分", "09:30"),
            ("14时30分", "14:30"),
            ("上午十点整", "10:00"),
            ("中午1点", "13:00"),
            ("晚上8点钟", "20:00"),
            ("凌晨1点", "01:00"),
            ("早上9點", "09:00"),
        ] {
            assert_eq!(
                Kind::Time.read_input(typed, &Writing::PLAIN),
                Ok(Some(Value::Text(read.to_owned()))),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_span_is_read_with_what_either_end_says_about_the_part_of_the_day() {
        for (typed, read) in [
            ("9:00-10:30", "09:00-10:30"),
            ("9:00 – 10:30", "09:00-10:30"),
            ("9:00～10:30", "09:00-10:30"),
            ("9-10:30", "09:00-10:30"),
            ("9 to 10", "09:00-10:00"),
            ("3-4pm", "15:00-16:00"),
            ("3:00-4:00 pm", "15:00-16:00"),
            ("11-1pm", "11:00-13:00"),
            ("11am-1:30", "11:00-13:30"),
            ("3pm-4:30", "15:00-16:30"),
            ("9am-2pm", "09:00-14:00"),
            ("下午3点到4点半", "15:00-16:30"),
            ("下午3点-7点", "15:00-19:00"),
            ("上午9点至12点", "09:00-12:00"),
            ("上午9点到下午3点", "09:00-15:00"),
            ("九点半到十点", "09:30-10:00"),
            ("22:00-24:00", "22:00-24:00"),
            ("22:00-0:00", "22:00-24:00"),
            ("22:00-1:00", "22:00-01:00"),
            ("晚上11点到1点", "23:00-01:00"),
        ] {
            assert_eq!(
                Kind::Time.read_input(typed, &Writing::PLAIN),
                Ok(Some(Value::Text(read.to_owned()))),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_no_time_or_may_be_one_of_two_is_refused_whole() {
        for typed in [
            "afternoon",
            "下午",
            "later",
            "3",
            "3点",
            "三点半",
            "13am",
            "晚上12点",
            "上午12点",
            "24:00",
            "25:00",
            "9:60",
            "9:5",
            "9:",
            "14h3",
            "1:2:3",
            "123",
            ":30",
            "-1",
            "+9:00",
            "9:00-",
            "-9:00",
            "10:00-1:00",
            "9-3",
            "9:00-9:00",
            "9:00-10:00-11:00",
            "3-4",
            "pm",
            "9:00 or 10:00",
            "２０２６年",
            "9：6０",
        ] {
            assert_eq!(Kind::Time.read_input(typed, &Writing::PLAIN), Err(InputFault::Time), "{typed}");
        }
        assert_eq!(Kind::Time.read_input("  ", &Writing::PLAIN), Ok(None));
    }

    #[test]
    fn what_becomes_a_time_with_a_few_more_keys_is_told_from_what_never_does() {
        for whole in ["9:00", "3:30 pm", "14h30", "9:00-10:30", "3 p.m.", "3-4pm", "9点半到10点"] {
            for begun in whole.char_indices().skip(1).map(|(at, _)| &whole[..at]) {
                assert!(ClockTime::is_underway(begun) || ClockTime::read(begun).is_some(), "{begun}");
            }
        }
        for typed in ["上午", "下午", "晚上"] {
            assert!(ClockTime::is_underway(typed), "{typed}");
        }
        for typed in ["after lunch", "9:60", "later", "1:2:3", "25", "9点半左右"] {
            assert!(!ClockTime::is_underway(typed), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_time_that_is_written_reads_back(start in 0..DAY, minutes in proptest::option::of(1..=DAY / 2)) {
            let time = ClockTime { start, minutes };
            prop_assert_eq!(ClockTime::read(&time.to_string()), Some(time));
        }

        #[test]
        fn any_text_is_read_or_refused(typed in "\\PC{0,12}|[0-9:.h点半到下午晚上pma-]{0,12}") {
            if let Some(time) = ClockTime::read(&typed) {
                prop_assert_eq!(ClockTime::read(&time.to_string()), Some(time));
            }
        }
    }
}
