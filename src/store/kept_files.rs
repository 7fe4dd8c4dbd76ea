//! Files outside the browser that are kept as their plans are, where the browser lets a page write files.

use crate::formats::file_name;
use crate::model::{Id, PlanId};
use crate::platform::{self, Timer, WritableFile, part, remember_file, remembered_files, spawn};
use crate::reactive::*;
use crate::store::Shell;
use crate::store::exporting::plan_title;

/// How a file stands to its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// It is written when the plan changes next.
    Waiting,
    /// It was written and read back then, in milliseconds since 1970-01-01 UTC.
    Written(u64),
    /// The browser wants to ask the user again before the page may write it.
    Asking,
    /// It could not be written: moved, full, taken away.
    Failed,
}

/// A file and its plan.
#[derive(Clone)]
struct Kept {
    plan: PlanId,
    file: WritableFile,
    state: FileState,
}

/// The files that are kept, for as long as the page lives.
#[derive(Clone, Copy)]
pub struct KeptFiles {
    files: RwSignal<Vec<Kept>, LocalStorage>,
    timer: StoredValue<Timer, LocalStorage>,
}

/// What is done with such files.
#[derive(Clone, Copy)]
pub struct FileKeeping {
    start: fn(Shell),
    saved: fn(Shell, PlanId),
    /// Lets the user choose a file for a plan, and writes it.
    pub choose: fn(Shell, PlanId),
    /// Has the browser ask the user again, and writes the file.
    pub allow: fn(Shell, PlanId),
    /// Leaves the file of a plan as it is from now on.
    pub stop: fn(Shell, PlanId),
}

part!(
    /// Keeping files, which no page needs at its start.
    pub FILE_KEEPING: FileKeeping, file_keeping, FileKeeping { start, saved, choose, allow, stop }
);

/// How long a file waits for the next change, in milliseconds: it is written as a whole.
const WRITE_AFTER: u32 = 2_000;

impl KeptFiles {
    /// None yet; the root owns it.
    pub fn start() -> Self {
        Self { files: RwSignal::new_local(Vec::new()), timer: StoredValue::new_local(Timer::default()) }
    }

    /// Forgets all of them; the files stay as they are.
    pub(super) fn forget_all(self) {
        let plans: Vec<_> = self.files.with_untracked(|files| files.iter().map(|kept| kept.plan).collect());
        self.files.set(Vec::new());
        spawn(async move {
            for plan in plans {
                let _forgotten = remember_file(plan.0.as_str(), None).await;
            }
        });
    }

    /// The file of a plan by its name, and how it stands, watched; `None` where none is kept.
    pub fn of(self, plan: PlanId) -> Option<(String, FileState)> {
        self.files.with(|files| files.iter().find(|kept| kept.plan == plan).map(|kept| (kept.file.name(), kept.state)))
    }

    fn file_of(self, plan: PlanId) -> Option<WritableFile> {
        self.files.with_untracked(|files| files.iter().find(|kept| kept.plan == plan).map(|kept| kept.file.clone()))
    }

    fn set(self, plan: PlanId, state: FileState) {
        self.files
            .update(|files| files.iter_mut().filter(|kept| kept.plan == plan).for_each(|kept| kept.state = state));
    }
}

impl Shell {
    /// Takes up the files that were kept before; nothing happens where the browser has no way to write files.
    pub fn keep_files(self) {
        if !platform::can_write_files() {
            return;
        }
        spawn(async move {
            if let Some(keeping) = (FILE_KEEPING.load)().await.ok().and_then(|()| (FILE_KEEPING.make)()) {
                (keeping.start)(self);
            }
        });
        Effect::new(move |_| {
            self.workspace.saved_at();
            let has_files = self.kept_files.files.with(|files| !files.is_empty());
            if let (true, Some(plan)) = (has_files, self.workspace.open_plan())
                && let Some(keeping) = (FILE_KEEPING.make)()
            {
                (keeping.saved)(self, plan);
            }
        });
    }
}

fn start(shell: Shell) {
    spawn(async move {
        for (plan, file) in remembered_files().await {
            let Some(plan) = Id::parse(&plan).map(PlanId) else { continue };
            let state = if file.may_be_written(false).await { FileState::Waiting } else { FileState::Asking };
            shell.kept_files.files.update(|files| files.push(Kept { plan, file, state }));
        }
    });
}

/// Something of a plan was stored: its file is written a moment later.
fn saved(shell: Shell, plan: PlanId) {
    let state = shell
        .kept_files
        .files
        .with_untracked(|files| files.iter().find(|kept| kept.plan == plan).map(|kept| kept.state));
    if state.is_some_and(|state| state != FileState::Asking) {
        shell.kept_files.timer.update_value(|timer| timer.set(WRITE_AFTER, move || write(shell, plan)));
    }
}

/// Writes the file of a plan as the plan is stored.
fn write(shell: Shell, plan: PlanId) {
    let Some((file, stored)) = shell.kept_files.file_of(plan).zip(shell.stored(plan)) else { return };
    let now = platform::now();
    let text = shell.written(&stored, true, now);
    spawn(async move {
        if !file.write(&text).await {
            let state = if file.may_be_written(false).await { FileState::Failed } else { FileState::Asking };
            return shell.kept_files.set(plan, state);
        }
        shell.kept_files.set(plan, FileState::Written(now));
        shell.note_whole_file(plan, &text);
        shell.note_seen(std::slice::from_ref(&stored));
    });
}

fn choose(shell: Shell, plan: PlanId) {
    let Some(stored) = shell.stored(plan) else { return };
    let name = file_name(&plan_title(&stored), platform::today(), shell.preferences.locale_now(), "json");
    spawn(async move {
        let Some(file) = WritableFile::choose(&name).await else { return };
        // Where it is not remembered, it is kept as long as the page is open.
        let _remembered = remember_file(plan.0.as_str(), Some(&file)).await;
        shell.kept_files.files.update(|files| {
            files.retain(|kept| kept.plan != plan);
            files.push(Kept { plan, file, state: FileState::Waiting });
        });
        write(shell, plan);
    });
}

fn allow(shell: Shell, plan: PlanId) {
    let Some(file) = shell.kept_files.file_of(plan) else { return };
    spawn(async move {
        if file.may_be_written(true).await {
            write(shell, plan);
        }
    });
}

fn stop(shell: Shell, plan: PlanId) {
    shell.kept_files.files.update(|files| files.retain(|kept| kept.plan != plan));
    spawn(async move {
        let _forgotten = remember_file(plan.0.as_str(), None).await;
    });
}
