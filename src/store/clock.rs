//! What time it is: one signal of the day and one of the minute for all that is shown, so that a page which stays open over
//! midnight, or wakes with its computer, says what is right.

use crate::reactive::*;

use crate::model::Date;
use crate::platform::{self, Timer};

const MINUTE: u64 = 60_000;

/// The clock of the page.
#[derive(Clone, Copy)]
pub struct Clock {
    today: RwSignal<Date>,
    /// Minutes since 1970.
    minute: RwSignal<u64>,
    next: StoredValue<Timer, LocalStorage>,
}

impl Clock {
    /// Starts the clock. To be called once, by the root.
    pub fn start() -> Self {
        let clock = Self {
            today: RwSignal::new(platform::today()),
            minute: RwSignal::new(0),
            next: StoredValue::new_local(Timer::default()),
        };
        clock.look();
        clock
    }

    /// The date on the user's calendar, watched.
    pub fn today(self) -> Date {
        self.today.get()
    }

    /// Milliseconds since 1970-01-01 UTC, watched: whoever reads them reads them again each minute.
    pub fn now(self) -> u64 {
        self.minute.track();
        platform::now()
    }

    /// Looks what time it is, and again when the next minute begins. The time that a computer sleeps counts for no timer,
    /// so the page also looks when the user comes back to it.
    pub fn look(self) {
        let (now, today) = (platform::now(), platform::today());
        self.next.update_value(|next| next.set((MINUTE - now % MINUTE) as u32, move || self.look()));
        if self.minute.get_untracked() != now / MINUTE {
            self.minute.set(now / MINUTE);
        }
        if self.today.get_untracked() != today {
            self.today.set(today);
        }
    }
}
