//! List marks: what a word processor or a person puts in front of an entry to say that it is one.
//!
//! What belongs to the sentence stays, so a mark has a blank, a tab or a closing sign behind it: `-20% churn`,
//! `*see appendix`, `3.5x faster`, `2027 plan` and `1.5 万元预算` have none.

use super::edges::trimmed;

/// Signs that are marks with a blank behind them. Those of symbol fonts are in the private use area.
const BULLETS: &str = "-*–—‐•·‣⁃▪▫■□●○◦◆◇◊►▶▸▹➢➤→✓✔✗☐☑☒";
/// What symbol fonts become as plain text, and letters too: marks with a tab behind them alone.
const BULLETS_BEFORE_TAB: &str = "o§Øü";
/// Numerals of Chinese lists.
const CHINESE: &str = "一二三四五六七八九十百";
/// More digits are a year or an amount.
const MOST_DIGITS: usize = 3;

/// An entry without the mark in front of it; it has no blanks at its ends.
pub(super) fn without_mark(line: &str) -> &str {
    let entry = behind_mark(line).map_or(line, trimmed);
    behind_box(entry).map_or(entry, trimmed)
}

/// Whether a cell is a mark and nothing else.
pub(super) fn is_mark(cell: &str) -> bool {
    without_mark(&format!("{cell}\t")).is_empty()
}

/// What is behind the mark of a line.
fn behind_mark(line: &str) -> Option<&str> {
    let mut characters = line.chars();
    let first = characters.next()?;
    let behind = characters.as_str();
    if BULLETS.contains(first) || matches!(first, '\u{f000}'..='\u{f0ff}') {
        return Some(behind).filter(|behind| is_gap(behind));
    }
    if BULLETS_BEFORE_TAB.contains(first) && behind.starts_with('\t') {
        return Some(behind);
    }
    if is_closed(first) {
        let begins = |next: char| next.is_alphanumeric() || next.is_whitespace() || "“‘（《「\"(".contains(next);
        return Some(behind).filter(|rest| rest.chars().next().is_none_or(begins) && !rest.contains(is_closed));
    }
    match line.strip_prefix(['(', '（']) {
        Some(inside) => behind_bracketed(inside),
        None => behind_numeral(line),
    }
}

/// What is behind the ticked or empty box of a list of tasks.
fn behind_box(line: &str) -> Option<&str> {
    ["[ ]", "[x]", "[X]"].iter().find_map(|tick| line.strip_prefix(tick)).filter(|behind| is_gap(behind))
}

/// `1)`, `（一）`: the opening bracket is gone already.
fn behind_bracketed(inside: &str) -> Option<&str> {
    let (numeral, behind) = Numeral::of(inside)?;
    let behind = behind.strip_prefix([')', '）'])?;
    Some(behind).filter(|behind| numeral != Numeral::Letters || is_free(behind))
}

/// `1.`, `1)`, `1、`, `一、`, `1.2.`, `a)`
fn behind_numeral(line: &str) -> Option<&str> {
    let (numeral, mut behind) = Numeral::of(line)?;
    // The levels of an outline: 1.2.3.
    while let Some((Numeral::Digits, more)) = behind.strip_prefix('.').and_then(Numeral::of) {
        behind = more;
    }
    let mut characters = behind.chars();
    let sign = characters.next()?;
    let behind = characters.as_str();
    let ends = match (sign, numeral) {
        (')' | '）', Numeral::Letters) => is_free(behind),
        (')' | '）', _) => true,
        // "一、二线城市" and "A、B两案" go on counting.
        ('、', Numeral::Letters) => !behind.starts_with(|next: char| next.is_ascii_alphanumeric()),
        ('、', _) => Numeral::of(behind).is_none_or(|(next, _)| next != numeral),
        // "J. Miller" is a person.
        ('.' | '．', Numeral::Letters) => behind.starts_with('\t'),
        ('.' | '．', _) => is_free(behind),
        _ => false,
    };
    ends.then_some(behind)
}

/// What counts entries.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Numeral {
    Digits,
    Chinese,
    /// One letter, or a small Roman number.
    Letters,
}

impl Numeral {
    /// The numeral that a text begins with, and what is behind it.
    fn of(text: &str) -> Option<(Self, &str)> {
        let run = |is_part: fn(char) -> bool, most: usize| {
            let end = text.find(|character| !is_part(character)).unwrap_or(text.len());
            let (run, behind) = text.split_at_checked(end)?;
            (1..=most).contains(&run.chars().count()).then_some(behind)
        };
        let is_digit = |character: char| matches!(character, '0'..='9' | '０'..='９');
        let is_roman = |character: char| "ivxIVX".contains(character);
        None.or_else(|| Some((Self::Digits, run(is_digit, MOST_DIGITS)?)))
            .or_else(|| Some((Self::Chinese, run(|character| CHINESE.contains(character), MOST_DIGITS)?)))
            .or_else(|| Some((Self::Letters, run(|character| character.is_ascii_alphabetic(), 1)?)))
            .or_else(|| Some((Self::Letters, run(is_roman, 4)?)))
    }
}

/// Numbers in a circle, in brackets, or with a full stop that are one character: closed in themselves.
const fn is_closed(character: char) -> bool {
    matches!(character, '\u{2460}'..='\u{24ff}' | '\u{2776}'..='\u{2793}' | '\u{3220}'..='\u{3229}' | '\u{3280}'..='\u{3289}')
}

/// Whether a word cannot go on here.
fn is_gap(behind: &str) -> bool {
    behind.chars().next().is_none_or(char::is_whitespace)
}

/// As [`is_gap`]; Chinese is written without a blank.
fn is_free(behind: &str) -> bool {
    is_gap(behind) || behind.starts_with(|next: char| !next.is_ascii() && next.is_alphabetic())
}
