//! Identities: short, stable, cheap to copy.

use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::model::{Table, base36};

/// An interned identifier of 1 to [`Id::MAX`] characters out of `a-z A-Z 0-9 - _`.
///
/// Interning makes an id `Copy`: handlers and rows hold ids, so this keeps clones out of every closure. The text of an
/// id is kept until the page closes (some 30 bytes each; at most the 50,000 items of a plan).
#[derive(Clone, Copy, Eq, PartialOrd, Ord)]
pub struct Id(&'static str);

/// Equal ids are one text most of the time, which is told without reading it.
impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0) || self.0 == other.0
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.0.hash(hasher);
    }
}

static INTERNED: LazyLock<Mutex<HashSet<&'static str, fnv::FnvBuildHasher>>> = LazyLock::new(Mutex::default);

impl Id {
    /// The longest id accepted, in characters. Ours have about ten; the rest is room for ids made by other tools.
    pub const MAX: usize = 64;

    /// The id of nothing: no text reads as it.
    pub const NONE: Self = Self("");

    /// The id of a text, or `None` when the text is empty, too long or holds a character that ids do not have.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=Self::MAX).contains(&text.len());
        let clean = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        (fits && clean).then(|| Self::intern(text))
    }

    fn intern(text: &str) -> Self {
        let mut interned = INTERNED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = interned.get(text) {
            return Self(known);
        }
        let kept: &'static str = Box::leak(text.to_owned().into_boxed_str());
        interned.insert(kept);
        Self(kept)
    }

    /// The text of the id.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

/// The identity of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlanId(pub Id);

/// The identity of a record inside its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId(pub Id);

impl RecordId {
    /// The id of the one record in a table that holds a single record.
    pub const SINGLE: Self = Self(Id("single"));
}

/// Where a record is: its table and its id. Written `table:id`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordKey {
    /// The table that holds the record.
    pub table: Table,
    /// The record in that table.
    pub id: RecordId,
}

impl RecordKey {
    /// The key of a record.
    pub const fn new(table: Table, id: RecordId) -> Self {
        Self { table, id }
    }

    /// The key of a table's single record.
    pub const fn single(table: Table) -> Self {
        Self { table, id: RecordId::SINGLE }
    }

    /// Reads `table:id`; `None` for an unknown table or an id that cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let (table, id) = text.split_once(':')?;
        Some(Self { table: Table::from_id(table)?, id: RecordId(Id::parse(id)?) })
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.table.id(), self.id.0)
    }
}

impl fmt::Debug for RecordKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

/// Makes ids `<replica>-<counter>`: unique without asking anyone, and a third as long as a UUID, which keeps share
/// links short.
#[derive(Clone, Debug)]
pub struct IdSource {
    replica: String,
    counter: u64,
}

impl IdSource {
    /// A source for one session of one tab. `random` must differ between sessions: 31 of its bits are used, so that
    /// 300 sessions on one plan collide with a chance of about 1 to 50,000.
    pub fn new(random: u64) -> Self {
        Self { replica: base36(random % 36_u64.pow(6)), counter: 0 }
    }

    /// The name of this session, the first part of each of its ids.
    pub fn replica(&self) -> &str {
        &self.replica
    }

    /// The next id.
    pub fn next_id(&mut self) -> Id {
        self.counter += 1;
        Id::intern(&format!("{}-{}", self.replica, base36(self.counter)))
    }

    /// The next id for a record.
    pub fn next_record(&mut self) -> RecordId {
        RecordId(self.next_id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one_id_and_hostile_texts_are_none() {
        assert_eq!(Id::parse("k3f9-12"), Id::parse("k3f9-12"));
        for bad in ["", "a b", "a/b", "<b>", "编号", &"x".repeat(65)] {
            assert_eq!(Id::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn ids_of_one_source_differ_and_begin_with_its_replica() {
        let mut source = IdSource::new(35);
        assert_eq!((source.next_id().as_str(), source.next_id().as_str()), ("z-1", "z-2"));
    }

    #[test]
    fn a_key_reads_back_what_it_writes() {
        let key = RecordKey::parse("swot:k3f9-12").unwrap();
        assert_eq!(RecordKey::parse(&key.to_string()), Some(key));
        assert_eq!(RecordKey::parse("nothing:k3f9-12"), None);
        assert_eq!(RecordKey::parse("swot"), None);
    }
}
