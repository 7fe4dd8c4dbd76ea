//! The records of one table as blocks.

use crate::formats::document::entry::entry;
use crate::formats::document::{Block, Derived, Entry};
use crate::formats::envelope::is_told;
use crate::i18n::messages::{example, export};
use crate::i18n::{Formats, Locale, Text};
use crate::method::{marked, name};
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table};

/// The most columns that fit a page side by side.
const MOST_COLUMNS: usize = 5;

/// What a table holds; nothing where it holds nothing. A record that holds nothing but what is told elsewhere, in fields
/// named here, is left out.
pub(super) fn blocks(
    plan: &Plan,
    table: Table,
    told_elsewhere: &[&'static FieldSpec],
    formats: &dyn Formats,
) -> Vec<Block> {
    let spec = table.spec();
    let locale = formats.locale();
    if spec.single {
        return singles(plan, table, &spec.form().collect::<Vec<_>>(), formats);
    }
    // What the headings say is not said again in each row.
    let in_heading = spec.part_of.or(spec.places.as_ref().map(|places| places.field));
    let told = |field: &&'static FieldSpec| in_heading != Some(*field) && is_told(table, field);
    let fields: Vec<&'static FieldSpec> = spec.form().filter(told).collect();
    let own = || fields.iter().filter(|field| !told_elsewhere.contains(field));
    let says = |key: &RecordKey| own().any(|field| entry(plan, *key, field, formats).is_some());
    let groups = if spec.part_of.is_some() { by_whole(plan, table, formats) } else { by_place(plan, table, locale) };
    let groups = groups.into_iter().map(|(name, keys)| (name, keys.into_iter().filter(says).collect::<Vec<_>>()));
    let filled = groups.filter(|(_, keys)| !keys.is_empty());
    filled
        .flat_map(|(name, keys)| [vec![Block::Heading(name)], rows(plan, table, &keys, &fields, formats)].concat())
        .collect()
}

/// The one record of a table, or that of each deal under the name of the deal.
fn singles(plan: &Plan, table: Table, fields: &[&'static FieldSpec], formats: &dyn Formats) -> Vec<Block> {
    let (locale, several) = (formats.locale(), plan.list(table).nth(1).is_some());
    let blocks = plan.list(table).map(|(key, record)| {
        let deal = plan.deal_of(key).filter(|_| several).map(|deal| name(plan, deal, locale));
        let mark = if record.example { example::EXAMPLE_MARK.get(locale) } else { "" };
        let entries = entries(plan, key, fields.iter().copied(), formats);
        Block::Fields { name: deal.unwrap_or_else(|| mark.to_owned()), entries }
    });
    blocks.filter(|block| !matches!(block, Block::Fields { entries, .. } if entries.is_empty())).collect()
}

/// Records under one heading.
type Group = (String, Vec<RecordKey>);

/// The records of a table by their places, then those without one. Those that are under way stand together; where each of
/// them is says its field.
fn by_place(plan: &Plan, table: Table, locale: Locale) -> Vec<Group> {
    let spec = table.spec();
    let under_way = spec.places.as_ref().and_then(|places| places.open).map(|open| open.code);
    let place_of = |record: &Record| {
        let code = spec.place_of(record)?;
        let is_named = spec.places.as_ref().is_some_and(|places| places.get(code).is_some());
        if is_named { Some(code) } else { under_way }
    };
    let at = |name: Text, code: Option<&str>| {
        let here = plan.list(table).filter(|(_, record)| place_of(record) == code);
        (name.get(locale).to_owned(), here.map(|(key, _)| key).collect())
    };
    let places = spec.places.iter().flat_map(|places| places.all);
    places.map(|place| at(place.label, Some(place.code))).chain([at(spec.name, None)]).collect()
}

/// The parts in a table by what they belong to, in the order of the wholes; then those of nothing.
fn by_whole(plan: &Plan, table: Table, formats: &dyn Formats) -> Vec<Group> {
    let spec = table.spec();
    let wholes = spec.part_of.into_iter().flat_map(|field| field.kind.link_targets());
    let wholes = wholes.flat_map(|whole| plan.list(*whole)).map(|(whole, _)| {
        let parts = plan.parts(whole).into_iter().map(|(key, _)| key).filter(|key| key.table == table);
        let heading = export::EXP_PARTS_OF.with("parts", spec.name);
        (heading.with("whole", name(plan, whole, formats.locale())).render(formats), parts.collect())
    });
    let loose = plan.list(table).map(|(key, _)| key).filter(|key| plan.whole_of(*key).is_none());
    wholes.chain([(spec.name.get(formats.locale()).to_owned(), loose.collect())]).collect()
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

/// The fields in which at least one of the records holds something.
fn used(
    plan: &Plan,
    keys: &[RecordKey],
    fields: &[&'static FieldSpec],
    formats: &dyn Formats,
) -> Vec<&'static FieldSpec> {
    let held = |field: &&'static FieldSpec| keys.iter().any(|key| entry(plan, *key, field, formats).is_some());
    fields.iter().copied().filter(held).collect()
}

/// Records as rows, fields as columns under their labels.
fn as_rows(
    plan: &Plan,
    table: Table,
    keys: &[RecordKey],
    columns: &[&'static FieldSpec],
    formats: &dyn Formats,
) -> (Vec<String>, Vec<Vec<Entry>>) {
    let locale = formats.locale();
    let names = |field: &FieldSpec, record: &Record| record.named_by(table) == field;
    let cell = |key: RecordKey, field: &'static FieldSpec| match plan.get(key).filter(|record| names(field, record)) {
        Some(record) => Entry::Text(marked(name(plan, key, locale), record, locale)),
        None => entry(plan, key, field, formats).unwrap_or(Entry::Text(String::new())),
    };
    let head = columns.iter().map(|field| field.label.get(locale).to_owned()).collect();
    (head, keys.iter().map(|key| columns.iter().map(|field| cell(*key, field)).collect()).collect())
}

/// Chosen fields of a table as one piece: the entries of a single record, else one table under its name, whatever its
/// columns, the derived one last. Nothing where nothing stands in them.
pub(super) fn chosen(
    plan: &Plan,
    table: Table,
    fields: &[&'static FieldSpec],
    derived: Derived,
    formats: &dyn Formats,
) -> Vec<Block> {
    let spec = table.spec();
    if spec.single {
        return singles(plan, table, fields, formats);
    }
    let says = |key: &RecordKey| fields.iter().any(|field| entry(plan, *key, field, formats).is_some());
    let keys: Vec<RecordKey> = plan.list(table).map(|(key, _)| key).filter(says).collect();
    if keys.is_empty() {
        return Vec::new();
    }
    let (mut head, mut rows) = as_rows(plan, table, &keys, &used(plan, &keys, fields, formats), formats);
    let worked_out: Vec<_> = keys.iter().map(|key| (derived.of)(plan, *key, formats)).collect();
    if derived.table == table && worked_out.iter().any(Option::is_some) {
        head.push(derived.head.get(formats.locale()).to_owned());
        rows.iter_mut().zip(worked_out).for_each(|(row, text)| row.push(Entry::Text(text.unwrap_or_default())));
    }
    vec![Block::Heading(spec.name.get(formats.locale()).to_owned()), Block::Table { head, rows }]
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
    let used = used(plan, keys, fields, formats);
    let short = |field: &&FieldSpec| !matches!(field.kind, Kind::Paragraph | Kind::Lines | Kind::Ratings(_));
    if used.len() <= MOST_COLUMNS && used.iter().all(short) {
        let (head, rows) = as_rows(plan, table, keys, &used, formats);
        return vec![Block::Table { head, rows }];
    }
    let under = |key: &RecordKey| {
        let named_by = plan.get(*key).map(|record| record.named_by(table));
        Block::Fields {
            name: plan.get(*key).map(|record| marked(name(plan, *key, locale), record, locale)).unwrap_or_default(),
            entries: entries(plan, *key, used.iter().copied().filter(|field| named_by != Some(*field)), formats),
        }
    };
    keys.iter().map(under).collect()
}
