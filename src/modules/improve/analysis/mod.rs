//! What is worked out from improvement: how deals ended and why, the reviews to come, where the actions stand, what
//! becomes an action, progress, and what the coach says.

mod actions;
mod coach;
mod deals;
mod pictures;
mod progress;
mod reviews;
pub mod rules;

pub(crate) use actions::{FROM_DEAL, FROM_FEEDBACK};
pub use actions::{has_action, is_overdue, kept, open, overdue};
pub use coach::coach;
pub use deals::{WinRate, loss_reasons, win_rate};
pub use pictures::pictures;
pub use progress::GOALS;
pub use reviews::{SERIES, coming, events};
