//! What is worked out from the risk matrix: progress, and what the coach says.

mod coach;
mod progress;
pub mod rules;

pub use coach::coach;
pub use progress::progress;
