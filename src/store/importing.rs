//! Opening a file: read, look at it, and only then change something.

use crate::reactive::*;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::engine::Lineage;
use crate::engine::{Meeting, Merger};
use crate::formats::limits::MAX_BYTES;
use crate::formats::{
    Counts, ImportFault, ImportedPlan, Own, compare, keep_choices, meet_file, merge_file, read_file, replace_with_file,
};
use crate::i18n::Message;
use crate::i18n::messages::{common, import, import_failed, snapshots, what};
use crate::model::{IdSource, Plan, PlanId};
use crate::persist::{CreateFault, LastVisit, Occasion, Repository, StorageFault, Tracing};
use crate::platform::{self, ChosenFile, part, spawn};
use crate::store::autosave::Backend;
use crate::store::snapshots::not_kept;
use crate::store::workspace::Inner;
use crate::store::{Library, Route, Workspace};

/// How many snapshots are asked for a state that both a plan and a file come from: reading a large one takes its time.
const SNAPSHOTS_ASKED: usize = 8;

/// What reads files.
#[derive(Clone, Copy)]
pub struct Reader {
    /// Reads a file by its name and its bytes.
    pub(super) read: fn(&str, &[u8], &mut IdSource) -> Result<ImportedPlan, ImportFault>,
    /// Reads a file and shows what is in it, or why it cannot be read.
    show: fn(Importing, Reader, ChosenFile) -> Showing,
    /// Counts what differs in the second.
    pub(super) compare: fn(Option<&Plan>, &Plan) -> Counts,
    meet: fn(&Own, &ImportedPlan, &[Own]) -> Meeting,
    keep_choices: fn(&mut Meeting, &Meeting),
    merge: fn(&Own, &ImportedPlan, &Meeting) -> Merger,
    replace: fn(&Own, &ImportedPlan) -> Merger,
    peek: fn(&mut Plans, PlanId) -> Result<Option<Own>, StorageFault>,
    open: fn(&mut Plans, &Plan) -> Option<Own>,
    create: fn(&mut Plans, &Plan, &Lineage, u64) -> Result<(), CreateFault>,
    bring: fn(&mut Plans, PlanId, &Merger, u64),
    note_merged: fn(&mut Plans, &Merger, &Plan),
    /// What is kept of the last visit of a plan that was changed last at the first of these moments; the other is now.
    pub(super) last_visit: fn(&Plans, PlanId, u64, u64) -> Option<LastVisit>,
    tracing: Tracing<Backend>,
}

/// A file on its way to being shown.
type Showing = Pin<Box<dyn Future<Output = ()>>>;

/// The plans of this browser.
type Plans = Repository<Backend>;

part!(
    /// The reader of files, which few visits need.
    pub READER: Reader, reader, Reader {
    read: read_file,
    show: |importing, reader, file| Box::pin(importing.show(reader, file)),
    compare,
    meet: meet_file,
    keep_choices,
    merge: merge_file,
    replace: replace_with_file,
    peek: Repository::peek_with_lineage,
    open: Repository::open_with_lineage,
    create: Repository::create_from,
    bring: Repository::bring,
    note_merged: Repository::note_merged,
    last_visit: Repository::last_visit,
    tracing: Tracing::of_plans(),
    }
);

/// The reader of files; `None` where this part of the program cannot be had. With it comes what traces plans.
pub async fn load_reader(workspace: Workspace) -> Option<Reader> {
    (READER.load)().await.ok()?;
    workspace.traces().then(|| (READER.make)()).flatten()
}

impl Workspace {
    /// Whether it can be traced how plans came about: from the moment on at which the reader of files is there.
    pub fn traces(self) -> bool {
        let Some(reader) = (READER.make)() else { return false };
        self.with_repository(|repository| repository.trace_with(reader.tracing));
        true
    }
}

/// A file as it was understood.
#[derive(Clone)]
pub struct Preview {
    /// The name of the file.
    pub file: String,
    /// Its size in bytes.
    pub size: u64,
    /// What it holds.
    pub imported: Arc<ImportedPlan>,
    /// What differs from the plan of the same id in this browser, where there is one.
    pub counts: Counts,
    /// The plan of the same id that is in this browser.
    pub own: Option<Arc<Own>>,
    /// What both have in common.
    pub meeting: Option<Meeting>,
}

/// Where a file stands.
#[derive(Clone, Default)]
pub enum ImportStage {
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
#[derive(Clone, Debug, Default)]
pub enum ImportChoice {
    /// Add it as a plan of its own.
    #[default]
    AsNew,
    /// Merge it into the plan of the same id, as chosen where both differ.
    Merge(Meeting),
    /// Put it in the place of the plan of the same id.
    Replace,
}

/// The file that is being looked at.
#[derive(Clone, Copy)]
pub struct Importing {
    workspace: Workspace,
    library: Library,
    stage: RwSignal<ImportStage, LocalStorage>,
}

impl Importing {
    /// No file yet. To be called by the root.
    pub fn new(workspace: Workspace, library: Library) -> Self {
        Self { workspace, library, stage: RwSignal::new_local(ImportStage::Idle) }
    }

    /// Where the file stands, watched.
    pub fn stage(self) -> ImportStage {
        self.stage.get()
    }

    /// The file that was read; `None` where there is none.
    pub fn preview(self) -> Option<Preview> {
        if let ImportStage::Ready(preview) = self.stage.get_untracked() { Some(*preview) } else { None }
    }

    /// Looks at a file that was chosen or dropped. Nothing changes.
    pub fn open(self, file: ChosenFile) {
        self.stage.set(ImportStage::Reading(file.name()));
        spawn(async move {
            match load_reader(self.workspace).await {
                Some(reader) => (reader.show)(self, reader, file).await,
                None => self.refuse(file.name(), common::PART_MISSING.into()),
            }
        });
    }

    async fn show(self, reader: Reader, file: ChosenFile) {
        let name = file.name();
        if file.size() > MAX_BYTES as u64 {
            return self.refuse(name, ImportFault::TooLarge { bytes: file.size() }.message());
        }
        match file.bytes().await {
            Some(bytes) => self.read(reader, name, &bytes),
            None => self.refuse(name, import_failed::IMP_ERR_READ.into()),
        }
    }

    /// Remembers that a file was opened that holds the whole of a plan: it counts as a backup from now on.
    fn note_seen(self, held: &Plan, own: &Plan) {
        let now = platform::now();
        // Where there is no room for it, the badge goes on asking.
        self.workspace.with_repository(|repository| drop(repository.note_seen_beside(held, own, now)));
        self.library.refresh_shown();
    }

    fn refuse(self, file: String, reason: Message) {
        self.stage.set(ImportStage::Refused { file, reason });
    }

    fn read(self, reader: Reader, file: String, bytes: &[u8]) {
        let read = self.workspace.inner.try_update_value(|inner| (reader.read)(&file, bytes, &mut inner.ids));
        match read {
            Some(Ok(imported)) => {
                let own = self.own(reader, imported.plan.id).map(Arc::new);
                let counts = (reader.compare)(own.as_deref().map(|(plan, _)| plan), &imported.plan);
                let meeting = own.as_deref().map(|own| self.meet(reader, own, &imported));
                if let Some(own) = &own
                    && imported.notes.is_empty()
                    && imported.left_out.is_empty()
                {
                    self.note_seen(&imported.plan, &own.0);
                }
                let (size, imported) = (bytes.len() as u64, Arc::new(imported));
                self.stage.set(ImportStage::Ready(Box::new(Preview { file, size, imported, counts, own, meeting })));
            }
            Some(Err(fault)) => self.refuse(file, fault.message()),
            None => self.stage.set(ImportStage::Idle),
        }
    }

    /// The plan of an id that is here, from memory where it is open.
    fn own(self, reader: Reader, id: PlanId) -> Option<Own> {
        self.workspace.save_now();
        let open = self.workspace.inner.try_update_value(|inner| {
            let Inner { plan, saving, .. } = inner;
            (plan.id == id).then(|| (reader.open)(&mut saving.keeper.repository, plan)).flatten()
        });
        open.flatten().or_else(|| self.existing(reader, id))
    }

    /// The plan of an id as it is stored.
    fn existing(self, reader: Reader, id: PlanId) -> Option<Own> {
        self.workspace.save_now();
        self.workspace.with_repository(|repository| (reader.peek)(repository, id))?.ok()?
    }

    /// What a plan and a file have in common; snapshots are asked only where both have changed the same.
    fn meet(self, reader: Reader, own: &Own, imported: &ImportedPlan) -> Meeting {
        let meeting = (reader.meet)(own, imported, &[]);
        if !meeting.differences.iter().any(|difference| difference.is_conflict) {
            return meeting;
        }
        (reader.meet)(own, imported, &self.earlier(reader, own.0.id))
    }

    /// The states of a plan that its snapshots keep, newest first.
    fn earlier(self, reader: Reader, plan: PlanId) -> Vec<Own> {
        let files = self.workspace.with_repository(|repository| {
            let snapshots = repository.snapshots(plan).unwrap_or_default();
            let files = snapshots.iter().map(|snapshot| repository.snapshot_file(plan, snapshot.id));
            files.filter_map(|file| file.ok().flatten()).take(SNAPSHOTS_ASKED).collect::<Vec<_>>()
        });
        let read = |file: String| {
            let read = self.workspace.with_store(|_, ids| (reader.read)("", file.as_bytes(), ids))?.ok()?;
            Some((read.plan, read.lineage?))
        };
        files.unwrap_or_default().into_iter().filter_map(read).collect()
    }

    /// Puts the file away; nothing has changed.
    pub fn cancel(self) {
        self.stage.set(ImportStage::Idle);
    }

    /// What is done to the plan that is here, as it would be now.
    pub fn merger(self, preview: &Preview, choice: &ImportChoice) -> Option<Merger> {
        let (reader, own) = ((READER.make)()?, preview.own.as_deref()?);
        match choice {
            ImportChoice::AsNew => None,
            ImportChoice::Merge(meeting) => Some((reader.merge)(own, &preview.imported, meeting)),
            ImportChoice::Replace => Some((reader.replace)(own, &preview.imported)),
        }
    }

    /// Imports the file. Answers the address to go to; `None` when it could not be stored, which is told.
    pub fn apply(self, choice: ImportChoice) -> Option<Route> {
        let ImportStage::Ready(preview) = self.stage.get_untracked() else { return None };
        let (file, imported) = (preview.file.clone(), preview.imported.clone());
        let id = match &choice {
            ImportChoice::AsNew => self.add(&imported)?,
            ImportChoice::Merge(_) | ImportChoice::Replace => self.take_in(*preview, choice)?,
        };
        self.stage.set(ImportStage::Idle);
        self.workspace.notices.show(import::IMP_DONE.with_count(imported.plan.count()).with("file", file), None);
        Some(Route::journey(id))
    }

    fn add(self, imported: &ImportedPlan) -> Option<PlanId> {
        let reader = (READER.make)()?;
        let (mut plan, mut lineage) = (imported.plan.clone(), imported.lineage.clone().unwrap_or_default());
        if self.own(reader, plan.id).is_some() {
            (plan.id, lineage) = (PlanId(self.workspace.next_id()), Lineage::default());
        }
        let now = platform::now();
        match self.workspace.with_repository(|repository| (reader.create)(repository, &plan, &lineage, now))? {
            Ok(()) => Some(plan.id),
            Err(fault) => self.library.tell(&fault.fault),
        }
    }

    /// Merges the file or puts it in the place of the plan, as one step, with a snapshot of what was there before.
    fn take_in(self, mut preview: Preview, mut choice: ImportChoice) -> Option<PlanId> {
        let (id, file) = (preview.imported.plan.id, preview.file.clone());
        if self.workspace.open_plan_now() != Some(id) && !self.workspace.load(id) {
            return None;
        }
        let reader = (READER.make)()?;
        // Another tab may have written to the plan while it was looked at.
        let own = self.existing(reader, id)?;
        if let ImportChoice::Merge(chosen) = &mut choice {
            let mut meeting = self.meet(reader, &own, &preview.imported);
            (reader.keep_choices)(&mut meeting, chosen);
            *chosen = meeting;
        }
        preview.own = Some(Arc::new(own));
        let merger = self.merger(&preview, &choice)?;
        if !merger.patch.is_empty() && !self.workspace.read_only_now() {
            let kept = self.workspace.keep_state(&Occasion::Import(file.clone()));
            if let Err(fault) = kept {
                self.workspace.notices.show(not_kept(&fault, snapshots::SNAP_NO_ROOM), None);
                return None;
            }
        }
        let done = self.workspace.run_patch(&merger.patch, what::WHAT_IMPORT.with("file", file));
        if done {
            self.workspace.with_repository(|repository| (reader.bring)(repository, id, &merger, platform::now()));
            self.workspace.save_now();
            let merged = self.workspace.read(|plan| Some(plan.clone()))?;
            self.workspace.with_repository(|repository| (reader.note_merged)(repository, &merger, &merged));
        }
        done.then_some(id)
    }
}
