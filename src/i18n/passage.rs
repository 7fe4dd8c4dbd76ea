//! Phrases of the guidance, which the program in the browser does not hold.

#[cfg(not(target_arch = "wasm32"))]
use crate::i18n::Locale;
use crate::i18n::Text;

/// A phrase of the guidance. It is declared like a [`Text`], but it is not part of the program that the browser loads:
/// there it is nothing, and the words come with the guidance of one language (`crate::modules::Guidance`), which holds
/// them in the same places.
///
/// Reading one does not compile for the browser, so that no page can show an empty line by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    #[cfg(not(target_arch = "wasm32"))]
    text: Text,
    #[cfg(not(target_arch = "wasm32"))]
    in_china: Option<Text>,
}

impl Passage {
    /// A passage from its two forms.
    pub const fn new(en: &'static str, zh: &'static str) -> Self {
        Self::of(Text::new(en, zh))
    }

    /// A phrase that is used as a passage only.
    #[cfg_attr(target_arch = "wasm32", expect(unused_variables, reason = "the words stay out of the program"))]
    pub const fn of(text: Text) -> Self {
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            text,
            #[cfg(not(target_arch = "wasm32"))]
            in_china: None,
        }
    }

    /// The passage with words of its own where the rules of mainland China hold.
    #[must_use]
    #[cfg_attr(target_arch = "wasm32", expect(unused_variables, reason = "the words stay out of the program"))]
    pub const fn in_china(self, en: &'static str, zh: &'static str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let passage = Self { in_china: Some(Text::new(en, zh)), ..self };
        #[cfg(target_arch = "wasm32")]
        let passage = self;
        passage
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Passage {
    /// Both forms, as they hold anywhere.
    pub const fn text(self) -> Text {
        self.text
    }

    /// Both forms of China's own words, where it has some.
    pub const fn text_in_china(self) -> Option<Text> {
        self.in_china
    }

    /// The form of one language, as it holds anywhere.
    pub const fn get(self, locale: Locale) -> &'static str {
        self.text.get(locale)
    }
}
