//! What is worked out from Positioning: progress, the sentence, the map and its picture, and what the coach says.

mod coach;
mod map;
mod pictures;
mod progress;
pub mod rules;
mod statement;

pub use coach::coach;
pub use map::{ACROSS, Axis, Dot, UP, crowding, distance, dots, ends};
pub use pictures::pictures;
pub use progress::GOALS;
pub use statement::{PARTS, missing_parts, sentence};
