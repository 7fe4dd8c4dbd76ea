//! How deals ended, as the improvement has it: a result comes with the end of a deal, follows it, and goes with it.

use std::sync::Arc;

use crate::engine::{Change, Patch};
use crate::method::{blank, one_line};
use crate::model::{Choice, FieldSpec, Order, Plan, Record, RecordKey, Table, Value};
use crate::modules::discovery::spec::{Outcome, deal};
use crate::modules::improve::spec::{DealEnd, deal_result};
use crate::modules::persona::spec::persona;

/// What of a result follows its deal as long as nobody has written there. The amount does not: a deal's is for the whole term
/// and private, a result's is per year and not.
const FOLLOWS: [&FieldSpec; 6] = [
    deal_result::RESULT.spec,
    deal_result::ON.spec,
    deal_result::DEAL.spec,
    deal_result::QUOTE.spec,
    deal_result::STAGE.spec,
    deal_result::ORIGIN.spec,
];

/// The result that a deal has in the improvement.
pub fn result_of(plan: &Plan, deal: RecordKey) -> Option<RecordKey> {
    let mut results = plan.linking_to(deal).filter(|(key, _)| key.table == Table::DealResult);
    results.find(|(_, record)| record.get(deal_result::ENDED) == Some(deal)).map(|(key, _)| key)
}

impl Patch {
    /// The patch with what it means for the results: a deal that ends has one, a deal that has ended takes along what nobody has
    /// written there, and a deal that is open again takes out a result in which nobody has written anything.
    ///
    /// What the deal keeps to itself stays so: the customer is named once the deal is won, else their kind, which is the
    /// persona; their words stay private.
    #[must_use]
    pub fn with_results(mut self, plan: &Plan) -> Self {
        let mut last = plan.last_order(Table::DealResult).cloned();
        let mut results: Vec<Change> = Vec::new();
        for change in self.changes.iter().filter(|change| change.key.table == Table::Deal) {
            let Some(after) = change.after.as_deref() else { continue };
            let result = followed(plan, change.key, change.before.as_deref(), after, last.as_ref());
            // Somebody writes into it by the same patch: then that is what counts.
            let is_written = |result: &Change| self.changes.iter().any(|other| other.key == result.key);
            let Some(result) = result.filter(|result| result.before != result.after && !is_written(result)) else {
                continue;
            };
            if result.before.is_none() {
                last = result.after.as_ref().map(|record| record.order.clone());
            }
            results.push(result);
        }
        self.changes.extend(results);
        self
    }

    /// The deals that have ended by this patch and got a result, each with the key of that.
    pub fn new_results(&self) -> impl Iterator<Item = (RecordKey, RecordKey)> {
        let made =
            self.changes.iter().filter(|change| change.key.table == Table::DealResult && change.before.is_none());
        made.filter_map(|change| Some((change.after.as_ref()?.get(deal_result::ENDED)?, change.key)))
    }
}

/// What becomes of the result of a deal that changes; nothing where it has none and needs none.
fn followed(
    plan: &Plan,
    key: RecordKey,
    before: Option<&Record>,
    after: &Record,
    last: Option<&Order>,
) -> Option<Change> {
    // A deal of the worked example comes with its result.
    let comes_told = before.is_none() && after.example;
    let (was, is) = (before.and_then(end_of), end_of(after).filter(|_| !comes_told));
    let own = result_of(plan, key);
    let made = before.map(|before| made_of(plan, key, before)).unwrap_or_default();
    if is.is_none() {
        let at = own.filter(|_| was.is_some())?;
        let known = plan.get(at)?;
        let is_untouched = plan.linking_to(at).next().is_none() && made.moved(known.order.clone()) == **known;
        return is_untouched.then(|| Change { key: at, before: Some(known.clone()), after: None });
    }
    let ends = was != is;
    // A result has the id of its deal, so that two tabs that end it write the same one.
    let at = own.or_else(|| ends.then_some(RecordKey::new(Table::DealResult, key.id)))?;
    let known = plan.get(at);
    let mut result = known.map_or_else(|| Record::at(Order::between(last, None)), |record| Record::clone(record));
    let making = made_of(plan, key, after);
    for field in FOLLOWS {
        let own = result.value(field);
        let is_blank = own.is_none_or(|value| matches!(value, Value::Text(text) if blank(text)));
        let is_new_end = ends && field == deal_result::RESULT.spec;
        if own == made.value(field) || (ends && is_blank) || is_new_end {
            result.set_value(field, making.value(field).cloned());
        }
    }
    if ends {
        result.set(deal_result::ENDED, key);
    }
    result.example &= known.is_some_and(|known| **known == result);
    Some(Change { key: at, before: known.cloned(), after: Some(Arc::new(result)) })
}

fn end_of(deal: &Record) -> Option<DealEnd> {
    match deal.get(deal::OUTCOME)? {
        Outcome::Won => Some(DealEnd::Won),
        Outcome::Lost => Some(DealEnd::Lost),
        Outcome::Open => None,
    }
}

/// The result that a deal makes by itself.
fn made_of(plan: &Plan, key: RecordKey, deal: &Record) -> Record {
    let personas = deal.links_of(deal::PERSONAS.spec);
    let kind = || personas.first().and_then(|first| Some(one_line(plan.get(*first)?.text(persona::NAME))));
    let end = end_of(deal);
    let name = if end == Some(DealEnd::Won) { Some(deal.text(deal::CUSTOMER).to_owned()) } else { kind() };
    let mut result = Record::default().with(deal_result::ENDED, key);
    let text = |text: &str| (!blank(text)).then(|| Value::Text(text.trim().to_owned()));
    let links = |links: &[RecordKey]| (!links.is_empty()).then(|| Value::Links(links.to_vec()));
    let values = [
        (deal_result::RESULT.spec, end.map(|end| Value::Choice(end.code()))),
        (deal_result::ON.spec, deal.value(deal::ENDED_ON.spec).cloned()),
        (deal_result::DEAL.spec, name.as_deref().and_then(text)),
        (deal_result::QUOTE.spec, text(deal.text(deal::WHY))),
        (deal_result::STAGE.spec, links(deal.links_of(deal::STAGE.spec))),
        (deal_result::ORIGIN.spec, links(personas)),
    ];
    for (field, value) in values {
        result.set_value(field, value);
    }
    result
}

#[cfg(test)]
mod tests;
