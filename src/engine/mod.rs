//! How a plan changes: everything is a [`Patch`], and [`apply`] is the only thing that puts one into a plan.
//!
//! No clock and no randomness in here: moments and ids come in as arguments.

mod apply;
mod command;
mod history;
mod join;
mod links;
mod meeting;
mod merge;
mod parts;
mod patch;
mod places;
mod rebase;
mod repair;
#[cfg(test)]
mod tests;

pub use apply::apply;
pub use command::Command;
pub use history::{History, Replay, Step, StepId};
pub use meeting::{Choice, Difference, Meeting, Merger, Side, meet};
pub use merge::{Conflict, merge_plans, merge_records};
pub use patch::{Change, Patch};
pub use places::Destination;
pub use rebase::rebase;
pub use repair::{Repair, repair};
