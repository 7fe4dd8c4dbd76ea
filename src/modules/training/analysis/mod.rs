//! What is worked out from the training plan: the competency matrix, the dates of sessions, progress, and what the coach
//! says.

mod coach;
mod competences;

mod matrix;
mod progress;
pub mod rules;
mod sessions;

pub(crate) use crate::method::no_pictures as pictures;
pub use coach::coach;
pub use competences::{Competences, ways};
pub use matrix::{Cell, Gap, LARGE_GAP, competence, without_backup};
pub use progress::GOALS;
pub use sessions::{Meeting, ahead, events, next_of, without_time};
