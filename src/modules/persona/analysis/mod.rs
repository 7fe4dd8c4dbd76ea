//! What is worked out from the personas: progress, steps, pictures, copies, and what the coach says.

mod avatar;
mod basis;
mod coach;
mod copy;
mod people;
mod progress;
pub mod rules;
mod steps;

use crate::method::written;
use crate::model::{Field, Record};

pub(crate) use crate::method::no_pictures as pictures;
pub use avatar::{Avatar, another_face};
pub use basis::{basis_line, has_basis};
pub use coach::coach;
pub use copy::copy_into;
pub use people::{people, people_without};
pub use progress::GOALS;
pub use steps::{GuidedStep, STEPS, answered};

/// Whether a list has an entry.
fn has_entry(record: &Record, field: Field<Vec<String>>) -> bool {
    record.get(field).is_some_and(|lines| lines.iter().any(|line| written(line)))
}
