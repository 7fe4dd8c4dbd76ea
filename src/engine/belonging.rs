//! How what comes into a plan gets the deal that it belongs to.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::deals::{Scope, scope_in};
use crate::engine::parts::copied;
use crate::engine::{Change, Patch, apply};
use crate::model::{OfDeal, Order, Plan, Record, RecordId, RecordKey, Table, Value};

impl Patch {
    /// The patch as what it puts in belongs to a deal: to the one that it names, else to that of what it links to, else to the
    /// one given, which comes into the plan with it.
    #[must_use]
    pub fn for_deal(self, plan: &Plan, scope: Scope) -> Self {
        let mut draft: Option<Plan> = None;
        let mut changes: Vec<Change> = Vec::with_capacity(self.changes.len());
        for change in &self.changes {
            let Some((of, record)) = change.key.table.of_deal().zip(change.after.as_ref()) else {
                changes.push(change.clone());
                continue;
            };
            let (named, is_single) = (scope_in(record, of).deal(), change.key.table.spec().single);
            let deal = if is_single && (change.before.is_some() || change.key.id != RecordId::SINGLE) {
                Scope::Deal(change.key.id).deal()
            } else if named.is_some() || change.before.is_some() && of.taken_from.is_some() {
                named
            } else {
                scope_for(draft.get_or_insert_with(|| patched(plan, &self)), change, of, scope).deal()
            };
            // What a deal has one of has its id.
            let key = deal.filter(|_| is_single).map_or(change.key, |deal| RecordKey::new(change.key.table, deal.id));
            if key != change.key && plan.get(key).is_some() {
                continue;
            }
            let mut record = Arc::clone(record);
            if deal != named {
                Arc::make_mut(&mut record).set_value(of.deal, deal.map(|deal| Value::Links(vec![deal])));
            }
            if let Some(draft) = &mut draft {
                draft.put(key, Some(Arc::clone(&record)));
            }
            changes.push(Change { key, before: change.before.clone(), after: Some(record) });
        }
        let named = changes.iter().filter_map(|change| {
            let of = change.key.table.of_deal()?;
            scope_in(change.after.as_deref()?, of).deal()
        });
        let missing: BTreeSet<RecordKey> = named
            .filter(|deal| plan.get(*deal).is_none() && changes.iter().all(|change| change.key != *deal))
            .collect();
        let places = Order::spread(plan.last_order(Table::Deal), None, missing.len());
        let made = missing.into_iter().zip(places).map(|(key, order)| Change {
            key,
            before: None,
            after: Some(Arc::new(Record::at(order))),
        });
        changes.splice(0..0, made.collect::<Vec<_>>());
        changes.retain(|change| change.before != change.after);
        Self { changes }
    }

    /// The deals that it takes away.
    #[must_use]
    pub fn deals_gone(&self) -> Self {
        let is_gone = |change: &&Change| change.key.table == Table::Deal && change.after.is_none();
        Self { changes: self.changes.iter().filter(is_gone).cloned().collect() }
    }

    /// The patch that brings back those of the deals it takes away that something in a plan still belongs to, as they were.
    #[must_use]
    pub fn missed_in(&self, plan: &Plan) -> Self {
        let belongs = |deal: RecordKey| {
            plan.linking_to(deal).any(|(key, _)| plan.scope_of(key).and_then(Scope::deal) == Some(deal))
        };
        let mut back = self.deals_gone().invert();
        back.changes.retain(|change| plan.get(change.key).is_none() && belongs(change.key));
        back
    }
}

fn patched(plan: &Plan, patch: &Patch) -> Plan {
    let mut after = plan.clone();
    apply(&mut after, patch);
    after
}

/// Where what a change puts in belongs, which does not say so: where it was, else where what it links to is, else in the scope
/// given.
fn scope_for(draft: &Plan, change: &Change, of: OfDeal, scope: Scope) -> Scope {
    let was = change.before.as_deref().and_then(|before| scope_in(before, of).deal());
    let links = change.after.iter().flat_map(|record| record.all_links(change.key.table)).map(|(_, link)| link);
    let mut others = links.filter(|link| *link != change.key);
    let found = was.map(|deal| Scope::Deal(deal.id)).or_else(|| others.find_map(|link| draft.scope_of(link)));
    match found.unwrap_or(scope) {
        Scope::Standard if of.taken_from.is_none() => draft.first_scope(),
        scope => scope,
    }
}

/// The patch that copies what holds for all into a deal, but for what it has taken over already.
pub(super) fn take_over(plan: &Plan, deal: RecordKey, mut fresh: impl FnMut(Table) -> RecordKey) -> Patch {
    if plan.get(deal).is_none() {
        return Patch::default();
    }
    let (left, taken) = (plan.not_taken_over(deal), plan.taken_over(deal));
    // A part of what the deal has already comes to that.
    let mut changes = copied(plan, &left, |link| taken.get(&link).copied(), &mut fresh);
    for (change, from) in changes.iter_mut().zip(&left) {
        let (Some(of), Some(record)) = (change.key.table.of_deal(), change.after.take()) else { continue };
        let mut record = Record::clone(&record);
        record.set_value(of.deal, Some(Value::Links(vec![deal])));
        if let Some(taken_from) = of.taken_from {
            record.set_value(taken_from, Some(Value::Links(vec![*from])));
        }
        // How far it is has to be said of each deal.
        for done in change.key.table.duties().iter().filter_map(|duty| duty.done.as_ref()) {
            record.set_value(done.field, None);
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
                // What a deal has one of has its id.
                _ if table.spec().single => Scope::Deal(key.id),
                Scope::Standard if of.taken_from.is_some() => continue,
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
    for (key, place) in missing.iter().zip(places) {
        // The one that a plan has before it has any stays ahead of all others.
        let ahead = (key.id == RecordId::SINGLE).then(|| plan.list(Table::Deal).next()).flatten();
        let mut deal = Record::at(ahead.map_or(place, |(_, next)| Order::between(None, Some(&next.order))));
        let name = Table::of_deals().filter(|table| table.spec().single).find_map(|table| {
            let (title, named) = (Table::Deal.spec().title, plan.get(RecordKey::new(table, key.id))?);
            named.value(table.spec().field(title.id)?).cloned()
        });
        deal.set_value(Table::Deal.spec().title, name);
        patch.changes.push(Change { key: *key, before: None, after: Some(Arc::new(deal)) });
    }
    (patch, missing.into_iter().collect())
}
