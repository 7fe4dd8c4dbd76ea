//! Who made an edit: a session and its running number, so that edits are told apart without a clock.

use std::fmt;

use crate::model::{IdSource, base36, from_base36};

/// One session of one tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Replica(u64);

impl Replica {
    /// Reads a written name; `None` when it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        from_base36(text).map(Self)
    }
}

impl From<&IdSource> for Replica {
    /// The session that makes these ids. A session has one name, for its ids and for its writes.
    fn from(ids: &IdSource) -> Self {
        Self(from_base36(ids.replica()).unwrap_or_default())
    }
}

impl fmt::Display for Replica {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&base36(self.0))
    }
}

/// One write of one session: the session and its running number, from 1. Written `k3f9:1z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Dot {
    pub replica: Replica,
    pub counter: u64,
}

impl Dot {
    /// Whether who has seen this write has seen the other.
    pub const fn covers(self, other: Self) -> bool {
        self.replica.0 == other.replica.0 && self.counter >= other.counter
    }

    /// Reads a written edit; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (replica, counter) = text.split_once(':')?;
        Some(Self { replica: Replica::parse(replica)?, counter: from_base36(counter)? })
    }
}

impl fmt::Display for Dot {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.replica, base36(self.counter))
    }
}
