//! What is worked out from the basics: progress, figures, and what the coach says.

mod audience;
mod coach;
mod figures;
mod progress;
pub mod rules;
mod weeks;

pub(crate) use crate::method::no_pictures as pictures;
pub use coach::coach;
pub use figures::{Deals, currency, days_from, days_left, deals, deals_for, owned, period};
pub use progress::GOALS;
