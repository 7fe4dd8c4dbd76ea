//! A record as JSON: `{"order": "a0", "text": "…", "impact": 5}`. Files add the `id`, storage has it in the key.

use serde_json::{Map, Value as Json};

pub(crate) use crate::model::ORDER;
use crate::model::{Fault, FieldSpec, Order, Record, Table};

/// The member that marks a record of the worked example.
pub(crate) const EXAMPLE: &str = "example";
/// The member that names a record in a file.
pub const ID: &str = "id";
/// The member of a stored record that says which edits made what it holds. Of a file it is nothing: an older version
/// may have written there what it did not know.
pub(crate) const MADE_BY: &str = "~";

/// Writes a record. Fields of a newer version go out as they came in.
pub fn write_record(table: Table, record: &Record) -> Map<String, Json> {
    let mut members: Map<String, Json> = record.unknown.clone().into_iter().collect();
    members.insert(ORDER.to_owned(), record.order.as_str().into());
    if record.example {
        members.insert(EXAMPLE.to_owned(), true.into());
    }
    for field in table.spec().fields {
        if let Some(value) = record.value(field) {
            members.insert(field.id.to_owned(), value.to_json(field.kind));
        }
    }
    members
}

/// What a record could not take over.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldIssue {
    /// The field.
    pub field: &'static FieldSpec,
    /// What is the matter with it; the field stays empty.
    pub fault: Fault,
    /// What stood there.
    pub found: Json,
}

/// Reads a whole record, for tests: what the readers of files and of storage do member by member.
#[cfg(test)]
pub fn read_record(table: Table, members: Map<String, Json>) -> (Record, Vec<FieldIssue>) {
    let mut record = Record::default();
    let issues = members.into_iter().filter_map(|(name, found)| read_member(table, &mut record, &name, found).err());
    let issues = issues.collect();
    (record, issues)
}

/// Reads one member of a record into it, leniently: a field that does not fit stays empty and is reported; a member that is
/// no field of this version is kept. A missing or damaged place reads as the default, which the repair of the list spreads.
pub(crate) fn read_member(table: Table, record: &mut Record, name: &str, found: Json) -> Result<(), FieldIssue> {
    match name {
        ID | MADE_BY => {}
        ORDER => record.order = found.as_str().and_then(Order::parse).unwrap_or_default(),
        EXAMPLE => record.example = found == Json::Bool(true),
        _ => match table.spec().field(name) {
            None => drop(record.unknown.insert(name.to_owned(), found)),
            Some(field) => match field.kind.take_json(found) {
                Ok(value) => record.set_value(field, value),
                Err((fault, found)) => {
                    record.set_value(field, None);
                    return Err(FieldIssue { field, fault, found });
                }
            },
        },
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Score;
    use crate::modules::swot::spec::item;
    use serde_json::json;

    fn members(json: Json) -> Map<String, Json> {
        json.as_object().unwrap().clone()
    }

    #[test]
    fn a_record_reads_back_with_what_a_newer_version_put_into_it() {
        let written =
            members(json!({"order": "a1", "example": true, "text": "一天上线", "impact": 5, "mood": {"colour": 3}}));
        let (record, issues) = read_record(Table::Swot, written.clone());
        assert_eq!((record.text(item::TEXT), record.get(item::IMPACT), issues.len()), ("一天上线", Score::new(5), 0));
        assert_eq!(write_record(Table::Swot, &record), written);
    }

    #[test]
    fn a_field_that_does_not_fit_costs_that_field_alone() {
        let (record, issues) = read_record(Table::Swot, members(json!({"order": 7, "text": "kept", "impact": 9})));
        assert_eq!((record.text(item::TEXT), record.get(item::IMPACT)), ("kept", None));
        assert_eq!(issues.iter().map(|issue| issue.field.id).collect::<Vec<_>>(), ["impact"]);
    }
}
