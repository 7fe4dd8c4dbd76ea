//! The last export of a plan, and what has changed since: an export is the only copy outside the browser.

use crate::formats::{digest, digest_of_file, is_same, private_fields};
use crate::i18n::messages::safety;
use crate::i18n::{Argument, Message};
use crate::model::{Plan, PlanId, base36, from_base36};
use crate::persist::keys::{StoredKey, backup_path, plan_prefix};
use crate::persist::seal::{Unsealed, unseal};
use crate::persist::{KeyValue, Repository, StorageFault};

/// How the last export of a plan stands to the plan. Moments are in milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BackupState {
    /// There is none.
    #[default]
    Never,
    /// The plan is what was handed to the browser as a file. Whether the file is there nobody knows: a download may be
    /// refused or cancelled, and the page is not told.
    HandedOver {
        /// When.
        at: u64,
    },
    /// The plan is what a file holds that was opened here.
    Fresh {
        /// When it was exported.
        at: u64,
    },
    /// The plan has gone on.
    Behind {
        /// When it was exported.
        at: u64,
        /// How many records were written since, 1 or more.
        changes: usize,
    },
    /// The plan has gone on, and the export is older than [`BackupState::OLD_AFTER`].
    Old {
        /// When it was exported.
        at: u64,
    },
    /// Private fields were left out, so that the file is no full copy.
    Partial {
        /// When it was exported.
        at: u64,
    },
}

impl BackupState {
    /// From when on an export that the plan has left behind is old, in milliseconds: 14 days.
    pub const OLD_AFTER: u64 = 14 * 24 * 60 * 60 * 1_000;

    /// When the plan was exported last; 0 for never, as formats write it.
    pub const fn at(self) -> u64 {
        match self {
            Self::Never => 0,
            Self::HandedOver { at }
            | Self::Fresh { at }
            | Self::Behind { at, .. }
            | Self::Old { at }
            | Self::Partial { at } => at,
        }
    }

    /// Whether the plan has not changed since it left as a file, seen again or not.
    pub const fn is_handed_over(self) -> bool {
        matches!(self, Self::HandedOver { .. } | Self::Fresh { .. })
    }

    /// Whether nothing needs to be done.
    pub const fn is_fresh(self) -> bool {
        matches!(self, Self::Fresh { .. })
    }

    /// What the badge says.
    pub fn message(self) -> Message {
        let when = Argument::When(self.at());
        match self {
            Self::Never => safety::BACKUP_NEVER.into(),
            Self::HandedOver { .. } => safety::BACKUP_HANDED_OVER.with("when", when),
            Self::Fresh { .. } => safety::BACKUP_FRESH.with("when", when),
            Self::Behind { changes, .. } => safety::BACKUP_BEHIND.with_count(changes).with("when", when),
            Self::Old { .. } => safety::BACKUP_OLD.with("when", when),
            Self::Partial { .. } => safety::BACKUP_PARTIAL.with("when", when),
        }
    }
}

/// What is remembered of an export.
struct Backup {
    at: u64,
    digest: u64,
    whole: bool,
    /// Whether a file that holds this was opened here.
    seen: bool,
}

const WHOLE: &str = "whole";
const PARTIAL: &str = "partial";
const SEEN: &str = "seen";

impl Backup {
    fn write(&self) -> String {
        let (whole, seen) = (if self.whole { WHOLE } else { PARTIAL }, if self.seen { SEEN } else { "" });
        format!("{} {} {whole} {seen}", base36(self.at), base36(self.digest)).trim_end().to_owned()
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let (at, digest) = (from_base36(parts.next()?)?, from_base36(parts.next()?)?);
        Some(Self { at, digest, whole: parts.next()? == WHOLE, seen: parts.next() == Some(SEEN) })
    }
}

impl<K: KeyValue> Repository<K> {
    /// Remembers that a plan has left as a file, with its private fields or without. A file without them does not stand
    /// for a full one that was made before.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn note_backup(&self, plan: &Plan, with_private: bool, now: u64) -> Result<(), StorageFault> {
        let whole = with_private || private_fields(plan) == 0;
        self.note_digest(plan.id, digest(plan), whole, now)
    }

    /// As [`Repository::note_backup`], of a file that holds the whole of a plan as it is.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn note_whole_file(&self, plan: PlanId, file: &str, now: u64) -> Result<(), StorageFault> {
        self.note_digest(plan, digest_of_file(file), true, now)
    }

    fn note_digest(&self, plan: PlanId, digest: u64, whole: bool, now: u64) -> Result<(), StorageFault> {
        let before = self.backup(plan);
        if !whole && before.as_ref().is_some_and(|backup| backup.whole) {
            return Ok(());
        }
        let seen = before.is_some_and(|backup| backup.seen && backup.digest == digest);
        self.put(&backup_path(plan), &Backup { at: now, digest, whole, seen }.write())
    }

    /// Remembers that a file was opened that holds the whole of a plan: as it was handed over last, or as it is now. An older
    /// one is no news.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn note_seen(&self, held: &Plan, now: u64) -> Result<(), StorageFault> {
        let is_now = || matches!(self.peek(held.id), Ok(Some(stored)) if is_same(&stored.plan, held));
        self.note_seen_if(held, is_now, now)
    }

    /// As [`Repository::note_seen`], where the plan as it is now is at hand.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn note_seen_beside(&self, held: &Plan, own: &Plan, now: u64) -> Result<(), StorageFault> {
        self.note_seen_if(held, || is_same(own, held), now)
    }

    fn note_seen_if(&self, held: &Plan, is_now: impl FnOnce() -> bool, now: u64) -> Result<(), StorageFault> {
        let last = self.backup(held.id).filter(|backup| backup.whole);
        let is_now = is_now();
        if last.is_none() && !is_now {
            return Ok(());
        }
        let digest_held = digest(held);
        let at = match last.filter(|backup| backup.digest == digest_held) {
            Some(backup) => backup.at,
            None if is_now => now,
            None => return Ok(()),
        };
        self.put(&backup_path(held.id), &Backup { at, digest: digest_held, whole: true, seen: true }.write())
    }

    /// How the last export stands to a plan as it is, which was changed last at `changed_at`; moments in milliseconds
    /// since 1970-01-01 UTC.
    pub fn backup_state(&self, plan: &Plan, changed_at: u64, now: u64) -> BackupState {
        let Some(Backup { at, digest: exported, whole, seen }) = self.backup(plan.id) else {
            return BackupState::Never;
        };
        if !whole {
            return BackupState::Partial { at };
        }
        // What was changed and changed back is what was exported.
        if changed_at <= at || exported == digest(plan) {
            return if seen { BackupState::Fresh { at } } else { BackupState::HandedOver { at } };
        }
        if now.saturating_sub(at) > BackupState::OLD_AFTER {
            return BackupState::Old { at };
        }
        BackupState::Behind { at, changes: self.written_since(plan.id, at).max(1) }
    }

    /// When a plan was exported last, in milliseconds since 1970-01-01 UTC; 0 for never.
    pub fn exported_at(&self, plan: PlanId) -> u64 {
        self.backup(plan).map_or(0, |backup| backup.at)
    }

    fn backup(&self, plan: PlanId) -> Option<Backup> {
        Backup::read(&self.store.get(&backup_path(plan)).ok()??)
    }

    /// How many records of a plan were written after a moment, deleted ones among them.
    fn written_since(&self, plan: PlanId, moment: u64) -> usize {
        let is_later = |key: &String| {
            let value = matches!(StoredKey::parse(key), Some(StoredKey::Record { .. })).then(|| self.store.get(key));
            let value = value.and_then(Result::ok).flatten();
            value.is_some_and(|raw| matches!(unseal(&raw), Unsealed::Whole { changed_at, .. } if changed_at > moment))
        };
        self.store.keys(&plan_prefix(plan)).unwrap_or_default().iter().filter(|key| is_later(key)).count()
    }
}
