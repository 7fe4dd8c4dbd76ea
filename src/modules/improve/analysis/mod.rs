//! What is worked out from the improvement: progress, and what the coach says.

mod coach;
mod progress;
pub mod rules;

pub use coach::coach;
pub use progress::progress;
