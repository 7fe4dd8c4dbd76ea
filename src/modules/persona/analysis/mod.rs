//! What is worked out from the personas: progress, steps, pictures, copies, and what the coach says.

mod avatar;
mod basis;
mod coach;
mod copy;
mod progress;
pub mod rules;
mod steps;

use std::sync::Arc;

use crate::model::{Field, PlaceSpec, Plan, Record, RecordKey, Table};
use crate::modules::blank;

pub use avatar::{Avatar, another_face};
pub use basis::{basis_line, has_basis};
pub use coach::coach;
pub use copy::copy_into;
pub use progress::progress;
pub use steps::{STEPS, Step, answered};

/// The people in the decision, in their order, without customers who are not for us.
pub fn people(plan: &Plan) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.list_at(Table::Persona, PlaceSpec::NO)
}

/// Whether a list has an entry.
fn has_entry(record: &Record, field: Field<Vec<String>>) -> bool {
    record.get(field).is_some_and(|lines| lines.iter().any(|line| !blank(line)))
}
