//! How Chinese is read, once that has come.

use crate::method::Readings;
use crate::platform::{part, spawn};
use crate::reactive::*;

part!(
    /// How Chinese is read: more than all the rest of a search, so it comes by itself and is used once it is there.
    pub READINGS: Readings, readings, Readings::new()
);

/// The readings of Chinese, as a search uses them. Whoever searches owns them.
#[derive(Clone, Copy)]
pub struct Pinyin {
    readings: StoredValue<Option<Readings>, LocalStorage>,
    asked: StoredValue<bool>,
    come: RwSignal<bool>,
}

impl Pinyin {
    /// No readings yet.
    pub fn awaited() -> Self {
        Self { readings: StoredValue::new_local(None), asked: StoredValue::new(false), come: RwSignal::new(false) }
    }

    /// Asks for them, once.
    pub fn ask_for(self) {
        if self.asked.try_get_value() != Some(false) {
            return;
        }
        self.asked.set_value(true);
        spawn(async move {
            if (READINGS.load)().await.is_ok()
                && let Some(readings) = (READINGS.make)()
                && self.readings.try_set_value(Some(readings)).is_none()
            {
                let _gone = self.come.try_set(true);
            }
        });
    }

    /// Does something with them, where they have come, watched.
    pub fn with<T: Default>(self, act: impl FnOnce(Option<&Readings>) -> T) -> T {
        self.come.track();
        self.readings.try_with_value(|readings| act(readings.as_ref())).unwrap_or_default()
    }
}
