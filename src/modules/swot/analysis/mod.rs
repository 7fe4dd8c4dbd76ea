//! What is worked out from the SWOT canvas: progress, weights and their balance, pairs and their strategies, and what the coach says.

mod coach;
mod figures;
mod pictures;
mod progress;
pub mod rules;
mod tows;

pub use coach::coach;
pub use figures::{Balance, balance, is_high, priority, sorted_by_weight, weight};
pub use pictures::{chart, pictures};
pub use progress::GOALS;
pub use tows::{Pairs, answered, cell_of, live_strategies, pairs, unanswered};
