//! What is worked out from the digital tools: the candidates by their marks and their cost, what is decided, the
//! process as a pipeline, progress, and what the coach says.

mod candidates;
mod coach;
mod comparison;
mod cost;
mod decisions;
mod pipeline;
mod progress;
pub mod rules;
mod sheet;

pub(crate) use crate::method::no_pictures as pictures;
pub use candidates::{
    Ranked, candidates_of, cost, fails, kinds, musts_of, needs_of, note_test, ranked, score_of, test_of, total,
};
pub use coach::coach;
pub use comparison::Total;
pub use cost::Cost;
pub use decisions::{Decided, decided, decisions_of, has_reason, undecided};
pub use pipeline::{PipelineStage, pipeline};
pub use progress::GOALS;
pub use sheet::{sheet_is_enough, sheet_taken, sheet_until};
