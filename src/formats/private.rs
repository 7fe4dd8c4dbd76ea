//! Private fields: declared once, and kept out of what is made for others by taking them out of the plan before any
//! format sees it.

use std::sync::Arc;

use crate::formats::envelope::is_local;
use crate::formats::{Entry, entry};
use crate::i18n::Formats;
use crate::i18n::messages::export;
use crate::method::told_name;
use crate::model::{FieldSpec, Plan, Record, RecordKey, Table};
use crate::modules::plan::spec::dismissal;

/// The private fields that are filled in, with their records. A field that no file carries does not count.
pub fn private_entries(plan: &Plan) -> impl Iterator<Item = (RecordKey, &'static FieldSpec)> {
    plan.records().flat_map(|(key, record)| {
        let fields = key.table.spec().fields.iter().copied();
        let held = move |field: &&'static FieldSpec| field.is_private_in(record) && !is_local(key.table, field);
        fields.filter(held).filter(|field| record.value(field).is_some()).map(move |field| (key, field))
    })
}

/// What is private in some tables, record by record, as a reader sees it: the name of the record, and its private fields
/// with what stands in them.
pub fn private_preview(plan: &Plan, tables: &[Table], formats: &dyn Formats) -> Vec<(String, Vec<String>)> {
    let line =
        |name: &str, value: &str| export::EXP_PRIVATE_LINE.with("name", name).with("value", value).render(formats);
    let mut preview: Vec<(RecordKey, String, Vec<String>)> = Vec::new();
    for (key, field) in private_entries(plan).filter(|(key, _)| tables.contains(&key.table)) {
        let told = match entry(plan, key, field, formats) {
            Some(Entry::Text(text)) => text,
            Some(Entry::List(entries)) => entries.join(" · "),
            None => continue,
        };
        if preview.last().is_none_or(|(last, ..)| *last != key) {
            let table = key.table.spec();
            let kind = table.name.get(formats.locale());
            let deal = plan.scope_of(key).and_then(|scope| scope.told(plan)).filter(|_| table.single);
            let own = match deal.map(|deal| deal.render(formats)) {
                Some(deal) => line(kind, &deal),
                None if table.single => kind.to_owned(),
                None => line(kind, &told_name(plan, key, formats.locale())),
            };
            preview.push((key, own, Vec::new()));
        }
        if let Some((.., entries)) = preview.last_mut() {
            entries.push(line(field.label.get(formats.locale()), &told));
        }
    }
    preview.into_iter().map(|(_, name, entries)| (name, entries)).collect()
}

/// How many private fields are filled in.
pub fn private_fields(plan: &Plan) -> usize {
    private_entries(plan).count()
}

/// The plan as others may see it: without private fields, and without what a newer version has put in, as this one
/// cannot tell whether that is private. A record of which others read nothing is left out as a whole, with the links to
/// it and what the user has answered the coach about it, so that not even their number tells of it.
#[must_use]
pub fn without_private(plan: &Plan) -> Plan {
    let mut open = Plan::new(plan.id);
    for (key, record) in plan.records().filter(|(key, record)| !is_left_out(*key, record)) {
        let private = || key.table.spec().fields.iter().filter(|field| field.is_private_in(record));
        let leads_away = record.all_links(key.table).any(|(_, link)| link.table.spec().is_private());
        if record.unknown.is_empty() && !leads_away && private().all(|field| record.value(field).is_none()) {
            open.put(key, Some(record.clone()));
            continue;
        }
        let mut seen = record.as_ref().clone();
        seen.unknown.clear();
        for field in private() {
            seen.set_value(field, None);
        }
        for field in key.table.spec().fields.iter().filter(|_| leads_away) {
            let kept = seen.value(field).cloned().map(|value| value.with_links(|link| !link.table.spec().is_private()));
            seen.set_value(field, kept);
        }
        open.put(key, Some(Arc::new(seen)));
    }
    open
}

/// Whether nothing of a record is for others, not even that it is there.
fn is_left_out(key: RecordKey, record: &Record) -> bool {
    let speaks_of =
        || RecordKey::parse(record.text(dismissal::ITEM)).is_some_and(|item| item.table.spec().is_private());
    key.table.spec().is_private() || (key.table == Table::Dismissal && speaks_of())
}

#[cfg(test)]
mod tests;
