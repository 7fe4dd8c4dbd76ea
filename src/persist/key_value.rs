//! The store underneath: texts under keys, and the ways in which it fails.

use std::fmt;

use crate::i18n::Text;
use crate::i18n::messages::bar;

/// A store of texts by key. It may be shared with other tabs and other programs, and it may fail at any call.
pub trait KeyValue {
    /// The text under a key; `None` when there is none.
    ///
    /// # Errors
    /// The fault of the store.
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault>;

    /// Puts a text under a key: wholly or, when it fails, not at all.
    ///
    /// # Errors
    /// The fault of the store; [`StorageFault::Full`] when there is no room.
    fn set(&self, key: &str, value: &str) -> Result<(), StorageFault>;

    /// Takes a key out; nothing happens when it is not there.
    ///
    /// # Errors
    /// The fault of the store.
    fn remove(&self, key: &str) -> Result<(), StorageFault>;

    /// Every key that starts with `prefix`, in any order.
    ///
    /// # Errors
    /// The fault of the store.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageFault>;

    /// Nothing that was refused under a key is wanted any more: what stands there is all there is. For stores that keep
    /// elsewhere what they have refused.
    fn give_up_refused(&self, _key: &str) {}
}

/// A store that is chosen at run time.
impl KeyValue for Box<dyn KeyValue> {
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
        self.as_ref().get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageFault> {
        self.as_ref().set(key, value)
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        self.as_ref().remove(key)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageFault> {
        self.as_ref().keys(prefix)
    }

    fn give_up_refused(&self, key: &str) {
        self.as_ref().give_up_refused(key);
    }
}

/// Why something was not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// There is no room.
    Full,
    /// The browser gives the page no storage.
    Blocked,
    /// The store refused, with its own words for developers.
    Refused(String),
    /// What was read back is not what was written.
    Mismatch,
}

impl StorageFault {
    /// What the save state says.
    pub const fn message(&self) -> Text {
        match self {
            Self::Full => bar::SAVE_FAILED_FULL,
            Self::Blocked => bar::SAVE_FAILED_BLOCKED,
            Self::Refused(_) => bar::SAVE_FAILED_REFUSED,
            Self::Mismatch => bar::SAVE_FAILED_MISMATCH,
        }
    }
}

impl fmt::Display for StorageFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => formatter.write_str("the storage is full"),
            Self::Blocked => formatter.write_str("the storage is blocked"),
            Self::Refused(reason) => write!(formatter, "the storage refused: {reason}"),
            Self::Mismatch => formatter.write_str("what was read back is not what was written"),
        }
    }
}

impl std::error::Error for StorageFault {}
