//! Notices at the edge of the screen, and what is spoken.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::reactive::*;

use crate::i18n::{Message, Text};
use crate::platform::Timer;

/// What a notice offers to do. It outlives the row that it came from, so nothing that belongs to a row may be in it.
#[derive(Clone)]
pub struct NoticeAction {
    /// The words on the button.
    pub label: Text,
    /// What it does.
    pub run: Arc<dyn Fn() + Send + Sync>,
}

impl NoticeAction {
    /// A button and what it does.
    pub fn new(label: Text, run: impl Fn() + Send + Sync + 'static) -> Self {
        Self { label, run: Arc::new(run) }
    }
}

impl Hash for Notice {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// A short message that goes by itself.
#[derive(Clone)]
pub struct Notice {
    /// Tells notices apart.
    pub id: u32,
    /// What it says.
    pub message: Message,
    /// What it offers.
    pub action: Option<NoticeAction>,
}

/// The notices on screen and the live region.
#[derive(Clone, Copy)]
pub struct Notices {
    shown: RwSignal<Vec<Notice>, LocalStorage>,
    spoken: RwSignal<Option<Message>, LocalStorage>,
    next: StoredValue<u32>,
    speaking: StoredValue<Timer, LocalStorage>,
    leaving: StoredValue<Timer, LocalStorage>,
}

/// How long a notice stays, in milliseconds: long enough to read it and reach for Undo.
const STAY: u32 = 12_000;
/// How long speech waits, in milliseconds, so that of two messages the last is heard whole.
const SPEAK_AFTER: u32 = 150;
/// The most notices at once; an older one gives way.
const MOST: usize = 3;

impl Notices {
    /// No notices yet; the root owns them.
    pub fn start() -> Self {
        Self {
            shown: RwSignal::new_local(Vec::new()),
            spoken: RwSignal::new_local(None),
            next: StoredValue::new(0),
            speaking: StoredValue::new_local(Timer::default()),
            leaving: StoredValue::new_local(Timer::default()),
        }
    }

    /// The notices on screen, watched.
    pub fn shown(self) -> Vec<Notice> {
        self.shown.get()
    }

    /// What is spoken, watched.
    pub fn spoken(self) -> Option<Message> {
        self.spoken.get()
    }

    /// Shows a notice; it is spoken as well. What says the same and offers nothing gives way to it.
    pub fn show(self, message: impl Into<Message>, action: Option<NoticeAction>) {
        let message = message.into();
        self.say(message.clone());
        let id = self.next.get_value();
        self.next.set_value(id.wrapping_add(1));
        self.shown.update(|shown| {
            shown.retain(|other| other.message != message || other.action.is_some());
            if shown.len() >= MOST {
                shown.remove(0);
            }
            shown.push(Notice { id, message, action });
        });
        self.leave_later();
    }

    fn leave_later(self) {
        let task = move || {
            self.shown.update(|shown| {
                if !shown.is_empty() {
                    shown.remove(0);
                }
            });
            if !self.shown.with_untracked(Vec::is_empty) {
                self.leave_later();
            }
        };
        self.leaving.update_value(|timer| timer.set(STAY, task));
    }

    /// Keeps the notices while the user reads or reaches for one.
    pub fn hold(self) {
        self.leaving.update_value(Timer::stop);
    }

    /// Lets held notices go again.
    pub fn release(self) {
        self.leave_later();
    }

    /// Takes a notice away.
    pub fn dismiss(self, id: u32) {
        self.shown.update(|shown| shown.retain(|notice| notice.id != id));
    }

    /// Speaks a message politely; of several in a moment the last wins.
    pub fn say(self, message: impl Into<Message>) {
        let message = message.into();
        self.speaking.update_value(|timer| timer.set(SPEAK_AFTER, move || self.spoken.set(Some(message))));
    }
}
