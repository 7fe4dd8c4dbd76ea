//! Searching the open plan while somebody types.

use crate::catalogue::{Found, Hit, Index};
use crate::method::{Query, Readings};
use crate::model::RecordKey;
use crate::platform;
use crate::reactive::*;
use crate::store::{Pinyin, Shell, Watched};

/// How many records are taken up at once: some ten milliseconds, so that a key is answered in between.
const SLICE: usize = 1_000;

/// A search of the open plan. Whoever opens it owns it.
#[derive(Clone, Copy)]
pub struct Searching {
    shell: Shell,
    index: StoredValue<Option<Index>, LocalStorage>,
    pinyin: Pinyin,
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
            pinyin: Pinyin::awaited(),
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
        searching.pinyin.ask_for();
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
                .try_update_value(|index| index.as_mut().map(|index| index.search(query, readings, lately)))
                .flatten()
                .unwrap_or_default()
        };
        self.pinyin.with(search)
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
        self.pinyin.with(shown)
    }

    /// Does something with the readings of Chinese, where they have come, watched.
    pub fn with_readings<T: Default>(self, act: impl FnOnce(Option<&Readings>) -> T) -> T {
        self.pinyin.with(act)
    }
}
