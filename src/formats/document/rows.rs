//! The records of one table as blocks.

use crate::formats::document::entry::entry;
use crate::formats::document::{Block, Entry};
use crate::formats::envelope::is_told;
use crate::i18n::Formats;
use crate::i18n::messages::example;
use crate::model::{FieldSpec, Kind, Plan, RecordKey, Table};
use crate::modules::marked_name;

/// The most columns that fit a page side by side.
const MOST_COLUMNS: usize = 5;

/// What a table holds; nothing where it holds nothing.
pub(super) fn blocks(plan: &Plan, table: Table, formats: &dyn Formats) -> Vec<Block> {
    let spec = table.spec();
    let locale = formats.locale();
    if spec.single {
        let entries = entries(plan, RecordKey::single(table), spec.fields.iter().copied(), formats);
        let example = plan.single(table).is_some_and(|record| record.example);
        let name = if example { example::EXAMPLE_MARK.get(locale) } else { "" };
        return if entries.is_empty() { Vec::new() } else { vec![Block::Fields { name: name.to_owned(), entries }] };
    }
    let tells_place = |field: &FieldSpec| spec.places.as_ref().is_some_and(|places| places.field == field);
    let told = |field: &&'static FieldSpec| !tells_place(field) && is_told(table, field);
    let fields: Vec<&'static FieldSpec> = spec.fields.iter().copied().filter(told).collect();
    let says = |key: &RecordKey| fields.iter().any(|field| entry(plan, *key, field, formats).is_some());
    let all: Vec<RecordKey> = plan.list(table).map(|(key, _)| key).filter(says).collect();
    let at = |code: Option<&str>| {
        let here = |key: &RecordKey| plan.get(*key).and_then(|record| spec.place_of(record)) == code;
        all.iter().copied().filter(here).collect::<Vec<_>>()
    };
    let places = spec.places.iter().flat_map(|places| places.all);
    let placed = places.map(|place| (place.label, at(Some(place.code))));
    let groups = placed.chain([(spec.name, at(None))]);
    let filled = groups.filter(|(_, keys)| !keys.is_empty());
    filled
        .flat_map(|(name, keys)| {
            let heading = Block::Heading(name.get(locale).to_owned());
            [vec![heading], rows(plan, table, &keys, &fields, formats)].concat()
        })
        .collect()
}

fn entries(
    plan: &Plan,
    key: RecordKey,
    fields: impl Iterator<Item = &'static FieldSpec>,
    formats: &dyn Formats,
) -> Vec<(String, Entry)> {
    let label = |field: &FieldSpec| field.label.get(formats.locale()).to_owned();
    fields.filter_map(|field| Some((label(field), entry(plan, key, field, formats)?))).collect()
}

/// A table where it fits the page, else each record under its name.
fn rows(
    plan: &Plan,
    table: Table,
    keys: &[RecordKey],
    fields: &[&'static FieldSpec],
    formats: &dyn Formats,
) -> Vec<Block> {
    let locale = formats.locale();
    let title = table.spec().title;
    let used: Vec<&'static FieldSpec> = fields
        .iter()
        .copied()
        .filter(|field| keys.iter().any(|key| entry(plan, *key, field, formats).is_some()))
        .collect();
    let short = |field: &&FieldSpec| !matches!(field.kind, Kind::Paragraph | Kind::Lines | Kind::Ratings(_));
    if used.len() <= MOST_COLUMNS && used.iter().all(short) {
        let cell = |key: RecordKey, field: &'static FieldSpec| match plan.get(key).filter(|_| field == title) {
            Some(record) => Entry::Text(marked_name(table, record, locale)),
            None => entry(plan, key, field, formats).unwrap_or(Entry::Text(String::new())),
        };
        let head = used.iter().map(|field| field.label.get(locale).to_owned()).collect();
        let rows = keys.iter().map(|key| used.iter().map(|field| cell(*key, field)).collect()).collect();
        return vec![Block::Table { head, rows }];
    }
    let under = |key: &RecordKey| Block::Fields {
        name: plan.get(*key).map(|record| marked_name(table, record, locale)).unwrap_or_default(),
        entries: entries(plan, *key, used.iter().copied().filter(|field| *field != title), formats),
    };
    keys.iter().map(under).collect()
}
