//! What a sheet or a table is called.

use crate::i18n::Text;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

/// A name that is seen and told to those who do not see it.
#[derive(Clone, Copy)]
pub enum Heading {
    /// A phrase, in the language of the moment.
    Phrase(Text),
    /// What is worked out.
    Said(Signal<String>),
}

impl Heading {
    /// What it says, watched.
    pub(super) fn said(self) -> impl Fn() -> String + Copy + 'static {
        let shell = use_shell();
        move || match self {
            Self::Phrase(text) => shell.preferences.text(text).to_owned(),
            Self::Said(said) => said.get(),
        }
    }
}

impl From<Text> for Heading {
    fn from(text: Text) -> Self {
        Self::Phrase(text)
    }
}

impl From<Signal<String>> for Heading {
    fn from(said: Signal<String>) -> Self {
        Self::Said(said)
    }
}

impl From<String> for Heading {
    fn from(said: String) -> Self {
        Self::Said(said.into())
    }
}
