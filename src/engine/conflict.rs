//! What two sides of a merge have both changed.

use crate::model::{FieldSpec, RecordKey, Value};

/// A field, or a whole record, that both sides changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Conflict {
    /// Both texts are kept in the field, one below the other.
    BothTexts {
        /// The record.
        key: RecordKey,
        /// The field.
        field: &'static FieldSpec,
    },
    /// One value stands in the plan; the other is here, so that the user can choose it.
    Value {
        /// The record.
        key: RecordKey,
        /// The field.
        field: &'static FieldSpec,
        /// The value in the plan; `None` for an emptied field.
        kept: Option<Value>,
        /// The other value.
        other: Option<Value>,
    },
    /// One side deleted what the other edited; the edited record is kept.
    Gone {
        /// The record.
        key: RecordKey,
    },
    /// What was deleted on this side is back, as it was edited on the other.
    Back {
        /// The record.
        key: RecordKey,
    },
}
