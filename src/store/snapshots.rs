//! Earlier states of the open plan: keeping one, going back to one.

use std::collections::BTreeMap;

use crate::reactive::*;

use crate::formats::{ImportedPlan, is_same, way_back};
use crate::i18n::messages::{common, home, safety, snapshots, what};
use crate::i18n::{Argument, Message, Text};
use crate::model::{Id, Plan, PlanId};
use crate::persist::{Occasion, Snapshot, SnapshotState, StorageFault};
use crate::platform::{self, after_paint, spawn};
use crate::store::conflicts::title_of;
use crate::store::exporting::plan_title;
use crate::store::importing::{Reader, load_reader};
use crate::store::{NoticeAction, Shell, Watched, Workspace};

/// What is told where a snapshot could not be made; `no_room` says what was not done therefore.
pub(super) fn not_kept(fault: &StorageFault, no_room: Text) -> Message {
    match fault {
        StorageFault::Full => no_room.into(),
        other => snapshots::SNAP_NOT_MADE.with("reason", other.message()),
    }
}

impl Workspace {
    /// Keeps the state of the open plan as it is now, with what was typed last.
    pub(super) fn keep_state(self, occasion: &Occasion) -> Result<(), StorageFault> {
        self.save_now();
        let plan = self.read(|plan| Some(plan.clone()));
        let kept = plan.and_then(|plan| {
            self.with_store(|repository, ids| repository.make_snapshot(&plan, ids.next_id(), occasion, platform::now()))
        });
        kept.unwrap_or(Ok(()))
    }
}

/// How an earlier state differs from the plan as it is: what was done since, in words; nothing where it is the same.
pub(super) fn told_difference(reader: Reader, now: &Plan, then: &Plan) -> Vec<Message> {
    let counts = (reader.compare)(Some(now), then);
    let told = [
        (counts.only_here, snapshots::SNAP_ADDED),
        (counts.changed, snapshots::SNAP_CHANGED),
        (counts.new, snapshots::SNAP_GONE),
    ];
    let told: Vec<Message> =
        told.into_iter().filter(|(count, _)| *count > 0).map(|(count, text)| text.with("n", count)).collect();
    if told.is_empty() && !is_same(now, then) { vec![snapshots::SNAP_OTHER.into()] } else { told }
}

/// What is known of a snapshot beside the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// What was done since; nothing where it is the same.
    Since(Vec<Message>),
    /// It cannot be read, and why.
    Unread(Message),
}

/// The snapshots of the open plan as a page shows them. The page owns it; what outlives the page finds it gone.
#[derive(Clone, Copy)]
pub struct Snapshots {
    shell: Shell,
    plan: PlanId,
    list: RwSignal<Vec<Snapshot>>,
    differences: RwSignal<BTreeMap<Id, Difference>>,
}

impl Snapshots {
    /// Reads the snapshots of a plan that is open, and compares them with it, again whenever it changes.
    pub fn of(shell: Shell, plan: PlanId) -> Self {
        let (list, differences) = (RwSignal::new(Vec::new()), RwSignal::new(BTreeMap::new()));
        let snapshots = Self { shell, plan, list, differences };
        snapshots.refresh();
        Effect::new(move |_| {
            shell.workspace.track(Watched::Plan);
            let waiting = list.get().into_iter().rev().filter(|snapshot| snapshot.made_at().is_some()).collect();
            spawn(async move {
                if let Some(reader) = load_reader(shell.workspace).await {
                    snapshots.compare(reader, waiting);
                }
            });
        });
        snapshots
    }

    /// The snapshots, newest first, watched.
    pub fn list(self) -> Vec<Snapshot> {
        self.list.get()
    }

    /// The snapshots as they are now.
    pub fn list_now(self) -> Vec<Snapshot> {
        self.list.get_untracked()
    }

    /// How a snapshot differs from the plan, watched; `None` until it is known.
    pub fn difference(self, id: Id) -> Option<Difference> {
        self.differences.with(|all| all.get(&id).cloned())
    }

    fn refresh(self) {
        let found = self.shell.workspace.with_repository(|repository| repository.snapshots(self.plan));
        if let Some(Ok(found)) = found {
            let _gone = self.list.try_set(found);
        }
    }

    /// Compares one after the other, the last of the list first, each in a moment of its own: a page with many large
    /// ones stays alive.
    fn compare(self, reader: Reader, mut waiting: Vec<Snapshot>) {
        let Some(next) = waiting.pop() else { return };
        after_paint(move || {
            let found = match self.read(reader, next.id) {
                Ok(then) => {
                    Difference::Since(self.shell.workspace.read(|now| told_difference(reader, now, &then.plan)))
                }
                Err(reason) => Difference::Unread(reason),
            };
            if self.differences.try_update(|all| all.insert(next.id, found)).is_some() {
                self.compare(reader, waiting);
            }
        });
    }

    fn read(self, reader: Reader, id: Id) -> Result<ImportedPlan, Message> {
        let file = self.file(id)?;
        let read = self.shell.workspace.with_store(|_, ids| (reader.read)("", file.as_bytes(), ids));
        read.ok_or_else(|| Message::from(common::PART_MISSING))?.map_err(|fault| fault.message())
    }

    /// The plan of a snapshot as a file.
    fn file(self, id: Id) -> Result<String, Message> {
        let file = self.shell.workspace.with_repository(|repository| repository.snapshot_file(self.plan, id));
        match file {
            Some(Ok(Some(file))) => Ok(file),
            Some(Err(fault)) => Err(fault.message().into()),
            Some(Ok(None)) | None => Err(snapshots::SNAP_DAMAGED.into()),
        }
    }

    /// Keeps the plan as it is now, under a name, which may be empty. `false` where there is no room, which is told.
    pub fn make(self, name: &str) -> bool {
        let kept = self.shell.workspace.keep_state(&Occasion::Asked(name.trim().to_owned()));
        self.refresh();
        let told = kept.as_ref().err().map(|fault| not_kept(fault, snapshots::SNAP_NO_ROOM_MAKE));
        self.shell.notices.show(told.unwrap_or_else(|| snapshots::SNAP_MADE.into()), None);
        kept.is_ok()
    }

    /// Brings the plan back to a snapshot, as one step that can be undone. What is given up is kept as a snapshot first.
    pub fn restore(self, snapshot: &Snapshot) {
        let (id, made_at) = (snapshot.id, snapshot.made_at().unwrap_or_default());
        spawn(async move {
            let read = match load_reader(self.shell.workspace).await {
                Some(reader) => self.read(reader, id),
                None => Err(common::PART_MISSING.into()),
            };
            match read {
                Ok(then) => self.go_back(&then.plan, made_at),
                Err(reason) => self.shell.notices.show(snapshots::SNAP_UNREAD.with("reason", reason), None),
            }
        });
    }

    fn go_back(self, then: &Plan, made_at: u64) {
        let (workspace, notices) = (self.shell.workspace, self.shell.notices);
        // Who has gone on to another plan meanwhile is not taken back.
        if workspace.open_plan_now() != Some(self.plan) {
            return;
        }
        if workspace.read_only_now() {
            return notices.show(safety::SAFE_NEWER_BUILD, None);
        }
        platform::leave_field();
        let patch = workspace.read(|now| way_back(now, then));
        if patch.is_empty() {
            return notices.show(snapshots::SNAP_NOTHING_TO_RESTORE, None);
        }
        if let Err(fault) = workspace.keep_state(&Occasion::Restore(made_at)) {
            return notices.show(not_kept(&fault, snapshots::SNAP_NO_ROOM_RESTORE), None);
        }
        let date = Argument::Moment(made_at);
        if workspace.run_patch(&patch, what::WHAT_RESTORE.with("date", date.clone())) {
            workspace.save_now();
            let name = workspace.read(|plan| Some(title_of(plan))).unwrap_or(home::PLAN_UNTITLED.into());
            let told = snapshots::SNAP_RESTORED.with("plan", name).with("date", date);
            notices.show(told, Some(self.shell.undo_action()));
        }
        self.refresh();
    }

    /// Deletes a snapshot, with a notice that brings it back.
    pub fn delete(self, snapshot: &Snapshot) {
        let (plan, id) = (self.plan, snapshot.id);
        let shell = self.shell;
        match shell.workspace.with_repository(|repository| repository.take_snapshot(plan, id)) {
            Some(Ok(Some(value))) => {
                let undo = NoticeAction::new(common::UNDO_NOW, move || {
                    let back =
                        shell.workspace.with_repository(|repository| repository.put_snapshot_back(plan, id, &value));
                    if let Some(Err(fault)) = back {
                        shell.notices.show(not_kept(&fault, snapshots::SNAP_NO_ROOM_MAKE), None);
                    }
                    self.refresh();
                });
                let told = match snapshot.made_at() {
                    Some(made_at) => snapshots::SNAP_DELETED.with("date", Argument::Moment(made_at)),
                    None => snapshots::SNAP_DAMAGED_DELETED.into(),
                };
                shell.notices.show(told, Some(undo));
            }
            Some(Err(fault)) => shell.notices.show(fault.message(), None),
            Some(Ok(None)) | None => {}
        }
        self.refresh();
    }

    /// Hands a snapshot to the browser as the file of a plan.
    pub fn download(self, snapshot: &Snapshot) {
        match self.file(snapshot.id) {
            Ok(file) => {
                let title = self.shell.workspace.read(plan_title);
                let locale = self.shell.preferences.locale_now();
                self.shell.hand_over(&title, &file, "json", "application/json", locale);
            }
            Err(reason) => self.shell.notices.show(snapshots::SNAP_UNREAD.with("reason", reason), None),
        }
    }
}

/// What a snapshot that cannot be read says of itself.
pub fn told_unreadable(state: &SnapshotState) -> Option<Text> {
    match state {
        SnapshotState::Whole { .. } => None,
        SnapshotState::Newer => Some(snapshots::SNAP_NEWER),
        SnapshotState::Damaged => Some(snapshots::SNAP_DAMAGED),
    }
}
