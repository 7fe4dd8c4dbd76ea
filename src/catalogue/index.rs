//! The records of a plan, made ready for searching.

use std::vec::IntoIter;

use crate::formats::{Entry, entry};
use crate::i18n::Formats;
use crate::method::{Fit, Name, Query, Readings, fold};
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, sort_by_key};
use crate::modules::Module;

/// What parts the texts of a record from each other: no word holds it.
const PARTING: char = '\n';

/// What is written in the records of a plan, as it is compared. It is made piece by piece, so that a long plan holds up
/// nobody who types.
pub struct Index {
    waiting: IntoIter<RecordKey>,
    records: Vec<Indexed>,
    /// What was looked for last, whether by sound too, and the places of the records that were found: the next letter is looked
    /// for in these alone.
    last: Option<(Query, bool, Vec<usize>)>,
}

struct Indexed {
    key: RecordKey,
    /// Its name, and behind it what stands in its fields.
    text: String,
    /// Where the name ends.
    name: usize,
}

/// A record that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The record.
    pub key: RecordKey,
    /// How well its name fits; `None` where a word is in one of its fields alone.
    pub fit: Option<Fit>,
}

impl Index {
    /// The index of a plan, with nothing in it yet.
    pub fn of(plan: &Plan) -> Self {
        let tables = Module::ALL.iter().flat_map(|module| module.tables());
        let keys: Vec<_> = tables.flat_map(|table| plan.list(*table)).map(|(key, _)| key).collect();
        Self { waiting: keys.into_iter(), records: Vec::new(), last: None }
    }

    /// Takes up some more records, as they are now, in the language of the formats. `false` where none were left.
    pub fn grow(&mut self, plan: &Plan, formats: &dyn Formats, count: usize) -> bool {
        let before = self.waiting.len();
        self.last = None;
        for key in self.waiting.by_ref().take(count) {
            self.records.extend(plan.get(key).map(|record| Indexed::of(plan, key, record, formats)));
        }
        before > 0
    }

    /// The records in which every word stands: by their names first, what is written ahead of what is read, the beginning ahead
    /// of the middle; then those that were opened `lately`, the last one first; then in the order of the plan.
    pub fn search(&mut self, query: &Query, readings: Option<&Readings>, lately: &[RecordKey]) -> Vec<Found> {
        let fits = [Fit::Start, Fit::Words, Fit::Inside].map(Some);
        let ranks = fits.map(|fit| (fit, false)).into_iter().chain(fits.map(|fit| (fit, true))).chain([(None, false)]);
        let mut ranks: Vec<_> = ranks.map(|rank| (rank, Vec::new())).collect();
        let places = self.places(query, readings);
        for record in places.iter().filter_map(|place| self.records.get(*place)) {
            let name = record.text.get(..record.name).unwrap_or_default();
            let written = query.fit(name, None);
            let fit = written.or_else(|| query.fit(name, readings));
            let rank = (fit, fit.is_some() && written.is_none());
            if let Some((_, found)) = ranks.iter_mut().find(|(other, _)| *other == rank) {
                found.push(record.key);
            }
        }
        let mut all = Vec::new();
        for ((fit, _), found) in ranks {
            let (mut opened, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|key| lately.contains(key));
            sort_by_key(&mut opened, |key| lately.iter().position(|other| other == key));
            all.extend(opened.into_iter().chain(others).map(|key| Found { key, fit }));
        }
        self.last = Some((query.clone(), readings.is_some(), places));
        all
    }

    /// The places of the records in which every word stands.
    fn places(&self, query: &Query, readings: Option<&Readings>) -> Vec<usize> {
        let is_found =
            |place: &usize| self.records.get(*place).is_some_and(|record| query.is_in(&record.text, readings));
        match &self.last {
            Some((last, by_sound, found)) if *by_sound == readings.is_some() && query.narrows(last) => {
                found.iter().copied().filter(is_found).collect()
            }
            _ => (0..self.records.len()).filter(is_found).collect(),
        }
    }
}

impl Indexed {
    fn of(plan: &Plan, key: RecordKey, record: &Record, formats: &dyn Formats) -> Self {
        let mut text = name_of(plan, key, formats).map(|name| fold(&name)).unwrap_or_default();
        let name = text.len();
        for field in fields_of(key, record) {
            if let Some(said) = said_in(plan, key, field, formats) {
                text.push(PARTING);
                text.push_str(&fold(&said));
            }
        }
        Self { key, text, name }
    }
}

/// What a record is called, where it is one of several and has a name.
pub(super) fn name_of(plan: &Plan, key: RecordKey, formats: &dyn Formats) -> Option<String> {
    Name::of(plan, key).said(formats.locale()).filter(|_| !key.table.spec().single)
}

/// The fields in which something can be found that the name does not say.
pub(super) fn fields_of(key: RecordKey, record: &Record) -> impl Iterator<Item = &'static FieldSpec> {
    let spec = key.table.spec();
    let named_by = record.named_by(key.table);
    let tells = move |field: &&'static FieldSpec| {
        // What others link to it stands with them, and of a yes nobody knows to what.
        let is_own = !matches!(field.kind, Kind::LinkedFrom(_) | Kind::Flag);
        is_own && (spec.single || **field != *named_by)
    };
    spec.fields.iter().copied().filter(tells)
}

/// What stands in a field, as a reader sees it, in one line.
pub(super) fn said_in(plan: &Plan, key: RecordKey, field: &FieldSpec, formats: &dyn Formats) -> Option<String> {
    Some(match entry(plan, key, field, formats)? {
        Entry::Text(text) => text,
        Entry::List(entries) => entries.join(" · "),
    })
}

#[cfg(test)]
mod tests;
