//! Numbers as people write them: with their region's marks, signs, units and currencies.

use super::InputFault;
use super::currencies::{self, Named};
use super::digits::{Digits, Grouping};
use super::plain_width;
use crate::i18n::Marks;
use crate::model::{Counted, Kind};

/// How numbers are written where somebody types, and what the amounts are in.
#[derive(Clone, Copy, Debug)]
pub struct Writing<'a> {
    /// The marks of the region.
    pub marks: Marks,
    /// The ISO 4217 code of the plan's currency; empty where none is chosen.
    pub currency: &'a str,
}

impl Writing<'static> {
    /// As files write numbers, with no currency.
    pub const PLAIN: Self = Self { marks: Marks::PLAIN, currency: "" };
}

/// Words for powers of ten, lower case; what contains another comes first.
const POWERS: [(&str, i32); 20] = [
    ("万亿", 12),
    ("千万", 7),
    ("百万", 6),
    ("十万", 5),
    ("亿", 8),
    ("万", 4),
    ("千", 3),
    ("thousand", 3),
    ("millions", 6),
    ("million", 6),
    ("mio", 6),
    ("mn", 6),
    ("billion", 9),
    ("bn", 9),
    ("lakhs", 5),
    ("lakh", 5),
    ("crores", 7),
    ("crore", 7),
    ("k", 3),
    ("m", 6),
];

/// Reads a number for a field of this kind.
///
/// # Errors
/// Why it cannot be taken: no number, a unit that does not fit, another currency, two ways to read it, out of bounds.
/// Nothing is left out of what was typed to make a number of the rest.
pub(super) fn number(typed: &str, kind: Kind, writing: &Writing<'_>) -> Result<f64, InputFault> {
    let plain: String = typed.chars().map(plain_sign).collect();
    let Written { before, figure, behind } = split(&plain).ok_or(InputFault::Number)?;
    let (is_negative, before) = sign(before).ok_or(InputFault::Number)?;
    let (power, behind) = power(behind, kind);
    let is_other = [before, behind].into_iter().try_fold(false, |other, word| match fit(word, kind, writing) {
        Some(is_other) => Ok(other || is_other),
        None => Err(InputFault::Unit),
    })?;
    let grouping = if matches!(power, 4 | 8 | 12) { Grouping::Myriads } else { Grouping::Thousands };
    let readings = Digits::readings(figure, writing.marks, grouping);
    let mut values = readings.into_iter().filter_map(|digits| digits.value(is_negative, power)).peekable();
    values.peek().ok_or(InputFault::Number)?;
    let (min, max) = kind.bounds().unwrap_or((f64::MIN, f64::MAX));
    let mut within = values.filter(|value| (min..=max).contains(value));
    let first = within.next().ok_or(InputFault::Range { min, max })?;
    match (within.next(), is_other) {
        (None, false) => Ok(first),
        (Some(second), false) => Err(InputFault::Unclear { readings: [first, second] }),
        (second, true) => Err(InputFault::OtherCurrency { readings: [first, second.unwrap_or(first)] }),
    }
}

/// Full width as plain, and every minus, blank and apostrophe as one.
fn plain_sign(character: char) -> char {
    match character {
        '−' | '–' | '‒' | '﹣' => '-',
        '。' => '.',
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '’' | 'ʼ' => '\'',
        '￥' => '¥',
        _ => plain_width(character),
    }
}

/// A number and what stands around it.
struct Written<'a> {
    before: &'a str,
    figure: &'a str,
    behind: &'a str,
}

/// Cuts a text where its digits begin and end; a mark may begin them, and one that is on its way to more may end them.
fn split(text: &str) -> Option<Written<'_>> {
    let first = text.find(|character: char| character.is_ascii_digit())?;
    let last = text.rfind(|character: char| character.is_ascii_digit())? + 1;
    let (before, rest) = text.split_at_checked(first)?;
    let (figure, behind) = rest.split_at_checked(last - first)?;
    // The point of “Rs.” belongs to the word.
    let ahead =
        before.strip_suffix(['.', ',']).filter(|ahead| !ahead.ends_with(|last: char| last.is_ascii_alphabetic()));
    let figure = if ahead.is_some() { text.get(first - 1..last)? } else { figure };
    let before = ahead.unwrap_or(before);
    let behind = behind.strip_prefix(['.', ',']).unwrap_or(behind);
    Some(Written { before: before.trim(), figure, behind: behind.trim() })
}

/// Whether a minus stands ahead of a number, on either side of a currency, and what else does. `None` for two signs.
fn sign(before: &str) -> Option<(bool, &str)> {
    const SIGNS: [char; 2] = ['-', '+'];
    let signs = before.matches(SIGNS).count();
    (signs <= 1).then_some((before.contains('-'), before.trim_matches(SIGNS).trim()))
}

/// The power of ten that a word behind a number names, and what follows it. A unit of the field goes first: “m” may be
/// minutes.
fn power(behind: &str, kind: Kind) -> (i32, &str) {
    let counted = counted(kind);
    if counted.is_some_and(|counted| counted.is_called(behind)) {
        return (0, behind);
    }
    let lower = behind.to_ascii_lowercase();
    let is_word = |rest: &str| !rest.starts_with(|next: char| next.is_ascii_alphabetic());
    // Where the unit is told elsewhere, “m” could be either.
    let may_be = |word: &str| word != "m" || counted != Some(Counted::Any);
    let found = POWERS.iter().find(|(word, _)| may_be(word) && lower.strip_prefix(word).is_some_and(is_word));
    match found.and_then(|(word, power)| Some((*power, behind.get(word.len()..)?))) {
        Some((power, rest)) => (power, rest.trim()),
        None => (0, behind),
    }
}

/// What the numbers of a field count; `None` for amounts of money.
const fn counted(kind: Kind) -> Option<Counted> {
    match kind {
        Kind::Money => None,
        Kind::Number { of, .. } => Some(of),
        _ => Some(Counted::Count),
    }
}

/// Whether a word beside a number fits the field: `Some(true)` for another currency than the plan's, `None` where it does
/// not fit.
fn fit(word: &str, kind: Kind, writing: &Writing<'_>) -> Option<bool> {
    let counted = counted(kind);
    if word.is_empty() || counted.is_some_and(|counted| counted.is_called(word)) {
        return Some(false);
    }
    let may_be_money = counted.is_none_or(|counted| counted == Counted::Any);
    match currencies::names(word, writing.currency) {
        Named::This if may_be_money => Some(false),
        Named::Other if may_be_money => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
