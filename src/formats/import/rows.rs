//! The items of a file: which table each belongs to, and which id it gets.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use fnv::FnvBuildHasher;

use crate::formats::import::tree::{Member, Tree};
use crate::formats::migrations::has_one;
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

impl<'a> FoundRow<'a> {
    /// What it holds under a name; of several with the same, the last.
    fn member(&self, name: &str) -> Option<&Tree<'a>> {
        self.members.iter().rev().find(|(known, _)| known == name).map(|(_, found)| found)
    }

    /// Its id as the file has it: a text or a number, whether it can be an id of ours or not.
    fn written_id(&self) -> Option<Cow<'_, str>> {
        match self.member(ID)? {
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
    /// Gives each item of a table of a file its key, in their order; `None` for a second item where the plan, or its deal,
    /// has one.
    pub(super) fn assign(
        &mut self,
        table: Table,
        format: u32,
        rows: &[FoundRow],
        ids: &mut IdSource,
    ) -> Vec<Option<RecordKey>> {
        if table.spec().single {
            let of_deal = table.spec().of_deal.filter(|_| !has_one(table, format));
            let keys = rows.iter().map(|row| {
                let id = of_deal.and_then(|of| self.deal_of(of.deal, row)).unwrap_or(RecordId::SINGLE);
                RecordKey::new(table, id)
            });
            let keys: Vec<RecordKey> = keys.collect();
            return keys.into_iter().map(|key| self.given.insert(key).then_some(key)).collect();
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

    /// The id of the deal that an item is the only one of: that of its link, else its own.
    fn deal_of(&self, field: &FieldSpec, row: &FoundRow) -> Option<RecordId> {
        let link = row.member(field.id).and_then(Tree::text).and_then(|link| self.resolve(field, link));
        let own = || row.written_id().and_then(|text| Id::parse(&text)).map(RecordId);
        link.map(|deal| deal.id).or_else(own)
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
