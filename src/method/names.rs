//! What a record is called where it is read, not edited, and inside messages.

use crate::i18n::messages::{cards, example};
use crate::i18n::{Locale, Message};
use crate::method::blank;
use crate::model::{Plan, Record, RecordKey, Table};

/// The name of a record, as its card has it. Words for a record without one: a heading or a link that is left out would
/// tell of fewer records than there are.
pub(crate) fn name(plan: &Plan, key: RecordKey, locale: Locale) -> String {
    match plan.get(key).and_then(|record| record.called(key.table)) {
        Some(called) => called.get(locale).to_owned(),
        None => or_untitled(plan.title_of(key), locale),
    }
}

/// The name of a record by itself, with a mark where it is one of the worked example that nobody has made their own.
pub(crate) fn marked_name(table: Table, record: &Record, locale: Locale) -> String {
    let title = || or_untitled(record.title(table), locale);
    let name = record.called(table).map_or_else(title, |called| called.get(locale).to_owned());
    marked(name, record, locale)
}

fn or_untitled(title: &str, locale: Locale) -> String {
    let title = title.trim();
    if title.is_empty() { cards::CARD_UNTITLED.get(locale).to_owned() } else { title.to_owned() }
}

/// A name with the mark of the worked example, where its record has it.
pub(crate) fn marked(name: String, record: &Record, locale: Locale) -> String {
    let mark = example::EXAMPLE_MARK.get(locale);
    match locale {
        _ if !record.example => name,
        Locale::En => format!("{name} ({mark})"),
        Locale::ZhCn => format!("{name}（{mark}）"),
    }
}

/// A name as it stands inside a message; words for one that nobody has written yet.
pub(crate) fn named(name: &str) -> Message {
    if blank(name) { cards::CARD_UNTITLED.into() } else { Message::plain(name.trim()) }
}
