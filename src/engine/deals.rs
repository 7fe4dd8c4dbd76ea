//! What each deal of a plan has of its own, and what holds for all of them.

use std::collections::BTreeMap;

use crate::model::{OfDeal, Plan, Record, RecordId, RecordKey, Table};

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
    pub(super) fn of_deals() -> impl Iterator<Item = Self> {
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
        let taken = self.taken_over(deal);
        let all = Table::of_deals().filter_map(|table| table.of_deal().map(|of| (table, of)));
        let standard = all.filter(|(_, of)| of.taken_from.is_some()).flat_map(|(table, of)| {
            self.list(table).filter(move |(_, record)| scope_in(record, of) == Scope::Standard)
        });
        standard.map(|(key, _)| key).filter(|key| !taken.contains_key(key)).collect()
    }

    /// What of the standard a deal has taken over, with what has become of it there.
    pub(super) fn taken_over(&self, deal: RecordKey) -> BTreeMap<RecordKey, RecordKey> {
        let all = Table::of_deals().filter_map(|table| Some((table, table.of_deal()?, table.of_deal()?.taken_from?)));
        let taken = all.flat_map(|(table, of, taken_from)| {
            let own = self.list(table).filter(move |(_, record)| scope_in(record, of).deal() == Some(deal));
            own.flat_map(move |(key, record)| record.links_of(taken_from).iter().map(move |from| (*from, key)))
        });
        taken.collect()
    }
}

pub(super) fn scope_in(record: &Record, of: OfDeal) -> Scope {
    record.links_of(of.deal).first().map_or(Scope::Standard, |deal| Scope::Deal(deal.id))
}
