//! What is worked out from the personas: progress, steps, comparison, pictures, copies, and what the coach says.

mod avatar;
mod basis;
mod coach;
mod comparison;
mod copy;
mod guided;
mod progress;
pub mod rules;

use std::sync::Arc;

use crate::model::{Field, FieldSpec, PlaceSpec, Plan, Record, RecordKey, Table, Value};
use crate::modules::blank;

pub use avatar::{Avatar, another_face};
pub use basis::{basis_line, has_basis};
pub use coach::coach;
pub use comparison::{Compared, MOST_COMPARED, Row, compare};
pub use copy::copy_into;
pub use guided::Step;
pub use progress::progress;

/// The people in the decision, in their order, without customers who are not for us.
pub fn people(plan: &Plan) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.list_at(Table::Persona, PlaceSpec::NO)
}

/// Whether a list has an entry.
fn has_entry(record: &Record, field: Field<Vec<String>>) -> bool {
    is_filled(record, field.spec)
}

/// Whether a field says something.
fn is_filled(record: &Record, field: &FieldSpec) -> bool {
    match record.value(field) {
        Some(Value::Text(text)) => !blank(text),
        Some(Value::Lines(lines)) => lines.iter().any(|line| !blank(line)),
        value => value.is_some(),
    }
}
