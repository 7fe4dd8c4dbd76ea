//! What is worked out from the PEST canvas: progress, scores and their plot, the way to the SWOT, and what the coach says.

mod coach;
mod figures;
mod pictures;
mod progress;
pub mod rules;
mod send;

pub use coach::coach;
pub use figures::{HIGH, VERY_HIGH, hidden_count, is_shown, score, shown_boxes, sorted_by_score};
pub use pictures::{Rated, note, pictures, plot, rated};
pub use progress::GOALS;
pub(crate) use send::TO_SWOT;
pub use send::{missing_quadrants, swot_items};
