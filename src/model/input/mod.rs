//! What people type, read as they mean it, or refused with a reason: never as something else.

mod currencies;
mod date;
mod digits;
mod lines;
mod number;
mod time;

pub(crate) use date::iso_date;
pub use date::meant_date;
pub use digits::decimal;
pub use number::Writing;
pub use time::ClockTime;

use crate::model::{Date, Kind, Number, Score, Value};
use date::date;
use lines::lines;
use number::number;

/// Why a typed text does not fit a field. The text itself stays with whoever typed it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InputFault {
    /// More characters than the field takes.
    TooLong {
        /// How many characters are too many.
        excess: usize,
    },
    /// Not a number.
    Number,
    /// Outside the bounds.
    Range {
        /// Lowest number accepted.
        min: f64,
        /// Highest number accepted.
        max: f64,
    },
    /// A number that can be read in two ways: 2.500.
    Unclear {
        /// The numbers that it may be.
        readings: [f64; 2],
    },
    /// An amount in another currency than the plan's.
    OtherCurrency {
        /// The number that it is, or the two that it may be.
        readings: [f64; 2],
    },
    /// A number with a unit that does not fit the field.
    Unit,
    /// Not a date, or one whose order of day and month is unclear.
    Date,
    /// A date before 1900, as two digits for the year make it.
    EarlyYear(Date),
    /// Not a time of day, or one that may be in the morning or the afternoon.
    Time,
    /// Not a currency code.
    Currency,
    /// Not an e-mail address.
    Email,
    /// Not one of the choices.
    Choice,
}

impl InputFault {
    /// The numbers that somebody may have meant; they are for that person to choose from.
    pub fn readings(self) -> Vec<f64> {
        match self {
            Self::Unclear { readings: [first, second] } | Self::OtherCurrency { readings: [first, second] } => {
                if first == second { vec![first] } else { vec![first, second] }
            }
            _ => Vec::new(),
        }
    }
}

impl Kind {
    /// Reads what was typed into a field of this kind, where numbers are written so; `Ok(None)` for an emptied field.
    ///
    /// Links and marks are picked, not typed: their kinds answer [`InputFault::Choice`].
    ///
    /// # Errors
    /// Why the text does not fit. Nothing is cut or corrected silently.
    pub fn read_input(self, typed: &str, writing: &Writing<'_>) -> Result<Option<Value>, InputFault> {
        if let Some(excess) = typed.chars().count().checked_sub(Self::MAX_TEXT).filter(|excess| *excess > 0) {
            return Err(InputFault::TooLong { excess });
        }
        let trimmed = typed.trim();
        if trimmed.is_empty() {
            return Ok(None);
        }
        Ok(Some(match self {
            // Blanks at the ends stay while a person is still writing the next word.
            Self::Text | Self::Paragraph => Value::Text(typed.to_owned()),
            Self::Lines => Value::Lines(lines(typed)),
            Self::Email => Value::Text(email(trimmed)?),
            Self::Currency(_) => Value::Text(currency(trimmed)?),
            Self::Money | Self::Number { .. } | Self::Score(_) => self.typed_number(trimmed, writing)?,
            Self::Date => Value::Date(date(trimmed)?),
            Self::Time => Value::Text(ClockTime::read(trimmed).ok_or(InputFault::Time)?.to_string()),
            Self::Choice(choices) => {
                let known = choices.iter().find(|choice| choice.code == trimmed);
                Value::Choice(known.ok_or(InputFault::Choice)?.code)
            }
            Self::Flag => return Ok((trimmed == "true").then_some(Value::Flag(true))),
            Self::Choices(_) | Self::Link(_) | Self::Links(_) | Self::LinkedFrom(_) | Self::Ratings(_) => {
                return Err(InputFault::Choice);
            }
        }))
    }

    fn typed_number(self, typed: &str, writing: &Writing<'_>) -> Result<Value, InputFault> {
        let number = number(typed, self, writing)?;
        if let Self::Score(_) = self {
            let range = InputFault::Range { min: f64::from(Score::MIN), max: f64::from(Score::MAX) };
            let score = Score::ALL.into_iter().find(|score| f64::from(score.get()) == number);
            return score.map(Value::Score).ok_or(range);
        }
        Number::new(number).map(Value::Number).ok_or(InputFault::Number)
    }
}

/// Full-width ASCII as plain ASCII, the ideographic space as a space.
pub fn plain_width(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        '\u{3000}' => ' ',
        _ => character,
    }
}

fn currency(typed: &str) -> Result<String, InputFault> {
    let word: String = typed.chars().map(plain_width).collect();
    if let Some(code) = currencies::code_of(&word) {
        return Ok(code.to_owned());
    }
    let code = word.to_ascii_uppercase();
    let valid = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    valid.then_some(code).ok_or(InputFault::Currency)
}

/// One @ with something on both sides and a dot in the domain: enough to catch a slip without refusing a real address.
fn email(typed: &str) -> Result<String, InputFault> {
    let valid = typed.split_once('@').is_some_and(|(name, domain)| {
        let dotted = domain.split_once('.').is_some_and(|(host, rest)| !host.is_empty() && !rest.is_empty());
        !name.is_empty() && dotted && !domain.contains('@') && !typed.contains(char::is_whitespace)
    });
    valid.then(|| typed.to_owned()).ok_or(InputFault::Email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emails_and_currencies_catch_slips() {
        assert!(Kind::Email.read_input("name@example.com", &Writing::PLAIN).is_ok());
        for typed in ["name", "@example.com", "name@", "name@host", "a b@example.com", "a@b@c.d"] {
            assert_eq!(Kind::Email.read_input(typed, &Writing::PLAIN), Err(InputFault::Email), "{typed}");
        }
        assert_eq!(Kind::Currency(&[]).read_input("usd", &Writing::PLAIN), Ok(Some(Value::Text("USD".into()))));
        assert_eq!(Kind::Currency(&[]).read_input("¥", &Writing::PLAIN), Err(InputFault::Currency));
    }

    #[test]
    fn a_text_that_is_too_long_is_refused_whole() {
        let typed = "字".repeat(Kind::MAX_TEXT + 3);
        assert_eq!(Kind::Text.read_input(&typed, &Writing::PLAIN), Err(InputFault::TooLong { excess: 3 }));
    }
}
