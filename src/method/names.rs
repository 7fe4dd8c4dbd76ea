//! What a record is called: asked here alone, wherever it is read and not edited.

use crate::engine::Scope;
use crate::i18n::messages::{cards, deals, example};
use crate::i18n::{Locale, Message, PlainFormats, Text};
use crate::method::blank;
use crate::model::{FieldSpec, Plan, RatingsSpec, Record, RecordKey, Table};

impl Record {
    /// The text that names the record, empty when nothing is written yet.
    pub fn title(&self, table: Table) -> &str {
        self.text_of(table.spec().title)
    }

    /// What names the record in a word, ahead of its title, where a choice does.
    pub fn called(&self, table: Table) -> Option<Text> {
        let called = table.spec().called.as_ref()?;
        self.choices_of(called.field).pop().filter(|_| self.code(called.field) != Some(called.own))
    }

    /// The field that names the record: the choice that it is called by, else its title.
    pub fn named_by(&self, table: Table) -> &'static FieldSpec {
        let spec = table.spec();
        spec.called.as_ref().filter(|_| self.called(table).is_some()).map_or(spec.title, |called| called.field)
    }
}

/// What a record is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name<'a> {
    /// A choice says it in a word.
    Word(Text),
    /// As it is written in its title, or as the record is called that its title links to. Without blanks at its ends.
    Written(&'a str),
    /// Nothing is written yet.
    Missing,
}

impl<'a> Name<'a> {
    /// The name of the record of a key.
    pub fn of(plan: &'a Plan, key: RecordKey) -> Self {
        let Some(record) = plan.get(key) else { return Self::Missing };
        match titled_by(key, record).and_then(|link| Some((link, plan.get(link)?))) {
            Some((link, linked)) if record.called(key.table).is_none() => Self::of_record(link.table, linked),
            _ => Self::of_record(key.table, record),
        }
    }

    /// The name of a record by itself, where its title is no link.
    pub fn of_record(table: Table, record: &'a Record) -> Self {
        record.called(table).map_or_else(|| Self::written(record.title(table)), Self::Word)
    }

    /// A name as somebody has written it.
    pub fn written(name: &'a str) -> Self {
        if blank(name) { Self::Missing } else { Self::Written(name.trim()) }
    }

    /// The name in a language. Words for a record without one: a heading or a link that is left out would tell of fewer
    /// records than there are.
    pub const fn get(self, locale: Locale) -> &'a str {
        match self {
            Self::Word(text) => text.get(locale),
            Self::Written(name) => name,
            Self::Missing => cards::CARD_UNTITLED.get(locale),
        }
    }

    /// The name in a language, where there is one.
    pub fn said(self, locale: Locale) -> Option<String> {
        (self != Self::Missing).then(|| self.get(locale).to_owned())
    }

    /// The first 40 characters of the first line, for messages; the cut is shown.
    pub fn short(self) -> Message {
        match self {
            Self::Written(name) => Message::plain(&short_name(name)),
            other => other.into(),
        }
    }
}

impl RatingsSpec {
    /// The name of a rated record: what it is called in a word, else its ends.
    pub fn name_of(&self, rated: &Record) -> Message {
        rated.called(self.of).map_or_else(|| Message::plain(&self.ends_of(rated)), Message::from)
    }

    /// The title of a rated record, with both its ends where it has two; empty while nothing is written.
    pub fn ends_of(&self, rated: &Record) -> String {
        let ends = [rated.title(self.of), self.opposite.map_or("", |field| rated.text_of(field))];
        ends.map(str::trim).into_iter().filter(|end| !end.is_empty()).collect::<Vec<_>>().join(" ↔ ")
    }
}

impl Scope {
    /// What a deal is called, or what holds for all; short.
    pub fn name(self, plan: &Plan) -> Message {
        let Some(deal) = self.deal() else { return deals::STANDARD.into() };
        match Name::of(plan, deal) {
            Name::Missing => name_of(plan, deal),
            name => name.short(),
        }
    }

    /// What it is called where that has to be said, as a plan has more than one such: each of several deals, and what
    /// holds for all.
    pub fn told(self, plan: &Plan) -> Option<Message> {
        (self == Self::Standard || plan.has_several_deals()).then(|| self.name(plan))
    }
}

/// A name as it stands inside a message.
impl From<Name<'_>> for Message {
    fn from(name: Name) -> Self {
        match name {
            Name::Word(text) => text.into(),
            Name::Written(name) => Self::plain(name),
            Name::Missing => cards::CARD_UNTITLED.into(),
        }
    }
}

/// The record that the title of this one links to.
pub fn titled_by(key: RecordKey, record: &Record) -> Option<RecordKey> {
    record.links_of(key.table.spec().title).first().copied()
}

/// The first 40 characters of a name; the cut is shown.
pub fn short_name(name: &str) -> String {
    const LONGEST: usize = 40;
    let line = name.lines().next().unwrap_or_default();
    if line.chars().count() <= LONGEST {
        line.to_owned()
    } else {
        line.chars().take(LONGEST - 1).chain(['…']).collect()
    }
}

/// The name of a record, as its card has it.
pub(crate) fn name(plan: &Plan, key: RecordKey, locale: Locale) -> String {
    match Name::of(plan, key) {
        Name::Missing if key.table == Table::Deal => name_of(plan, key).render(&PlainFormats(locale)),
        name => name.get(locale).to_owned(),
    }
}

/// The name of a record as it stands inside a message. A deal without a name is told apart by its number.
pub(crate) fn name_of(plan: &Plan, key: RecordKey) -> Message {
    match Name::of(plan, key) {
        Name::Missing if key.table == Table::Deal => {
            let place = plan.list(Table::Deal).position(|(deal, _)| deal == key);
            place.map_or_else(|| Name::Missing.into(), |place| deals::DEAL_NUMBER.with("number", place + 1))
        }
        name => name.into(),
    }
}

/// The name of a record as it is told among those of all deals.
pub(crate) fn told_name(plan: &Plan, key: RecordKey, locale: Locale) -> String {
    match plan.scope_of(key) {
        None => name(plan, key, locale),
        of => with_deal(plan, of, name_of(plan, key)).render(&PlainFormats(locale)),
    }
}

/// The name of a record as it is told at another one, whose own deal need not be said.
pub(crate) fn name_at(plan: &Plan, at: RecordKey, key: RecordKey, locale: Locale) -> String {
    let is_own = plan.deal_of(at).is_some_and(|deal| plan.deal_of(key) == Some(deal));
    if is_own { name(plan, key, locale) } else { told_name(plan, key, locale) }
}

/// What something is called outside its module: with the deal that it belongs to where a plan has several, else the same would
/// be said of two.
pub(crate) fn with_deal(plan: &Plan, of: Option<Scope>, name: Message) -> Message {
    match of.and_then(|scope| scope.told(plan)) {
        Some(deal) => deals::NAME_AND_DEAL.with("name", name).with("deal", deal),
        None => name,
    }
}

/// The name of a record by itself, with a mark where it is one of the worked example that nobody has made their own.
pub(crate) fn marked_name(table: Table, record: &Record, locale: Locale) -> String {
    marked(Name::of_record(table, record).get(locale).to_owned(), record, locale)
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

/// A name that somebody has written, as it stands inside a message; words for one that nobody has written yet.
pub(crate) fn named(name: &str) -> Message {
    Name::written(name).into()
}

#[cfg(test)]
mod tests;
