//! Saving at each change. It lives at the root, so that no component can take a save with it when it goes.

use leptos::prelude::*;

use crate::engine::{Conflict, Patch};
use crate::i18n::Message;
use crate::i18n::messages::{bar, safety};
use crate::model::PlanId;
use crate::persist::{KeyValue, Merged, Outcome, Received, Repository, StorageFault};
use crate::platform::{self, Timer};
use crate::store::Workspace;

/// How saving stands, in words on the bar.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveState {
    /// Everything is stored and was read back.
    Saved,
    /// A change waits for its write.
    Saving,
    /// A write failed; what was typed is in this tab, and saving is tried again.
    Failed(StorageFault),
}

/// Where plans are stored: localStorage, or the memory of this tab where storage is blocked.
pub type Backend = Box<dyn KeyValue>;

/// The store and what waits for it.
pub struct Saving {
    pub(super) repository: Repository<Backend>,
    timer: Timer,
    state: RwSignal<SaveState, LocalStorage>,
    saved_at: RwSignal<u64>,
}

/// How long a change waits for the next before it is written, in milliseconds.
const WRITE_AFTER: u32 = 120;
/// How long after a failed write the next try follows, in milliseconds.
const RETRY_AFTER: u32 = 4_000;

impl Saving {
    /// Nothing waits yet.
    pub fn new(repository: Repository<Backend>) -> Self {
        Self {
            repository,
            timer: Timer::default(),
            state: RwSignal::new_local(SaveState::Saved),
            saved_at: RwSignal::new(0),
        }
    }
}

impl Workspace {
    /// How saving stands, watched.
    pub fn save_state(self) -> SaveState {
        self.inner.try_with_value(|inner| inner.saving.state).map_or(SaveState::Saved, |state| state.get())
    }

    /// When something was saved last, watched; 0 before the first save.
    pub fn saved_at(self) -> u64 {
        self.inner.try_with_value(|inner| inner.saving.saved_at).map_or(0, |at| at.get())
    }

    /// Does something with the store. Nothing else may hold the workspace meanwhile.
    pub(super) fn with_repository<T>(self, act: impl FnOnce(&mut Repository<Backend>) -> T) -> Option<T> {
        self.inner.try_update_value(|inner| act(&mut inner.saving.repository))
    }

    /// Writes a change a moment later, together with what follows at once.
    pub(super) fn save_soon(self, patch: &Patch) {
        let state = self.inner.try_update_value(|inner| {
            let saving = &mut inner.saving;
            saving.repository.keep(inner.plan.id, patch, platform::now());
            saving.timer.set(WRITE_AFTER, move || self.save_now());
            saving.state
        });
        if let Some(state) = state
            && state.with_untracked(|state| *state == SaveState::Saved)
        {
            state.set(SaveState::Saving);
        }
    }

    /// Writes what waits, at once: when the page is hidden, left or blurred, and before another plan is opened.
    pub fn save_now(self) {
        let saved = self.inner.try_update_value(|inner| {
            let saving = &mut inner.saving;
            saving.timer.stop();
            let waits = saving.repository.unsaved(inner.plan.id) > 0;
            waits.then(|| (saving.repository.flush(inner.plan.id), saving.state, saving.saved_at))
        });
        let Some(Some((saved, state, saved_at))) = saved else { return };
        self.take_over(&saved.merged);
        match saved.outcome {
            Outcome::Saved => {
                if state.with_untracked(|state| matches!(state, SaveState::Failed(_))) {
                    self.notices.show(bar::SAVE_RESUMED, None);
                }
                saved_at.set(platform::now());
                state.set(SaveState::Saved);
            }
            Outcome::Failed(fault) => {
                state.set(SaveState::Failed(fault));
                self.inner.try_update_value(|inner| inner.saving.timer.set(RETRY_AFTER, move || self.save_now()));
            }
            Outcome::ReadOnly => self.stop_writing(),
            Outcome::Gone => self.put_plan_back(state),
        }
    }

    /// Stores the plan again that another tab has destroyed while it was written in here: nothing typed is lost.
    fn put_plan_back(self, state: RwSignal<SaveState, LocalStorage>) {
        let created = self.inner.try_update_value(|inner| inner.saving.repository.create(&inner.plan, platform::now()));
        match created {
            Some(Err(fault)) => state.set(SaveState::Failed(fault.fault)),
            _ => state.set(SaveState::Saved),
        }
    }

    /// What another tab has written under this key.
    pub(super) fn receive(self, key: &str, value: Option<&str>) {
        let received = self.with_repository(|repository| repository.receive(key, value));
        let open = self.open_plan_now();
        match received {
            Some(Received::Changed(plan, merged)) if open == Some(plan) => {
                self.take_over(&merged);
                self.save_now();
            }
            Some(Received::Gone(plan)) if open == Some(plan) => self.clear(),
            Some(Received::ReadOnly(plan)) if open == Some(plan) => self.stop_writing(),
            _ => {}
        }
    }

    /// Puts in what came from other tabs and tells what both sides had changed.
    fn take_over(self, merged: &Merged) {
        if !merged.patch.is_empty() {
            self.put(&merged.patch);
        }
        for conflict in &merged.conflicts {
            self.notices.show(self.describe_conflict(conflict), None);
        }
    }

    fn describe_conflict(self, conflict: &Conflict) -> Message {
        match conflict {
            Conflict::BothTexts { key, field } => {
                safety::SAFE_CONFLICT.with("field", field.label).with("name", self.name_of(*key))
            }
            Conflict::Value { key, field, kept, other } => {
                let written = |value: &Option<crate::model::Value>| match value {
                    Some(value) => value.to_json(field.kind).to_string().trim_matches('"').to_owned(),
                    None => "–".to_owned(),
                };
                let message = safety::SAFE_CONFLICT_VALUE.with("field", field.label).with("name", self.name_of(*key));
                message.with("other", written(other)).with("value", written(kept))
            }
            Conflict::Gone { key } => safety::SAFE_CONFLICT_GONE.with("name", self.name_of(*key)),
        }
    }

    /// Opens a stored plan; `false` when it is not here.
    pub(super) fn load(self, id: PlanId) -> bool {
        self.save_now();
        let loaded = self.with_repository(|repository| repository.load(id));
        let Some(Ok(Some(loaded))) = loaded else { return false };
        let changed_at = loaded.changed_at;
        self.place(loaded.plan, loaded.read_only);
        if let Some(saved_at) = self.inner.try_with_value(|inner| inner.saving.saved_at) {
            saved_at.set(changed_at);
        }
        let damaged = loaded.quarantined + loaded.locked;
        if damaged > 0 {
            self.notices.show(safety::SAFE_QUARANTINE.with_count(damaged), None);
        }
        if loaded.recovered > 0 {
            self.notices.show(safety::SAFE_RECOVERED.with_count(loaded.recovered), None);
        }
        true
    }
}
