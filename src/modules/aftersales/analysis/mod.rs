//! What is worked out from the after-sales plan: the term, the timeline with its festivals, the calendar, the health score,
//! progress, and what the coach says.

mod agenda;
mod calendar;
mod coach;
mod feedback;
mod festival_dates;
mod festivals;
mod health;
mod pictures;
mod progress;
mod promises;
pub mod rules;
mod term;
mod timeline;

pub use agenda::{Agenda, Entry, agenda};
pub use calendar::{SERIES, events};
pub use coach::{coach, is_open_promise};
pub use feedback::{feedback_line, feedback_when};
pub use festivals::festival_audience;
pub use health::{Health, WHOLE, health, points, weights};
pub use pictures::pictures;
pub use progress::GOALS;
pub use promises::promises;
pub use term::{Term, term};
pub use timeline::{Note, Stop, When, first_stop, timeline};
