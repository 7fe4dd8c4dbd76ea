//! What a field holds, as a reader sees it.

use crate::drawing::width_of;
use crate::i18n::messages::{cards, common};
use crate::i18n::{Formats, Locale, Text};
use crate::method::{blank, name_at};
use crate::model::{ChoiceSpec, FieldSpec, Kind, Plan, Ratings, RecordKey, Value};
use crate::modules::basics::analysis::currency;

/// A text, or several entries of equal standing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A text of one line or more; empty in a cell without a value.
    Text(String),
    /// Entries in their order.
    List(Vec<String>),
}

/// The width of a text, in its own heights, that half a line of a page holds beside its label.
const HALF_A_LINE: f64 = 11.5;

impl Entry {
    /// Whether half a line of a page is enough for it.
    pub fn is_short(&self) -> bool {
        match self {
            Self::Text(text) => !text.contains('\n') && width_of(text, 1.0) <= HALF_A_LINE,
            Self::List(_) => false,
        }
    }
}

/// What stands in a field of a record; `None` where nothing does.
pub fn entry(plan: &Plan, key: RecordKey, field: &FieldSpec, formats: &dyn Formats) -> Option<Entry> {
    let locale = formats.locale();
    if let Kind::LinkedFrom(_) = field.kind {
        let linking = plan.other_ends(key, field).map(|(key, _)| key);
        return list(names(plan, key, linking, locale));
    }
    let text = match plan.get(key)?.value(field)? {
        Value::Text(text) => text.trim().to_owned(),
        Value::Lines(lines) => return list(lines.iter().filter(|line| !blank(line)).cloned().collect()),
        Value::Links(links) if matches!(field.kind, Kind::Links(_)) => {
            return list(names(plan, key, links.iter().copied(), locale));
        }
        Value::Links(links) => names(plan, key, links.iter().copied(), locale).join(separator(locale)),
        Value::Ratings(ratings) => return list(marks(plan, field, ratings, formats)),
        Value::Number(number) if matches!(field.kind, Kind::Money) => formats.money(number.get(), currency(plan)),
        Value::Number(number) => formats.figure(number.get()),
        Value::Score(score) => match field.kind {
            Kind::Score(levels) => {
                let level = levels.get(usize::from(score.get()).saturating_sub(1)).map(|level| level.get(locale));
                format!("{} · {}", score.get(), level.unwrap_or_default())
            }
            _ => score.get().to_string(),
        },
        Value::Flag(_) => common::YES.get(locale).to_owned(),
        Value::Date(date) => formats.date(*date),
        Value::Choice(code) => label(field, code).get(locale).to_owned(),
        Value::Choices(codes) => {
            codes.iter().map(|code| label(field, code).get(locale)).collect::<Vec<_>>().join(separator(locale))
        }
    };
    (!text.is_empty()).then_some(Entry::Text(text))
}

fn list(entries: Vec<String>) -> Option<Entry> {
    (!entries.is_empty()).then_some(Entry::List(entries))
}

const fn separator(locale: Locale) -> &'static str {
    match locale {
        Locale::En => ", ",
        Locale::ZhCn => "、",
    }
}

/// The names of records, as they are told at another.
fn names(plan: &Plan, at: RecordKey, keys: impl Iterator<Item = RecordKey>, locale: Locale) -> Vec<String> {
    keys.filter(|key| plan.get(*key).is_some()).map(|key| name_at(plan, at, key, locale)).collect()
}

/// Each mark with what it is for, in the order of the rated records.
fn marks(plan: &Plan, field: &FieldSpec, ratings: &Ratings, formats: &dyn Formats) -> Vec<String> {
    let Kind::Ratings(spec) = field.kind else { return Vec::new() };
    let locale = formats.locale();
    let rated =
        plan.list(spec.of).filter_map(|(key, record)| Some((spec.name_of(record).render(formats), ratings.of(key)?)));
    let named = rated.map(|(name, mark)| {
        let name = if name.is_empty() { cards::CARD_UNTITLED.get(locale) } else { &name };
        match locale {
            Locale::En => format!("{name}: {mark}"),
            Locale::ZhCn => format!("{name}：{mark}"),
        }
    });
    named.collect()
}

fn label(field: &FieldSpec, code: &'static str) -> Text {
    let (Kind::Choice(choices) | Kind::Choices(choices)) = field.kind else { return Text::same(code) };
    choices.iter().find(|choice: &&ChoiceSpec| choice.code == code).map_or(Text::same(code), |choice| choice.label)
}
