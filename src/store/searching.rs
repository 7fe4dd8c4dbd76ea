//! Searching the open plan while somebody types.

use crate::catalogue::{Found, Hit, Index};
use crate::method::{Query, Readings};
use crate::model::RecordKey;
use crate::platform::{self, part, spawn};
use crate::reactive::*;
use crate::store::{Shell, Watched};

part!(
    /// How Chinese is read: more than all the rest of the search, so it comes by itself and is used once it is there.
    pub READINGS: Readings, readings, Readings::new()
);

/// How many records are taken up at once: some ten milliseconds, so that a key is answered in between.
const SLICE: usize = 1_000;

/// A search of the open plan. Whoever opens it owns it.
#[derive(Clone, Copy)]
pub struct Searching {
    shell: Shell,
    index: StoredValue<Option<Index>, LocalStorage>,
    readings: StoredValue<Option<Readings>, LocalStorage>,
    /// Counts what has been taken up: who has searched searches again.
    grown: RwSignal<usize>,
    whole: RwSignal<bool>,
}

impl Searching {
    /// Begins to take up the open plan, and does so again when it changes.
    pub fn begin(shell: Shell) -> Self {
        let searching = Self {
            shell,
            index: StoredValue::new_local(None),
            readings: StoredValue::new_local(None),
            grown: RwSignal::new(0),
            whole: RwSignal::new(false),
        };
        Effect::new(move |_| {
            shell.workspace.track(Watched::Plan);
            shell.preferences.locale();
            searching.whole.set(false);
            searching.index.set_value(shell.workspace.read(|plan| Some(Index::of(plan))));
            searching.grow();
        });
        spawn(async move {
            if (READINGS.load)().await.is_ok()
                && let Some(readings) = (READINGS.make)()
                && searching.readings.try_set_value(Some(readings)).is_none()
            {
                searching.tell();
            }
        });
        searching
    }

    /// Takes up a slice, and the next one a moment later.
    fn grow(self) {
        platform::soon(move || {
            let Self { shell, index, .. } = self;
            let grown = index.try_update_value(|index| {
                let index = index.as_mut()?;
                let locale = shell.preferences.locale_now();
                let mut more = false;
                shell.workspace.read(|plan| {
                    shell.preferences.formats_in(locale, |formats| more = index.grow(plan, formats, SLICE));
                });
                Some(more)
            });
            match grown.flatten() {
                Some(true) => {
                    self.tell();
                    self.grow();
                }
                Some(false) => {
                    let _gone = self.whole.try_set(true);
                }
                None => {}
            }
        });
    }

    fn tell(self) {
        let _gone = self.grown.try_update(|count| *count += 1);
    }

    /// Whether the whole plan has been taken up, watched.
    pub fn is_whole(self) -> bool {
        self.whole.get()
    }

    /// What is found of what has been taken up, watched.
    pub fn find(self, query: &Query, lately: &[RecordKey]) -> Vec<Found> {
        self.grown.track();
        let search = |readings: Option<&Readings>| {
            self.index
                .try_with_value(|index| index.as_ref().map(|index| index.search(query, readings, lately)))
                .flatten()
                .unwrap_or_default()
        };
        self.with_readings(search).unwrap_or_default()
    }

    /// What is shown of what was found; nothing of what is gone.
    pub fn hits(self, found: impl Iterator<Item = Found>, query: &Query) -> Vec<Hit> {
        let found: Vec<_> = found.collect();
        let shown = |readings: Option<&Readings>| {
            self.shell.workspace.read(|plan| {
                self.shell.preferences.with_formats(|formats| {
                    found.iter().filter_map(|found| Hit::of(plan, *found, query, readings, formats)).collect()
                })
            })
        };
        self.with_readings(shown).unwrap_or_default()
    }

    /// Does something with the readings, where they have come.
    pub fn with_readings<T>(self, act: impl FnOnce(Option<&Readings>) -> T) -> Option<T> {
        self.readings.try_with_value(|readings| act(readings.as_ref()))
    }
}
