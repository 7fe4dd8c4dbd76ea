//! A record: a place in its list and the values of its fields.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::i18n::Text;
use crate::model::{ChoiceSpec, Date, Field, FieldSpec, Kind, Order, Read, RecordKey, Value};

/// The member that holds a record's place in its list.
pub(crate) const ORDER: &str = "order";

/// One record of a plan. It holds only values that fit its declaration, and what a newer version has put beside them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Its place in the list.
    pub order: Order,
    /// Whether it came from the worked example and nobody has changed it since.
    pub example: bool,
    /// By the ids of the fields, in their order. A record holds a handful: a list takes a quarter of the room of a map,
    /// and a plan of 10,000 records is walked after each edit.
    values: Vec<(&'static str, Value)>,
    /// Fields this version does not know, kept as they are.
    pub(crate) unknown: BTreeMap<String, Json>,
}

impl Record {
    /// An empty record at a place.
    pub fn at(order: Order) -> Self {
        Self { order, ..Self::default() }
    }

    /// The record moved to a place.
    #[must_use]
    pub fn moved(self, order: Order) -> Self {
        Self { order, ..self }
    }

    /// What the field holds, as its type.
    pub fn get<T: Read>(&self, field: Field<T>) -> Option<T> {
        self.value(field.spec).and_then(T::read)
    }

    /// The text of a field, empty when there is none.
    pub fn text(&self, field: Field<String>) -> &str {
        self.text_of(field.spec)
    }

    /// The text of a field by its declaration, empty when there is none or when it is of another kind.
    pub fn text_of(&self, field: &FieldSpec) -> &str {
        match self.value(field) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// What is written in a text field, without blanks around it; none where there are only blanks.
    pub fn written(&self, field: &FieldSpec) -> Option<String> {
        Some(self.text_of(field).trim()).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// The date of a field by its declaration; none when it is of another kind.
    pub fn date_of(&self, field: &FieldSpec) -> Option<Date> {
        if let Some(Value::Date(date)) = self.value(field) { Some(*date) } else { None }
    }

    /// The records that a field links to.
    pub fn links(&self, field: Field<Vec<RecordKey>>) -> &[RecordKey] {
        self.links_of(field.spec)
    }

    /// The records that a field links to or has marks for, by its declaration.
    pub fn links_of(&self, field: &FieldSpec) -> &[RecordKey] {
        self.value(field).map_or(&[], Value::links)
    }

    /// What the field holds.
    pub fn value(&self, field: &FieldSpec) -> Option<&Value> {
        self.member(field.id)
    }

    fn member(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(id, _)| *id == name).map(|(_, value)| value)
    }

    /// Whether a member holds something; every record has a place.
    pub(crate) fn holds(&self, name: &str) -> bool {
        name == ORDER || self.member(name).is_some()
    }

    /// Whether a member holds the same in another record.
    pub(crate) fn holds_alike(&self, other: &Self, name: &str) -> bool {
        if name == ORDER { self.order == other.order } else { self.member(name) == other.member(name) }
    }

    /// The code of a choice field.
    pub fn code(&self, field: &FieldSpec) -> Option<&'static str> {
        match self.value(field) {
            Some(Value::Choice(code)) => Some(code),
            _ => None,
        }
    }

    /// The names of the chosen choices of a field, in the order of its list; none for every other kind of field.
    pub fn choices_of(&self, field: &FieldSpec) -> Vec<Text> {
        let (Kind::Choice(all) | Kind::Choices(all)) = field.kind else { return Vec::new() };
        let chosen = |choice: &&ChoiceSpec| match self.value(field) {
            Some(Value::Choice(code)) => *code == choice.code,
            Some(Value::Choices(codes)) => codes.contains(&choice.code),
            _ => false,
        };
        all.iter().filter(chosen).map(|choice| choice.label).collect()
    }

    /// Every value with its field's id, in the order of the ids.
    pub fn values(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.values.iter().map(|(id, value)| (*id, value))
    }

    /// Puts a value into a field; `None` or a blank value empties it.
    pub fn set_value(&mut self, field: &FieldSpec, value: Option<Value>) {
        let place = self.values.partition_point(|(id, _)| *id < field.id);
        let held = self.values.get_mut(place).filter(|(id, _)| *id == field.id);
        match (value.filter(|value| !value.is_blank()), held) {
            (Some(value), Some((_, held))) => *held = value,
            (Some(value), None) => self.values.insert(place, (field.id, value)),
            (None, Some(_)) => drop(self.values.remove(place)),
            (None, None) => {}
        }
    }

    /// Puts a value into a typed field.
    pub fn set<T: Read>(&mut self, field: Field<T>, value: T) {
        self.set_value(field.spec, Some(value.into_value()));
    }

    /// The record with a value in a typed field.
    #[must_use]
    pub fn with<T: Read>(mut self, field: Field<T>, value: T) -> Self {
        self.set(field, value);
        self
    }

    /// Every record that it links to or has a mark for.
    pub fn targets(&self) -> impl Iterator<Item = RecordKey> {
        self.values.iter().flat_map(|(_, value)| value.links().iter().copied())
    }
}
