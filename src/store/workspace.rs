//! The open plan: reading it, watching it, changing it.

use std::cell::OnceCell;
use std::ops::Deref;
use std::sync::Arc;

use crate::reactive::*;

use crate::engine::{Beginning, Change, Command, History, Patch, Replay, Scope, Step, StepId, apply, rebase};
use crate::i18n::Message;
use crate::i18n::messages::{form, safety, what};
use crate::method::{Name, titled_by};
use crate::model::{FieldSpec, Id, IdSource, Plan, PlanId, Record, RecordKey, Table, Value};
use crate::modules::Module;
use crate::platform::{self, Timer};
use crate::store::autosave::Saving;
use crate::store::conflicts::not_kept;
use crate::store::watch::{Triggers, woken_by};
use crate::store::{Notices, Watched};

/// What the workspace holds. Reached only through [`Workspace`], and never while another guard lives.
pub(super) struct Inner {
    pub(super) plan: Plan,
    /// The plan as the deal has it that is shown, once somebody has asked.
    pub(super) seen: OnceCell<Plan>,
    pub(super) history: History,
    last_step: Option<StepId>,
    pub(super) ids: IdSource,
    /// The record that the next value written into it brings into the plan.
    beginning: Option<Beginning>,
    pub(super) triggers: Triggers,
    /// What has changed and has not woken its slow watchers yet.
    stale: Vec<Watched>,
    settling: Timer,
    pub(super) saving: Saving,
}

/// A handle to the open plan: one word, as every row and handler holds one beside its ids.
#[derive(Clone, Copy)]
pub struct Workspace(pub(super) &'static Desk);

/// Where the open plan lies. It lives as long as the page.
#[derive(Clone, Copy)]
pub struct Desk {
    pub(super) inner: StoredValue<Inner, LocalStorage>,
    open: RwSignal<Option<PlanId>>,
    read_only: RwSignal<bool>,
    sought: RwSignal<Option<RecordKey>>,
    /// The deal that the user has chosen to see, or what holds for all.
    pub(super) chosen: RwSignal<Option<Scope>>,
    /// Whether lists show what belongs to that alone.
    pub(super) narrow: bool,
    pub(super) notices: Notices,
}

/// How long slow watchers (progress, coach) wait for the next edit, in milliseconds: a burst of typing counts once.
const SETTLE: u32 = 150;
/// The most records a plan holds; imports have the same bound.
pub const MOST_RECORDS: usize = 50_000;

impl Deref for Workspace {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        self.0
    }
}

impl Workspace {
    /// A workspace with no plan open. To be called once, by the root.
    pub fn new(notices: Notices, saving: Saving, ids: IdSource) -> Self {
        let inner = Inner {
            plan: Plan::new(PlanId(Id::NONE)),
            seen: OnceCell::new(),
            history: History::default(),
            last_step: None,
            ids,
            beginning: None,
            triggers: Triggers::default(),
            stale: Vec::new(),
            settling: Timer::default(),
            saving,
        };
        Self(Box::leak(Box::new(Desk {
            inner: StoredValue::new_local(inner),
            open: RwSignal::new(None),
            read_only: RwSignal::new(false),
            sought: RwSignal::new(None),
            chosen: RwSignal::new(None),
            narrow: false,
            notices,
        })))
    }

    /// The open plan, watched.
    pub fn open_plan(self) -> Option<PlanId> {
        self.open.get()
    }

    /// The open plan now.
    pub fn open_plan_now(self) -> Option<PlanId> {
        self.open.get_untracked()
    }

    /// Whether the open plan may only be read, watched.
    pub fn read_only(self) -> bool {
        self.read_only.get()
    }

    /// Whether the open plan may only be read now.
    pub(super) fn read_only_now(self) -> bool {
        self.read_only.get_untracked()
    }

    /// The record that was added, moved or brought back last, or that the user goes to, watched: a list draws it however
    /// far down it stands.
    pub fn sought(self) -> Option<RecordKey> {
        self.sought.get()
    }

    /// Has a record drawn however far down its list it stands.
    pub fn seek(self, key: RecordKey) {
        if self.sought.get_untracked() != Some(key) {
            self.sought.set(Some(key));
        }
    }

    /// Has what a step of the user's own has put somewhere drawn.
    fn seek_placed(self, patch: &Patch) {
        let placed = |change: &&Change| match (&change.before, &change.after) {
            (None, Some(_)) => true,
            (Some(before), Some(after)) => before.order != after.order,
            (_, None) => false,
        };
        if let Some(change) = patch.changes.iter().find(placed) {
            self.seek(change.key);
        }
    }

    /// Puts a loaded plan on the desk in place of the one before.
    pub(super) fn place(self, plan: Plan, read_only: bool) {
        let id = plan.id;
        let mut woken = Vec::new();
        self.inner.update_value(|inner| {
            inner.plan = plan;
            inner.seen.take();
            inner.history.clear();
            inner.last_step = None;
            inner.beginning = None;
            woken = inner.triggers.renew();
            inner.stale.clear();
            inner.settling.stop();
        });
        self.read_only.set(read_only);
        self.chosen.set(None);
        self.open.set(Some(id));
        for trigger in woken {
            trigger.notify();
        }
    }

    /// A newer version of the program has written to the plan: nothing more is written from here.
    pub(super) fn stop_writing(self) {
        self.read_only.set(true);
        self.notices.show(safety::SAFE_TAB_OLDER, None);
    }

    /// Takes the plan off the desk.
    pub(super) fn clear(self) {
        if self.open.get_untracked().is_some() {
            self.place(Plan::new(PlanId(Id::NONE)), false);
            self.open.set(None);
        }
    }

    /// Reads the plan without watching it.
    pub fn read<T: Default>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.inner.try_with_value(|inner| read(self.plan_in(inner))).unwrap_or_default()
    }

    /// Reads the plan with all that it holds, whichever deal is shown, without watching it.
    pub fn read_whole<T: Default>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.inner.try_with_value(|inner| read(&inner.plan)).unwrap_or_default()
    }

    /// Reads the plan and watches what `watched` names.
    pub fn watch_now<T: Default>(self, watched: Watched, read: impl FnOnce(&Plan) -> T) -> T {
        self.track(watched);
        self.read(read)
    }

    /// A value read from the plan again whenever what `watched` names has changed.
    pub fn watch<T>(self, watched: Watched, read: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.watch_now(watched, &read))
    }

    /// Watches tables: which records they have at once, what stands in these a moment after an edit.
    pub fn track_tables(self, tables: &[Table]) {
        for table in tables {
            self.track(Watched::List(*table));
            self.track(Watched::Content(*table));
        }
    }

    /// A value read from the plan again a moment after an edit of a module, or of what its goals look into elsewhere.
    pub fn watch_module<T>(self, module: Module, read: fn(&Plan) -> T) -> Memo<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| {
            self.open_plan();
            for table in module.tables().iter().chain(module.spec().goals.reads) {
                self.track(Watched::Content(*table));
            }
            self.read(read)
        })
    }

    /// A value read from the plan again whenever something in one of these tables has changed.
    pub fn watch_tables<T>(self, tables: &'static [Table], read: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| {
            self.track_tables(tables);
            self.read(&read)
        })
    }

    /// The records of a table in their order, watched.
    pub fn keys_of(self, table: Table) -> Memo<Vec<RecordKey>> {
        self.watch(Watched::List(table), move |plan| plan.keys_at(table, None).to_vec())
    }

    /// Whether a table holds nothing, watched.
    pub fn has_none(self, table: Table) -> Memo<bool> {
        self.watch(Watched::List(table), move |plan| plan.list(table).next().is_none())
    }

    /// A record, watched; `None` when it is gone.
    pub fn record(self, key: RecordKey) -> Memo<Option<Arc<Record>>> {
        self.watch(Watched::Record(key), move |plan| plan.get(key).cloned())
    }

    /// Watches without reading.
    pub fn track(self, watched: Watched) {
        self.track_scope();
        let mut trigger = None;
        self.inner.try_update_value(|inner| trigger = Some(inner.triggers.of(watched)));
        if let Some(trigger) = trigger {
            trigger.track();
        }
    }

    /// Does what a command says. Answers the patch, empty where nothing changed or nothing may change.
    pub fn run(self, command: Command, what: impl Into<Message>) -> Patch {
        self.commit(command, what.into(), None)
    }

    /// Writes a value into a field; a burst of writing in one field is one step of undo.
    pub fn write(self, key: RecordKey, field: &'static FieldSpec, value: Option<Value>) {
        if self.is_gone(key) {
            if let Some(value) = value.filter(|_| self.may_begin()) {
                self.notices
                    .show(self.read(|plan| Some(not_kept(plan, field, &value))).unwrap_or(field.label.into()), None);
            }
            return;
        }
        let (command, what) = match (self.beginning_of(key), value) {
            (Some(beginning), Some(value)) => {
                (Command::Begin { beginning, field, value }, what::WHAT_ADD.with("name", key.table.spec().name))
            }
            (_, value) => (Command::Set { key, field, value }, self.describe_edit(key, field)),
        };
        self.commit(command, what, Some((key, field.id)));
    }

    /// Prepares a record that is not there yet: fields of it may be shown, and with the first value that is written into one
    /// it is in the plan. Answers its key.
    pub fn begin(self, make: impl FnOnce(&Plan, &mut IdSource) -> Option<Beginning>) -> Option<RecordKey> {
        let made = |inner: &mut Inner| {
            inner.beginning = make(&inner.plan, &mut inner.ids);
            inner.beginning.as_ref().map(|beginning| beginning.key)
        };
        self.inner.try_update_value(made).flatten()
    }

    /// Whether a record is not in the open plan, and nothing that is written into it brings it there.
    pub fn is_gone(self, key: RecordKey) -> bool {
        let is_there = |plan: &Plan| plan.get(key).is_some();
        let may_be_gone = self.open.get_untracked().is_some() && !key.table.spec().single;
        may_be_gone && !self.read(is_there) && self.beginning_of(key).is_none()
    }

    /// What a record is begun with that is not there.
    fn beginning_of(self, key: RecordKey) -> Option<Beginning> {
        let prepared = |inner: &Inner| {
            let beginning = inner.beginning.as_ref().filter(|beginning| beginning.key == key)?;
            (inner.plan.get(key).is_none() && !beginning.records.is_empty()).then(|| beginning.clone())
        };
        self.inner.try_with_value(prepared).flatten()
    }

    /// Ends a burst of writing, when a field is left.
    pub fn end_burst(self) {
        self.inner.try_update_value(|inner| inner.history.end_burst());
    }

    fn commit(self, command: Command, what: Message, writing: Option<(RecordKey, &'static str)>) -> Patch {
        if !self.may_begin() {
            return Patch::default();
        }
        let patch = self
            .inner
            .try_update_value(|inner| {
                let patch = self.patch_of(inner, command);
                let plan = &inner.plan;
                let added = patch.changes.iter().filter(|change| change.before.is_none()).count();
                (added == 0 || plan.count() + added <= MOST_RECORDS).then_some(patch)
            })
            .flatten();
        let Some(patch) = patch else {
            self.notices.show(form::VAL_ITEM_LIMIT.with("limit", MOST_RECORDS), None);
            return Patch::default();
        };
        self.perform(&patch, what, writing);
        self.tell_results(&patch);
        patch
    }

    /// Makes a patch from the plan and fresh ids, without putting it in.
    pub fn make(self, make: impl FnOnce(&Plan, &mut IdSource) -> Patch) -> Patch {
        let made = |inner: &mut Inner| {
            let scope = self.scope_in(inner);
            let seen = self.plan_in(inner).clone();
            make(&seen, &mut inner.ids).for_deal(&inner.plan, scope)
        };
        self.inner.try_update_value(made).unwrap_or_default()
    }

    /// Does a finished patch, as one step: imports and merges. `false` when nothing may be changed, which is told.
    pub fn run_patch(self, patch: &Patch, what: impl Into<Message>) -> bool {
        let begins = self.may_begin();
        if begins {
            let patch = self.read(|plan| rebase(plan, patch));
            self.perform(&patch, what.into(), None);
        }
        begins || self.open.get_untracked().is_none()
    }

    /// Puts a patch into the plan and wakes what watches it.
    pub(super) fn put(self, patch: &Patch) {
        let mut woken = Vec::new();
        self.inner.try_update_value(|inner| {
            inner.seen.take();
            apply(&mut inner.plan, patch);
            woken = inner.triggers.existing(woken_by(patch).into_iter().chain([Watched::History]));
            for table in patch.changes.iter().map(|change| Watched::Content(change.key.table)) {
                if !inner.stale.contains(&table) {
                    inner.stale.push(table);
                }
            }
            inner.settling.set(SETTLE, move || self.settle());
        });
        for trigger in woken {
            trigger.notify();
        }
    }

    /// Wakes the slow watchers.
    fn settle(self) {
        let mut woken = Vec::new();
        self.inner.try_update_value(|inner| {
            let stale = std::mem::take(&mut inner.stale);
            woken = inner.triggers.existing(stale.into_iter().chain([Watched::Plan]));
        });
        for trigger in woken {
            trigger.notify();
        }
    }

    /// Takes the last step back; `None` where there is none.
    pub(super) fn undo(self) -> Option<Replay> {
        self.replay(&History::undo)
    }

    /// Does the step again that was taken back last.
    pub(super) fn redo(self) -> Option<Replay> {
        self.replay(&History::redo)
    }

    /// Takes one step back, whatever came after it; `None` where it is not there any more.
    pub(super) fn take_back(self, step: StepId) -> Option<Replay> {
        self.replay(&|history, plan| history.take_back(step, plan))
    }

    /// The step that was done last; `None` where what was to be done changed nothing.
    pub(super) fn last_step(self) -> Option<StepId> {
        self.inner.try_with_value(|inner| inner.last_step).flatten()
    }

    fn replay(self, step: &dyn Fn(&mut History, &Plan) -> Option<Replay>) -> Option<Replay> {
        if self.may_not_change() {
            return None;
        }
        let replay = self.inner.try_update_value(|inner| step(&mut inner.history, &inner.plan)).flatten()?;
        self.put(&replay.patch);
        if !replay.patch.is_empty() {
            self.seek_placed(&replay.patch);
            self.save_soon(&replay.patch);
        }
        Some(replay)
    }

    /// Whether the plan may only be read, which is told then.
    fn may_not_change(self) -> bool {
        let read_only = self.read_only_now();
        if read_only {
            self.notices.show(safety::SAFE_NEWER_BUILD, None);
        }
        read_only
    }

    /// Whether a step may be done now. What was done before it is not the last step any more, whatever comes of it.
    fn may_begin(self) -> bool {
        self.inner.try_update_value(|inner| inner.last_step = None);
        // A field that is left as its plan is closed writes into nothing.
        self.open.get_untracked().is_some() && !self.may_not_change()
    }

    /// Takes down what was done, puts it into the plan and has it saved.
    fn perform(self, patch: &Patch, what: Message, writing: Option<(RecordKey, &'static str)>) {
        if !patch.is_empty() {
            let step = Step { patch: patch.clone(), what, writing, at: platform::now() };
            self.inner.try_update_value(|inner| inner.last_step = inner.history.record(step));
            self.put(patch);
            self.seek_placed(patch);
            self.save_soon(patch);
        }
    }

    /// What undo would take back and redo would do again, watched.
    pub fn steps(self) -> (Option<Message>, Option<Message>) {
        self.track(Watched::History);
        let what = |step: Option<&Step>| step.map(|step| step.what.clone());
        self.inner
            .try_with_value(|inner| (what(inner.history.undoable()), what(inner.history.redoable())))
            .unwrap_or_default()
    }

    /// The next free id.
    pub fn next_id(self) -> Id {
        self.inner.try_update_value(|inner| inner.ids.next_id()).unwrap_or(Id::NONE)
    }

    fn describe_edit(self, key: RecordKey, field: &'static FieldSpec) -> Message {
        if key.table.spec().single {
            return what::WHAT_EDIT_PLAN.with("field", field.label);
        }
        what::WHAT_EDIT.with("name", self.name_of(key)).with("field", field.label)
    }

    /// What a record is called, watched with the record that its title links to.
    pub fn named<T>(self, key: RecordKey, say: impl Fn(Name) -> T) -> T {
        self.track(Watched::Record(key));
        if let Some(link) = self.read(|plan| titled_by(key, plan.get(key)?)) {
            self.track(Watched::Record(link));
        }
        let named = self.inner.try_with_value(|inner| say(Name::of(&inner.plan, key)));
        named.unwrap_or_else(|| say(Name::Missing))
    }

    /// The name of a record for messages, cut at 40 characters, watched.
    pub fn name_of(self, key: RecordKey) -> Message {
        self.named(key, |name| name.short())
    }
}
