//! Writes a plan as a file, straight from its records: no tree of JSON values is built on the way.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

use crate::engine::Lineage;
use crate::formats::digest::digest_of_file;
use crate::formats::envelope::{FORMAT, FileStamp, LINEAGE, VERSION, is_local};
use crate::formats::lineage::{Told, lineage_to_tell};
use crate::formats::lines::RecordLines;
use crate::formats::moment::write_moment;
use crate::formats::record::{EXAMPLE, ID, ORDER};
use crate::model::{Kind, Plan, PlanId, Record, RecordId, Table, Value};

/// The file of a plan: tables in their fixed order, records in the order of their lists, one a line. What a newer
/// version has put in goes out as it came in; what is this browser's own business stays here.
///
/// Private fields go out too: where they must not, write [`crate::formats::without_private`] of the plan.
pub fn write_plan(plan: &Plan, stamp: &FileStamp) -> String {
    // A small record has some 200 bytes: one allocation for most plans.
    let body = Body { id: plan.id, tables: Tables(plan) };
    let mut text = written(&File { version: VERSION, stamp, body }, plan.count().saturating_mul(256) + 512);
    text.push('\n');
    text
}

/// As [`write_plan`], of an older format: rows as they were stored, by the names of their tables.
pub(crate) fn write_older(id: PlanId, version: u32, tables: &BTreeMap<String, Vec<Json>>, stamp: &FileStamp) -> String {
    written(&File { version, stamp, body: Body { id, tables } }, 0) + "\n"
}

/// The digest of what a plan's file says.
pub(crate) fn digest(plan: &Plan) -> u64 {
    digest_of_file(&write_plan(plan, &FileStamp { app: "", exported_at: 0 }))
}

/// As [`write_plan`], with what is known of how the plan came about, so that it can be merged with other states of it:
/// all of that, or without a trace of private fields in the plan of [`crate::formats::without_private`].
pub fn write_copy(plan: &Plan, lineage: Lineage, private: bool, stamp: &FileStamp) -> String {
    let file = write_plan(plan, stamp);
    let Some((head, content)) = file.split_once("\"plan\":") else { return file };
    let lineage = lineage_to_tell(plan, lineage, private);
    let told = Told { plan, lineage: &lineage, digest: digest_of_file(&file) };
    let told = written(&told, plan.count().saturating_mul(48) + 512);
    format!("{head}\"{LINEAGE}\": {told},\n \"plan\":{content}")
}

fn written(value: &impl Serialize, capacity: usize) -> String {
    let mut bytes = Vec::with_capacity(capacity);
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, RecordLines::default());
    // Writing into memory does not fail, and every key is a text.
    drop(value.serialize(&mut serializer));
    String::from_utf8(bytes).unwrap_or_else(|fault| String::from_utf8_lossy(fault.as_bytes()).into_owned())
}

struct File<'a, T> {
    version: u32,
    stamp: &'a FileStamp<'a>,
    body: Body<T>,
}

impl<T: Serialize> Serialize for File<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut file = serializer.serialize_map(None)?;
        file.serialize_entry("format", FORMAT)?;
        file.serialize_entry("version", &self.version)?;
        file.serialize_entry("app", self.stamp.app)?;
        file.serialize_entry("exported_at", &write_moment(self.stamp.exported_at))?;
        file.serialize_entry("plan", &self.body)?;
        file.end()
    }
}

struct Body<T> {
    id: PlanId,
    tables: T,
}

impl<T: Serialize> Serialize for Body<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut body = serializer.serialize_map(None)?;
        body.serialize_entry("id", self.id.0.as_str())?;
        body.serialize_entry("tables", &self.tables)?;
        body.end()
    }
}

struct Tables<'a>(&'a Plan);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tables = serializer.serialize_map(None)?;
        for table in Table::ALL.iter().copied().filter(|table| self.0.list(*table).next().is_some()) {
            tables.serialize_entry(table.id(), &Rows(self.0, table))?;
        }
        for (name, rows) in &self.0.unknown {
            tables.serialize_entry(name, rows)?;
        }
        tables.end()
    }
}

struct Rows<'a>(&'a Plan, Table);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(plan, table) = self;
        serializer.collect_seq(plan.list(*table).map(|(key, record)| WrittenRow { table: *table, id: key.id, record }))
    }
}

struct WrittenRow<'a> {
    table: Table,
    id: RecordId,
    record: &'a Record,
}

impl Serialize for WrittenRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_map(None)?;
        row.serialize_entry(ID, self.id.0.as_str())?;
        row.serialize_entry(ORDER, self.record.order.as_str())?;
        if self.record.example {
            row.serialize_entry(EXAMPLE, &true)?;
        }
        for field in self.table.spec().fields.iter().filter(|field| !is_local(self.table, field)) {
            if let Some(value) = self.record.value(field) {
                row.serialize_entry(field.id, &Held { value, kind: field.kind })?;
            }
        }
        for (name, value) in &self.record.unknown {
            row.serialize_entry(name, value)?;
        }
        row.end()
    }
}

/// A value in the form of [`Value::to_json`], without the JSON value between.
struct Held<'a> {
    value: &'a Value,
    kind: Kind,
}

impl Serialize for Held<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.value, self.kind) {
            (Value::Text(text), _) => serializer.serialize_str(text),
            (Value::Lines(lines), _) => serializer.collect_seq(lines),
            (Value::Choice(code), _) => serializer.serialize_str(code),
            (Value::Choices(codes), _) => serializer.collect_seq(codes),
            (Value::Links(links), Kind::Links(_)) => serializer.collect_seq(links.iter().map(ToString::to_string)),
            (Value::Ratings(ratings), _) => {
                serializer.collect_map(ratings.iter().map(|(key, mark)| (key.to_string(), mark)))
            }
            (value, kind) => value.to_json(kind).serialize(serializer),
        }
    }
}
