//! The names in a plan file: `{"format": …, "version": …, "app": …, "exported_at": …, "plan": {"id": …, "tables": …}}`.

use crate::model::{FieldSpec, Table};
use crate::modules::plan::spec::header;

/// What the member `format` says in every file of ours.
pub const FORMAT: &str = "saleswright-plan";

/// The format that this build writes, and the newest that it reads. A step up needs a migration and a frozen fixture.
pub const VERSION: u32 = 1;

/// What is written on a file beside the plan.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// The version of the program that writes.
    pub app: &'a str,
    /// When it writes, in milliseconds since 1970-01-01 UTC; written to the second.
    pub exported_at: u64,
}

/// Fields that are this browser's own business. Files neither carry nor set them: a plan from outside must not arrive
/// in the bin.
const LOCAL: &[(Table, &FieldSpec)] = &[(Table::Plan, header::BINNED_AT.spec), (Table::Plan, header::SOURCE.spec)];

/// Whether a field stays in this browser.
pub(crate) fn is_local(table: Table, field: &FieldSpec) -> bool {
    LOCAL.iter().any(|(at, local)| *at == table && local.id == field.id)
}
