//! The way of a finding on: into a PEST factor, a SWOT item, or a record that is there.

use std::sync::Arc;

use crate::engine::Patch;
use crate::method::{LinkOf, Way, one_line};
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table, Value};
use crate::modules::pest::spec::factor;
use crate::modules::research::spec::question;
use crate::modules::swot::spec::item;

/// What a PEST factor takes over from a question: the words of its finding, its source, and the question as origin.
///
/// Impact and likelihood stay unset: how well a fact is proved does not say how much it matters.
pub(crate) const TO_PEST: Way = Way {
    into: Table::Pest,
    link: LinkOf::New(factor::ORIGIN.spec),
    takes: &[(question::FINDING.spec, factor::TEXT.spec), (question::SOURCE.spec, factor::SOURCE.spec)],
};

/// What a SWOT item takes over from a question: the words of its finding, its source as evidence, its strength as certainty,
/// and the question as origin.
pub(crate) const TO_SWOT: Way = Way {
    into: Table::Swot,
    link: LinkOf::New(item::ORIGIN.spec),
    takes: &[
        (question::FINDING.spec, item::TEXT.spec),
        (question::SOURCE.spec, item::EVIDENCE.spec),
        (question::STRENGTH.spec, item::CERTAINTY.spec),
    ],
};

/// Adds a finding to a record that is there, as the last entry of its field `entries` (the pains of a persona), and
/// the question to its field `links`, in one step. What stands there already is not added again. `None` when either
/// record is gone, nothing is found yet, `entries` is no list of lines, `links` takes no link to research, or a list is
/// full: a longer one could not be read back.
pub fn add_to_record(
    plan: &Plan,
    key: RecordKey,
    target: RecordKey,
    entries: &'static FieldSpec,
    links: &'static FieldSpec,
) -> Option<Patch> {
    let line = found(plan, key)?;
    let before = plan.get(target)?;
    let fits = matches!(entries.kind, Kind::Lines)
        && matches!(links.kind, Kind::Links(tables) if tables.contains(&Table::Research));
    let mut lines = match before.value(entries) {
        Some(Value::Lines(lines)) => lines.clone(),
        _ => Vec::new(),
    };
    let mut linked = before.links_of(links).to_vec();
    push_new(&mut lines, line);
    push_new(&mut linked, key);
    let fits = fits && lines.len() <= Kind::MAX_LIST && linked.len() <= Kind::MAX_LIST;
    let mut after = Record::clone(before);
    after.set_value(entries, Some(Value::Lines(lines)));
    after.set_value(links, Some(Value::Links(linked)));
    // What a user has added to is the user's own; what stays the same stays an example.
    after.example &= after == **before;
    fits.then(|| Patch::one(target, Some(before.clone()), Some(Arc::new(after))))
}

/// What a question found, as one line; `None` while nothing is.
fn found(plan: &Plan, key: RecordKey) -> Option<String> {
    let question = plan.get(key).filter(|_| key.table == Table::Research)?;
    Some(one_line(question.text(question::FINDING))).filter(|line| !line.is_empty())
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, entry: T) {
    if !list.contains(&entry) {
        list.push(entry);
    }
}

#[cfg(test)]
mod tests;
