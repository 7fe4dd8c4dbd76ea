//! What is kept where, and what one can fall back on: copies that leave, copies that are read back, and the end of all.

use crate::reactive::*;

use crate::formats::{FileStamp, ImportFault, is_same, write_plan};
use crate::i18n::messages::{common, import_failed, safety};
use crate::i18n::{Message, Text};
use crate::model::{Plan, PlanId};
use crate::persist::{EverythingFault, MAX_EVERYTHING, Room, SafetyCopy, SetAside, Snapshot, TakenIn, read_everything};
use crate::platform::{self, ChosenFile, Draft};
use crate::store::conflicts::title_of;
use crate::store::importing::{Reader, load_reader};
use crate::store::snapshots::told_difference;
use crate::store::{Route, Shell};

/// What the browser keeps of ours beside the plans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What all of it takes; `None` where the store cannot be read.
    pub room: Option<Room>,
    /// The snapshots of all plans.
    pub snapshots: Vec<Snapshot>,
    /// Damaged values that were set aside.
    pub set_aside: Vec<SetAside>,
}

impl Kept {
    /// How many snapshots a plan has, and what they take in bytes.
    pub fn snapshots_of(&self, plan: PlanId) -> (usize, u64) {
        weighed(self.snapshots.iter().filter(|snapshot| snapshot.plan == plan))
    }

    /// How many snapshots there are, and what they take in bytes.
    pub fn all_snapshots(&self) -> (usize, u64) {
        weighed(self.snapshots.iter())
    }
}

fn weighed<'a>(snapshots: impl Iterator<Item = &'a Snapshot>) -> (usize, u64) {
    snapshots.fold((0, 0), |(count, bytes), snapshot| (count + 1, bytes + snapshot.units * 2))
}

/// What a test of a backup has shown of one plan.
#[derive(Clone, Debug, PartialEq)]
pub struct StorageTrial {
    /// The plan.
    pub plan: Message,
    /// What was found.
    pub found: Vec<Message>,
    /// Whether it is the same.
    pub same: bool,
}

impl StorageTrial {
    fn new(plan: &Plan, found: Vec<Message>) -> Self {
        Self { plan: title_of(plan), found, same: false }
    }

    fn same(plan: &Plan, found: impl Into<Message>) -> Self {
        Self { plan: title_of(plan), found: vec![found.into()], same: true }
    }
}

impl Shell {
    /// What the browser keeps now.
    pub fn kept(self) -> Kept {
        let kept = self.workspace.with_repository(|repository| Kept {
            room: repository.room().ok(),
            snapshots: repository.all_snapshots().unwrap_or_default(),
            set_aside: repository.list_set_aside().unwrap_or_default(),
        });
        kept.unwrap_or_default()
    }

    /// A stored plan as it is, with what is unsaved.
    pub(super) fn stored(self, plan: PlanId) -> Option<Plan> {
        let found = self.workspace.with_repository(|repository| repository.peek(plan))?.ok()??;
        Some(found.plan)
    }

    /// Every stored plan as it is, those in the bin too.
    fn all_stored(self) -> Vec<Plan> {
        self.workspace.save_now();
        let plans = self.workspace.with_repository(|repository| repository.plans().unwrap_or_default());
        plans.unwrap_or_default().into_iter().filter_map(|plan| self.stored(plan)).collect()
    }

    /// Hands a plan that need not be open to the browser as a file: the whole of it, the user's own copy.
    pub fn export_stored(self, plan: PlanId) {
        self.workspace.save_now();
        if let Some(plan) = self.stored(plan) {
            self.hand_over_plan(&plan, true);
            self.library.refresh();
        }
    }

    /// Hands everything that is stored to the browser as one file.
    pub fn export_everything(self) {
        let plans = self.all_stored();
        match self.workspace.with_repository(|repository| repository.write_everything(platform::now())) {
            Some(Ok(text)) if self.hand_over_json(safety::SAFE_ALL_FILE, &text) => {
                self.note_exports(&plans.iter().collect::<Vec<_>>(), true);
            }
            Some(Err(fault)) => self.notices.show(fault.message(), None),
            Some(Ok(_)) | None => {}
        }
        self.library.refresh();
    }

    fn hand_over_json(self, title: Text, text: &str) -> bool {
        let locale = self.preferences.locale_now();
        self.hand_over(title.get(locale), text, "json", "application/json", locale)
    }

    /// Takes in what a file of everything holds and this browser has not got; what became of it, for the user.
    pub async fn open_everything(self, file: ChosenFile) -> Vec<Message> {
        let read = match read_bytes(&file).await {
            Ok(bytes) => read_everything(&bytes).map_err(EverythingFault::message),
            Err(reason) => Err(reason),
        };
        let everything = match read {
            Ok(everything) => everything,
            Err(reason) => return vec![reason],
        };
        self.workspace.save_now();
        let now = platform::now();
        let taken = self.workspace.with_store(|repository, ids| repository.take_in(&everything, ids, now));
        self.library.refresh();
        taken.map(told_taken_in).unwrap_or_default()
    }

    /// Writes each plan as a backup in memory and reads it back. Nothing changes.
    pub async fn test_backups(self) -> Vec<StorageTrial> {
        let Some(reader) = load_reader(self.workspace).await else { return Vec::new() };
        self.all_stored().iter().map(|plan| self.test_backup(reader, plan)).collect()
    }

    fn test_backup(self, reader: Reader, plan: &Plan) -> StorageTrial {
        let stamp = FileStamp { app: env!("CARGO_PKG_VERSION"), exported_at: platform::now() };
        let text = write_plan(plan, &stamp);
        match self.read_with(reader, "", text.as_bytes()) {
            Ok((found, true)) if is_same(plan, &found) => StorageTrial::same(plan, safety::SAFE_TEST_SAME),
            Ok((found, _)) => {
                let told = std::iter::once(safety::SAFE_TEST_DIFFERS.into());
                StorageTrial::new(plan, told.chain(told_difference(reader, plan, &found)).collect())
            }
            Err(fault) => StorageTrial::new(plan, vec![safety::SAFE_TEST_DIFFERS.into(), fault.message()]),
        }
    }

    /// Reads a file; whether all of it was read.
    fn read_with(self, reader: Reader, name: &str, bytes: &[u8]) -> Result<(Plan, bool), ImportFault> {
        let read = self.workspace.with_store(|_, ids| (reader.read)(name, bytes, ids));
        let read = read.unwrap_or(Err(ImportFault::Unreadable))?;
        let whole = read.notes.is_empty() && read.left_out.is_empty();
        Ok((read.plan, whole))
    }

    /// Reads a file that was exported and compares it with the plans in this browser. Nothing changes.
    ///
    /// # Errors
    /// Why the file could not be read, for the user.
    pub async fn test_file(self, file: ChosenFile) -> Result<Vec<StorageTrial>, Message> {
        let reader = load_reader(self.workspace).await.ok_or_else(|| Message::from(common::PART_MISSING))?;
        let bytes = read_bytes(&file).await?;
        match self.read_with(reader, &file.name(), &bytes) {
            Ok((then, whole)) => {
                let check = self.compare_with(reader, &then, whole);
                self.note_seen(if whole { std::slice::from_ref(&then) } else { &[] });
                Ok(vec![check])
            }
            Err(ImportFault::Everything | ImportFault::TooLarge { .. }) => {
                let everything = read_everything(&bytes).map_err(EverythingFault::message)?;
                let plans = everything.plans();
                self.note_seen(&plans);
                Ok(plans.iter().map(|then| self.compare_with(reader, then, true)).collect())
            }
            Err(fault) => Err(fault.message()),
        }
    }

    fn compare_with(self, reader: Reader, then: &Plan, whole: bool) -> StorageTrial {
        let Some(now) = self.stored(then.id) else {
            return StorageTrial::new(then, vec![safety::SAFE_TEST_FILE_UNKNOWN.into()]);
        };
        if whole && is_same(&now, then) {
            return StorageTrial::same(&now, safety::SAFE_TEST_FILE_SAME);
        }
        let parts = (!whole).then(|| safety::SAFE_TEST_FILE_PARTS.into());
        StorageTrial::new(&now, parts.into_iter().chain(told_difference(reader, &now, then)).collect())
    }

    /// Hands what was set aside to the browser as a file.
    pub fn export_set_aside(self, set_aside: &[SetAside]) {
        let entry = |aside: &SetAside| serde_json::json!({"key": aside.key, "value": aside.value});
        let text = serde_json::Value::Array(set_aside.iter().map(entry).collect());
        self.hand_over_json(safety::SAFE_DAMAGED_FILE, &format!("{text:#}\n"));
    }

    /// Deletes what was set aside, for good, so the caller asks first.
    pub fn delete_set_aside(self) {
        if let Some(Err(fault)) = self.workspace.with_repository(|repository| repository.delete_set_aside()) {
            self.notices.show(fault.message(), None);
        }
    }

    /// Deletes everything of ours from the browser, for good, so the caller asks first.
    pub fn wipe(self) {
        let wiped = self.workspace.with_repository(|repository| repository.wipe(platform::now()));
        match wiped {
            Some(Err(fault)) => self.notices.show(fault.message(), None),
            _ => {
                self.copy.with_value(|copy| copy.forget(""));
                Draft::forget_all();
                self.kept_files.forget_all();
                self.notices.show(safety::SAFE_WIPED, None);
            }
        }
        self.workspace.clear();
        self.library.refresh();
        self.go(&Route::Home);
    }
}

async fn read_bytes(file: &ChosenFile) -> Result<Vec<u8>, Message> {
    if file.size() > MAX_EVERYTHING as u64 {
        return Err(EverythingFault::TooLarge { bytes: file.size() }.message());
    }
    file.bytes().await.ok_or_else(|| import_failed::IMP_ERR_READ.into())
}

fn told_taken_in(taken: TakenIn) -> Vec<Message> {
    let TakenIn { added, same, kept, snapshots, newer, damaged, fault } = taken;
    let counted = [
        (added, safety::SAFE_ALL_ADDED),
        (same, safety::SAFE_ALL_SAME),
        (kept, safety::SAFE_ALL_KEPT),
        (snapshots, safety::SAFE_ALL_SNAPSHOTS),
        (newer, safety::SAFE_ALL_NEWER),
        (damaged, safety::SAFE_ALL_DAMAGED),
    ];
    let counted = counted.into_iter().filter(|(count, _)| *count > 0);
    let stopped = fault.map(|fault| safety::SAFE_ALL_STOPPED.with("reason", fault.message()));
    let told: Vec<Message> = counted.map(|(count, text)| text.with("n", count)).chain(stopped).collect();
    if told.is_empty() { vec![safety::SAFE_ALL_NOTHING.into()] } else { told }
}
