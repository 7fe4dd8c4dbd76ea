//! What is worked out from the training plan: lessons by the minute, their scores, the competency matrix, the dates of
//! sessions, progress, and what the coach says.

mod coach;
mod competences;
mod lesson;
mod matrix;
mod practice;
mod printed;
mod progress;
pub mod rules;
mod sessions;

pub(crate) use crate::method::no_pictures as pictures;
pub use coach::coach;
pub use competences::{Competences, ways};
pub use lesson::{COURSE, ROLE_CARD, lesson_plan, minutes, minutes_said, usual_minutes};
pub use matrix::{Cell, Gap, LARGE_GAP, competence, is_on, without_backup};
pub use practice::{Raised, players_of, points_of, practices_of, raised, sum_of, take_over};
pub use printed::{TOLD, matrix as printed_matrix, scale, score_sheet};
pub use progress::GOALS;
pub use sessions::{Meeting, SERIES, ahead, events, next_of, without_time};
