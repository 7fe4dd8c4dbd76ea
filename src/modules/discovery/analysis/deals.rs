//! What deals tell the funnel and the improvement: how far they came, and how they ended.

use std::sync::Arc;

use crate::engine::{Change, Patch};
use crate::method::{blank, fold, one_line};
use crate::model::{Date, Number, Order, Plan, Record, RecordKey, Table, Value};
use crate::modules::basics::spec::basics;
use crate::modules::discovery::spec::{Outcome, deal};
use crate::modules::improve::spec::{DealEnd, deal_result};
use crate::modules::metrics::spec::{FunnelMeasure, Unit, funnel_stage, kpi, kpi_value};
use crate::modules::persona::spec::persona;
use crate::modules::process::spec::stage;

/// How many deals have come to each stage of the funnel since the period began, the first stage first.
///
/// The last stage is the signature: it counts what is won. Any other has its place in the process by its link, else by its
/// name, and counts the deals that are in that stage of the process or behind it, those that are lost up to where they were;
/// none where it has no such place.
pub fn reached(plan: &Plan) -> Vec<(RecordKey, Option<usize>)> {
    let places: Vec<RecordKey> = plan.list(Table::ProcessStage).map(|(key, _)| key).collect();
    let place_of = |stage: RecordKey| places.iter().position(|other| *other == stage);
    let begin = plan.single(Table::Basics).and_then(|record| record.get(basics::PERIOD_START));
    let counts = |record: &Record| match (record.get(deal::ENDED_ON), begin) {
        (Some(ended), Some(begin)) => ended >= begin,
        _ => true,
    };
    let deals: Vec<&Arc<Record>> =
        plan.list(Table::Deal).map(|(_, record)| record).filter(|record| counts(record)).collect();
    let is_won = |record: &Record| record.get(deal::OUTCOME) == Some(Outcome::Won);
    let came_to = |record: &Record, place: usize| {
        is_won(record) || record.get(deal::STAGE).and_then(place_of).is_some_and(|own| own >= place)
    };
    let stages: Vec<(RecordKey, &Arc<Record>)> = plan.list(Table::FunnelStage).collect();
    let last = stages.last().map(|(key, _)| *key);
    let count = |(key, record): (RecordKey, &Arc<Record>)| {
        if Some(key) == last {
            return (key, Some(deals.iter().filter(|deal| is_won(deal)).count()));
        }
        let place = in_process(plan, record).and_then(place_of);
        (key, place.map(|place| deals.iter().filter(|deal| came_to(deal, place)).count()))
    };
    stages.into_iter().map(count).collect()
}

/// The stage of the process in which a stage of the funnel lies.
fn in_process(plan: &Plan, funnel: &Record) -> Option<RecordKey> {
    let linked = funnel.get(funnel_stage::STAGE).filter(|stage| plan.get(*stage).is_some());
    let name = fold(funnel.text(funnel_stage::NAME).trim());
    let is_called = |record: &Record| !name.is_empty() && fold(record.text(stage::NAME).trim()) == name;
    let called = || plan.list(Table::ProcessStage).find(|(_, record)| is_called(record)).map(|(key, _)| key);
    linked.or_else(called)
}

/// What follows when a deal ends.
#[derive(Debug, Default)]
pub struct Ended {
    /// The deal with its end, and the result in the improvement: a new one, or the one that it has brought up to date.
    pub patch: Patch,
    /// The figure in which signatures are counted by hand, where there is one: a value for it may be due.
    pub figure: Option<RecordKey>,
}

/// A deal as it ends. Nothing for one that is gone, or for an end that is none.
///
/// What the deal keeps to itself stays so: the customer is named once the deal is won, else their kind, which is the persona;
/// their words stay private; the amount stays with the deal.
pub fn ended(plan: &Plan, key: RecordKey, outcome: Outcome, today: Date) -> Ended {
    let (Some(before), Some(end)) = (plan.get(key).filter(|_| key.table == Table::Deal), end_of(outcome)) else {
        return Ended::default();
    };
    let on = before.get(deal::ENDED_ON).filter(|_| before.get(deal::OUTCOME) == Some(outcome)).unwrap_or(today);
    let after = Record::clone(before).with(deal::OUTCOME, outcome).with(deal::ENDED_ON, on);
    let own = |found: &(RecordKey, &Arc<Record>)| {
        found.0.table == Table::DealResult && found.1.get(deal_result::ENDED) == Some(key)
    };
    // A result has the id of its deal, so that two tabs that end it write the same one.
    let at = plan.linking_to(key).find(own).map_or(RecordKey::new(Table::DealResult, key.id), |(at, _)| at);
    let known = plan.get(at);
    let fresh = || Record::at(Order::between(plan.last_order(Table::DealResult), None));
    let result = known.map_or_else(fresh, |record| Record::clone(record));
    let result = told(plan, &after, result.with(deal_result::ENDED, key).with(deal_result::RESULT, end))
        .with(deal_result::ON, on);
    let changes = [
        Change { key, before: Some(before.clone()), after: Some(Arc::new(after)) },
        Change { key: at, before: known.cloned(), after: Some(Arc::new(result)) },
    ];
    let changes = changes.into_iter().filter(|change| change.before != change.after).collect();
    Ended { patch: Patch { changes }, figure: figure(plan).filter(|_| outcome == Outcome::Won) }
}

const fn end_of(outcome: Outcome) -> Option<DealEnd> {
    match outcome {
        Outcome::Won => Some(DealEnd::Won),
        Outcome::Lost => Some(DealEnd::Lost),
        Outcome::Open => None,
    }
}

/// A result with what the deal says of it, where nobody has written it there.
fn told(plan: &Plan, deal: &Record, mut result: Record) -> Record {
    let personas: Vec<RecordKey> = deal.links_of(deal::PERSONAS.spec).to_vec();
    let is_named = deal.get(deal::OUTCOME) == Some(Outcome::Won);
    let kind = || personas.first().and_then(|first| Some(one_line(plan.get(*first)?.text(persona::NAME))));
    let name = if is_named { Some(deal.text(deal::CUSTOMER).trim().to_owned()) } else { kind() };
    let texts = [(deal_result::DEAL, name), (deal_result::QUOTE, Some(deal.text(deal::WHY).trim().to_owned()))];
    for (field, text) in texts {
        if let Some(text) = text.filter(|text| blank(result.text(field)) && !blank(text)) {
            result = result.with(field, text);
        }
    }
    let links =
        [(deal_result::STAGE.spec, deal.links_of(deal::STAGE.spec).to_vec()), (deal_result::ORIGIN.spec, personas)];
    for (field, links) in links.into_iter().filter(|(_, links)| !links.is_empty()) {
        if result.value(field).is_none() {
            result.set_value(field, Some(Value::Links(links)));
        }
    }
    result
}

/// The figure that counts signatures: held against the number of the last stage of the funnel, and with a value in this period.
fn figure(plan: &Plan) -> Option<RecordKey> {
    let (signed, _) = plan.list(Table::FunnelStage).next_back()?;
    let begin = plan.single(Table::Basics).and_then(|record| record.get(basics::PERIOD_START));
    let is_now = |record: &Record| record.get(kpi_value::ON).is_some_and(|on| begin.is_none_or(|begin| on >= begin));
    let is_logged = |kpi: RecordKey| {
        let values = plan.parts(kpi).into_iter().filter(|(key, _)| key.table == Table::KpiValue);
        values.into_iter().any(|(_, record)| record.get(kpi_value::VALUE).map(Number::get).is_some() && is_now(record))
    };
    let counts = |record: &Record| {
        record.get(kpi::FUNNEL_STAGE) == Some(signed)
            && record.get(kpi::FUNNEL_MEASURE) != Some(FunnelMeasure::Rate)
            && matches!(record.get(kpi::UNIT), None | Some(Unit::Count))
    };
    plan.list(Table::Kpi).find(|(key, record)| counts(record) && is_logged(*key)).map(|(key, _)| key)
}

#[cfg(test)]
mod tests;
