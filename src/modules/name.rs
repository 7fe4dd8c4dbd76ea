//! Names of records inside messages.

use crate::i18n::Message;
use crate::i18n::messages::cards;
use crate::modules::blank;

/// A name as it stands inside a message; words for one that nobody has written yet.
pub(crate) fn named(name: &str) -> Message {
    if blank(name) { cards::CARD_UNTITLED.into() } else { Message::plain(name.trim()) }
}
