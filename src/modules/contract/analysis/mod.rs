//! What is worked out from the contract: how its clauses and steps stand, what is missing, what the negotiation brings,
//! progress, and what the coach says.

mod agreed_points;
mod clauses;
mod coach;
mod progress;
pub mod rules;
mod steps;

pub(crate) use crate::method::no_pictures as pictures;
pub(crate) use agreed_points::FROM_SUMMARY;
pub use agreed_points::agreed_points;
pub use clauses::{Standing, is_closed, is_safe, left_to_settle, missing_kinds, standing};
pub use coach::coach;
pub use progress::GOALS;
pub use steps::{Procedure, procedure};
