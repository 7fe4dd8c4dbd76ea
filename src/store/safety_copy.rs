//! The safety copy beside the store: what it gives back after the browser was killed.

use crate::reactive::*;

use crate::i18n::messages::safety;
use crate::persist::SafetyCopy;
use crate::platform::{self, part, spawn};
use crate::store::{Shell, Workspace};

/// How long it takes until what keeps the copy is asked for again, in milliseconds.
const AGAIN_AFTER: u32 = 5_000;

/// Whether a copy is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CopyState {
    /// It is being opened.
    #[default]
    Opening,
    /// Every record that is saved is kept a second time.
    Kept,
    /// This browser keeps none; plans are saved as usual.
    Missing,
}

part!(
    /// What opens the copy, which no page needs for its first paint.
    TAKING_UP: fn(Shell), safety_copy, |shell: Shell| shell.take_up_copy()
);

impl Shell {
    /// Fetches what keeps the copy, and opens it. What is written meanwhile waits for it; if it does not come it is asked for again.
    pub fn open_copy(self) {
        if self.in_memory {
            return;
        }
        spawn(async move {
            match (TAKING_UP.load)().await.ok().and_then(|()| (TAKING_UP.make)()) {
                Some(take_up) => take_up(self),
                None => self.copy_again.update_value(|timer| timer.set(AGAIN_AFTER, move || self.open_copy())),
            }
        });
    }

    /// Opens the copy, takes back what the store has lost, and gives the copy what it lacks.
    fn take_up_copy(self) {
        let found = move |copies: Vec<(String, String)>| {
            let missing = self.workspace.recover(&copies);
            self.copy.with_value(|copy| missing.iter().for_each(|(key, value)| copy.put(key, value)));
            self.follow_plans();
            self.copy_state.set(CopyState::Kept);
        };
        self.copy.with_value(|copy| copy.open(found, move || self.copy_state.set(CopyState::Missing)));
    }
}

impl Workspace {
    /// Takes back what the safety copy has and the store has lost; answers what the copy has not got.
    fn recover(self, copies: &[(String, String)]) -> Vec<(String, String)> {
        let recovered = self.inner.try_update_value(|inner| inner.saving.keeper.recover(copies, platform::now()));
        let Some(recovered) = recovered else { return Vec::new() };
        self.follow(recovered.news);
        if recovered.records > 0 {
            self.notices.show(safety::SAFE_RECOVERED.with_count(recovered.records), None);
        }
        recovered.missing
    }
}
