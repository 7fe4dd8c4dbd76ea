//! What a tab knows of one record: what memory holds, what the store holds, and what was there before.

use std::sync::Arc;

use crate::engine::{Conflict, merge_records};
use crate::engine::{Edits, Origins, members};
use crate::model::{Dot, Record, RecordKey, Replica, Table};
use crate::persist::content::write_body;
use crate::persist::stamp::Stamp;
use crate::persist::stored::Stored;

/// What a record was.
#[derive(Clone, Debug)]
struct Version {
    stamp: Stamp,
    origins: Option<Arc<Origins>>,
    content: Option<Arc<Record>>,
}

impl Version {
    fn of(stored: &Stored) -> Self {
        Self { stamp: stored.stamp.clone(), origins: stored.origins.clone(), content: stored.content.clone() }
    }

    fn origins(&self) -> Origins {
        self.origins.as_deref().cloned().unwrap_or_else(|| Origins::all(self.stamp.edits()))
    }
}

/// What a file has brought, with the edits that made it: these are others than the one that brought it.
#[derive(Clone, Debug)]
struct Brought {
    content: Option<Arc<Record>>,
    origins: Origins,
}

/// What a tab knows of one record.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// What memory holds.
    memory: Option<Arc<Record>>,
    /// Whether a user has edited what memory holds since the last version.
    edited: bool,
    /// Whether it was deleted in this tab, and is not back.
    deleted_here: bool,
    /// The checksum and the content of what the store holds, as far as we know; `None` where it holds nothing.
    stored: Option<(u64, Option<Arc<Record>>)>,
    /// Whether an older format holds it under another key: where it is deleted, that has to be stored.
    has_former: bool,
    /// Newest last. The last is all we have seen, merged.
    versions: Vec<Version>,
    /// What a file has brought since the last version.
    brought: Option<Box<Brought>>,
}

impl Known {
    /// How many versions are remembered: enough for a burst of keystrokes that another tab has not seen yet. Where the
    /// common one has been forgotten, an older one serves, and more is kept.
    const VERSIONS: usize = 8;

    /// What is known of a record that is met for the first time.
    pub fn first(theirs: &Stored) -> Self {
        Self {
            memory: theirs.content.clone(),
            edited: false,
            deleted_here: false,
            stored: Some((theirs.sum, theirs.content.clone())),
            has_former: false,
            versions: vec![Version::of(theirs)],
            brought: None,
        }
    }

    /// What memory holds.
    pub const fn memory(&self) -> Option<&Arc<Record>> {
        self.memory.as_ref()
    }

    /// Takes down that a user has edited the record.
    pub fn edit(&mut self, content: Option<Arc<Record>>) {
        self.deleted_here = content.is_none();
        self.memory = content;
        self.edited = true;
    }

    /// Whether what was deleted in this tab is back since this was last asked.
    pub fn came_back(&mut self) -> bool {
        self.memory.is_some() && std::mem::take(&mut self.deleted_here)
    }

    /// Takes down which edits made what a file has just brought into memory; members that nobody is known to have written
    /// are of the next edit. Where the file changed nothing, this alone is to be written.
    pub fn bring(&mut self, origins: Origins) {
        self.brought = Some(Box::new(Brought { content: self.memory.clone(), origins }));
        self.edited = true;
    }

    /// Whether the store holds something, be it the mark of a deletion.
    pub const fn is_in_store(&self) -> bool {
        self.stored.is_some()
    }

    /// Whether the store holds the value with this checksum.
    pub fn is_value(&self, sum: u64) -> bool {
        self.stored.as_ref().is_some_and(|(stored, _)| *stored == sum)
    }

    /// Whether memory and store agree.
    pub fn is_stored(&self) -> bool {
        let is_same = match &self.stored {
            Some((_, content)) => *content == self.memory,
            None => self.memory.is_none() && !self.has_former,
        };
        is_same && self.brought.is_none()
    }

    /// Whether we have seen a value.
    pub fn has_seen(&self, stamp: &Stamp) -> bool {
        self.versions.last().is_some_and(|version| version.stamp.has_seen(stamp))
    }

    /// Whether a value has seen all that we have.
    pub fn is_seen_by(&self, stamp: &Stamp) -> bool {
        self.versions.last().is_none_or(|version| stamp.has_seen(&version.stamp))
    }

    /// The last edit of a session that we have seen; 0 where there is none.
    pub fn counter_of(&self, replica: Replica) -> u64 {
        self.versions.last().map_or(0, |version| version.stamp.counter_of(replica))
    }

    /// The stamp under which memory is written. `dot` is used where a user has edited; a mere merge is no edit.
    pub fn next_stamp(&self, dot: Dot) -> Stamp {
        let stamp = match self.versions.last() {
            Some(version) if self.edited => version.stamp.then(dot),
            Some(version) => version.stamp.clone(),
            None => Stamp::of(dot),
        };
        match self.brought.as_deref() {
            // A deleted record holds nothing beside its stamp that could name the edits.
            Some(Brought { content: None, origins }) if self.memory.is_none() => stamp.and_by(origins.rest()),
            _ => stamp,
        }
    }

    /// Which edits made what memory holds, where these are others than those of the stamp under which it is written. `dot`
    /// is what a user has edited since the last version.
    pub fn next_origins(&self, table: Table, stamp: &Stamp, dot: Dot) -> Option<Arc<Origins>> {
        let memory = self.memory.as_deref()?;
        let edits = || Edits::of(&[dot]);
        let origins = match (self.brought.as_deref(), self.versions.last()) {
            (Some(Brought { content, origins }), _) => origins.then(table, content.as_deref(), memory, &edits()),
            (None, Some(version)) if self.edited => {
                version.origins().then(table, version.content.as_deref(), memory, &edits())
            }
            (None, version) => return version.and_then(|version| version.origins.clone()),
        };
        (!origins.says_only(&stamp.edits())).then(|| Arc::new(origins))
    }

    /// What the last version has seen.
    pub fn stamp(&self) -> Option<&Stamp> {
        self.versions.last().map(|version| &version.stamp)
    }

    /// Takes down that a content was written.
    pub fn wrote(&mut self, written: &Stored) {
        self.stored = Some((written.sum, written.content.clone()));
        self.edited = self.memory != written.content;
        self.brought = None;
        self.remember(Version::of(written));
    }

    /// Takes down what the store holds.
    pub fn found(&mut self, theirs: &Stored) {
        self.stored = Some((theirs.sum, theirs.content.clone()));
    }

    /// Takes down that an older format holds it under another key.
    pub fn found_former(&mut self) {
        self.has_former = true;
    }

    /// Takes down that the store has lost what it held.
    pub fn lost(&mut self) {
        self.stored = None;
    }

    /// Takes in a value that another tab wrote, into memory too. An older value than what we have changes nothing.
    ///
    /// The outcome depends on the versions alone, not on the tab: two tabs that meet each other's values agree.
    pub fn meet(&mut self, key: RecordKey, theirs: &Stored, conflicts: &mut Vec<Conflict>) {
        let Some(ours) = self.versions.last().cloned() else {
            let ours = self.memory.clone();
            self.memory = merge_records(key, None, ours.as_ref(), theirs.content.as_ref(), conflicts);
            return self.remember(Version::of(theirs));
        };
        match (ours.stamp.has_seen(&theirs.stamp), theirs.stamp.has_seen(&ours.stamp)) {
            (true, false) => {}
            (true, true) => self.agree(key, &ours, theirs, conflicts),
            (false, newer) => {
                let common = self.versions.iter().rev().find(|version| theirs.stamp.has_seen(&version.stamp));
                let common = common.and_then(|version| version.content.clone());
                let merge = |ours: Option<&Arc<Record>>, conflicts: &mut Vec<Conflict>| {
                    merge_records(key, common.as_ref(), ours, theirs.content.as_ref(), conflicts)
                };
                self.memory = merge(self.memory.as_ref(), conflicts);
                let theirs = Version::of(theirs);
                self.remember(theirs.clone());
                if !newer {
                    let both = merge(ours.content.as_ref(), &mut Vec::new());
                    self.remember(joined(key.table, ours.stamp.merge(&theirs.stamp), &ours, &theirs, both));
                }
            }
        }
        self.edited &=
            self.brought.is_some() || self.versions.last().is_none_or(|version| version.content != self.memory);
    }

    /// Two merges of the same edits that came out differently, as one tab remembered more than the other: all tabs
    /// take the same one, the longer. What nobody has taken away is in both.
    ///
    /// Where our stamp is too long to be written whole, the other tab cannot tell that we have seen its merge, and takes
    /// ours for the older: to insist would be to write over each other for ever, and so would be to give way, as the
    /// other may do so at the same moment. Both are joined then, which comes out the same in every tab, under a stamp
    /// that shows what it is made of.
    fn agree(&mut self, key: RecordKey, ours: &Version, theirs: &Stored, conflicts: &mut Vec<Conflict>) {
        let rank = |content: &Option<Arc<Record>>| {
            let body = write_body(key.table, content.as_ref());
            (content.is_some(), body.len(), body)
        };
        let shown = ours.stamp.shows(&theirs.stamp);
        if ours.content == theirs.content || (shown && rank(&ours.content) > rank(&theirs.content)) {
            return;
        }
        let (stamp, agreed) = if shown {
            (ours.stamp.merge(&theirs.stamp), theirs.content.clone())
        } else {
            let joined = merge_records(key, None, ours.content.as_ref(), theirs.content.as_ref(), &mut Vec::new());
            (ours.stamp.join(&theirs.stamp), joined)
        };
        self.memory = merge_records(key, ours.content.as_ref(), self.memory.as_ref(), agreed.as_ref(), conflicts);
        self.remember(joined(key.table, stamp, ours, &Version::of(theirs), agreed));
    }

    fn remember(&mut self, version: Version) {
        if self.versions.len() >= Self::VERSIONS {
            self.versions.remove(0);
        }
        self.versions.push(version);
    }
}

/// The version that two have become: each member is of the edits of the side that it comes from, one that was joined of
/// those of both.
fn joined(table: Table, stamp: Stamp, ours: &Version, theirs: &Version, content: Option<Arc<Record>>) -> Version {
    let origins = content.as_deref().and_then(|merged| {
        let (here, there) = (ours.origins(), theirs.origins());
        let mut origins = Origins::all(stamp.edits());
        for name in members(table) {
            let of = |origins: &Origins, version: &Version| {
                let record = version.content.as_deref()?;
                let same = record.holds_alike(merged, name);
                origins.of(record, name).map(|edits| (same, edits.clone()))
            };
            let edits = match (of(&here, ours), of(&there, theirs)) {
                (Some((true, edits)), Some((false, _)) | None) | (Some((false, _)) | None, Some((true, edits))) => {
                    edits
                }
                (Some((_, here)), Some((_, there))) => here.join(&there),
                (Some((_, edits)), None) | (None, Some((_, edits))) => edits,
                (None, None) => continue,
            };
            origins.set(name, edits);
        }
        let origins = origins.compact(table, merged);
        (!origins.says_only(&stamp.edits())).then(|| Arc::new(origins))
    });
    Version { stamp, origins, content }
}
