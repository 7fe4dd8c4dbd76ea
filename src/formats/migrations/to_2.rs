//! Format 2: a plan has several deals. What format 1 had once, meeting, contract and handover, becomes the first deal's; what
//! it kept as scored opportunities become deals. That the first deal is there, with its customer, is for
//! [`crate::engine::repair`].

use crate::engine::Scope;
use crate::model::{Record, Table, Value};

/// What a member is called from format 2 on.
pub(super) fn name(table: Table, name: &str) -> &str {
    match (table, name) {
        (Table::Deal, "opportunity") => "customer",
        (Table::Deal, "origin") => "personas",
        (_, name) => name,
    }
}

/// Gives a record of format 1 its deal: all that was there once belongs to the first.
pub(super) fn raise(table: Table, record: &mut Record) {
    if let (Some(of), Some(first)) = (table.spec().of_deal, Scope::FIRST.deal()) {
        record.set_value(of.deal, Some(Value::Links(vec![first])));
    }
}
