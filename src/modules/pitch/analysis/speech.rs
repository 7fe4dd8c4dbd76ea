//! How long a text takes to say.

use crate::i18n::Message;
use crate::i18n::is_chinese;
use crate::modules::pitch::texts;

/// Words of English that are spoken in a minute.
pub const WORDS_PER_MINUTE: u32 = 140;
/// Chinese characters that are spoken in a minute.
pub const CHARACTERS_PER_MINUTE: u32 = 220;

/// What there is to say in a text. A text of both languages has both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// Runs of Latin letters, digits, apostrophes and hyphens.
    pub words: u32,
    /// Chinese characters.
    pub characters: u32,
}

impl Spoken {
    /// Counts what is spoken of a text. Signs count nothing, so apostrophes and hyphens between two blanks are no word.
    pub fn of(text: &str) -> Self {
        let (mut spoken, mut inside_word) = (Self::default(), false);
        for character in text.chars() {
            if is_latin(character) || is_digit(character) {
                spoken.words += u32::from(!inside_word);
                inside_word = true;
            } else if !joins(character) {
                inside_word = false;
                spoken.characters += u32::from(is_chinese(character));
            }
        }
        spoken
    }

    /// The time it takes, in seconds.
    pub fn seconds(self) -> f64 {
        let minutes = |count: u32, a_minute: u32| f64::from(count) / f64::from(a_minute);
        60.0 * (minutes(self.words, WORDS_PER_MINUTE) + minutes(self.characters, CHARACTERS_PER_MINUTE))
    }
}

/// The line that says how times are estimated.
pub fn rate_line() -> Message {
    texts::RATE_LINE.with("words_per_minute", WORDS_PER_MINUTE).with("chars_per_minute", CHARACTERS_PER_MINUTE)
}

/// A Latin letter of any language, also of full width as Chinese input methods type it.
fn is_latin(character: char) -> bool {
    let latin = matches!(
        character,
        'a'..='z' | 'A'..='Z' | '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'
            | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}'
    );
    latin && character.is_alphabetic()
}

const fn is_digit(character: char) -> bool {
    matches!(character, '0'..='9' | '\u{ff10}'..='\u{ff19}')
}

/// Whether a sign leaves a word in one piece: apostrophes, hyphens, and the accents that some keyboards type apart.
const fn joins(character: char) -> bool {
    matches!(character, '\'' | '’' | '＇' | '-' | '‐' | '\u{2011}' | '－' | '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(text: &str) -> (u32, u32) {
        let Spoken { words, characters } = Spoken::of(text);
        (words, characters)
    }

    #[test]
    fn words_are_runs_of_letters_digits_apostrophes_and_hyphens() {
        for (text, words) in [
            ("Live in one day.", 4),
            ("don't don’t self-booking one‐day", 4),
            ("'tis the rock-'n'-roll 80's", 4),
            ("18 % to 9 %", 3),
            ("24,000 yuan", 3),
            ("2–10 chairs, 3.5 hours", 6),
            ("A/B... C", 3),
            ("Zoë's café naïve Ｑｉｎｇｈｅ", 4),
            ("cafe\u{301}s", 1),
            ("Straße 4×4 π", 3),
            ("one - two -- ' ’ -", 2),
            ("", 0),
            (" \n\t", 0),
            ("…!?", 0),
        ] {
            assert_eq!(counted(text), (words, 0), "{text}");
        }
    }

    #[test]
    fn every_han_character_counts_and_no_sign_does() {
        for (text, characters) in [
            ("一天上线，给您看看？", 8),
            ("“百分之三十一”——《诊所》……", 8),
            ("二〇二六年，人人々", 8),
            ("𠮷野家", 3),
            ("カナ한글", 0),
            ("，。、", 0),
        ] {
            assert_eq!(counted(text), (0, characters), "{text}");
        }
    }

    #[test]
    fn mixed_text_adds_both() {
        assert_eq!(counted("用AI排班，30%的空椅"), (2, 6));
        assert_eq!(counted("Qinghe青禾 v2.0"), (3, 2));
        assert_eq!(counted("一'二-三"), (0, 3));
    }

    #[test]
    fn time_follows_from_both_rates() {
        let seconds = |words, characters| Spoken { words, characters }.seconds();
        let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
        assert!(near(seconds(140, 0), 60.0) && near(seconds(0, 220), 60.0) && near(seconds(70, 110), 60.0));
        assert!(near(seconds(7, 0), 3.0) && near(seconds(0, 11), 3.0) && near(seconds(0, 0), 0.0));
        assert!(near(Spoken::of("一天上线 in one day").seconds(), 4.0 / 220.0 * 60.0 + 3.0 / 140.0 * 60.0));
    }
}
