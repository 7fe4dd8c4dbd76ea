//! Where a value meets the words of a phrase: in Chinese one blank stands between Chinese and Latin writing, and none
//! between Chinese and Chinese, whatever the value is written in.

use crate::i18n::Locale;

/// What two signs say about the blank between them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writing {
    Chinese,
    Latin,
    /// Punctuation, blanks, and all that needs none.
    Neither,
}

impl Writing {
    fn of(sign: Option<char>) -> Self {
        match sign {
            Some('\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}') => Self::Chinese,
            Some(sign) if sign.is_ascii_alphanumeric() || sign == '%' => Self::Latin,
            _ => Self::Neither,
        }
    }
}

/// Puts the words of a phrase behind a value.
pub(super) fn push_words(filled: &mut String, words: &str, locale: Locale) {
    let next = words.strip_prefix(' ');
    let between_chinese =
        next.is_some_and(|next| is_chinese(filled.chars().next_back()) && is_chinese(next.chars().next()));
    push(filled, next.filter(|_| between_chinese && locale == Locale::ZhCn).unwrap_or(words), locale);
}

/// Puts a value behind the words of a phrase.
pub(super) fn push_value(filled: &mut String, value: &str, locale: Locale) {
    let before = filled.strip_suffix(' ').and_then(|before| before.chars().next_back());
    if locale == Locale::ZhCn && is_chinese(before) && is_chinese(value.chars().next()) {
        filled.pop();
    }
    push(filled, value, locale);
}

fn push(filled: &mut String, piece: &str, locale: Locale) {
    let sides = [filled.chars().next_back(), piece.chars().next()].map(Writing::of);
    if locale == Locale::ZhCn
        && matches!(sides, [Writing::Chinese, Writing::Latin] | [Writing::Latin, Writing::Chinese])
    {
        filled.push(' ');
    }
    filled.push_str(piece);
}

fn is_chinese(sign: Option<char>) -> bool {
    Writing::of(sign) == Writing::Chinese
}
