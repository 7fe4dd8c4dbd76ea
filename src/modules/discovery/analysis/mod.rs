//! What is worked out from the discovery guide: scores, criteria of a set, questions of a call, the board of deals and how
//! they end, progress, and what the coach says.

mod beside;
mod board;
mod call_page;
mod coach;
mod craft;
mod criteria;
mod deals;
mod progress;
mod questions;
mod results;
pub mod rules;
mod score;

pub(crate) use crate::method::no_pictures as pictures;
pub use beside::{Pair, beside, comparable};
pub use board::{ENDED, MANY_DEALS, Stay, exits, is_open, places, stay, sum_at};
pub use call_page::{CallPage, call_page};
pub use coach::coach;
pub use craft::untick_all;
pub use criteria::choose_set;
pub use deals::{figure_due, reached_at};
pub use progress::GOALS;
pub use questions::{CallQuestions, call_questions, count_of, for_persona, persona_questions};
pub use results::result_of;
pub use score::{Outcome, Scored, criterion_name, lines_fault, most_points, needs_reason, red_flags, scored, worth};
