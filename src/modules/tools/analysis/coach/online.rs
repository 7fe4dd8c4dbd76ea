//! What the coach says about selling online.

use crate::method::{Check, Finding, blank};
use crate::model::{Plan, Record, Table};
use crate::modules::tools::analysis::rules;
use crate::modules::tools::spec::{Station, StationStatus, online_station};

/// What a station alone tells.
pub(super) const CHECKS: &[Check] = &[
    rules::STATION_UNWATCHED
        .missing(&[online_station::OWNER.spec, online_station::FIGURE.spec, online_station::TARGET.spec])
        .when(is_needed)
        .naming("what", online_station::WHAT),
    rules::TARGET_UNCOUNTED
        .text(online_station::TARGET, |text| !text.has_figure())
        .when(is_needed)
        .naming("what", online_station::WHAT),
];

/// Whether something is done there, and it is not said that we do without.
fn is_needed(station: &Record) -> bool {
    !blank(station.text(online_station::WHAT)) && station.get(online_station::STATUS) != Some(StationStatus::NotNeeded)
}

/// The finding stands at the first thing that is done at another station. That we do without a person has to be said.
pub(super) fn no_way_to_person(plan: &Plan) -> Option<Finding> {
    let station = |record: &Record| record.get(online_station::STATION);
    let says = |record: &Record| !blank(record.text(online_station::WHAT));
    let leads =
        plan.list(Table::OnlineStation).any(|(_, record)| station(record) == Some(Station::Person) && says(record));
    let sells = plan.list(Table::OnlineStation).find(|(_, record)| station(record).is_some() && is_needed(record));
    let (key, _) = sells.filter(|_| !leads)?;
    Some(rules::NO_WAY_TO_PERSON.at(key, online_station::STATION.spec))
}
