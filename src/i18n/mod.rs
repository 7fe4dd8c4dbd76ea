//! What the program says: two languages side by side, so that a missing text does not compile.
//!
//! A [`Text`] is a phrase, a [`Plural`] a phrase with a count, a [`Message`] a phrase with the values that fill it. A
//! [`Passage`] is a phrase of the guidance, which is loaded after the program.
//! Messages stay data until they are shown, so that switching the language needs no reload.

mod formats;
mod locale;
mod message;
pub mod messages;
mod passage;
mod script;
mod seam;
mod text;

pub use formats::{Formats, Marks, PlainFormats, is_small, without_negative_nought};
pub use locale::Locale;
pub use message::{Argument, Message};
pub use passage::Passage;
pub use script::is_chinese;
#[cfg(test)]
pub(crate) use text::no_phrases;
pub use text::{Plural, Text};
pub(crate) use text::{plurals, texts};
