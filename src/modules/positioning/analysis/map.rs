//! The map: its axes, the dots on it, and how far they stand apart.

use crate::i18n::messages::cards;
use crate::i18n::{Argument, Message};
use crate::model::{Field, FieldSpec, Number, Plan, Record, RecordKey, Table};
use crate::modules::blank;
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
pub const OURS: [Field<Number>; 2] = [axes::US_X, axes::US_Y];
/// Where the place of an alternative is written, in its own record.
pub const THEIRS: [Field<Number>; 2] = [competitor::MAP_X, competitor::MAP_Y];

/// On a map of 100 by 100, dots nearer than this look like one place.
const NEAR: f64 = 10.0;

/// A dot on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The record that holds the place: the map for us, else the alternative.
    pub key: RecordKey,
    /// Whose place it is.
    pub name: Message,
    /// From the left end, 0 to 100.
    pub x: f64,
    /// From the bottom, 0 to 100.
    pub y: f64,
    /// The field that holds `x`.
    pub x_field: &'static FieldSpec,
    /// The field that holds `y`.
    pub y_field: &'static FieldSpec,
}

impl Axis {
    /// "Effort to start: Months of project ↔ One day". An ellipsis stands for one end that is missing; an axis of
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

/// The dots: ours, and then the alternatives in their order. A record with one number only has no place yet.
pub fn points(plan: &Plan) -> Vec<Point> {
    ours(plan).into_iter().chain(theirs(plan)).collect()
}

/// How far two dots are apart; the whole map is 100 wide and 100 high.
pub fn distance(one: &Point, other: &Point) -> f64 {
    let (across, up) = (one.x - other.x, one.y - other.y);
    (across * across + up * up).sqrt()
}

/// The alternatives that stand where we stand: nearer than 10 to our dot.
pub fn crowding(plan: &Plan) -> Vec<Point> {
    let Some(ours) = ours(plan) else { return Vec::new() };
    theirs(plan).filter(|point| distance(&ours, point) < NEAR).collect()
}

/// The alternatives that have no place on the map yet, in their order.
pub fn unplaced(plan: &Plan) -> Vec<RecordKey> {
    plan.list(Table::Competitor).filter(|(_, record)| place(record, THEIRS).is_none()).map(|(key, _)| key).collect()
}

/// The name of an alternative, as its card has it.
pub(super) fn name_of(competitor: &Record) -> Message {
    let name = competitor.text(competitor::NAME);
    if blank(name) { cards::CARD_UNTITLED.into() } else { Message::plain(name.trim()) }
}

fn ours(plan: &Plan) -> Option<Point> {
    point(RecordKey::single(Table::Map), plan.single(Table::Map)?, OURS, texts::US.into())
}

fn theirs(plan: &Plan) -> impl Iterator<Item = Point> {
    plan.list(Table::Competitor).filter_map(|(key, record)| point(key, record, THEIRS, name_of(record)))
}

fn point(key: RecordKey, record: &Record, fields: [Field<Number>; 2], name: Message) -> Option<Point> {
    let (x, y) = place(record, fields)?;
    let [x_field, y_field] = fields.map(|field| field.spec);
    Some(Point { key, name, x, y, x_field, y_field })
}

fn place(record: &Record, [across, up]: [Field<Number>; 2]) -> Option<(f64, f64)> {
    Some((record.get(across)?.get(), record.get(up)?.get()))
}

#[cfg(test)]
mod tests;
