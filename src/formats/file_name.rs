//! Names of the files that leave, safe on every system.

use crate::formats::limits::MAX_FILE_NAME;
use crate::i18n::Locale;
use crate::i18n::messages::home::PLAN_UNTITLED;
use crate::model::Date;

/// The longest title in a file name, in bytes: most file systems stop at 255 for the whole name, and a character takes
/// up to four.
const MAX_TITLE_BYTES: usize = 200;

/// Names that Windows keeps for devices, whatever follows a dot.
const RESERVED: &[&str] = &[
    "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "com¹", "com²", "com³", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
    "lpt9", "lpt¹", "lpt²", "lpt³",
];

/// `<title> <date>.<extension>`, at most [`MAX_FILE_NAME`] characters. A title without anything usable reads as an untitled
/// plan in the user's language.
pub fn file_name(title: &str, date: Date, locale: Locale, extension: &str) -> String {
    let end = format!(" {date}.{extension}");
    let clean: String = title.chars().map(|letter| if is_safe(letter) { letter } else { '-' }).collect();
    let mut title = trimmed(&clean).to_owned();
    if title.is_empty() {
        title = PLAN_UNTITLED.get(locale).to_owned();
    }
    if is_reserved(&title) {
        title.insert(0, '_');
    }
    let title = cut(&title, MAX_FILE_NAME.saturating_sub(end.chars().count()));
    format!("{}{end}", trimmed(title))
}

/// Characters that some file system refuses, control characters, and marks that turn the direction of writing, which
/// make a name read as another than it is.
fn is_safe(letter: char) -> bool {
    let turns =
        matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    !letter.is_control() && !turns && !"\\/:*?\"<>|".contains(letter)
}

/// Without blanks and dots at the ends: Windows drops them at the end, and a dot in front hides a file elsewhere.
fn trimmed(name: &str) -> &str {
    name.trim_matches(|letter: char| letter.is_whitespace() || letter == '.')
}

fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    RESERVED.iter().any(|reserved| stem.eq_ignore_ascii_case(reserved))
}

/// The first characters that fit.
fn cut(text: &str, characters: usize) -> &str {
    let ends = text.char_indices().map(|(start, letter)| start + letter.len_utf8());
    let end = ends.take(characters).take_while(|end| *end <= MAX_TITLE_BYTES).last().unwrap_or_default();
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(title: &str) -> String {
        let date = Date::from_calendar_date(2026, time::Month::March, 9).unwrap();
        file_name(title, date, Locale::ZhCn, "json")
    }

    #[test]
    fn names_are_safe_everywhere() {
        for (title, name) in [
            ("青禾排班：流程", "青禾排班：流程 2026-03-09.json"),
            ("a/b\\c:d*e?f\"g<h>i|j\nk\0l", "a-b-c-d-e-f-g-h-i-j-k-l 2026-03-09.json"),
            ("../../etc", "-..-etc 2026-03-09.json"),
            ("  . plan . ", "plan 2026-03-09.json"),
            ("", "未命名计划 2026-03-09.json"),
            (" .. ", "未命名计划 2026-03-09.json"),
            ("Con.x", "_Con.x 2026-03-09.json"),
            ("nul", "_nul 2026-03-09.json"),
            ("plan\u{202e}gpj.exe", "plan-gpj.exe 2026-03-09.json"),
        ] {
            assert_eq!(named(title), name);
        }
    }

    #[test]
    fn long_titles_are_cut_between_characters() {
        assert_eq!(named(&"x".repeat(500)).chars().count(), MAX_FILE_NAME);
        assert_eq!(named(&"字".repeat(500)).chars().count(), MAX_FILE_NAME);
        assert!(named(&"🦷".repeat(500)).len() < 255);
        assert!(named(&format!("{}. . .", "x".repeat(64))).starts_with(&format!("{} 2026", "x".repeat(64))));
    }
}
