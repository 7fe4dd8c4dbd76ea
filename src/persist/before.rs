//! A plan as builds of an older format have left it, kept as a snapshot before the first edit of this one.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::formats::record::{ID, MADE_BY, ORDER};
use crate::formats::{FileStamp, VERSION, is_local, write_older};
use crate::model::{IdSource, PlanId, RecordKey, Table};
use crate::persist::journal::{Journal, read_journal};
use crate::persist::keys::{StoredKey, units};
use crate::persist::seal::{Unsealed, format_of, unseal};
use crate::persist::snapshot::{file_stamp, write_snapshot};
use crate::persist::stamp::Stamp;
use crate::persist::{Keeper, KeyValue, Occasion, Repository, SnapshotState};

/// What a row says, and what it has seen.
type Row = (Stamp, Option<Map<String, Json>>);

impl<K: KeyValue> Keeper<K> {
    /// Keeps a snapshot of a plan as [`crate::persist::Loaded::before`] has it, once, where there is room. Answers whether
    /// it did.
    pub fn keep_before(&mut self, plan: PlanId, before: &[(String, String)], ids: &mut IdSource, now: u64) -> bool {
        let repository = &self.repository;
        let is_such =
            |state: &SnapshotState| matches!(state, SnapshotState::Whole { occasion: Occasion::Format(_), .. });
        if repository.snapshots(plan).unwrap_or_default().iter().any(|kept| is_such(&kept.state)) {
            return false;
        }
        let file = write_before(plan, before, &file_stamp(now));
        let value = write_snapshot(&file, &Occasion::Format(VERSION), repository.replica, now);
        let id = ids.next_id();
        let kept =
            units(&value) <= Repository::<K>::SNAPSHOT_BUDGET && repository.keep_snapshot(plan, id, &value).is_ok();
        if kept {
            repository.drop_oldest_snapshots(plan, id);
        }
        kept
    }
}

/// The file of a plan of an older format, as a build of that format would write it, with what a journal was to bring.
fn write_before(plan: PlanId, values: &[(String, String)], stamp: &FileStamp) -> String {
    let mut rows: BTreeMap<(String, String), Row> = BTreeMap::new();
    for (path, raw) in values {
        match StoredKey::parse(path) {
            Some(StoredKey::Record { table, id, .. }) => take(&mut rows, table, id.0.as_str(), raw),
            Some(StoredKey::Journal { .. }) => {
                if let Journal::Entries(entries) = read_journal(raw) {
                    for entry in entries {
                        let RecordKey { table, id } = entry.key;
                        take(&mut rows, table.former_id().unwrap_or(table.id()), id.0.as_str(), entry.value);
                    }
                }
            }
            _ => {}
        }
    }
    let mut tables: BTreeMap<String, Vec<Json>> = BTreeMap::new();
    for ((table, id), (_, row)) in rows {
        let Some(mut row) = row else { continue };
        row.insert(ID.to_owned(), id.into());
        row.retain(|name, _| name != MADE_BY && !is_own(&table, name));
        tables.entry(table).or_default().push(Json::Object(row));
    }
    for rows in tables.values_mut() {
        let place = |row: &Json| row.get(ORDER).and_then(Json::as_str).unwrap_or_default().to_owned();
        crate::model::sort_by_key(rows, place);
    }
    let format = values.iter().filter_map(|(_, raw)| format_of(raw)).max().unwrap_or(VERSION);
    write_older(plan, format, &tables, stamp)
}

fn is_own(table: &str, name: &str) -> bool {
    Table::from_id(table).is_some_and(|table| table.spec().field(name).is_some_and(|field| is_local(table, field)))
}

/// Takes a value in, unless a newer one of the same record is there.
fn take(rows: &mut BTreeMap<(String, String), Row>, table: &str, id: &str, raw: &str) {
    let Unsealed::Whole { stamp, body, .. } = unseal(raw) else { return };
    let Ok(row) = serde_json::from_str(body) else { return };
    let key = (table.to_owned(), id.to_owned());
    if rows.get(&key).is_none_or(|(seen, _)| !seen.has_seen(&stamp)) {
        rows.insert(key, (stamp, row));
    }
}
