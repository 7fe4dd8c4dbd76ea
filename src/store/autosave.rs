//! Saving at each change. It lives at the root, so that no component can take a save with it when it goes. What is to be
//! done is decided by the [`Keeper`]; here are the timers, the screen and the words.

use crate::reactive::*;

use crate::engine::Patch;
use crate::i18n::Argument;
use crate::i18n::messages::{bar, home, safety};
use crate::model::{IdSource, Plan, PlanId};
use crate::persist::{Keeper, KeyValue, Loaded, Merged, News, Repository, SaveState};
use crate::platform::{self, Timer, part, spawn};
use crate::store::Workspace;
use crate::store::conflicts::{describe, title_of};
use crate::store::missed_deals::MissedDeals;

/// Where plans are stored: localStorage, or the memory of this tab where storage is blocked.
pub type Backend = Box<dyn KeyValue>;

/// The store and what waits for it.
pub struct Saving {
    pub(super) keeper: Keeper<Backend>,
    timer: Timer,
    /// Whether a write is on its way, so that the next change has not to ask for one.
    due: bool,
    resting: Timer,
    state: RwSignal<SaveState, LocalStorage>,
    saved_at: RwSignal<u64>,
    pub(super) missed: MissedDeals,
}

/// How long a change waits for others to be written with it, in milliseconds.
const WRITE_AFTER: u32 = 120;
/// How long after a failed write the next try follows, in milliseconds.
const RETRY_AFTER: u32 = 4_000;
/// How long nothing must have been written before the store is tidied and measured, in milliseconds.
const REST_AFTER: u32 = 3_000;

impl Saving {
    /// Nothing waits yet.
    pub fn new(repository: Repository<Backend>) -> Self {
        Self {
            keeper: Keeper::new(repository),
            timer: Timer::default(),
            due: false,
            resting: Timer::default(),
            state: RwSignal::new_local(SaveState::Saved),
            saved_at: RwSignal::new(0),
            missed: MissedDeals::default(),
        }
    }
}

/// What is done beside the work on a plan.
#[derive(Clone, Copy)]
pub struct Resting {
    rest: fn(Workspace),
    keep_before: fn(Workspace, PlanId, &[(String, String)]),
}

part!(
    /// What is done when nothing has been written for a while. Until it is there the next while is waited for.
    pub RESTING: Resting, resting, Resting { rest: Workspace::rest, keep_before: Workspace::keep_before }
);

impl Workspace {
    /// How saving stands, over all plans, watched.
    pub fn save_state(self) -> SaveState {
        self.inner.try_with_value(|inner| inner.saving.state).map_or(SaveState::Saved, |state| state.get())
    }

    /// When something was saved last, watched; 0 before the first save.
    pub fn saved_at(self) -> u64 {
        self.inner.try_with_value(|inner| inner.saving.saved_at).map_or(0, |at| at.get())
    }

    /// When something was saved last, as it is now; before the first save when the plan was changed last.
    pub(super) fn saved_at_now(self) -> u64 {
        self.inner.try_with_value(|inner| inner.saving.saved_at).map_or(0, |at| at.get_untracked())
    }

    /// Does something with the store. Nothing else may hold the workspace meanwhile.
    pub(super) fn with_repository<T>(self, act: impl FnOnce(&mut Repository<Backend>) -> T) -> Option<T> {
        self.inner.try_update_value(|inner| act(&mut inner.saving.keeper.repository))
    }

    /// Does something with the store that needs new ids. Nothing else may hold the workspace meanwhile.
    pub(super) fn with_store<T>(self, act: impl FnOnce(&mut Repository<Backend>, &mut IdSource) -> T) -> Option<T> {
        self.inner.try_update_value(|inner| act(&mut inner.saving.keeper.repository, &mut inner.ids))
    }

    /// Writes a change a moment later, together with what follows at once. What follows does not put it off: whoever
    /// types without a pause would never be saved.
    pub(super) fn save_soon(self, patch: &Patch) {
        self.inner.try_update_value(|inner| {
            inner.saving.keeper.keep(inner.plan.id, patch, platform::now());
            if !std::mem::replace(&mut inner.saving.due, true) {
                inner.saving.timer.set(WRITE_AFTER, move || self.save_now());
            }
        });
        self.show_state();
    }

    /// Writes what waits, in every plan, at once: when the page is hidden, left or blurred, before another plan is
    /// opened, copied or deleted, and again where it has failed.
    pub fn save_now(self) {
        let news = self.inner.try_update_value(|inner| {
            inner.saving.timer.stop();
            inner.saving.due = false;
            inner.saving.keeper.save(platform::now())
        });
        self.follow(news.unwrap_or_default());
    }

    /// What another tab has written under this key.
    pub(super) fn receive(self, key: &str, value: Option<&str>) {
        let news = self.inner.try_update_value(|inner| inner.saving.keeper.receive(key, value, platform::now()));
        self.follow(news.unwrap_or_default());
    }

    /// Somebody has emptied the storage as a whole.
    pub(super) fn receive_emptied(self) {
        let open = self.open_plan_now();
        let news = self.inner.try_update_value(|inner| inner.saving.keeper.emptied(open, platform::now()));
        self.follow(news.unwrap_or_default());
    }

    /// Tidies and measures the store when nothing has been written for a while, and keeps a snapshot where one is due.
    pub(super) fn rest_soon(self) {
        let rest = move || match (RESTING.make)() {
            Some(resting) => (resting.rest)(self),
            None => self.rest_soon(),
        };
        self.inner.try_update_value(|inner| inner.saving.resting.set(REST_AFTER, rest));
    }

    /// Keeps a snapshot of a plan as an older build has left it. What was stored is given, so that an edit may come first.
    fn keep_before(self, plan: PlanId, before: &[(String, String)]) {
        self.inner.try_update_value(|inner| {
            inner.saving.keeper.keep_before(plan, before, &mut inner.ids, platform::now());
        });
    }

    fn rest(self) {
        let news = self.inner.try_update_value(|inner| {
            let now = platform::now();
            let (found, news) = inner.saving.keeper.rest(now);
            if let Some(room) = found {
                inner.saving.keeper.keep_hourly(&inner.plan, &mut inner.ids, room, now);
            }
            news
        });
        if let Some(Some(News::Scarce(share))) = news {
            let percent = Argument::Percent(share.min(1.0));
            self.notices.show(safety::SAFE_QUOTA_WARNING.with("percent", percent), None);
        }
    }

    /// Shows and tells what saving brought, and has what failed tried again.
    pub(super) fn follow(self, news: Vec<News>) {
        for news in news {
            match news {
                News::Merged(plan, merged) => self.take_over(plan, &merged),
                News::PutBack(plan) => {
                    let name = self.with_plan(plan, title_of).unwrap_or(home::PLAN_UNTITLED.into());
                    self.notices.show(safety::SAFE_PLAN_BACK.with("name", name), None);
                }
                News::Gone(plan) => self.let_go(plan),
                News::ReadOnly(plan) if self.open_plan_now() == Some(plan) => self.stop_writing(),
                News::ReadOnly(_) | News::Scarce(_) => {}
                News::Resumed => self.notices.show(bar::SAVE_RESUMED, None),
            }
        }
        if matches!(self.show_state(), Some(SaveState::Failed(_))) {
            self.inner.try_update_value(|inner| {
                if !inner.saving.due {
                    inner.saving.timer.set(RETRY_AFTER, move || self.save_now());
                }
            });
        }
    }

    /// Shows how saving stands, and answers it.
    fn show_state(self) -> Option<SaveState> {
        let (now, shown, saved_at, at) = self.inner.try_with_value(|inner| {
            let Saving { keeper, state, saved_at, .. } = &inner.saving;
            (keeper.state().clone(), *state, keeper.saved_at(), *saved_at)
        })?;
        if shown.with_untracked(|shown| *shown != now) {
            shown.set(now.clone());
        }
        if saved_at > at.get_untracked() {
            at.set(saved_at);
            self.rest_soon();
        }
        Some(now)
    }

    /// Puts in what came from other tabs and tells what both sides had changed.
    fn take_over(self, plan: PlanId, merged: &Merged) {
        if !merged.patch.is_empty() && self.open_plan_now() == Some(plan) {
            self.put(&merged.patch);
            self.look_for_missed(&merged.patch);
        }
        if !merged.conflicts.is_empty() {
            let told = self.with_plan(plan, |plan| {
                merged.conflicts.iter().map(|conflict| describe(plan, conflict)).collect::<Vec<_>>()
            });
            for (message, conflict) in told.unwrap_or_default().into_iter().zip(&merged.conflicts) {
                self.notices.show(message, self.choose_other(plan, conflict));
            }
        }
    }

    /// Takes a plan off the desk that was deleted elsewhere; unless something was just being typed in it, which is not
    /// in the plan before its field is left.
    fn let_go(self, plan: PlanId) {
        let open = self.open_plan_now() == Some(plan);
        if open {
            platform::leave_field();
        }
        if self.with_repository(|repository| repository.close(plan)) == Some(false) {
            self.save_now();
        } else if open {
            self.clear();
        }
    }

    /// Reads something from a plan, on the desk or not.
    fn with_plan<T>(self, id: PlanId, read: impl FnOnce(&Plan) -> T) -> Option<T> {
        if self.open_plan_now() == Some(id) {
            return self.inner.try_with_value(|inner| read(&inner.plan));
        }
        let found = self.with_repository(|repository| repository.peek(id))?.ok()??;
        Some(read(&found.plan))
    }

    /// Opens a stored plan; `false` when it is not here.
    pub(super) fn load(self, id: PlanId) -> bool {
        let Some(loaded) = self.fetch(id) else { return false };
        self.inner.try_update_value(|inner| inner.saving.keeper.opened(id, loaded.changed_at));
        self.place(loaded.plan, loaded.read_only);
        if let Some(saved_at) = self.inner.try_with_value(|inner| inner.saving.saved_at) {
            saved_at.set(loaded.changed_at);
        }
        // What opening has merged is not stored yet.
        self.save_now();
        self.rest_soon();
        true
    }

    /// Reads a plan to be edited, and tells what reading it has brought to light.
    fn fetch(self, id: PlanId) -> Option<Loaded> {
        self.save_now();
        let mut loaded = self.with_repository(|repository| repository.load(id))?.ok()??;
        let damaged = loaded.quarantined + loaded.locked;
        if damaged > 0 {
            self.notices.show(safety::SAFE_QUARANTINE.with_count(damaged), None);
        }
        if !loaded.issues.is_empty() {
            self.notices.show(safety::SAFE_MISFITS.with_count(loaded.issues.len()), None);
        }
        if loaded.recovered > 0 {
            self.notices.show(safety::SAFE_RECOVERED.with_count(loaded.recovered), None);
        }
        for conflict in &loaded.conflicts {
            self.notices.show(describe(&loaded.plan, conflict), self.choose_other(id, conflict));
        }
        if let Some(before) = loaded.before.take() {
            spawn(async move {
                if let Some(resting) = (RESTING.load)().await.ok().and_then(|()| (RESTING.make)()) {
                    (resting.keep_before)(self, id, &before);
                }
            });
        }
        Some(loaded)
    }

    /// Changes a plan that is not on the desk; `false` when it is not stored as it should be now, which is told.
    pub(super) fn amend(self, id: PlanId, make: impl FnOnce(&Plan, &mut IdSource) -> Patch) -> bool {
        let Some(loaded) = self.fetch(id) else { return false };
        if loaded.read_only {
            self.notices.show(safety::SAFE_NEWER_BUILD, None);
            return false;
        }
        self.inner.try_update_value(|inner| {
            let patch = make(&loaded.plan, &mut inner.ids);
            inner.saving.keeper.keep(id, &patch, platform::now());
        });
        self.save_now();
        if let Some(SaveState::Failed(fault)) = self.show_state() {
            self.notices.show(fault.message(), None);
        }
        self.with_repository(|repository| repository.unsaved(id)) == Some(0)
    }
}
