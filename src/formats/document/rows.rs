//! The records of one table as blocks.

use crate::formats::document::entry::entry;
use crate::formats::document::{Block, Entry};
use crate::formats::envelope::is_local;
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
    let fields: Vec<&'static FieldSpec> =
        spec.fields.iter().copied().filter(|field| Some(*field) != spec.place && !is_local(table, field)).collect();
    let says = |key: &RecordKey| fields.iter().any(|field| entry(plan, *key, field, formats).is_some());
    let all: Vec<RecordKey> = plan.list(table).map(|(key, _)| key).filter(says).collect();
    let groups: Vec<(String, Vec<RecordKey>)> = match spec.place.map(|place| (place, place.kind)) {
        Some((place, Kind::Choice(choices))) => {
            let at = |code: Option<&str>| {
                let here = |key: &RecordKey| plan.get(*key).and_then(|record| record.code(place)) == code;
                all.iter().copied().filter(here).collect::<Vec<_>>()
            };
            let placed = choices.iter().map(|choice| (choice.label.get(locale).to_owned(), at(Some(choice.code))));
            placed.chain([(spec.name.get(locale).to_owned(), at(None))]).collect()
        }
        _ => vec![(spec.name.get(locale).to_owned(), all)],
    };
    let filled = groups.into_iter().filter(|(_, keys)| !keys.is_empty());
    filled
        .flat_map(|(name, keys)| [vec![Block::Heading(name)], rows(plan, table, &keys, &fields, formats)].concat())
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
    let short = |field: &&FieldSpec| !matches!(field.kind, Kind::Paragraph | Kind::Lines);
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
