//! Older formats, brought to this one record by record as they are read, from a file and from the store alike: values of
//! several formats say the same beside each other, in every tab.
//!
//! A new format is: a file here with its step, which is taken from the functions below, `VERSION` one higher, and a frozen
//! fixture `tests/fixtures/plan-v<n>.json` with its test. A table that gets another id keeps the old one as
//! [`Table::former_id`]. Steps are never changed afterwards: files of that age are out there.

mod to_2;

use crate::model::{Record, Table};

/// The oldest format that there is.
pub const OLDEST: u32 = 1;

/// What a member of a record is called now that a format has under a name.
pub(crate) fn raised_name(table: Table, format: u32, name: &str) -> &str {
    if format < 2 { to_2::name(table, name) } else { name }
}

/// Gives a record of an older format what it lacked.
pub(crate) fn raise_record(table: Table, format: u32, record: &mut Record) {
    if format < 2 {
        to_2::raise(table, record);
    }
}

/// Whether a plan of a format has one record in a table, whatever it is called.
pub(crate) fn has_one(table: Table, format: u32) -> bool {
    table.spec().single && (format < 2 || table.spec().of_deal.is_none())
}
