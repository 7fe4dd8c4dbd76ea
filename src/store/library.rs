//! The plans in this browser.

use std::sync::Arc;

use crate::reactive::*;

use crate::engine::{Command, Patch, rebase};
use crate::i18n::Message;
use crate::i18n::messages::{bar, common, home, what};
use crate::method::Story;
use crate::model::{FieldSpec, IdSource, Number, Plan, PlanId, Read, Record, RecordKey, Table, Value, sort_by};
use crate::modules::basics::spec::basics;
use crate::modules::plan::spec::header;
use crate::modules::{Guidance, Module, sample_plan};
use crate::persist::{BackupState, StorageFault};
use crate::platform;
use crate::store::{NoticeAction, Preferences, Route, Workspace};

/// What the list of plans shows of one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlanSummary {
    /// The plan.
    pub id: PlanId,
    /// Its title, empty when it has none.
    pub title: String,
    /// The last change, in milliseconds since 1970-01-01 UTC; 0 where unknown.
    pub changed_at: u64,
    /// How many modules are done.
    pub done: usize,
    /// How many count: all that are not set aside.
    pub counted: usize,
    /// Whether it is in the bin.
    pub binned: bool,
    /// The story that it is the sample of; none for a plan of one's own.
    pub story: Option<Story>,
    /// How its last export stands to it.
    pub backup: BackupState,
}

/// The list of plans and what can be done to a whole plan.
#[derive(Clone, Copy)]
pub struct Library {
    workspace: Workspace,
    preferences: Preferences,
    plans: RwSignal<Vec<PlanSummary>>,
}

impl Library {
    /// The plans of this browser. To be called by the root.
    pub fn new(workspace: Workspace, preferences: Preferences) -> Self {
        Self { workspace, preferences, plans: RwSignal::new(Vec::new()) }
    }

    /// The plans, last changed first, watched.
    pub fn plans(self) -> Vec<PlanSummary> {
        self.plans.get()
    }

    /// The plans as they were read last.
    pub(super) fn plans_now(self) -> Vec<PlanSummary> {
        self.plans.get_untracked()
    }

    /// Reads the list again: on opening the home screen, and when another tab has written.
    pub fn refresh(self) {
        self.workspace.save_now();
        let plans = self.workspace.with_repository(|repository| {
            let ids = repository.plans().ok()?;
            let summaries = ids.into_iter().filter_map(|id| repository.peek(id).ok().flatten());
            let now = platform::now();
            let summaries = summaries.map(|found| {
                let backup = repository.backup_state(&found.plan, found.changed_at, now);
                summary(&found.plan, found.changed_at, backup)
            });
            Some(summaries.collect::<Vec<_>>())
        });
        // A store that cannot be read now is no reason to show no plans.
        let Some(mut plans) = plans.flatten() else { return };
        sort_by(&mut plans, |one, other| other.changed_at.cmp(&one.changed_at).then(one.id.cmp(&other.id)));
        self.plans.set(plans);
    }

    /// Reads the list again where it may be on the screen: while a plan is open it is not, and each plan is read for it.
    pub(super) fn refresh_shown(self) {
        if self.workspace.open_plan_now().is_none() {
            self.refresh();
        }
    }

    /// Starts an empty plan.
    pub(super) fn start(self) -> Option<PlanId> {
        let mut plan = Plan::new(PlanId(self.workspace.next_id()));
        let record = Record::default().with(header::CREATED_ON, platform::today());
        plan.put(RecordKey::single(Table::Plan), Some(Arc::new(record)));
        self.store(plan)
    }

    /// Makes the sample plan of a story in the language of its file; the address of its journey.
    pub fn sample(self, story: &Guidance) -> Option<Route> {
        let id = PlanId(self.workspace.next_id());
        self.store(sample_plan(id, story, platform::today())).map(Route::journey)
    }

    /// Stores a new plan; a fault is told and nothing is stored.
    pub fn store(self, plan: Plan) -> Option<PlanId> {
        let id = plan.id;
        match self.workspace.with_repository(|repository| repository.create(&plan, platform::now()))? {
            Ok(()) => Some(id),
            Err(fault) => self.tell(&fault.fault),
        }
    }

    /// Tells that the storage has failed; nothing comes of it.
    pub(super) fn tell<T>(self, fault: &StorageFault) -> Option<T> {
        self.workspace.notices.show(fault.message(), None);
        None
    }

    /// A copy of a plan.
    pub fn duplicate(self, id: PlanId) {
        self.workspace.save_now();
        let Some(Ok(Some(found))) = self.workspace.with_repository(|repository| repository.peek(id)) else { return };
        let mut copy = found.plan;
        copy.id = PlanId(self.workspace.next_id());
        let title = self.preferences.render(&home::PLAN_COPY_TITLE.with("plan", self.title(&copy)));
        set(&mut copy, Table::Basics, basics::TITLE.spec, Some(title.into_value()));
        if self.store(copy).is_some() {
            self.refresh();
        }
    }

    /// The plans that are not in the bin by their titles, which are all that is read of them.
    pub fn titles(self) -> Vec<(PlanId, String)> {
        self.workspace.save_now();
        let titles = self.workspace.with_repository(|repository| repository.titles());
        titles.and_then(Result::ok).unwrap_or_default()
    }

    /// The title of a plan, or what stands for none.
    pub fn title(self, plan: &Plan) -> String {
        let title = plan.single(Table::Basics).map(|record| record.text(basics::TITLE)).unwrap_or_default();
        if title.is_empty() { self.preferences.text(home::PLAN_UNTITLED).to_owned() } else { title.to_owned() }
    }

    /// Gives a plan another title.
    pub fn rename(self, id: PlanId, title: &str) {
        self.edit(id, Table::Basics, basics::TITLE.spec, Some(title.to_owned().into_value()));
    }

    /// Moves a plan to the bin, with a notice that brings it back.
    pub fn bin(self, summary: &PlanSummary) {
        let id = summary.id;
        let moment = Number::new(platform::now() as f64).map(Read::into_value);
        if self.edit(id, Table::Plan, header::BINNED_AT.spec, moment) {
            let undo = NoticeAction::new(common::UNDO_NOW, move || self.put_back(id));
            self.workspace.notices.show(home::PLAN_DELETED.with("plan", self.name(summary)), Some(undo));
        }
    }

    /// Takes a plan out of the bin.
    pub fn put_back(self, id: PlanId) {
        if self.edit(id, Table::Plan, header::BINNED_AT.spec, None) {
            let plans = self.plans.get_untracked();
            if let Some(summary) = plans.iter().find(|plan| plan.id == id) {
                self.workspace.notices.show(home::PLAN_RESTORED.with("plan", self.name(summary)), None);
            }
        }
    }

    /// Deletes a plan for good. The one thing here that undo cannot bring back, so the caller asks first.
    pub fn destroy(self, id: PlanId) {
        // Where deleting fails, everything that was typed in the plan is to be in it.
        self.workspace.save_now();
        if let Some(Err(fault)) = self.workspace.with_repository(|repository| repository.destroy(id, platform::now())) {
            self.workspace.notices.show(fault.message(), None);
        }
        let gone = self.workspace.with_repository(|repository| matches!(repository.peek(id), Ok(None)));
        if gone == Some(true) && self.workspace.open_plan_now() == Some(id) {
            self.workspace.clear();
        }
        self.refresh();
    }

    /// Copies something of the open plan into another that is not open: `make` says what, from this plan and that. The
    /// patch of the other plan; `None` where it could not be stored, which is told.
    pub fn copy_into(self, id: PlanId, make: impl FnOnce(&Plan, &Plan, &mut IdSource) -> Patch) -> Option<Patch> {
        let mut made = None;
        let done = self.workspace.read(|plan| Some(plan.clone())).is_some_and(|source| {
            self.workspace.amend(id, |target, ids| {
                let patch = make(&source, target, ids);
                made = Some(patch.clone());
                patch
            })
        });
        made.filter(|_| done)
    }

    /// Takes back what was copied into a plan, which may have been opened since.
    pub fn take_back(self, id: PlanId, patch: &Patch) {
        let (back, what) = (patch.invert(), what::WHAT_ADD_MANY.with_count(patch.changes.len()));
        let overtaken = if self.workspace.open_plan_now() == Some(id) {
            let done = self.workspace.run_patch(&back, what::WHAT_TAKE_BACK.with("what", what.clone()));
            done && self.workspace.last_step().is_none()
        } else {
            let mut made = Patch::default();
            let done = self.workspace.amend(id, |target, _| {
                made = rebase(target, &back);
                made.clone()
            });
            done && made.is_empty()
        };
        if overtaken {
            self.workspace.notices.show(bar::STEP_OVERTAKEN.with("what", what), None);
        }
    }

    /// The name of a plan for messages.
    pub fn name(self, summary: &PlanSummary) -> Message {
        if summary.title.is_empty() { home::PLAN_UNTITLED.into() } else { Message::plain(&summary.title) }
    }

    /// Sets one field of a plan that may not be open.
    fn edit(self, id: PlanId, table: Table, field: &'static FieldSpec, value: Option<Value>) -> bool {
        self.workspace.save_now();
        if self.workspace.open_plan_now() == Some(id) {
            self.workspace.clear();
        }
        let command = Command::Set { key: RecordKey::single(table), field, value };
        let done = self.workspace.amend(id, |plan, ids| command.patch(plan, ids));
        self.refresh();
        done
    }
}

pub(super) fn set(plan: &mut Plan, table: Table, field: &'static FieldSpec, value: Option<Value>) {
    let key = RecordKey::single(table);
    let mut record = plan.get(key).map(|record| Record::clone(record)).unwrap_or_default();
    record.set_value(field, value);
    plan.put(key, Some(Arc::new(record)));
}

fn summary(plan: &Plan, changed_at: u64, backup: BackupState) -> PlanSummary {
    let header = plan.single(Table::Plan);
    let skipped = Module::skipped(plan);
    let modules = Module::ALL.iter().filter(|module| !skipped.contains(module));
    PlanSummary {
        id: plan.id,
        title: plan.single(Table::Basics).map(|record| record.text(basics::TITLE).to_owned()).unwrap_or_default(),
        changed_at,
        done: modules.filter(|module| module.spec().goals.progress(plan).is_done()).count(),
        counted: Module::ALL.len() - skipped.len(),
        binned: header.is_some_and(|header| header.get(header::BINNED_AT).is_some()),
        story: Story::told_by(plan),
        backup,
    }
}
