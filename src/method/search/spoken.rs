//! Chinese found by how it is read.

use std::borrow::Cow;
use std::ops::Range;

use crate::method::search::Readings;

/// The longest word that is compared by sound, in bytes: each is a bit of a number.
const LONGEST: usize = 63;

/// Where a folded text holds a word by its sound: each character by its whole syllable or the beginning of it that people type
/// (`k`, `zh`), the last one by as much as has been typed, and what is no Chinese by itself. A single letter is looked for at
/// the beginning alone; elsewhere it would find everything.
pub(super) fn spoken_place(text: &str, word: &str, readings: &Readings) -> Option<Range<usize>> {
    if text.is_ascii() || word.len() > LONGEST || !word.bytes().any(|letter| letter.is_ascii_lowercase()) {
        return None;
    }
    let word = if word.contains('\'') { Cow::Owned(word.replace('\'', "")) } else { Cow::Borrowed(word) };
    let first = word.chars().next()?;
    // Most characters are passed by: they are not the first letter, nor read with it.
    let begins = |character: char| {
        let read = |reading: &&str| sounds(word.as_bytes(), reading.get(..1).unwrap_or_default());
        character == first || readings.of(character).iter().any(read)
    };
    let places = if word.len() == 1 { 1 } else { usize::MAX };
    let mut starts = text.char_indices().take(places).filter(|(_, character)| begins(*character));
    starts.find_map(|(at, _)| Some(at..at + reach(text.get(at..)?, word.as_bytes(), readings)?))
}

/// How far into a text a word goes that begins where it begins.
fn reach(text: &str, word: &[u8], readings: &Readings) -> Option<usize> {
    // Each bit is a number of letters that the characters so far may have taken.
    let mut taken = 1_u64;
    for (at, character) in text.char_indices() {
        let mut next = 0;
        for letters in (0..word.len()).filter(|letters| taken & 1 << letters != 0) {
            let rest = word.get(letters..).unwrap_or_default();
            if rest.starts_with(character.encode_utf8(&mut [0; 4]).as_bytes()) {
                next |= 1 << (letters + character.len_utf8());
            }
            for reading in readings.of(character) {
                for part in parts(reading) {
                    if sounds(rest, part) {
                        next |= 1 << (letters + part.len());
                    }
                }
                if rest.len() < reading.len() && sounds(rest, reading.get(..rest.len()).unwrap_or_default()) {
                    next |= 1 << word.len();
                }
            }
        }
        if next & 1 << word.len() != 0 {
            return Some(at + character.len_utf8());
        }
        if next == 0 {
            return None;
        }
        taken = next;
    }
    None
}

/// What may stand for a syllable: the whole, its first letter, or both letters of zh, ch and sh.
fn parts(reading: &str) -> impl Iterator<Item = &str> {
    let first = if reading.get(1..2) == Some("h") { &[1, 2][..] } else { &[1] };
    let short = first.iter().filter_map(|length| reading.get(..*length)).filter(|part| part.len() < reading.len());
    short.chain([reading])
}

/// Whether what was typed begins with a syllable or a part of it. Who has no ü types v or u.
fn sounds(typed: &[u8], part: &str) -> bool {
    let same = |(letter, read): (&u8, u8)| *letter == read || *letter == b'u' && read == b'v';
    typed.len() >= part.len() && typed.iter().zip(part.bytes()).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(word: &str, text: &'a str) -> Option<&'a str> {
        spoken_place(text, word, &Readings::new()).map(|place| &text[place])
    }

    #[test]
    fn chinese_is_found_by_first_letters_by_full_pinyin_and_by_a_mix_of_both() {
        for word in ["khhx", "kehuhuaxiang", "kehuhx", "khhuax", "khhuaxiang", "kehuhuaxi", "ke'hu'hua'xiang"] {
            assert_eq!(found(word, "我的客户画像表"), Some("客户画像"), "{word}");
        }
        assert_eq!(found("kh", "我的客户画像表"), Some("客户"));
        assert_eq!(found("zhsh", "展示"), Some("展示"));
        assert_eq!(found("zs", "展示"), Some("展示"));
        assert_eq!(found("zhanshi", "产品展示"), Some("展示"));
    }

    #[test]
    fn a_character_is_found_by_each_of_its_readings() {
        for word in ["yinhang", "yh", "yinxing", "yx"] {
            assert_eq!(found(word, "开户银行"), Some("银行"), "{word}");
        }
        assert_eq!(found("zhongyao", "重要"), Some("重要"));
        assert_eq!(found("chongfu", "重复"), Some("重复"));
        assert_eq!(
            [found("nv", "女士"), found("nu", "女士"), found("lue", "策略")],
            [Some("女"), Some("女"), Some("略")]
        );
    }

    #[test]
    fn what_stands_between_the_characters_is_typed_as_it_is() {
        assert_eq!(found("swotfx", "先做swot分析"), Some("swot分析"));
        assert_eq!(found("3nian", "共3年"), Some("3年"));
        assert_eq!(found("客hu", "客户"), Some("客户"));
    }

    #[test]
    fn what_sounds_otherwise_is_not_found_nor_a_single_letter_inside() {
        assert_eq!(found("khxx", "客户画像"), None);
        assert_eq!(found("huke", "客户"), None);
        assert_eq!(found("kehuz", "客户"), None);
        assert_eq!([found("k", "客户"), found("h", "客户")], [Some("客"), None]);
        assert_eq!([found("", "客户"), found("'", "客户"), found("12", "客户")], [None, None, None]);
    }

    #[test]
    fn a_word_that_fits_in_very_many_ways_is_answered_at_once() {
        let text = "安那".repeat(500);
        assert_eq!(found(&"an".repeat(31), &text).map(|place| place.chars().count() > 20), Some(true));
        assert_eq!(found(&format!("{}z", "an".repeat(31)), &text), None);
        assert_eq!(found(&"a".repeat(10_000), &text), None);
    }
}
