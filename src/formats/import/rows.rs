//! The items of a file: which table each belongs to, and which id it gets.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use fnv::FnvBuildHasher;

use crate::formats::import::tree::{Member, Tree};
use crate::formats::record::ID;
use crate::model::{FieldSpec, Id, IdSource, Kind, RecordId, RecordKey, Table};

/// An item as it stands in the file.
pub(super) struct Row<'a> {
    /// Its number in the table's list, from 0.
    pub(super) number: usize,
    /// What it holds.
    pub(super) members: Vec<Member<'a>>,
}

impl Row<'_> {
    /// Its id as the file has it: a text or a number, whether it can be an id of ours or not.
    fn written_id(&self) -> Option<Cow<'_, str>> {
        let (_, found) = self.members.iter().rev().find(|(name, _)| name == ID)?;
        match found {
            Tree::Text(text) => Some(Cow::Borrowed(text)),
            Tree::Number(number) => Some(Cow::Owned(number.to_string())),
            _ => None,
        }
    }
}

/// The ids of a file's items, as written there, with the keys that they have in the plan.
#[derive(Default)]
pub(super) struct Keys {
    by_written_id: BTreeMap<Table, HashMap<String, RecordKey, FnvBuildHasher>>,
    removed: HashSet<RecordKey, FnvBuildHasher>,
    /// How many items had the id of another.
    pub(super) doubled: usize,
}

impl Keys {
    /// Gives each item of a table its key, in their order; `None` for a second item where a table holds one.
    pub(super) fn assign(&mut self, table: Table, rows: &[Row], ids: &mut IdSource) -> Vec<Option<RecordKey>> {
        let written = self.by_written_id.entry(table).or_default();
        if table.spec().single {
            let key = RecordKey::single(table);
            written.insert(key.id.0.as_str().to_owned(), key);
            return rows.iter().enumerate().map(|(at, _)| (at == 0).then_some(key)).collect();
        }
        let mut used = HashSet::new();
        let mut keys: Vec<Option<RecordKey>> = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.written_id().and_then(|text| Id::parse(&text));
            let first = id.filter(|id| used.insert(*id)).map(|id| RecordKey::new(table, RecordId(id)));
            self.doubled += usize::from(id.is_some() && first.is_none());
            keys.push(first);
        }
        for (row, key) in rows.iter().zip(&mut keys) {
            let key = *key.get_or_insert_with(|| {
                let id = std::iter::repeat_with(|| ids.next_id()).find(|id| used.insert(*id));
                RecordKey::new(table, RecordId(id.unwrap_or_else(|| ids.next_id())))
            });
            if let Some(text) = row.written_id() {
                written.entry(text.into_owned()).or_insert(key);
            }
        }
        keys
    }

    /// Takes an item out: links to it lead nowhere.
    pub(super) fn remove(&mut self, key: RecordKey) {
        self.removed.insert(key);
    }

    /// The item that a link leads to, by the id that the file has for it.
    pub(super) fn resolve(&self, field: &FieldSpec, link: &str) -> Option<RecordKey> {
        let (table, id) = link.split_once(':')?;
        let table = Table::from_id(table).filter(|table| field.kind.link_targets().contains(table))?;
        self.by_written_id.get(&table)?.get(id).copied().filter(|key| !self.removed.contains(key))
    }
}

/// Whether a field leads to other items, by links or marks: these are resolved once every item has its key.
pub(super) const fn is_link(field: &FieldSpec) -> bool {
    matches!(field.kind, Kind::Link(_) | Kind::Links(_) | Kind::Ratings(_))
}
