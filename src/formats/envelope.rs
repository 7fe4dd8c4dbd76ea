//! The names in a plan file: `{"format": …, "version": …, "app": …, "exported_at": …, "lineage": …, "plan": {"id": …, "tables": …}}`.

use crate::model::{FieldSpec, Table};
use crate::modules::persona::spec::persona;
use crate::modules::plan::spec::header;

/// What the member `format` says in every file of ours.
pub const FORMAT: &str = "saleswright-plan";

/// What it says in a file of everything that a browser has stored, which [`crate::persist`] writes and reads.
pub(crate) const STORAGE_FORMAT: &str = "saleswright-storage";

/// The member with what is known of how the plan came about. It stands ahead of the plan: two files that differ in it
/// alone hold the same plan.
pub(crate) const LINEAGE: &str = "lineage";

/// The format that this build writes, and the newest that it reads. A step up needs a migration and a frozen fixture.
pub const VERSION: u32 = 2;

/// What is written on a file beside the plan.
#[derive(Clone, Copy, Debug)]
pub struct FileStamp<'a> {
    /// The version of the program that writes.
    pub app: &'a str,
    /// When it writes, in milliseconds since 1970-01-01 UTC; written to the second.
    pub exported_at: u64,
}

/// Fields that are this browser's own business. Files neither carry nor set them: a plan from outside must not arrive
/// in the bin.
const LOCAL: &[(Table, &FieldSpec)] = &[(Table::Plan, header::BINNED_AT.spec), (Table::Plan, header::SOURCE.spec)];

/// Fields that say nothing to a reader: files carry them, documents leave them out.
const UNTOLD: &[(Table, &FieldSpec)] = &[(Table::Persona, persona::AVATAR.spec)];

/// Whether a field belongs in what is made to be read.
pub(crate) fn is_told(table: Table, field: &FieldSpec) -> bool {
    !is_local(table, field) && !names(UNTOLD, table, field)
}

/// Whether a field stays in this browser.
pub(crate) fn is_local(table: Table, field: &FieldSpec) -> bool {
    names(LOCAL, table, field)
}

fn names(list: &[(Table, &FieldSpec)], table: Table, field: &FieldSpec) -> bool {
    list.iter().any(|(at, named)| *at == table && named.id == field.id)
}
