//! Words in the texts of a plan, in both languages: what the coach's rules are made of.

use crate::i18n::is_chinese;
use crate::model::sort_by_key;

/// Words and phrases to look for.
#[derive(Debug)]
pub struct WordList {
    /// English entries, lower case, each beginning with a letter; found as whole words.
    pub en: &'static [&'static str],
    /// Chinese entries; found anywhere.
    pub zh: &'static [&'static str],
}

/// Declares word lists, English first, one of the two may be empty: `NAME = "word", "two words" | "词", "两个词";`.
macro_rules! words {
    ($( $(#[$meta:meta])* $name:ident = $( $en:literal ),* | $( $zh:literal ),*; )+) => {
        $( $(#[$meta])* const $name: $crate::method::WordList =
            $crate::method::WordList { en: &[ $( $en ),* ], zh: &[ $( $zh ),* ] }; )+
    };
}

pub(crate) use words;

/// A text made comparable: lower case, plain width, trimmed. Made once for each text, then asked many times.
///
/// Full-width ASCII and the ideographic space are folded, which is what Unicode NFKC changes in texts typed with a
/// Chinese or English keyboard; its full tables would weigh more than a module. The curly apostrophe of phones and word
/// processors is folded too, so that lists hold one form of "don't".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Normal(String);

impl Normal {
    /// The comparable form of a text.
    pub fn of(text: &str) -> Self {
        let text = text.trim();
        let mut folded = String::with_capacity(text.len());
        for character in text.chars() {
            let plain = match character {
                '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
                '\u{3000}' => ' ',
                '\u{2019}' => '\'',
                _ => character,
            };
            if plain.is_ascii() {
                folded.push(plain.to_ascii_lowercase());
            } else {
                folded.extend(plain.to_lowercase());
            }
        }
        Self(folded)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is written.
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    /// An entry of the list that the text holds: English as a whole word or phrase, Chinese anywhere. English goes
    /// first; otherwise what stands first in the text.
    pub fn has_word(&self, list: &WordList) -> Option<&'static str> {
        self.whole_word(list.en).or_else(|| self.chinese_word(list.zh))
    }

    /// All entries of the list that the text holds, in their order there, without those that are part of another one.
    pub fn words(&self, list: &WordList) -> Vec<&'static str> {
        let mut found: Vec<(usize, &'static str)> = Vec::new();
        let english = list.en.iter().filter_map(|entry| Some((self.place_of_whole(entry)?, *entry)));
        let chinese = list.zh.iter().filter_map(|entry| Some((self.0.find(entry)?, *entry)));
        for (place, entry) in english.chain(chinese) {
            let holds = |(other, longer): &(usize, &str)| {
                (*other..other + longer.len()).contains(&place) && longer.len() > entry.len()
            };
            if !found.iter().any(holds) {
                found.retain(|(other, shorter)| {
                    !(place..place + entry.len()).contains(other) || shorter.len() > entry.len()
                });
                found.push((place, entry));
            }
        }
        sort_by_key(&mut found, |(place, _)| *place);
        found.into_iter().map(|(_, entry)| entry).collect()
    }

    /// What follows the entry that the text begins with; English entries end at a word border.
    pub fn after_start(&self, list: &WordList) -> Option<&str> {
        after_start(&self.0, list)
    }

    /// What stands ahead of the entry that the text ends with; English entries begin at a word border.
    pub fn before_end(&self, list: &WordList) -> Option<&str> {
        let english =
            list.en.iter().filter_map(|entry| self.0.strip_suffix(*entry)).find(|rest| !rest.ends_with(is_letter));
        english.or_else(|| list.zh.iter().find_map(|entry| self.0.strip_suffix(*entry)))
    }

    /// Whether the text is an entry of the list, and nothing else.
    pub fn is_one_of(&self, list: &WordList) -> bool {
        list.en.iter().chain(list.zh).any(|entry| *entry == self.0)
    }

    /// Whether the text holds a digit.
    pub fn has_digit(&self) -> bool {
        self.0.bytes().any(|byte| byte.is_ascii_digit())
    }

    /// Whether the text holds a figure: a digit, a number word, or Chinese numerals before a counting character.
    pub fn has_figure(&self) -> bool {
        self.has_digit() || self.counts() || self.has_word(&NUMBER_WORDS).is_some()
    }

    /// Whether the text quotes somebody.
    pub fn has_quote(&self) -> bool {
        self.0.contains(['"', '“', '”', '「', '『'])
    }

    fn whole_word(&self, entries: &[&'static str]) -> Option<&'static str> {
        self.word_starts().find_map(|(_, rest)| entries.iter().copied().find(|entry| begins_with_word(rest, entry)))
    }

    /// Where an English entry stands as a whole word.
    fn place_of_whole(&self, entry: &str) -> Option<usize> {
        self.word_starts().find(|(_, rest)| begins_with_word(rest, entry)).map(|(place, _)| place)
    }

    /// The places where English words begin, each with the rest of the text. What a hyphen joins is one word:
    /// "best-matching" and "second-best" do not hold "best".
    fn word_starts(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut inside_word = false;
        self.0.char_indices().filter_map(move |(at, character)| {
            let starts = !inside_word && character.is_ascii_alphabetic();
            inside_word = is_letter(character) || (inside_word && character == '-');
            self.0.get(at..).filter(|_| starts).map(|rest| (at, rest))
        })
    }

    fn chinese_word(&self, entries: &[&'static str]) -> Option<&'static str> {
        self.0.char_indices().filter(|(_, character)| is_chinese(*character)).find_map(|(at, _)| {
            let rest = self.0.get(at..)?;
            entries.iter().copied().find(|entry| rest.starts_with(entry))
        })
    }

    fn counts(&self) -> bool {
        let mut after_numeral = false;
        self.0.chars().filter(|character| !character.is_ascii()).any(|character| {
            let counted = after_numeral && COUNTERS.contains(character);
            after_numeral = NUMERALS.contains(character);
            counted
        })
    }
}

/// Whether a text begins with an English entry that ends at a word border.
fn begins_with_word(text: &str, entry: &str) -> bool {
    text.strip_prefix(entry).is_some_and(|tail| {
        let tail = tail.strip_prefix('-').unwrap_or(tail);
        !tail.starts_with(is_letter)
    })
}

/// Whether nothing is written.
pub fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether the text speaks of ourselves: it begins with "we", "our", 我们 …, and what follows is nobody outside ("our
/// customers" are not us).
pub fn own_start(text: &Normal) -> bool {
    text.after_start(&OWN_STARTERS).is_some_and(|rest| {
        let said = rest.trim_start_matches([' ', '的']);
        after_start(said, &OUTSIDE_NOUNS).is_none()
    })
}

/// A letter that belongs to the word beside it. A Chinese character beside an English word is a border: "用AI赋能"
/// holds the word "ai".
fn is_letter(character: char) -> bool {
    character.is_alphabetic() && !is_chinese(character)
}

fn after_start<'a>(text: &'a str, list: &WordList) -> Option<&'a str> {
    let english =
        list.en.iter().filter_map(|entry| text.strip_prefix(*entry)).find(|rest| !rest.starts_with(is_letter));
    english.or_else(|| list.zh.iter().find_map(|entry| text.strip_prefix(*entry)))
}

const NUMERALS: &str = "一二两三四五六七八九十百千万亿半";
const COUNTERS: &str = "个家位人名次天日周月年季倍成元块台套件单份张笔分点";
words! {
    NUMBER_WORDS = "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "dozen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million", "half", "double", "triple"
        | "翻番", "翻一番", "减半", "过半";
    OWN_STARTERS = "we", "our", "my" | "我们", "我司", "本公司", "我方", "咱们", "本团队", "公司内部", "内部管理";
    OUTSIDE_NOUNS = "customer", "customers", "client", "clients", "buyer", "buyers", "user", "users", "market",
        "markets", "industry", "sector", "competitor", "competitors", "rival", "rivals", "supplier", "suppliers",
        "partner", "partners", "government", "region", "province", "city", "country", "currency"
        | "客户", "用户", "买家", "顾客", "市场", "行业", "同行", "对手", "竞争对手", "供应商", "合作伙伴", "政府",
          "地区", "国家", "国", "省", "市", "区";
}

#[cfg(test)]
mod tests {
    use super::*;

    words! {
        LIST = "our", "one-stop", "no. 1" | "一流";
        ENGLISH_ALONE = "don't you" |;
    }

    fn word(text: &str) -> Option<&'static str> {
        Normal::of(text).has_word(&LIST)
    }

    #[test]
    fn english_is_found_as_whole_words_and_chinese_anywhere() {
        assert_eq!(word("ONE-STOP shop"), Some("one-stop"));
        assert_eq!(word("The ｎｏ．　１ shop"), Some("no. 1"));
        assert_eq!((word("four hours"), word("ours"), word("")), (None, None, None));
        assert_eq!(word("我们的一流服务"), Some("一流"));
        assert_eq!(word("用our方法"), Some("our"));
    }

    #[test]
    fn figures_are_digits_number_words_and_counted_numerals() {
        for text in ["50 clinics", "５０家", "a dozen talks", "三家试点", "业绩翻番"] {
            assert!(Normal::of(text).has_figure(), "{text}");
        }
        for text in ["grow fast", "一流", "often", "第一", ""] {
            assert!(!Normal::of(text).has_figure(), "{text}");
        }
    }

    #[test]
    fn an_apostrophe_is_one_however_it_was_typed() {
        for text in ["Don't you agree?", "Don’t you agree?", "Ｄｏｎ＇ｔ you"] {
            assert_eq!(Normal::of(text).has_word(&ENGLISH_ALONE), Some("don't you"), "{text}");
        }
    }

    #[test]
    fn somebody_is_quoted_in_the_signs_of_either_language() {
        for text in ["\"No-shows hurt\"", "“No-shows hurt”", "“爽约更伤”", "「爽约更伤」", "『爽约』", "＂爽约＂"]
        {
            assert!(Normal::of(text).has_quote(), "{text}");
        }
        for text in ["The owner’s words", "爽约更伤", "'half'", ""] {
            assert!(!Normal::of(text).has_quote(), "{text}");
        }
    }

    #[test]
    fn a_start_ends_at_a_word_border() {
        assert_eq!(Normal::of("Our team").after_start(&LIST), Some(" team"));
        assert_eq!(Normal::of("our团队").after_start(&LIST), Some("团队"));
        assert_eq!(Normal::of("Ours is").after_start(&LIST), None);
        assert_eq!(Normal::of("is our").after_start(&LIST), None);
    }

    #[test]
    fn an_end_begins_at_a_word_border() {
        assert_eq!(Normal::of("It is our").before_end(&LIST), Some("it is "));
        assert_eq!(Normal::of("团队our").before_end(&LIST), Some("团队"));
        assert_eq!(Normal::of("四小时 hour").before_end(&LIST), None);
        assert_eq!(Normal::of("服务一流").before_end(&LIST), Some("服务"));
    }

    #[test]
    fn what_a_hyphen_joins_is_one_word() {
        const BEST: WordList = WordList { en: &["best", "well-known"], zh: &[] };
        for text in ["best-matching chairs", "the second-best chair", "bests"] {
            assert_eq!(Normal::of(text).has_word(&BEST), None, "{text}");
        }
        for text in ["Best chairs", "the best - by far", "a well-known brand", "the best"] {
            assert!(Normal::of(text).has_word(&BEST).is_some(), "{text}");
        }
    }

    #[test]
    fn all_words_are_told_in_their_order_and_none_twice() {
        const WORDS: WordList =
            WordList { en: &["good team", "good", "innovative"], zh: &["技术强", "质量", "质量好"] };
        let found = |text: &str| Normal::of(text).words(&WORDS);
        assert_eq!(found("Innovative, with a good team"), ["innovative", "good team"]);
        assert_eq!(found("质量好，技术强，质量好"), ["质量好", "技术强"]);
        assert_eq!(found("Goods"), [""; 0]);
    }

    #[test]
    fn what_is_ours_is_told_from_who_is_ours() {
        for text in ["Our interface is not ready", "We're late", "我们的接口没做好", "公司内部流程慢", "My team", "We"]
        {
            assert!(own_start(&Normal::of(text)), "{text}");
        }
        for text in [
            "Our customers earn less",
            "our  rivals",
            "我们的客户赚得少",
            "我国收紧规定",
            "Westward trade",
            "Patients book",
        ] {
            assert!(!own_start(&Normal::of(text)), "{text}");
        }
    }
}
