//! Personas taken over into another plan.

use crate::engine::{Command, Patch, apply};
use crate::method::Normal;
use crate::model::{IdSource, Kind, Plan, Record, RecordKey, Table, Value};
use crate::modules::basics::spec::person;
use crate::modules::persona::spec::{persona, scale};

/// What copies personas of one plan to the end of another's. Their marks go to the scales of that plan with the same two
/// ends, and scales that it has not got come along; the owner is whoever has the same name there; links lead on where
/// that plan has their records, and are left out elsewhere.
pub fn copy_into(source: &Plan, keys: &[RecordKey], target: &Plan, ids: &mut IdSource) -> Patch {
    let mut draft = target.clone();
    let mut patch = Patch::default();
    let mut run = |draft: &mut Plan, command: Command| {
        let step = command.patch(draft, ids);
        apply(draft, &step);
        patch = std::mem::take(&mut patch).squash(step);
    };
    let chosen: Vec<_> = source.list(Table::Persona).filter(|(key, _)| keys.contains(key)).collect();
    for (_, record) in &chosen {
        for rated in record.links_of(persona::SCALES.spec) {
            let Some(scale) = source.get(*rated) else { continue };
            if is_named(scale) && counterpart(&draft, scale).is_none() {
                run(&mut draft, Command::Add { table: Table::Scale, records: vec![own(scale)] });
            }
        }
    }
    let records = chosen.iter().map(|(_, record)| adapted(source, record, &draft)).collect();
    // Adding leaves out the links that lead nowhere.
    run(&mut draft, Command::Add { table: Table::Persona, records });
    patch
}

/// The persona with the owner and the scales of the other plan.
fn adapted(source: &Plan, record: &Record, target: &Plan) -> Record {
    let mut copy = own(record);
    let owner = record.get(persona::OWNER).and_then(|owner| namesake(target, source.get(owner)?));
    copy.set_value(persona::OWNER.spec, owner.map(|owner| Value::Links(vec![owner])));
    let marks = record.get(persona::SCALES).unwrap_or_default();
    let moved = marks.iter().filter_map(|(key, mark)| {
        let (key, turned) = counterpart(target, source.get(key)?)?;
        Some((key, if turned { from_the_other_end(mark) } else { mark }))
    });
    copy.set(persona::SCALES, moved.collect());
    copy
}

/// The scale of a plan with the same two ends, and whether they stand the other way round there.
fn counterpart(plan: &Plan, scale: &Record) -> Option<(RecordKey, bool)> {
    let straight = ends(scale);
    let mut turned = straight.clone();
    turned.reverse();
    plan.list(Table::Scale).filter(|_| is_named(scale)).find_map(|(key, there)| {
        let there = ends(there);
        let is_turned = there == turned && there != straight;
        (is_turned || there == straight).then_some((key, is_turned))
    })
}

fn ends(scale: &Record) -> [Normal; 2] {
    [scale::LEFT, scale::RIGHT].map(|end| Normal::of(scale.text(end)))
}

/// Whether a scale can be told from others.
fn is_named(scale: &Record) -> bool {
    ends(scale).iter().any(|end| !end.is_blank())
}

fn from_the_other_end(mark: u8) -> u8 {
    match persona::SCALES.spec.kind {
        Kind::Ratings(spec) => (spec.min + spec.max).saturating_sub(mark),
        _ => mark,
    }
}

/// The person of a plan who is called the same.
fn namesake(plan: &Plan, whom: &Record) -> Option<RecordKey> {
    let name = Normal::of(whom.text(person::NAME));
    let mut people = plan.list(Table::Person).filter(|_| !name.is_blank());
    people.find(|(_, record)| Normal::of(record.text(person::NAME)) == name).map(|(key, _)| key)
}

/// The record as the user's own.
fn own(record: &Record) -> Record {
    let mut copy = record.clone();
    copy.example = false;
    copy
}

#[cfg(test)]
mod tests;
