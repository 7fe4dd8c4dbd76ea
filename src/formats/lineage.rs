//! What is known of how a plan came about, as JSON: `{"of": digest, "seen": "k3f9:1z b:2", "deleted": {key: edits},
//! "edits": {key: origins}}`. Files have it beside the plan, where older versions do not look.
//!
//! It speaks of the plan with its digest alone: who changes a file by other means does not say that these are newer edits,
//! so that nothing is known of such a file.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value as Json};

use crate::engine::{Edits, Lineage, Origins, Seen};
use crate::formats::envelope::is_local;
use crate::formats::migrations::{OLDEST, raised_name};
use crate::model::{Dot, ORDER, Plan, Private, Record, RecordKey, Table, base36, from_base36};

const OF: &str = "of";
const SEEN: &str = "seen";
const DELETED: &str = "deleted";
const EDITS: &str = "edits";

/// What is known, as text: what the plan has seen and what is gone from it, without the records that are there.
pub(crate) fn write_lineage(lineage: &Lineage) -> String {
    let mut members = Map::new();
    members.insert(SEEN.to_owned(), write_seen(&lineage.seen).into());
    let deleted = lineage.deleted.iter().map(|(key, edits)| (key.to_string(), edits.to_string().into()));
    members.insert(DELETED.to_owned(), Json::Object(deleted.collect()));
    Json::Object(members).to_string()
}

/// Reads what is known; what cannot be read is not known.
pub(crate) fn read_lineage(json: &Json) -> Lineage {
    let mut lineage = Lineage::default();
    let seen = json.get(SEEN).and_then(Json::as_str).unwrap_or_default();
    seen.split(' ').filter_map(Dot::parse).for_each(|dot| lineage.seen.add(dot));
    let members = |name: &str| json.get(name).and_then(Json::as_object).into_iter().flatten();
    let texts = |name| members(name).filter_map(|(key, text)| Some((RecordKey::parse(key)?, text.as_str()?)));
    lineage.deleted.extend(texts(DELETED).filter_map(|(key, text)| Some((key, Edits::parse(text)?))));
    let nobody = Edits::default();
    lineage.records.extend(members(EDITS).filter_map(|(written, text)| {
        let (key, origins) = (RecordKey::parse(written)?, Origins::parse(text.as_str()?, &nobody)?);
        // A table that has another name now tells that its members have, too.
        let is_older = !written.starts_with(key.table.id());
        let raised = |origins: Origins| origins.renamed(|name| raised_name(key.table, OLDEST, name));
        Some((key, if is_older { raised(origins) } else { origins }))
    }));
    lineage
}

/// The digest of the plan that a lineage in a file speaks of.
pub(super) fn read_digest(json: &Json) -> Option<u64> {
    json.get(OF).and_then(Json::as_str).and_then(from_base36)
}

fn write_seen(seen: &Seen) -> String {
    seen.iter().map(|dot| dot.to_string()).collect::<Vec<_>>().join(" ")
}

/// What of a lineage goes out with a plan: nothing of this browser's own business, and where the plan is for others, not
/// that something private was there.
#[must_use]
pub(crate) fn lineage_to_tell(plan: &Plan, lineage: Lineage, private: bool) -> Lineage {
    lineage.told_of(plan, |key, record, name| tells(key, record, name, private))
}

fn tells(key: RecordKey, record: Option<&Record>, name: &str, private: bool) -> bool {
    let Some(record) = record else {
        // A dismissed finding speaks of an item, which may be private.
        return private || !(key.table.spec().is_private() || key.table == Table::Dismissal);
    };
    let Some(field) = key.table.spec().field(name) else { return name == ORDER };
    let open = private || matches!(field.private, Private::Never) || record.value(field).is_some();
    open && !is_local(key.table, field)
}

/// A lineage in the file of a plan, its records in the order of the plan.
pub(super) struct Told<'a> {
    pub(super) plan: &'a Plan,
    pub(super) lineage: &'a Lineage,
    /// Of the plan that it speaks of.
    pub(super) digest: u64,
}

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { plan, lineage, digest } = self;
        let mut told = serializer.serialize_map(None)?;
        told.serialize_entry(OF, &base36(*digest))?;
        told.serialize_entry(SEEN, &write_seen(&lineage.seen))?;
        told.serialize_entry(DELETED, &Deleted(lineage))?;
        told.serialize_entry(EDITS, &Made { plan, lineage })?;
        told.end()
    }
}

struct Deleted<'a>(&'a Lineage);

impl Serialize for Deleted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.deleted.iter().map(|(key, edits)| (key.to_string(), edits.to_string())))
    }
}

struct Made<'a> {
    plan: &'a Plan,
    lineage: &'a Lineage,
}

impl Serialize for Made<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut made = serializer.serialize_map(None)?;
        // Most records are of the edits of the one before.
        let mut last: Option<(&Origins, String)> = None;
        for (key, _) in self.plan.records() {
            let Some(origins) = self.lineage.records.get(&key) else { continue };
            if last.as_ref().is_none_or(|(before, _)| *before != origins) {
                last = Some((origins, origins.write(&Edits::default())));
            }
            let text = last.as_ref().map_or("", |(_, text)| text);
            made.serialize_entry(&key.to_string(), text)?;
        }
        made.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_cannot_be_read_of_a_lineage_is_not_known() {
        for damaged in [
            json!(null),
            json!(7),
            json!({"seen": 1, "deleted": [], "edits": "x"}),
            json!({"seen": "k:", "deleted": {"swot:a": 1, "weather:b": "k:1"}, "edits": {"swot:a": "k"}}),
        ] {
            assert_eq!(read_lineage(&damaged), Lineage::default(), "{damaged}");
        }
    }

    #[test]
    fn what_is_remembered_of_a_plan_reads_back() {
        let json = json!({"deleted": {"swot:a": "b:2+k:1"}, "seen": "b:2 k3f9:1z"});
        assert_eq!(write_lineage(&read_lineage(&json)), json.to_string());
    }
}
