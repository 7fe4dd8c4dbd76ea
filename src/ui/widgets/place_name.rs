//! What a place is called.

use crate::i18n::{Message, Text};
use crate::model::RecordKey;
use crate::store::Shell;

/// What a place of cards is called.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlaceName {
    /// In words of the program.
    Text(Text),
    /// As this record is called, whose cards stand there.
    Of(RecordKey),
}

impl From<Text> for PlaceName {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl PlaceName {
    /// The name for messages, watched.
    pub fn said(self, shell: Shell) -> Message {
        match self {
            Self::Text(text) => text.into(),
            Self::Of(key) => shell.workspace.name_of(key),
        }
    }
}
