//! A plan: ordered tables of records.

use std::collections::btree_map::Iter;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use fnv::FnvBuildHasher;
use serde_json::Value as Json;

use crate::model::tally::{Keys, Sorting, Tally, Telling};
use crate::model::{FieldSpec, Order, PlanId, Record, RecordId, RecordKey, Table};

/// The records of one table, found by id and walked in order.
#[derive(Clone, Debug, Default)]
struct Rows {
    by_id: HashMap<RecordId, Arc<Record>, FnvBuildHasher>,
    in_order: BTreeMap<(Order, RecordId), Arc<Record>>,
    tally: Tally,
    /// All records, where the list leaves some out: what is not listed is still found.
    behind: Option<Arc<Rows>>,
}

impl Rows {
    /// The rows as they list some of their records alone.
    fn listing(rows: &Arc<Self>, in_order: BTreeMap<(Order, RecordId), Arc<Record>>) -> Arc<Self> {
        let behind = rows.behind.as_ref().unwrap_or(rows).clone();
        Arc::new(Self { in_order, behind: Some(behind), ..Self::default() })
    }
}

/// The records of a table in their order. It has a name and steps of its own, as all code walks lists: adapters of the
/// standard library would be compiled anew for each question that is asked of one.
#[derive(Debug)]
pub struct List<'a> {
    table: Table,
    rows: Option<Iter<'a, (Order, RecordId), Arc<Record>>>,
}

impl<'a> Iterator for List<'a> {
    type Item = (RecordKey, &'a Arc<Record>);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        let ((_, id), record) = self.rows.as_mut()?.next()?;
        Some((RecordKey::new(self.table, *id), record))
    }
}

impl DoubleEndedIterator for List<'_> {
    #[inline(never)]
    fn next_back(&mut self) -> Option<Self::Item> {
        let ((_, id), record) = self.rows.as_mut()?.next_back()?;
        Some((RecordKey::new(self.table, *id), record))
    }
}

type Links = HashMap<RecordKey, BTreeSet<RecordKey>, FnvBuildHasher>;

/// A plan. Only [`crate::engine::apply`] changes its records; everything else reads. A copy shares the tables with its
/// original until one of them changes.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its identity.
    pub id: PlanId,
    tables: BTreeMap<Table, Arc<Rows>>,
    /// For each record, the records that link to it.
    linked_from: Arc<Links>,
    /// Tables this version does not know, kept as they are.
    pub(crate) unknown: BTreeMap<String, Json>,
}

/// Plans are equal when they hold the same records, whatever their ids: a copy equals its original.
impl PartialEq for Plan {
    fn eq(&self, other: &Self) -> bool {
        self.unknown == other.unknown
            && self.count() == other.count()
            && self.records().all(|(key, record)| self.shares(other, key.table) || other.get(key) == Some(record))
    }
}

impl Plan {
    /// A plan without records.
    pub fn new(id: PlanId) -> Self {
        Self { id, tables: BTreeMap::new(), linked_from: Arc::default(), unknown: BTreeMap::new() }
    }

    /// Whether both hold the same of a table, as one is a copy of the other and neither has changed it since. `false`
    /// says nothing.
    pub fn shares(&self, other: &Self, table: Table) -> bool {
        match (self.tables.get(&table), other.tables.get(&table)) {
            (Some(own), Some(others)) => Arc::ptr_eq(own, others),
            (own, others) => own.is_none() && others.is_none(),
        }
    }

    /// The record of a key.
    pub fn get(&self, key: RecordKey) -> Option<&Arc<Record>> {
        let rows = self.tables.get(&key.table)?;
        rows.behind.as_ref().unwrap_or(rows).by_id.get(&key.id)
    }

    /// The single record of a table; of one that each deal has one in, the first that is listed.
    pub fn single(&self, table: Table) -> Option<&Arc<Record>> {
        self.list(table).next().map(|(_, record)| record)
    }

    /// The plan as its list of a table leaves out what does not show there. What is left out is still found by its key, and
    /// by what it links to.
    #[must_use]
    pub fn listing(mut self, table: Table, shows: impl Fn(&Record) -> bool) -> Self {
        if let Some(rows) = self.tables.get(&table).filter(|rows| rows.in_order.values().any(|record| !shows(record))) {
            let shown = rows.in_order.iter().filter(|(_, record)| shows(record));
            let in_order = shown.map(|(place, record)| (place.clone(), record.clone())).collect();
            self.tables.insert(table, Rows::listing(rows, in_order));
        }
        self
    }

    /// The plan so many times, each listing those records of some tables alone that have its number, as
    /// [`Plan::listing`] does: in one walk, however many there are.
    pub fn parted(&self, parts: usize, tables: &[Table], part: impl Fn(Table, &Record) -> Option<usize>) -> Vec<Self> {
        let mut parted = vec![self.clone(); parts];
        for (table, rows) in tables.iter().filter_map(|table| Some((*table, self.tables.get(table)?))) {
            let mut lists = vec![BTreeMap::new(); parts];
            for (place, record) in &rows.in_order {
                if let Some(list) = part(table, record).and_then(|part| lists.get_mut(part)) {
                    list.insert(place.clone(), record.clone());
                }
            }
            for (plan, in_order) in parted.iter_mut().zip(lists) {
                plan.tables.insert(table, Rows::listing(rows, in_order));
            }
        }
        parted
    }

    /// The records of a table in their order.
    pub fn list(&self, table: Table) -> List<'_> {
        List { table, rows: self.tables.get(&table).map(|rows| rows.in_order.iter()) }
    }

    /// Every record, table by table, in order.
    pub fn records(&self) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
        self.tables.keys().flat_map(|table| self.list(*table))
    }

    /// The records that are not the same in another plan, or are in one of them alone: each once, in no order.
    pub fn differing<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = RecordKey> + 'a {
        let changed = self.records_apart(other).filter(|(key, record)| other.get(*key) != Some(record));
        let gone = other.records_apart(self).filter(|(key, _)| self.get(*key).is_none());
        changed.chain(gone).map(|(key, _)| key)
    }

    /// The records of the tables that are not known to be the same in another plan.
    fn records_apart<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (RecordKey, &'a Arc<Record>)> {
        self.tables.keys().filter(|table| !self.shares(other, **table)).flat_map(|table| self.list(*table))
    }

    /// How many records the plan holds.
    pub fn count(&self) -> usize {
        self.tables.values().map(|rows| rows.in_order.len()).sum()
    }

    /// Of how many records of a table each fact is true. Counted once, and then by what is put in and out: what is asked
    /// after each edit costs no walk.
    pub fn counts(&self, table: Table, telling: Telling) -> [usize; 8] {
        self.tables.get(&table).map(|rows| rows.tally.counts(telling, rows.in_order.values())).unwrap_or_default()
    }

    /// The records of a table that stand in a list, in their order. Sorted once, as [`Plan::counts`] counts.
    pub fn sorted(&self, table: Table, sorting: Sorting, list: &str) -> Keys {
        let rows = self.tables.get(&table);
        rows.and_then(|rows| rows.tally.list(sorting, list, self.list(table))).unwrap_or_default()
    }

    /// The last place of a table's list.
    pub fn last_order(&self, table: Table) -> Option<&Order> {
        self.tables.get(&table)?.in_order.last_key_value().map(|((order, _), _)| order)
    }

    /// Every record that links to `target`, in the order of tables and ids.
    pub fn linking_to(&self, target: RecordKey) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
        let keys = self.linked_from.get(&target).into_iter().flatten();
        keys.filter_map(|key| Some((*key, self.get(*key)?)))
    }

    /// The records that a field shows as the other end of links to `target`, in the order of tables and ids.
    pub fn other_ends(&self, target: RecordKey, field: &FieldSpec) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
        let sources = field.kind.link_sources();
        self.linking_to(target).filter(move |(source, _)| sources.contains(&source.table))
    }

    /// Puts a record in, over the one of the same key, or takes it out. The door of `apply` and of readers of files.
    pub(crate) fn put(&mut self, key: RecordKey, record: Option<Arc<Record>>) {
        let Rows { by_id, in_order, tally, .. } = Arc::make_mut(self.tables.entry(key.table).or_default());
        let sides = [by_id.get(&key.id), record.as_ref()].map(|side| side.map(AsRef::as_ref));
        tally.change(key, sides, |id| by_id.get(&id).map(|record| &record.order));
        if let Some(old) = by_id.remove(&key.id) {
            in_order.remove(&(old.order.clone(), key.id));
            for target in old.targets() {
                if let Some(sources) = Arc::make_mut(&mut self.linked_from).get_mut(&target) {
                    sources.remove(&key);
                }
            }
        }
        if let Some(record) = record {
            in_order.insert((record.order.clone(), key.id), record.clone());
            for target in record.targets() {
                Arc::make_mut(&mut self.linked_from).entry(target).or_default().insert(key);
            }
            by_id.insert(key.id, record);
        }
    }
}
