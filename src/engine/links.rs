//! Taking links out of a record.

use crate::model::{Record, RecordKey, Table, Value};

/// The record without the links that do not stay; `None` where all do.
pub(super) fn without_links(table: Table, record: &Record, stays: impl Fn(RecordKey) -> bool) -> Option<Record> {
    if record.all_links(table).all(|(_, link)| stays(link)) {
        return None;
    }
    let mut after = record.clone();
    for field in table.spec().fields {
        let kept: Vec<RecordKey> = record.links_of(field).iter().copied().filter(|link| stays(*link)).collect();
        if kept.len() < record.links_of(field).len() {
            after.set_value(field, Some(Value::Links(kept)));
        }
    }
    Some(after)
}
