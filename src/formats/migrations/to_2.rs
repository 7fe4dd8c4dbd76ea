//! Format 2: a plan has several deals. What format 1 had once, meeting, contract and handover, becomes the first deal's; what
//! it kept as scored opportunities become deals.
//!
//! Each record is raised by itself, so that a store with values of both formats reads the same in every tab.

use serde_json::{Map, Value as Json, json};

use crate::engine::Scope;
use crate::formats::record::ID;
use crate::model::{Record, RecordKey, Table, Value};

/// The id of the table of scored opportunities.
const CHECK: &str = "check";

/// The table of the name that a file or a store of any format has for it.
pub(crate) fn stored_table(id: &str) -> Option<Table> {
    if id == CHECK { Some(Table::Deal) } else { Table::from_id(id) }
}

/// What a member of a record is called now.
pub(crate) fn raised_name(table: Table, format: u32, name: &str) -> &str {
    match (table, format, name) {
        (Table::Deal, 1, "opportunity") => "customer",
        (Table::Deal, 1, "origin") => "personas",
        (_, _, name) => name,
    }
}

/// Gives a record of an older format what it lacked: all that was there once belongs to the first deal.
pub(crate) fn raise_record(table: Table, format: u32, record: &mut Record) {
    if let (1, Some(of), Some(first)) = (format, table.spec().of_deal, Scope::FIRST.deal()) {
        record.set_value(of.deal, Some(Value::Links(vec![first])));
    }
}

/// The step of a plan in a file.
pub(super) fn change(plan: &mut Json) {
    let Some(Json::Object(tables)) = plan.get_mut("tables") else { return };
    if let Some(checks) = tables.remove(CHECK) {
        tables.insert(Table::Deal.id().to_owned(), checks);
    }
    for (name, rows) in tables.iter_mut() {
        let Some(table) = Table::from_id(name) else { continue };
        match rows {
            Json::Array(rows) => rows.iter_mut().for_each(|row| raise(table, row)),
            row => raise(table, row),
        }
    }
    let held = |(name, rows): (&String, &Json)| {
        let is_held = Table::from_id(name).is_some_and(|table| table.spec().of_deal.is_some());
        is_held && rows.as_array().is_none_or(|rows| !rows.is_empty())
    };
    if tables.iter().any(held) {
        let deals = tables.entry(Table::Deal.id()).or_insert_with(|| json!([]));
        let first = RecordKey::single(Table::Deal);
        if let Json::Array(deals) = deals
            && deals.iter().all(|deal| deal.get(ID) != Some(&json!(first.id.0.as_str())))
        {
            deals.insert(0, json!({ ID: first.id.0.as_str() }));
        }
    }
}

fn raise(table: Table, row: &mut Json) {
    let Json::Object(members) = row else { return };
    let raised = std::mem::take(members).into_iter();
    *members = raised.map(|(name, found)| (raised_name(table, 1, &name).to_owned(), found)).collect::<Map<_, _>>();
    if let (Some(of), Some(first)) = (table.spec().of_deal, Scope::FIRST.deal()) {
        members.insert(of.deal.id.to_owned(), first.to_string().into());
    }
}
