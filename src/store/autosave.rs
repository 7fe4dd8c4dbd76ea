//! Saving at each change. It lives at the root, so that no component can take a save with it when it goes.

use leptos::prelude::*;

use crate::engine::{Conflict, Patch};
use crate::i18n::Message;
use crate::i18n::messages::{bar, safety};
use crate::model::PlanId;
use crate::persist::{Keeper, KeyValue, Merged, News, Repository, SaveState};
use crate::platform::{self, Timer};
use crate::store::Workspace;

/// Where plans are stored: localStorage, or the memory of this tab where storage is blocked.
pub type Backend = Box<dyn KeyValue>;

/// The store and what waits for it.
pub struct Saving {
    keeper: Keeper<Backend>,
    writing: Timer,
    resting: Timer,
    rested_at: u64,
    state: RwSignal<SaveState, LocalStorage>,
    saved_at: RwSignal<u64>,
}

/// How long a change waits for the next before it is written, in milliseconds.
const WRITE_AFTER: u32 = 120;
/// How long after a failed write the next try follows, in milliseconds.
const RETRY_AFTER: u32 = 4_000;
/// How long nothing must have been written before the store is tidied and measured, in milliseconds.
const REST_AFTER: u32 = 2_000;
/// How often that is done at most, in milliseconds: it reads every key.
const REST_EVERY: u64 = 60_000;

impl Saving {
    /// Nothing waits yet.
    pub fn new(repository: Repository<Backend>) -> Self {
        Self {
            keeper: Keeper::new(repository),
            writing: Timer::default(),
            resting: Timer::default(),
            rested_at: 0,
            state: RwSignal::new_local(SaveState::Saved),
            saved_at: RwSignal::new(0),
        }
    }

    /// The plans in the store.
    pub(super) const fn repository(&mut self) -> &mut Repository<Backend> {
        &mut self.keeper.repository
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
        self.inner.try_update_value(|inner| act(inner.saving.repository()))
    }

    /// Does something with what keeps the plans, and then what follows from it on the page.
    fn with_keeper(self, act: impl FnOnce(&mut Keeper<Backend>) -> Vec<News>) {
        let done = self.inner.try_update_value(|inner| {
            let saving = &mut inner.saving;
            let news = act(&mut saving.keeper);
            (news, saving.keeper.state().clone(), saving.keeper.saved_at(), saving.state, saving.saved_at)
        });
        let Some((news, now, at, state, saved_at)) = done else { return };
        if state.with_untracked(|state| *state != now) {
            state.set(now.clone());
        }
        if at > saved_at.get_untracked() {
            saved_at.set(at);
        }
        for news in news {
            self.tell(news);
        }
        if matches!(now, SaveState::Failed(_)) {
            self.inner.try_update_value(|inner| inner.saving.writing.set(RETRY_AFTER, move || self.save_now()));
        }
    }

    /// Writes a change a moment later, together with what follows at once.
    pub(super) fn save_soon(self, patch: &Patch) {
        let plan = self.inner.try_with_value(|inner| inner.plan.id);
        self.with_keeper(|keeper| {
            if let Some(plan) = plan {
                keeper.keep(plan, patch, platform::now());
            }
            Vec::new()
        });
        self.inner.try_update_value(|inner| inner.saving.writing.set(WRITE_AFTER, move || self.save_now()));
    }

    /// Writes what waits, at once: when the page is hidden, left or blurred, and before another plan is opened.
    pub fn save_now(self) {
        self.inner.try_update_value(|inner| inner.saving.writing.stop());
        self.with_keeper(|keeper| keeper.save(platform::now()));
        self.rest_soon();
    }

    /// What another tab has written under this key.
    pub(super) fn receive(self, key: &str, value: Option<&str>) {
        self.with_keeper(|keeper| keeper.receive(key, value, platform::now()));
    }

    /// Tidies and measures the store once nobody has typed for a while.
    fn rest_soon(self) {
        self.inner.try_update_value(|inner| {
            let saving = &mut inner.saving;
            if platform::now().saturating_sub(saving.rested_at) >= REST_EVERY {
                saving.resting.set(REST_AFTER, move || {
                    self.inner.try_update_value(|inner| inner.saving.rested_at = platform::now());
                    self.with_keeper(|keeper| keeper.rest(platform::now()).1.into_iter().collect());
                });
            }
        });
    }

    fn tell(self, news: News) {
        let open = self.open_plan_now();
        match news {
            News::Merged(plan, merged) if open == Some(plan) => self.take_over(&merged),
            News::PutBack(plan) if open == Some(plan) => self.notices.show(safety::SAFE_PUT_BACK, None),
            News::Gone(plan) => {
                if open == Some(plan) {
                    self.clear();
                }
                self.with_repository(|repository| repository.close(plan));
            }
            News::ReadOnly(plan) if open == Some(plan) => self.stop_writing(),
            News::Resumed => self.notices.show(bar::SAVE_RESUMED, None),
            News::Scarce(share) => {
                let share = crate::i18n::Argument::Percent(share);
                self.notices.show(safety::SAFE_QUOTA_WARNING.with("percent", share), None);
            }
            // Of a plan that was left: nothing of it is on the page.
            News::Merged(..) | News::PutBack(_) | News::ReadOnly(_) => {}
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
        let left = self.open_plan_now().filter(|left| *left != id);
        let loaded = self.with_repository(|repository| {
            // Refused while something in it waits for room; then it is written with what follows.
            left.map(|left| repository.close(left));
            repository.load(id)
        });
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
        for conflict in &loaded.conflicts {
            self.notices.show(self.describe_conflict(conflict), None);
        }
        if loaded.recovered > 0 {
            self.notices.show(safety::SAFE_RECOVERED.with_count(loaded.recovered), None);
        }
        self.rest_soon();
        true
    }
}
