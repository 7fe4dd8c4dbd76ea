//! How a plan changes: everything is a [`Patch`], and [`apply`] is the only thing that puts one into a plan.
//!
//! No clock and no randomness in here: moments and ids come in as arguments.

mod apply;
mod belonging;
mod command;
mod conflict;
mod deals;
mod history;
mod join;
mod lineage;
mod links;
mod meeting;
mod merge;
mod origins;
mod parts;
mod patch;
mod places;
mod rebase;
mod repair;
mod scopes;
mod standard;
#[cfg(test)]
mod tests;

pub use apply::apply;
pub use command::{Beginning, Command};
pub use conflict::Conflict;
pub use deals::Scope;
pub use history::{History, Replay, Step, StepId};
pub use lineage::Lineage;
pub(crate) use lineage::Seen;
pub use meeting::{Choice, Difference, Meeting, Merger, Side, meet};
pub use merge::{merge_plans, merge_records};
pub(crate) use origins::{Edits, Origins, members};
pub use patch::{Change, Patch};
pub use places::Destination;
pub use rebase::rebase;
pub use repair::{Repair, repair};
