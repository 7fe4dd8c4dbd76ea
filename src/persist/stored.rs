//! A record as the store holds it.

use std::sync::Arc;

use crate::engine::Origins;
use crate::model::Record;
use crate::persist::stamp::Stamp;

/// A record as it was read from the store; without content it was deleted.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    /// What it has seen.
    pub stamp: Stamp,
    /// Which edits made what it holds; none where all of it is of those that its stamp names.
    pub origins: Option<Arc<Origins>>,
    /// When it was made, in milliseconds since 1970-01-01 UTC.
    pub changed_at: u64,
    /// The checksum of its seal, which tells it from every other value of the record.
    pub sum: u64,
    /// The record.
    pub content: Option<Arc<Record>>,
    /// Whether the value holds more than could be taken over.
    pub is_partial: bool,
}
