//! What each deal of a plan has of its own, and what holds for all of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::parts::{copied, with_parts};
use crate::engine::{Change, Patch, apply};
use crate::model::{OfDeal, Order, Plan, Record, RecordId, RecordKey, Table, Value};

/// One deal, or what holds for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// A deal. Nothing may have been written of it yet: the first comes into a plan with what is written first.
    Deal(RecordId),
    /// What holds for all deals, and is taken over into each.
    Standard,
}

impl Scope {
    /// The deal of a plan that has none yet.
    pub const FIRST: Self = Self::Deal(RecordId::SINGLE);

    /// The key of the deal.
    pub const fn deal(self) -> Option<RecordKey> {
        match self {
            Self::Deal(id) => Some(RecordKey::new(Table::Deal, id)),
            Self::Standard => None,
        }
    }

    /// The key of the only record that a deal has in a table.
    pub const fn single(self, table: Table) -> RecordKey {
        match self {
            Self::Deal(id) => RecordKey::new(table, id),
            Self::Standard => RecordKey::single(table),
        }
    }
}

impl Table {
    /// How its records belong to deals, where each deal has its own.
    pub fn of_deal(self) -> Option<OfDeal> {
        self.spec().of_deal
    }

    /// Whether a plan has records of the kind that hold for all deals.
    pub fn has_standard(self) -> bool {
        self.of_deal().is_some_and(|of| of.taken_from.is_some())
    }

    /// The tables of which each deal has its own.
    fn of_deals() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|table| table.of_deal().is_some())
    }
}

impl Plan {
    /// Where a record belongs, where its table is one of deals.
    pub fn scope_of(&self, key: RecordKey) -> Option<Scope> {
        key.table.of_deal().and_then(|of| Some(scope_in(self.get(key)?, of)))
    }

    /// The deal that a record belongs to, or is.
    pub fn deal_of(&self, key: RecordKey) -> Option<RecordKey> {
        if key.table == Table::Deal { Some(key) } else { self.scope_of(key)?.deal() }
    }

    /// The deal that is meant where nobody has chosen one.
    pub fn first_scope(&self) -> Scope {
        self.list(Table::Deal).next().map_or(Scope::FIRST, |(key, _)| Scope::Deal(key.id))
    }

    #[allow(dead_code)]
    /// Every deal, and what holds for all where something does.
    pub fn scopes(&self) -> Vec<Scope> {
        let deals = self.list(Table::Deal).map(|(key, _)| Scope::Deal(key.id));
        let has_standard = Table::of_deals().filter(|table| table.has_standard()).any(|table| {
            self.list(table)
                .any(|(_, record)| table.of_deal().is_some_and(|of| scope_in(record, of) == Scope::Standard))
        });
        deals.chain(has_standard.then_some(Scope::Standard)).collect()
    }

    /// The plan as one deal has it, or as it holds for all: its lists leave out what belongs elsewhere, which is still found
    /// by its key.
    pub fn seen_by(&self, scope: Scope) -> Self {
        Table::of_deals().fold(self.clone(), |seen, table| {
            let of = table.of_deal();
            seen.listing(table, |record| of.is_none_or(|of| scope_in(record, of) == scope))
        })
    }

    /// What of the standard a deal has not taken over.
    pub fn not_taken_over(&self, deal: RecordKey) -> Vec<RecordKey> {
        let standard =
            Table::of_deals().filter_map(|table| Some((table, table.of_deal()?, table.of_deal()?.taken_from?)));
        let left = standard.flat_map(|(table, of, taken_from)| {
            let own = self.list(table).filter(|(_, record)| scope_in(record, of).deal() == Some(deal));
            let taken: BTreeSet<RecordKey> = own.flat_map(|(_, record)| record.links_of(taken_from)).copied().collect();
            let all = self.list(table).filter(|(_, record)| scope_in(record, of) == Scope::Standard);
            all.map(|(key, _)| key).filter(|key| !taken.contains(key)).collect::<Vec<_>>()
        });
        left.collect()
    }
}

fn scope_in(record: &Record, of: OfDeal) -> Scope {
    record.links_of(of.deal).first().map_or(Scope::Standard, |deal| Scope::Deal(deal.id))
}

impl Patch {
    /// The patch as what it adds belongs to a deal: to that of what it links to, else to the one given, which comes into the
    /// plan with it.
    #[must_use]
    pub fn for_deal(mut self, plan: &Plan, scope: Scope) -> Self {
        let mut draft: Option<Plan> = None;
        for at in 0..self.changes.len() {
            let Some(change) = self.changes.get(at).filter(|change| change.before.is_none()) else { continue };
            let (Some(of), Some(record)) = (change.key.table.of_deal(), change.after.clone()) else { continue };
            if record.value(of.deal).is_some() {
                continue;
            }
            let draft = draft.get_or_insert_with(|| {
                let mut draft = plan.clone();
                apply(&mut draft, &self);
                draft
            });
            let key = change.key;
            let mut linked = record.all_links(key.table).map(|(_, link)| link).filter(|link| *link != key);
            let scope = match key.table.spec().single {
                true if key.id != RecordId::SINGLE => Scope::Deal(key.id),
                true => scope,
                false => linked.find_map(|link| draft.scope_of(link)).unwrap_or(scope),
            };
            let scope = if of.taken_from.is_none() && scope == Scope::Standard { plan.first_scope() } else { scope };
            if let Some(deal) = scope.deal() {
                let mut record = Record::clone(&record);
                record.set_value(of.deal, Some(Value::Links(vec![deal])));
                let change = Change { key, before: None, after: Some(Arc::new(record)) };
                draft.put(key, change.after.clone());
                if let Some(place) = self.changes.get_mut(at) {
                    *place = change;
                }
            }
        }
        let deals: BTreeSet<RecordKey> = self
            .changes
            .iter()
            .filter_map(|change| {
                let of = change.key.table.of_deal()?;
                scope_in(change.after.as_deref()?, of).deal()
            })
            .collect();
        let missing = deals.into_iter().filter(|deal| plan.get(*deal).is_none() && self.keys().all(|key| key != *deal));
        let places = |at: usize| Order::spread(plan.last_order(Table::Deal), None, at + 1).pop().unwrap_or_default();
        let made: Vec<Change> = missing
            .collect::<Vec<_>>()
            .into_iter()
            .enumerate()
            .map(|(at, key)| Change { key, before: None, after: Some(Arc::new(Record::at(places(at)))) })
            .collect();
        self.changes.splice(0..0, made);
        self
    }
}

/// The patch that copies what holds for all into a deal, but for what it has taken over already.
pub(super) fn take_over(plan: &Plan, deal: RecordKey, mut fresh: impl FnMut(Table) -> RecordKey) -> Patch {
    if plan.get(deal).is_none() {
        return Patch::default();
    }
    let left = plan.not_taken_over(deal);
    // A part comes with its whole; where the deal has the whole already, the part alone comes to it.
    let wholes: Vec<RecordKey> = with_parts(plan, &left);
    let mut changes = copied(plan, &wholes, |_| None, &mut fresh);
    for (change, from) in changes.iter_mut().zip(&wholes) {
        let (Some(of), Some(record)) = (change.key.table.of_deal(), change.after.take()) else { continue };
        let mut record = Record::clone(&record);
        record.set_value(of.deal, Some(Value::Links(vec![deal])));
        if let Some(taken_from) = of.taken_from {
            record.set_value(taken_from, Some(Value::Links(vec![*from])));
        }
        change.after = Some(Arc::new(record));
    }
    Patch { changes }
}

/// The patch after which each record that belongs to a deal has it in the plan, with the deals that it brings back: nothing
/// outlives its deal unseen. What belongs to none and has to is the first deal's.
pub(super) fn with_deals(plan: &Plan) -> (Patch, Vec<RecordKey>) {
    let mut patch = Patch::default();
    let mut missing: BTreeSet<RecordKey> = BTreeSet::new();
    for table in Table::of_deals() {
        let Some(of) = table.of_deal() else { continue };
        for (key, record) in plan.list(table) {
            let scope = match scope_in(record, of) {
                Scope::Standard if of.taken_from.is_some() => continue,
                Scope::Standard if table.spec().single && key.id != RecordId::SINGLE => Scope::Deal(key.id),
                Scope::Standard => plan.first_scope(),
                scope => scope,
            };
            let Some(deal) = scope.deal() else { continue };
            if plan.get(deal).is_none() {
                missing.insert(deal);
            }
            if record.links_of(of.deal).first() != Some(&deal) {
                let mut after = Record::clone(record);
                after.set_value(of.deal, Some(Value::Links(vec![deal])));
                patch.changes.push(Change { key, before: Some(record.clone()), after: Some(Arc::new(after)) });
            }
        }
    }
    let places = Order::spread(plan.last_order(Table::Deal), None, missing.len());
    for (key, order) in missing.iter().zip(places) {
        let mut deal = Record::at(order);
        let name = Table::of_deals().filter(|table| table.spec().single).find_map(|table| {
            let (title, named) = (Table::Deal.spec().title, plan.get(RecordKey::new(table, key.id))?);
            named.value(table.spec().field(title.id)?).cloned()
        });
        deal.set_value(Table::Deal.spec().title, name);
        patch.changes.push(Change { key: *key, before: None, after: Some(Arc::new(deal)) });
    }
    (patch, missing.into_iter().collect())
}
