//! Everything that is stored, as one file: written for the user and by the overlay of a stopped program
//! (`public/rescue.js`), and read back without taking anything away.
//!
//! `{"format": "saleswright-storage", "app": …, "exported_at": …, "entries": {key: value}}`: the entries are what the
//! store holds, so that snapshots, the bin and what was set aside are in it, and one reader reads both.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value as Json};

use crate::engine::Lineage;
use crate::formats::{STORAGE_FORMAT, digest, read_moment, write_copy, write_moment};
use crate::i18n::messages::safety;
use crate::i18n::{Argument, Message};
use crate::model::{IdSource, Plan, PlanId, Replica};
use crate::persist::keys::{PREFIX, QUARANTINE, parse_snapshot, record_path};
use crate::persist::save::sealed;
use crate::persist::snapshot::{file_stamp, read_snapshot, write_snapshot};
use crate::persist::{KeyValue, Memory, Occasion, Repository, SnapshotState, StorageFault};

/// The largest file read, in bytes: what a browser keeps for an address is 10 MB of two bytes a letter, and a Chinese
/// letter or an escaped one takes three or two in a file.
pub const MAX_EVERYTHING: usize = 40_000_000;

/// A file of everything that was read. It is a store of its own; nothing of it is in this browser yet.
pub struct Everything {
    /// When it was written, in milliseconds since 1970-01-01 UTC; 0 where it does not say.
    pub exported_at: u64,
    stored: Repository<Box<dyn KeyValue>>,
}

/// Why a file is no file of everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EverythingFault {
    /// More bytes than [`MAX_EVERYTHING`].
    TooLarge {
        /// The size of the file, in bytes.
        bytes: u64,
    },
    /// It is something else, or it was cut off.
    NotOurs,
}

impl EverythingFault {
    /// What the user is told.
    pub fn message(self) -> Message {
        match self {
            Self::TooLarge { bytes } => safety::SAFE_ALL_TOO_LARGE
                .with("size", Argument::Bytes(bytes))
                .with("limit", Argument::Bytes(MAX_EVERYTHING as u64)),
            Self::NotOurs => safety::SAFE_ALL_NOT_OURS.into(),
        }
    }
}

impl fmt::Display for EverythingFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => write!(formatter, "{bytes} bytes are too many"),
            Self::NotOurs => formatter.write_str("no file of everything"),
        }
    }
}

impl std::error::Error for EverythingFault {}

/// What became of a file of everything in this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Plans that were not here and are now.
    pub added: usize,
    /// Plans that are here as they are in the file.
    pub same: usize,
    /// Plans that are here in another state: that of the file is among their snapshots.
    pub kept: usize,
    /// Snapshots that were not here and are now.
    pub snapshots: usize,
    /// Plans that a newer version has written, and that stay in the file.
    pub newer: usize,
    /// Damaged values that stay in the file.
    pub damaged: usize,
    /// Why it ended early; what was taken in until then stays.
    pub fault: Option<StorageFault>,
}

/// Reads a file of everything. Its values are checked where they are opened, like those of the browser.
///
/// # Errors
/// Why it is none.
pub fn read_everything(bytes: &[u8]) -> Result<Everything, EverythingFault> {
    if bytes.len() > MAX_EVERYTHING {
        return Err(EverythingFault::TooLarge { bytes: bytes.len() as u64 });
    }
    let file: Map<String, Json> = serde_json::from_slice(bytes).map_err(|_| EverythingFault::NotOurs)?;
    let text = |name: &str| file.get(name).and_then(Json::as_str);
    let Some(Json::Object(entries)) = file.get("entries").filter(|_| text("format") == Some(STORAGE_FORMAT)) else {
        return Err(EverythingFault::NotOurs);
    };
    let memory = Memory::default();
    for (key, value) in entries.iter().filter(|(key, _)| key.starts_with(PREFIX)) {
        if let Some(value) = value.as_str() {
            // A store in memory takes everything.
            drop(memory.set(key, value));
        }
    }
    let exported_at = text("exported_at").and_then(read_moment).unwrap_or_default();
    // It only ever reads, so that it needs no session of its own.
    let stored = Repository::new(Box::new(memory) as Box<dyn KeyValue>, Replica::from(&IdSource::new(0)));
    Ok(Everything { exported_at, stored })
}

impl Everything {
    /// The plans in it, as they open.
    pub fn plans(&self) -> Vec<Plan> {
        let ids = self.stored.plans().unwrap_or_default();
        ids.into_iter().filter_map(|plan| Some(self.stored.peek(plan).ok()??.plan)).collect()
    }
}

impl<K: KeyValue> Repository<K> {
    /// Everything that we keep in the store, as one file; what waits for room to be stored is in it too. `now` is in
    /// milliseconds since 1970-01-01 UTC.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn write_everything(&mut self, now: u64) -> Result<String, StorageFault> {
        let dot = self.next_dot();
        let mut entries = BTreeMap::new();
        for path in self.store.keys(PREFIX)? {
            if let Some(value) = self.store.get(&path)? {
                entries.insert(path, Json::String(value));
            }
        }
        for (plan, open) in &self.open {
            for (key, changed_at) in &open.pending {
                if let Some(known) = open.known.get(key) {
                    let (value, _) = sealed(*key, known, *changed_at, dot);
                    entries.insert(record_path(*plan, *key), Json::String(value));
                }
            }
        }
        let mut file = Map::new();
        file.insert("format".to_owned(), STORAGE_FORMAT.into());
        file.insert("app".to_owned(), env!("CARGO_PKG_VERSION").into());
        file.insert("exported_at".to_owned(), write_moment(now).into());
        file.insert("entries".to_owned(), Json::Object(entries.into_iter().collect()));
        Ok(format!("{:#}\n", Json::Object(file)))
    }

    /// Takes in what a file of everything holds and this browser has not got. Nothing that is here changes: a plan that
    /// is here in another state gets that of the file as a snapshot.
    pub fn take_in(&mut self, everything: &Everything, ids: &mut IdSource, now: u64) -> TakenIn {
        let mut taken = TakenIn::default();
        taken.fault = self.try_take_in(everything, ids, now, &mut taken).err();
        taken
    }

    fn try_take_in(
        &mut self,
        everything: &Everything,
        ids: &mut IdSource,
        now: u64,
        taken: &mut TakenIn,
    ) -> Result<(), StorageFault> {
        for plan in everything.stored.plans()? {
            let dot = self.next_dot();
            let Some((found, lineage)) = everything.stored.look_with_lineage(plan, dot)? else { continue };
            taken.damaged += found.locked;
            if found.read_only {
                taken.newer += 1;
                continue;
            }
            match self.peek(plan)? {
                None => {
                    self.create_from(&found.plan, &lineage, now).map_err(|fault| fault.fault)?;
                    self.close(plan);
                    taken.added += 1;
                }
                Some(here) if digest(&here.plan) == digest(&found.plan) => taken.same += 1,
                Some(_) => {
                    self.keep_state(&found.plan, &lineage, (everything.exported_at, now), ids)?;
                    taken.kept += 1;
                }
            }
        }
        self.take_in_values(everything, taken)
    }

    /// Keeps a state of a plan as a snapshot, unless one like it is kept.
    fn keep_state(
        &self,
        plan: &Plan,
        lineage: &Lineage,
        (at, now): (u64, u64),
        ids: &mut IdSource,
    ) -> Result<(), StorageFault> {
        let wanted = digest(plan);
        let is_kept = self
            .snapshots(plan.id)?
            .iter()
            .any(|snapshot| matches!(snapshot.state, SnapshotState::Whole { digest: kept, .. } if kept == wanted));
        if is_kept {
            return Ok(());
        }
        let file = write_copy(plan, lineage.clone(), true, &file_stamp(now));
        self.keep_snapshot(plan.id, ids.next_id(), &write_snapshot(&file, &Occasion::Backup(at), self.replica, now))
    }

    /// Snapshots of plans that are here, and what was set aside.
    fn take_in_values(&self, everything: &Everything, taken: &mut TakenIn) -> Result<(), StorageFault> {
        let here: Vec<PlanId> = self.plans()?;
        for path in everything.stored.store.keys(PREFIX)? {
            let snapshot = parse_snapshot(&path).is_some_and(|(plan, _)| here.contains(&plan));
            if !snapshot && !path.starts_with(QUARANTINE) || self.store.get(&path)?.is_some() {
                continue;
            }
            let Some(value) = everything.stored.store.get(&path)? else { continue };
            if snapshot && read_snapshot(&value).0 == SnapshotState::Damaged {
                taken.damaged += 1;
                continue;
            }
            self.put(&path, &value)?;
            taken.snapshots += usize::from(snapshot);
        }
        Ok(())
    }

    /// Takes everything of ours out of the store for good: plan by plan, so that none is left by half, then the rest.
    ///
    /// # Errors
    /// The fault of the store. What is left then is whole.
    pub fn wipe(&mut self, now: u64) -> Result<(), StorageFault> {
        for plan in self.plans()? {
            self.destroy(plan, now)?;
        }
        self.open.clear();
        self.store.keys(PREFIX)?.iter().try_for_each(|path| self.store.remove(path))
    }
}
