//! What deals tell the funnel: how far they came, and which figure counts the signatures.

use std::sync::Arc;

use crate::method::fold;
use crate::model::{Number, Plan, Record, RecordKey, Table};
use crate::modules::basics::spec::basics;
use crate::modules::discovery::spec::{Outcome, deal};
use crate::modules::metrics::spec::{FunnelMeasure, Unit, funnel_stage, kpi, kpi_value};
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

/// The figure in which signatures are counted by hand: held against the number of the last stage of the funnel, and with a
/// value in this period. A value for it is due when a deal is won.
fn signed_figure(plan: &Plan) -> Option<RecordKey> {
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

/// The figure of signatures for which a deal asks for a new value: none unless the deal is won.
pub fn figure_due(plan: &Plan, deal: RecordKey) -> Option<RecordKey> {
    let is_won = plan.get(deal)?.get(deal::OUTCOME) == Some(Outcome::Won);
    is_won.then(|| signed_figure(plan)).flatten()
}

/// How many deals have come to a stage of the funnel; none where no deal counts.
pub fn reached_at(plan: &Plan, stage: RecordKey) -> Option<usize> {
    let reached = reached(plan);
    let any = reached.iter().any(|(_, count)| count.is_some_and(|count| count > 0));
    reached.into_iter().find(|(key, _)| *key == stage && any)?.1
}

#[cfg(test)]
mod tests;
