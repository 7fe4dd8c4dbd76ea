//! Phrases and their twins.

use crate::i18n::Locale;

/// A phrase in both languages. Words in braces are filled by a [`crate::i18n::Message`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Simplified Chinese.
    pub zh: &'static str,
}

impl Text {
    /// A phrase from its two forms.
    pub const fn new(en: &'static str, zh: &'static str) -> Self {
        Self { en, zh }
    }

    /// The same characters in both languages: signs, codes.
    pub const fn same(text: &'static str) -> Self {
        Self { en: text, zh: text }
    }

    /// The form of one language.
    pub const fn get(self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.en,
            Locale::ZhCn => self.zh,
        }
    }
}

/// A phrase with a count `{n}`: English has two forms, Chinese one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plural {
    /// English, for exactly 1.
    pub one: &'static str,
    /// English, for 0 and for 2 and more.
    pub other: &'static str,
    /// Simplified Chinese.
    pub zh: &'static str,
}

impl Plural {
    /// The phrase for a count. The count itself is still to be filled in as `{n}`.
    pub const fn choose(self, count: u64) -> Text {
        Text { en: if count == 1 { self.one } else { self.other }, zh: self.zh }
    }
}

/// Declares phrases, one a line: `NAME = "English" | "中文";`.
macro_rules! texts {
    ($( $(#[$meta:meta])* $name:ident = $en:literal | $zh:literal; )*) => {
        $( $(#[$meta])* #[allow(missing_docs, reason = "the phrase says it")]
        pub const $name: $crate::i18n::Text = $crate::i18n::Text::new($en, $zh); )*

        /// Every phrase declared here, for the tests that read them all.
        #[cfg(test)]
        pub const ALL_TEXTS: &[(&str, $crate::i18n::Text)] = &[ $( (stringify!($name), $name) ),* ];
        #[cfg(test)]
        #[allow(unused_imports, reason = "a file with phrases of one kind has no others")]
        pub use $crate::i18n::no_phrases::*;
    };
}

/// Declares phrases with a count, one a line: `NAME = "one" | "other" | "中文";`.
macro_rules! plurals {
    ($( $(#[$meta:meta])* $name:ident = $one:literal | $other:literal | $zh:literal; )*) => {
        $( $(#[$meta])* #[allow(missing_docs, reason = "the phrase says it")]
        pub const $name: $crate::i18n::Plural = $crate::i18n::Plural { one: $one, other: $other, zh: $zh }; )*

        /// Every phrase with a count declared here, for the tests that read them all.
        #[cfg(test)]
        pub const ALL_PLURALS: &[(&str, $crate::i18n::Plural)] = &[ $( (stringify!($name), $name) ),* ];
    };
}

pub(crate) use {plurals, texts};

/// What a file with no phrases of a kind declares of it, hidden by what it does declare.
#[cfg(test)]
pub(crate) mod no_phrases {
    use crate::i18n::{Plural, Text};

    /// No phrases.
    pub const ALL_TEXTS: &[(&str, Text)] = &[];
    /// No phrases with a count.
    pub const ALL_PLURALS: &[(&str, Plural)] = &[];
}
