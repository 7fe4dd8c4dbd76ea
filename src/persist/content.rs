//! A record as the store holds it: the JSON under a seal.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value as Json;

use crate::engine::{Edits, Origins};
use crate::formats::migrations::{raise_record, raised_name};
use crate::formats::record::{FieldIssue, MADE_BY, read_member, write_record};
use crate::model::{Record, Table};
use crate::persist::seal::{Unsealed, unseal};
use crate::persist::stamp::Stamp;
use crate::persist::stored::Stored;

/// The body of a deleted record.
const DELETED: &str = "null";

/// What a stored value turned out to be.
#[derive(Debug)]
pub(crate) enum Content {
    /// A record, or a deleted one, with the fields that could not be taken over.
    Record(Stored, Vec<FieldIssue>),
    /// A newer version has written it.
    Newer,
    /// It is not what was written.
    Damaged,
}

/// Reads a stored value. Bounds of fields are checked; whether links lead anywhere is not.
pub(crate) fn read_content(table: Table, raw: &str) -> Content {
    match unseal(raw) {
        Unsealed::Newer => Content::Newer,
        Unsealed::Damaged => Content::Damaged,
        Unsealed::Whole { stamp, changed_at, format, sum, body } => match read_body(table, format, body) {
            Some(Body { content, made_by, issues }) => {
                let is_partial = !issues.is_empty();
                let origins = made_by.and_then(|text| read_origins(&text, &stamp));
                let origins = origins.map(|origins| Arc::new(origins.renamed(|name| raised_name(table, format, name))));
                Content::Record(Stored { stamp, origins, changed_at, sum, content, is_partial }, issues)
            }
            None => Content::Damaged,
        },
    }
}

/// What a body says.
#[derive(Debug, Default, PartialEq)]
struct Body {
    content: Option<Arc<Record>>,
    made_by: Option<String>,
    issues: Vec<FieldIssue>,
}

fn read_body(table: Table, format: u32, body: &str) -> Option<Body> {
    if body == DELETED {
        return Some(Body::default());
    }
    let mut json = serde_json::Deserializer::from_str(body);
    let read = json.deserialize_map(Members(table, format)).ok()?;
    json.end().ok()?;
    Some(read)
}

/// Reads the members of a record one by one, without a tree of the whole: opening a plan is mostly this. Those of an older
/// format are raised.
struct Members(Table, u32);

impl<'de> Visitor<'de> for Members {
    type Value = Body;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut record = Record::default();
        let mut body = Body::default();
        while let Some((Name(name), found)) = members.next_entry::<Name<'_>, Json>()? {
            let name = raised_name(self.0, self.1, &name);
            match found {
                Json::String(text) if name == MADE_BY => body.made_by = Some(text),
                found => body.issues.extend(read_member(self.0, &mut record, name, found).err()),
            }
        }
        raise_record(self.0, self.1, &mut record);
        body.content = Some(Arc::new(record));
        Ok(body)
    }
}

/// The name of a member, without a copy where it has no escapes.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// What is sealed for a record, or for a deleted one.
pub(crate) fn write_body(table: Table, content: Option<&Arc<Record>>) -> String {
    write_body_with_origins(table, content, None, &Stamp::default())
}

/// As [`write_body`], with the edits that made what the record holds, where these are others than those of its stamp.
pub(crate) fn write_body_with_origins(
    table: Table,
    content: Option<&Arc<Record>>,
    origins: Option<&Origins>,
    stamp: &Stamp,
) -> String {
    let Some(record) = content else { return DELETED.to_owned() };
    let mut members = write_record(table, record);
    if let Some(origins) = origins {
        let last = stamp.edits();
        members.insert(MADE_BY.to_owned(), format!("{last} {}", origins.write(&last)).into());
    }
    Json::Object(members).to_string()
}

/// Reads which edits made what a record holds. An older version keeps what it does not know as it was, so that this may
/// speak of an earlier state of the record: it holds only beside the edits that it was written with.
fn read_origins(text: &str, stamp: &Stamp) -> Option<Origins> {
    let (last, origins) = text.split_once(' ')?;
    let last = Edits::parse(last).filter(|last| *last == stamp.edits())?;
    Origins::parse(origins, &last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::formats::VERSION;
    use crate::formats::record::read_record;
    use crate::testing::arb_record;

    fn agrees(table: Table, body: &str) {
        let found = read_body(table, VERSION, body);
        let expected = serde_json::from_str::<serde_json::Map<String, Json>>(body).ok();
        let expected = expected.map(|members| read_record(table, members)).map(|(record, issues)| Body {
            content: Some(Arc::new(record)),
            made_by: None,
            issues,
        });
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn odd_bodies_read_as_they_do_from_a_file() {
        for body in [
            "{}",
            "[]",
            "7",
            "{",
            "{} x",
            r#"{"text":1}"#,
            r#"{"te\u0078t":"a","\n":null}"#,
            r#"{"impact":9,"order":[]}"#,
        ] {
            agrees(Table::Swot, body);
        }
        assert_eq!(read_body(Table::Swot, VERSION, "null"), Some(Body::default()));
    }

    fn table_and_record() -> impl Strategy<Value = (Table, Record)> {
        prop::sample::select(Table::ALL).prop_flat_map(|table| (Just(table), arb_record(table)))
    }

    proptest! {
        #[test]
        fn records_read_as_they_do_from_a_file((table, record) in table_and_record()) {
            let record = Arc::new(record);
            let body = write_body(table, Some(&record));
            agrees(table, &body);
            let expected = Body { content: Some(record), ..Body::default() };
            prop_assert_eq!(read_body(table, VERSION, &body), Some(expected));
        }
    }
}
