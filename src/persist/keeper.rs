//! What a tab does with its repository: saves what has changed, in whichever plan, tries again what failed, puts back
//! what was deleted under it. The shell adds timers and words.

use std::collections::BTreeMap;

use crate::engine::Patch;
use crate::model::PlanId;
use crate::persist::{KeyValue, News, Outcome, Received, Recovered, Repository, Room, SaveState};

/// How a plan is worked on in this tab.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Work {
    /// What the hour counts from, in milliseconds since 1970-01-01 UTC: the last change before it was opened, then the
    /// last look at its snapshots.
    pub since: u64,
    /// Whether it was changed since.
    pub changed: bool,
}

/// Keeps what is typed in one tab.
#[derive(Debug)]
pub struct Keeper<K> {
    /// The plans. What changes one goes through [`Keeper::keep`].
    pub repository: Repository<K>,
    state: SaveState,
    saved_at: u64,
    tidied_at: u64,
    /// The share of the storage that the user was last warned of.
    warned: f64,
    /// The plans that were opened or changed in this tab.
    pub(crate) work: BTreeMap<PlanId, Work>,
}

impl<K: KeyValue> Keeper<K> {
    /// How often what has had its time is taken out, in milliseconds: an hour.
    const TIDY_EVERY: u64 = 60 * 60 * 1_000;
    /// How much fuller the storage must be for a further warning.
    const WARN_EVERY: f64 = 0.05;

    /// Nothing waits yet.
    pub const fn new(repository: Repository<K>) -> Self {
        Self { repository, state: SaveState::Saved, saved_at: 0, tidied_at: 0, warned: 0.0, work: BTreeMap::new() }
    }

    /// How saving stands, over all plans.
    pub const fn state(&self) -> &SaveState {
        &self.state
    }

    /// When something was stored last, in milliseconds since 1970-01-01 UTC; 0 before.
    pub const fn saved_at(&self) -> u64 {
        self.saved_at
    }

    /// Takes over what was changed in memory, to be written with the next [`Keeper::save`].
    pub fn keep(&mut self, plan: PlanId, patch: &Patch, now: u64) {
        self.repository.keep(plan, patch, now);
        self.work.entry(plan).or_insert(Work { since: now, changed: false }).changed = true;
        if self.state == SaveState::Saved {
            self.state = SaveState::Saving;
        }
    }

    /// Writes what waits, in every plan: also in one that was left when the storage was full.
    pub fn save(&mut self, now: u64) -> Vec<News> {
        let mut news = Vec::new();
        let mut fault = None;
        let waiting = self.repository.waiting();
        for plan in &waiting {
            let saved = self.repository.flush(*plan);
            if !saved.merged.is_empty() {
                news.push(News::Merged(*plan, saved.merged));
            }
            match saved.outcome {
                Outcome::Saved => self.saved_at = now,
                Outcome::Failed(reason) => fault = Some(reason),
                Outcome::ReadOnly => news.push(News::ReadOnly(*plan)),
                Outcome::Gone => match self.repository.restore(*plan, now) {
                    Ok(()) => news.push(News::PutBack(*plan)),
                    Err(reason) => fault = Some(reason.fault),
                },
            }
        }
        let had_failed = matches!(self.state, SaveState::Failed(_));
        self.state = fault.map_or(SaveState::Saved, SaveState::Failed);
        if had_failed && self.state == SaveState::Saved && !waiting.is_empty() {
            news.push(News::Resumed);
        }
        news
    }

    /// Follows a storage event, and writes what is unsaved then, even where the event brought nothing.
    pub fn receive(&mut self, key: &str, carried: Option<&str>, now: u64) -> Vec<News> {
        let mut news = Vec::new();
        match self.repository.receive(key, carried) {
            Received::Changed(plan, merged) => news.push(News::Merged(plan, merged)),
            Received::Gone(plan) if self.repository.unsaved(plan) == 0 => news.push(News::Gone(plan)),
            Received::ReadOnly(plan) => news.push(News::ReadOnly(plan)),
            _ => {}
        }
        news.extend(self.save(now));
        news
    }

    /// Takes back what the store has lost and the safety copy has, see [`Repository::recover`].
    pub fn recover(&mut self, copies: &[(String, String)], now: u64) -> Recovered {
        let mut recovered = self.repository.recover(copies, now);
        recovered.news.extend(self.save(now));
        recovered
    }

    /// The storage was emptied as a whole, by another program on the same address or in the browser's settings: the plan
    /// `shown` on screen, of which this tab has the only copy now, is stored again.
    pub fn emptied(&mut self, shown: Option<PlanId>, now: u64) -> Vec<News> {
        if let Some(plan) = shown {
            self.repository.miss(plan);
        }
        self.save(now)
    }

    /// For a moment in which nobody types: takes out what has had its time, looks how much room there is, and warns
    /// where it gets scarce. `None` where the store cannot be read.
    pub fn rest(&mut self, now: u64) -> (Option<Room>, Option<News>) {
        if now.saturating_sub(self.tidied_at) >= Self::TIDY_EVERY {
            self.tidied_at = now;
            self.repository.tidy(now);
        }
        let Ok(room) = self.repository.room() else { return (None, None) };
        if !room.is_scarce() {
            self.warned = 0.0;
        }
        let warns = room.is_scarce() && room.share() >= self.warned + Self::WARN_EVERY;
        if warns {
            self.warned = room.share();
        }
        (Some(room), warns.then_some(News::Scarce(room.share())))
    }
}
