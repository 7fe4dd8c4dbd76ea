//! What is worked out from the basics: progress, figures, and what the coach says.

mod coach;
mod figures;
mod progress;
pub mod rules;

pub use coach::coach;
pub use figures::{Deals, days_left, deals, owned};
pub use progress::progress;
