//! The items of a file as records of a plan. What does not fit is left out, kept for the user, and told.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::engine::{Repair, apply, repair};
use crate::formats::envelope::{VERSION, is_local};
use crate::formats::import::order::{PlaceState, read_place, rebuild_order};
use crate::formats::import::rows::{FoundRow, Keys, is_link};
use crate::formats::import::tree::{Member, Tree};
use crate::formats::import::{FilePlace, ImportFault, ImportNote, LeftOut};
use crate::formats::limits::MAX_ITEMS;
use crate::formats::migrations::{raise_record, raised_name};
use crate::formats::record::{ID, ORDER, read_member};
use crate::model::{Fault, FieldSpec, IdSource, JsonType, Kind, Plan, Record, RecordKey, Table, Value};

/// The plan that is being read, with what does not go into it.
pub(super) struct Items {
    pub(super) plan: Plan,
    /// The format of the file.
    format: u32,
    pub(super) notes: Vec<ImportNote>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) unreadable: usize,
}

/// An item that was read, except for its links.
struct Draft<'a> {
    key: RecordKey,
    row: FoundRow<'a>,
    state: PlaceState,
    record: Record,
}

impl Items {
    pub(super) const fn new(plan: Plan, format: u32) -> Self {
        Self { plan, format, notes: Vec::new(), left_out: Vec::new(), unreadable: 0 }
    }

    /// Takes down something that is not in the plan.
    pub(super) fn leave_out(&mut self, path: String, found: &Tree) {
        self.unreadable += 1;
        self.left_out.push(LeftOut { path, found: found.to_json() });
    }

    /// Reads every table. The count comes first, so that no record is built of a file that has too many.
    pub(super) fn read_tables(&mut self, tables: Vec<Member>, ids: &mut IdSource) -> Result<(), ImportFault> {
        let count = tables.iter().map(|(_, found)| match found {
            Tree::Null => 0,
            Tree::List(list) => list.len(),
            _ => 1,
        });
        match count.sum() {
            0 => return Err(ImportFault::Nothing),
            found if found > MAX_ITEMS => return Err(ImportFault::TooMany { found, limit: MAX_ITEMS }),
            _ => {}
        }
        let mut rows: BTreeMap<Table, Vec<FoundRow>> = BTreeMap::new();
        for (name, found) in tables {
            match Table::from_id(&name) {
                Some(table) => self.read_rows(table, found, rows.entry(table).or_default()),
                None => drop(self.plan.unknown.insert(name.into_owned(), found.to_json())),
            }
        }
        let (mut keys, drafts) = self.draft(rows, ids);
        self.finish(&mut keys, drafts);
        Ok(())
    }

    /// The rows of a table's list; a single record may stand there without its list.
    fn read_rows<'a>(&mut self, table: Table, found: Tree<'a>, rows: &mut Vec<FoundRow<'a>>) {
        let list = match found {
            Tree::Null => Vec::new(),
            Tree::List(list) => list,
            Tree::Object(_) if table.spec().single => vec![found],
            other => return self.leave_out(format!("plan.tables.{}", table.id()), &other),
        };
        for (number, found) in list.into_iter().enumerate() {
            match found {
                Tree::Object(mut members) => {
                    for (name, _) in &mut members {
                        let raised = raised_name(table, self.format, name);
                        if raised != &**name {
                            *name = raised.to_owned().into();
                        }
                    }
                    rows.push(FoundRow { number, members });
                }
                other => self.leave_out(FilePlace { table, row: number, field: None }.to_string(), &other),
            }
        }
    }

    /// Gives every item its key and reads its fields, except for links.
    fn draft<'a>(&mut self, rows: BTreeMap<Table, Vec<FoundRow<'a>>>, ids: &mut IdSource) -> (Keys, Vec<Draft<'a>>) {
        let mut keys = Keys::default();
        let mut drafts = Vec::with_capacity(rows.values().map(Vec::len).sum());
        for (table, rows) in rows {
            let assigned = keys.assign(table, self.format, &rows, ids);
            for (row, key) in rows.into_iter().zip(assigned) {
                let read = key.and_then(|key| Some((key, self.read_fields(table, &row)?)));
                match (key, read) {
                    (_, Some((key, (record, state)))) => drafts.push(Draft { key, row, state, record }),
                    (gone, None) => {
                        gone.into_iter().for_each(|key| keys.remove(key));
                        let path = FilePlace { table, row: row.number, field: None }.to_string();
                        self.leave_out(path, &Tree::Object(row.members));
                    }
                }
            }
        }
        (keys, drafts)
    }

    /// The fields of an item, except for links; `None` where one is too long, as half an item would pass for all of it.
    fn read_fields(&mut self, table: Table, row: &FoundRow) -> Option<(Record, PlaceState)> {
        let (mut record, mut state) = (Record::default(), PlaceState::Missing);
        for (name, found) in row.members.iter().filter(|(name, _)| name != ID) {
            if name == ORDER {
                (state, record.order) = read_place(found);
                continue;
            }
            let field = table.spec().field(name);
            if field.is_some_and(|field| is_link(field) || is_local(table, field)) {
                continue;
            }
            let Err(issue) = read_member(table, &mut record, name, found.to_json()) else { continue };
            let place = FilePlace { table, row: row.number, field: Some(issue.field) };
            let long = issue.fault == Fault::Long;
            if !long {
                self.left_out.push(LeftOut { path: place.to_string(), found: issue.found });
            } else if matches!(found, Tree::List(list) if list.len() > Kind::MAX_LIST) {
                // Too many entries; what is said of a long text would not be true.
                return None;
            }
            self.notes.push(ImportNote::Field { place, fault: issue.fault });
            if long {
                return None;
            }
        }
        Some((record, state))
    }

    /// Adds links and order, puts the records into the plan, and says what was repaired.
    fn finish(&mut self, keys: &mut Keys, mut drafts: Vec<Draft>) {
        let mut dangling = 0;
        for draft in &mut drafts {
            dangling += self.read_links(keys, draft);
            raise_record(draft.key.table, self.format, &mut draft.record);
        }
        let mut lists: BTreeMap<Table, Vec<(RecordKey, PlaceState, Record)>> = BTreeMap::new();
        for Draft { key, state, record, .. } in drafts {
            lists.entry(key.table).or_default().push((key, state, record));
        }
        let mut reordered = 0;
        for mut rows in lists.into_values() {
            reordered += usize::from(rebuild_order(&mut rows));
            for (key, _, record) in rows {
                self.plan.put(key, Some(Arc::new(record)));
            }
        }
        let mut brought_back = 0;
        let (patch, repairs) = repair(&self.plan);
        apply(&mut self.plan, &patch);
        for repair in repairs {
            match repair {
                // An older format has no deals that could be missing.
                Repair::Deal { .. } => brought_back += usize::from(self.format == VERSION),
                Repair::Links { count, .. } => dangling += count,
                Repair::Order { .. } => reordered += 1,
            }
        }
        let records = self.plan.records().map(|(_, record)| record.unknown.len());
        let unknown = self.plan.unknown.len() + records.sum::<usize>();
        let counted = [
            (keys.doubled, ImportNote::Ids { count: keys.doubled }),
            (self.unreadable, ImportNote::Items { count: self.unreadable }),
            (dangling, ImportNote::Links { count: dangling }),
            (unknown, ImportNote::Unknown { count: unknown }),
            (reordered, ImportNote::Order { count: reordered }),
            (brought_back, ImportNote::Deals { count: brought_back }),
        ];
        self.notes.extend(counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, note)| note));
    }

    /// Reads the links of an item; answers how many lead nowhere.
    fn read_links(&mut self, keys: &Keys, draft: &mut Draft) -> usize {
        let Draft { key, row, record, .. } = draft;
        let mut dangling = 0;
        for (name, found) in &row.members {
            let Some(field) = key.table.spec().field(name).filter(|field| is_link(field)) else { continue };
            match resolved(keys, field, found) {
                Ok((value, lost)) => {
                    dangling += lost;
                    record.set_value(field, value);
                }
                Err(fault) => {
                    let place = FilePlace { table: key.table, row: row.number, field: Some(field) };
                    self.left_out.push(LeftOut { path: place.to_string(), found: found.to_json() });
                    self.notes.push(ImportNote::Field { place, fault });
                    record.set_value(field, None);
                }
            }
        }
        dangling
    }
}

/// The links or marks of a field, and how many lead nowhere.
fn resolved(keys: &Keys, field: &FieldSpec, found: &Tree) -> Result<(Option<Value>, usize), Fault> {
    let Tree::Object(marks) = found else {
        let texts = link_texts(field, found)?;
        let links: Vec<RecordKey> = texts.iter().filter_map(|text| keys.resolve(field, text)).collect();
        let lost = texts.len() - links.len();
        return Ok((Some(Value::Links(links)), lost));
    };
    // As with links: nobody has rated more, so the rest of an object this large is damage.
    let marks = marks.iter().take(Kind::MAX_LIST);
    let keyed = marks.map(|(name, mark)| Some((keys.resolve(field, name)?.to_string(), mark.to_json())));
    let mut lost = 0;
    let led = keyed.inspect(|mark| lost += usize::from(mark.is_none())).flatten().collect();
    Ok((field.kind.read_json(&Json::Object(led))?, lost))
}

/// The links of a field as the file has them.
fn link_texts<'t>(field: &FieldSpec, found: &'t Tree) -> Result<Vec<&'t str>, Fault> {
    let wrong = |found: &Tree, expected: JsonType| Fault::Type { found: found.json_type(), expected };
    match (field.kind, found) {
        (_, Tree::Null) => Ok(Vec::new()),
        (Kind::Link(_), Tree::Text(text)) => Ok(if text.is_empty() { Vec::new() } else { vec![text] }),
        (Kind::Links(_), Tree::List(list)) => {
            // A card cannot use more; the rest of a list this long is damage.
            let list = list.iter().take(Kind::MAX_LIST);
            list.map(|entry| entry.text().ok_or_else(|| wrong(entry, JsonType::Text))).collect()
        }
        _ => Err(wrong(found, field.kind.json_type())),
    }
}
