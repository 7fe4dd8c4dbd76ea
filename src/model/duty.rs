//! What of a record somebody has to see to.

use crate::model::{FieldSpec, Record};

/// What of a record somebody has to see to: by when, who, and when it is done. A record may hold several, as an action is
/// due on one day and checked on another.
#[derive(Debug)]
pub struct Duty {
    /// The field that holds the day.
    pub date: Option<&'static FieldSpec>,
    /// The field that says what is to be done then, where that is not what the record is called.
    pub says: Option<&'static FieldSpec>,
    /// Whether it is over with its day, as a meeting is; anything else stays until it is done.
    pub passes: bool,
    /// The field that names who sees to it. It may be one of the record that this one is a part of.
    pub owner: Option<&'static FieldSpec>,
    /// Fields that name who takes part besides, as with the owner.
    pub with: &'static [&'static FieldSpec],
    /// What tells that it is done.
    pub done: Option<Done>,
}

/// What tells that something is done.
#[derive(Debug)]
pub struct Done {
    /// The field that is asked.
    pub field: &'static FieldSpec,
    /// The codes that say so; none where anything that stands there does.
    pub codes: &'static [&'static str],
}

impl Duty {
    /// Whether the record says that it is done.
    pub fn is_done(&self, record: &Record) -> bool {
        self.done.as_ref().is_some_and(|done| match done.codes {
            [] => record.value(done.field).is_some(),
            codes => record.code(done.field).is_some_and(|code| codes.contains(&code)),
        })
    }
}
