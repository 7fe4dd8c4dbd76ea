//! The map: its axes, the dots on it, and how far they stand apart.

use std::sync::Arc;

use crate::i18n::{Argument, Message};
use crate::method::Name;
use crate::model::{Field, FieldSpec, Number, Plan, Record, RecordKey, Table};
use crate::modules::positioning::spec::{axes, competitor};
use crate::modules::positioning::texts;

/// What names an axis.
#[derive(Clone, Copy, Debug)]
pub struct Axis {
    /// What buyers weigh.
    pub name: Field<String>,
    /// What stands at 0.
    pub low: Field<String>,
    /// What stands at 100.
    pub high: Field<String>,
}

/// The axis from left to right.
pub const ACROSS: Axis = Axis { name: axes::X_NAME, low: axes::X_LOW, high: axes::X_HIGH };
/// The axis from bottom to top.
pub const UP: Axis = Axis { name: axes::Y_NAME, low: axes::Y_LOW, high: axes::Y_HIGH };

/// Where our place is written, in the record of the map.
const OURS: [Field<Number>; 2] = [axes::US_X, axes::US_Y];
/// Where the place of an alternative is written, in its own record.
const THEIRS: [Field<Number>; 2] = [competitor::MAP_X, competitor::MAP_Y];

/// On a map of 100 by 100, dots nearer than this look like one place.
const NEAR: f64 = 10.0;

/// Somebody who may stand on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// The record that holds the place: the map for us, else the alternative.
    pub key: RecordKey,
    /// Whose place it is.
    pub name: Message,
    /// The fields that hold the place: across and up.
    pub fields: [&'static FieldSpec; 2],
    /// The place from the left and from the bottom, each 0 to 100; `None` while one of the two is missing.
    pub place: Option<[f64; 2]>,
}

impl Axis {
    /// "Time to start: Months of project ↔ One day". An ellipsis stands for one end that is missing; an axis of
    /// which nothing is written has the name of its field.
    pub fn label(&self, plan: &Plan) -> Message {
        let map = plan.single(Table::Map);
        let written = |field: Field<String>| map.map(|map| map.text(field).trim()).filter(|text| !text.is_empty());
        let end = |field| written(field).map_or(Argument::from(texts::GAP), Argument::from);
        let ends = (written(self.low).is_some() || written(self.high).is_some())
            .then(|| texts::AXIS_ENDS.with("low", end(self.low)).with("high", end(self.high)));
        match (written(self.name), ends) {
            (Some(name), Some(ends)) => texts::AXIS.with("name", name).with("ends", ends),
            (Some(name), None) => Message::plain(name),
            (None, Some(ends)) => ends,
            (None, None) => self.name.spec.label.into(),
        }
    }
}

/// What says where the ends of both axes are, the low ones first.
pub fn ends() -> impl Iterator<Item = Field<String>> {
    [ACROSS, UP].into_iter().flat_map(|axis| [axis.low, axis.high])
}

/// Ours, and then the alternatives in their order.
pub fn dots(plan: &Plan) -> Vec<Dot> {
    let theirs = plan.list(Table::Competitor).map(|(key, record)| dot(key, Some(record), THEIRS, name_of(record)));
    std::iter::once(ours(plan)).chain(theirs).collect()
}

/// How far two places are apart; the whole map is 100 wide and 100 high.
pub fn distance(one: [f64; 2], other: [f64; 2]) -> f64 {
    let ([x, y], [other_x, other_y]) = (one, other);
    (x - other_x).hypot(y - other_y)
}

/// The alternatives that stand where we stand: nearer than 10 to our dot.
pub fn crowding(plan: &Plan) -> Vec<Dot> {
    let Some(here) = ours(plan).place else { return Vec::new() };
    let near = |dot: &Dot| dot.place.is_some_and(|place| distance(here, place) < NEAR);
    dots(plan).into_iter().skip(1).filter(near).collect()
}

/// The name of an alternative, as its card has it.
pub(super) fn name_of(competitor: &Record) -> Message {
    Name::of_record(Table::Competitor, competitor).into()
}

fn ours(plan: &Plan) -> Dot {
    dot(RecordKey::single(Table::Map), plan.single(Table::Map), OURS, texts::US.into())
}

fn dot(key: RecordKey, record: Option<&Arc<Record>>, fields: [Field<Number>; 2], name: Message) -> Dot {
    let [across, up] = fields.map(|field| record.and_then(|record| record.get(field)).map(Number::get));
    Dot { key, name, fields: fields.map(|field| field.spec), place: across.zip(up).map(|(x, y)| [x, y]) }
}

#[cfg(test)]
mod tests;
