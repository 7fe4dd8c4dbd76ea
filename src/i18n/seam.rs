//! Where a value meets the words of a phrase: in Chinese one blank stands between Chinese and Latin writing, and none
//! between Chinese and Chinese, whatever the value is written in.

use crate::i18n::Locale;
use crate::i18n::script::{is_chinese, is_latin};

/// Puts the words of a phrase behind a value.
pub(super) fn push_words(filled: &mut String, words: &str, locale: Locale) {
    let next = words.strip_prefix(' ');
    let between_chinese = next.is_some_and(|next| chinese(filled.chars().next_back()) && chinese(next.chars().next()));
    push(filled, next.filter(|_| between_chinese && locale == Locale::ZhCn).unwrap_or(words), locale);
}

/// Puts a value behind the words of a phrase.
pub(super) fn push_value(filled: &mut String, value: &str, locale: Locale) {
    let before = filled.strip_suffix(' ').and_then(|before| before.chars().next_back());
    if locale == Locale::ZhCn && chinese(before) && chinese(value.chars().next()) {
        filled.pop();
    }
    push(filled, value, locale);
}

fn push(filled: &mut String, piece: &str, locale: Locale) {
    let (before, after) = (filled.chars().next_back(), piece.chars().next());
    let meet = chinese(before) && latin(after) || latin(before) && chinese(after);
    if locale == Locale::ZhCn && meet {
        filled.push(' ');
    }
    filled.push_str(piece);
}

fn chinese(sign: Option<char>) -> bool {
    sign.is_some_and(is_chinese)
}

/// A per cent sign belongs to its figure.
fn latin(sign: Option<char>) -> bool {
    sign.is_some_and(|sign| is_latin(sign) || sign == '%')
}
