//! Opening a file: read, look at it, and only then change something.

use crate::reactive::*;

use crate::engine::{Patch, merge_plans};
use crate::formats::limits::MAX_BYTES;
use crate::formats::{Counts, ImportFault, ImportedPlan, compare, read_file};
use crate::i18n::Message;
use crate::i18n::messages::{common, import, import_failed, snapshots, what};
use crate::model::{IdSource, Plan, PlanId};
use crate::persist::Occasion;
use crate::platform::{ChosenFile, part};
use crate::store::snapshots::not_kept;
use crate::store::{Library, Route, Workspace};

/// What reads files.
#[derive(Clone, Copy)]
pub struct Reader {
    /// Reads a file by its name and its bytes.
    pub(super) read: fn(&str, &[u8], &mut IdSource) -> Result<ImportedPlan, ImportFault>,
    /// Counts what differs in the second.
    pub(super) compare: fn(Option<&Plan>, &Plan) -> Counts,
    /// What the second brings into the first. Without a common ancestor every difference may be an edit of either side:
    /// texts are kept both.
    merge: fn(&Plan, &Plan) -> Patch,
}

part!(
    /// The reader of files, which few visits need.
    pub READER: Reader, reader, Reader {
    read: read_file,
    compare,
    merge: |ours, theirs| merge_plans(&Plan::new(ours.id), ours, theirs).0,
    }
);

/// The reader of files; `None` where this part of the program cannot be had.
pub async fn load_reader() -> Option<Reader> {
    (READER.load)().await.ok().and_then(|()| (READER.make)())
}

/// A file as it was understood.
#[derive(Clone)]
pub struct Preview {
    /// The name of the file.
    pub file: String,
    /// Its size in bytes.
    pub size: u64,
    /// What it holds.
    pub imported: ImportedPlan,
    /// What differs from the plan of the same id in this browser, where there is one.
    pub counts: Counts,
    /// Whether a plan of the same id is in this browser.
    pub known: bool,
}

/// Where a file stands.
#[derive(Clone, Default)]
pub enum Stage {
    /// No file.
    #[default]
    Idle,
    /// The browser is reading it.
    Reading(String),
    /// It can be imported.
    Ready(Box<Preview>),
    /// It cannot, and why.
    Refused {
        /// The name of the file.
        file: String,
        /// Why.
        reason: Message,
    },
}

/// What to do with a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ImportChoice {
    /// Add it as a plan of its own.
    #[default]
    AsNew,
    /// Merge it into the plan of the same id.
    Merge,
}

/// The file that is being looked at.
#[derive(Clone, Copy)]
pub struct Importing {
    workspace: Workspace,
    library: Library,
    stage: RwSignal<Stage, LocalStorage>,
}

impl Importing {
    /// No file yet. To be called by the root.
    pub fn new(workspace: Workspace, library: Library) -> Self {
        Self { workspace, library, stage: RwSignal::new_local(Stage::Idle) }
    }

    /// Where the file stands, watched.
    pub fn stage(self) -> Stage {
        self.stage.get()
    }

    /// Looks at a file that was chosen or dropped. Nothing changes.
    pub fn open(self, file: ChosenFile) {
        let name = file.name();
        if file.size() > MAX_BYTES as u64 {
            return self.refuse(name, ImportFault::TooLarge { bytes: file.size() }.message());
        }
        self.stage.set(Stage::Reading(name.clone()));
        leptos::task::spawn_local(async move {
            let Some(bytes) = file.bytes().await else {
                return self.refuse(name, import_failed::IMP_ERR_READ.into());
            };
            match load_reader().await {
                Some(reader) => self.read(reader, name, &bytes),
                None => self.refuse(name, common::PART_MISSING.into()),
            }
        });
    }

    fn refuse(self, file: String, reason: Message) {
        self.stage.set(Stage::Refused { file, reason });
    }

    fn read(self, reader: Reader, file: String, bytes: &[u8]) {
        let read = self.workspace.inner.try_update_value(|inner| (reader.read)(&file, bytes, &mut inner.ids));
        match read {
            Some(Ok(imported)) => {
                let existing = self.existing(imported.plan.id);
                let counts = (reader.compare)(existing.as_ref(), &imported.plan);
                let (size, known) = (bytes.len() as u64, existing.is_some());
                self.stage.set(Stage::Ready(Box::new(Preview { file, size, imported, counts, known })));
            }
            Some(Err(fault)) => self.refuse(file, fault.message()),
            None => self.stage.set(Stage::Idle),
        }
    }

    fn existing(self, id: PlanId) -> Option<Plan> {
        self.workspace.save_now();
        let loaded = self.workspace.with_repository(|repository| repository.peek(id))?.ok()??;
        Some(loaded.plan)
    }

    /// Puts the file away; nothing has changed.
    pub fn cancel(self) {
        self.stage.set(Stage::Idle);
    }

    /// Imports the file. Answers the address to go to; `None` when it could not be stored, which is told.
    pub fn apply(self, choice: ImportChoice) -> Option<Route> {
        let Stage::Ready(preview) = self.stage.get_untracked() else { return None };
        let Preview { file, imported, .. } = *preview;
        let count = imported.plan.len();
        let id = match choice {
            ImportChoice::AsNew => self.add(imported.plan)?,
            ImportChoice::Merge => self.merge(&imported.plan, &file)?,
        };
        self.stage.set(Stage::Idle);
        self.workspace.notices.show(import::IMP_DONE.with_count(count).with("file", file), None);
        Some(Route::journey(id))
    }

    fn add(self, mut plan: Plan) -> Option<PlanId> {
        if self.existing(plan.id).is_some() {
            plan.id = PlanId(self.workspace.next_id());
        }
        self.library.store(plan)
    }

    fn merge(self, incoming: &Plan, file: &str) -> Option<PlanId> {
        let id = incoming.id;
        if self.workspace.open_plan_now() != Some(id) && !self.workspace.load(id) {
            return None;
        }
        let reader = (READER.make)()?;
        let patch = self.workspace.inner.try_with_value(|inner| (reader.merge)(&inner.plan, incoming))?;
        if !patch.is_empty() && !self.workspace.read_only_now() {
            let kept = self.workspace.keep_state(&Occasion::Import(file.to_owned()));
            if let Err(fault) = kept {
                self.workspace.notices.show(not_kept(&fault, snapshots::SNAP_NO_ROOM), None);
                return None;
            }
        }
        let done = self.workspace.run_patch(&patch, what::WHAT_IMPORT.with("file", file));
        self.workspace.save_now();
        done.then_some(id)
    }
}
