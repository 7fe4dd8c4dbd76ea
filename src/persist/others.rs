//! Tables that this version does not know. They stay in the store as they are, and are in the plan so that copies and
//! exports have them.
//!
//! In a plan such a table is the list of its records with their ids, as in a file; in the store each record has its
//! key, as any other. What is no such list is stored as one value under the id [`WHOLE`].

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use crate::formats::record::ID;
use crate::model::{Id, RecordId};
use crate::persist::content::Content;
use crate::persist::keys::{UNNAMED, is_table};
use crate::persist::seal::{Unsealed, unseal};
use crate::persist::stored::Stored;

/// The id under which a table is stored that is no list of records. No record has it, as ids of records hold a `-` or
/// are `single`.
const WHOLE: &str = "_";

/// The tables that this version does not know, while a plan is read.
#[derive(Debug, Default)]
pub(crate) struct Others(BTreeMap<String, Vec<(RecordId, Json)>>);

impl Others {
    /// Takes a stored value of such a table. The answer says what it was; its record is not in it.
    pub fn take(&mut self, table: String, id: RecordId, raw: &str) -> Content {
        match unseal(raw) {
            Unsealed::Newer => Content::Newer,
            Unsealed::Damaged => Content::Damaged,
            Unsealed::Whole { stamp, changed_at, sum, body, .. } => match serde_json::from_str(body) {
                Err(_) => Content::Damaged,
                Ok(json) => {
                    if json != Json::Null {
                        self.0.entry(table).or_default().push((id, json));
                    }
                    Content::Record(
                        Stored { stamp, origins: None, changed_at, sum, content: None, is_partial: false },
                        Vec::new(),
                    )
                }
            },
        }
    }

    /// The tables as a plan holds them.
    pub fn tables(mut self) -> BTreeMap<String, Json> {
        let unnamed = self.0.remove(UNNAMED).into_iter().flatten().filter_map(|(_, json)| match json {
            Json::Object(tables) => Some(tables),
            _ => None,
        });
        let unnamed: Vec<Map<String, Json>> = unnamed.collect();
        let named = self.0.into_iter().map(|(table, rows)| (table, together(rows)));
        named.chain(unnamed.into_iter().flatten()).collect()
    }
}

/// The values to store for the tables of a plan that this version does not know: table, id, JSON.
pub(crate) fn write_others(tables: &BTreeMap<String, Json>) -> Vec<(&str, RecordId, String)> {
    let mut values = Vec::new();
    let mut unnamed = Map::new();
    for (table, json) in tables {
        // A stored null is a deleted record.
        if !is_table(table) || table == UNNAMED || *json == Json::Null {
            unnamed.insert(table.clone(), json.clone());
            continue;
        }
        let rows = apart(json).filter(|rows| together(rows.clone()) == *json).unwrap_or_else(|| whole(json.clone()));
        values.extend(rows.into_iter().map(|(id, row)| (table.as_str(), id, row.to_string())));
    }
    if !unnamed.is_empty() {
        values.extend(whole(Json::Object(unnamed)).into_iter().map(|(id, json)| (UNNAMED, id, json.to_string())));
    }
    values
}

fn whole(json: Json) -> Vec<(RecordId, Json)> {
    Id::parse(WHOLE).map(|id| (RecordId(id), json)).into_iter().collect()
}

/// The records of a list, without their ids; `None` when it is no list of records, each with an id of its own.
fn apart(json: &Json) -> Option<Vec<(RecordId, Json)>> {
    let mut seen = BTreeSet::new();
    let rows = json.as_array()?.iter().map(|row| {
        let mut members = row.as_object()?.clone();
        let id = Id::parse(members.remove(ID)?.as_str()?).filter(|id| id.as_str() != WHOLE && seen.insert(*id))?;
        Some((RecordId(id), Json::Object(members)))
    });
    rows.collect::<Option<Vec<_>>>().filter(|rows| !rows.is_empty())
}

/// The list of records in the order of their places, with their ids.
fn together(mut rows: Vec<(RecordId, Json)>) -> Json {
    if let Some(place) = rows.iter().position(|(id, _)| id.0.as_str() == WHOLE) {
        return rows.swap_remove(place).1;
    }
    fn order(json: &Json) -> &str {
        json.get("order").and_then(Json::as_str).unwrap_or_default()
    }
    crate::model::sort_by(&mut rows, |(id, json), (other_id, other)| {
        order(json).cmp(order(other)).then(id.cmp(other_id))
    });
    let with_id = |(id, mut json): (RecordId, Json)| {
        if let Json::Object(members) = &mut json {
            members.insert(ID.to_owned(), id.0.as_str().into());
        }
        json
    };
    Json::Array(rows.into_iter().map(with_id).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::persist::seal::seal;
    use crate::persist::stamp::Stamp;
    use serde_json::json;

    #[test]
    fn any_table_of_another_version_comes_back_as_it_was() {
        let tables = json!({
            "weather": [{"id": "b-1", "order": "a0", "name": "x"}, {"id": "a-1", "order": "a1"}],
            "out_of_order": [{"id": "b-1", "order": "a1"}, {"id": "a-1", "order": "a0"}],
            "twins": [{"id": "b-1"}, {"id": "b-1"}],
            "empty": [],
            "text": "x",
            "nothing": null,
            "journal": [1],
            "a/b": {"c": 1},
        });
        let tables: BTreeMap<String, Json> = tables.as_object().unwrap().clone().into_iter().collect();
        let mut others = Others::default();
        let stamp = Stamp::parse("a:1").unwrap();
        let values = write_others(&tables);
        assert!(values.iter().any(|(table, id, _)| (*table, id.0.as_str()) == ("weather", "b-1")));
        for (table, id, body) in values {
            assert!(is_table(table));
            assert!(matches!(others.take(table.to_owned(), id, &seal(&stamp, 0, &body)), Content::Record(..)));
        }
        assert_eq!(others.tables(), tables);
    }
}
