//! The items of a file: which table each belongs to, and which id it gets.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use fnv::FnvBuildHasher;

use crate::formats::import::tree::{Member, Tree};
use crate::formats::record::ID;
use crate::model::{FieldSpec, Id, IdSource, Kind, RecordId, RecordKey, Table};
use crate::modules::of_deal::DEAL;

/// An item as it stands in the file.
pub(super) struct FoundRow<'a> {
    /// Its number in the table's list, from 0.
    pub(super) number: usize,
    /// What it holds.
    pub(super) members: Vec<Member<'a>>,
}

impl FoundRow<'_> {
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

/// The keys that a file's items have in the plan.
#[derive(Default)]
pub(super) struct Keys {
    /// Those that have the id which is written.
    given: HashSet<RecordKey, FnvBuildHasher>,
    /// The items whose id, as it is written, is none of ours, by table.
    renamed: BTreeMap<Table, HashMap<String, RecordKey, FnvBuildHasher>>,
    removed: HashSet<RecordKey, FnvBuildHasher>,
    /// How many items had the id of another.
    pub(super) doubled: usize,
}

impl Keys {
    /// Gives each item of a table its key, in their order; `None` for a second item where a table holds one.
    pub(super) fn assign(&mut self, table: Table, rows: &[FoundRow], ids: &mut IdSource) -> Vec<Option<RecordKey>> {
        if table.spec().single && table.spec().of_deal.is_none() {
            let key = RecordKey::single(table);
            self.given.insert(key);
            return rows.iter().enumerate().map(|(at, _)| (at == 0).then_some(key)).collect();
        }
        let mut keys: Vec<Option<RecordKey>> = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.written_id().and_then(|text| Id::parse(&text));
            let key = id.map(|id| RecordKey::new(table, RecordId(id)));
            let first = key.filter(|key| self.given.insert(*key));
            self.doubled += usize::from(id.is_some() && first.is_none());
            keys.push(first);
        }
        for (row, key) in rows.iter().zip(&mut keys).filter(|(_, key)| key.is_none()) {
            let mut fresh = RecordKey::new(table, ids.next_record());
            while self.given.contains(&fresh) {
                fresh = RecordKey::new(table, ids.next_record());
            }
            *key = Some(fresh);
            if let Some(text) = row.written_id().filter(|text| Id::parse(text).is_none()) {
                self.renamed.entry(table).or_default().entry(text.into_owned()).or_insert(fresh);
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
        let key = Id::parse(id).map(|id| RecordKey::new(table, RecordId(id)));
        // A deal that is missing in the file is brought back by what belongs to it.
        let own = key.filter(|key| self.given.contains(key) || *field == *DEAL.spec);
        own.or_else(|| self.renamed.get(&table)?.get(id).copied()).filter(|key| !self.removed.contains(key))
    }
}

/// Whether a field leads to other items, by links or marks: these are resolved once every item has its key.
pub(super) const fn is_link(field: &FieldSpec) -> bool {
    matches!(field.kind, Kind::Link(_) | Kind::Links(_) | Kind::Ratings(_))
}
