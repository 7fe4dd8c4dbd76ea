//! The reader of the guidance.

use serde_json::Value as Json;
use time::Duration;

use super::{COACH, DAY, EXAMPLES, FIELDS, FRIDAY, HOW, MODULES, NOTES, PAIRS, PROMPTS, QUESTIONS};
use crate::method::{Rule, StartingItem, Words};
use crate::model::{Date, FieldSpec, Id, Kind, Order, Record, RecordId, RecordKey, Table, Value};
use crate::modules::Module;

/// The guidance of every module in one language. Reads are total: what a file does not hold reads as nothing.
#[derive(Debug)]
pub struct Guidance(Json);

/// The words behind a rule of the coach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice<'a> {
    /// Why the rule is there.
    pub why: &'a str,
    /// An example of better.
    pub better: &'a str,
}

impl Guidance {
    /// Reads a file of guidance; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|json: &Json| json.get(MODULES).is_some()).map(Self)
    }

    /// What to do, in steps.
    pub fn how(&self, module: Module) -> impl Iterator<Item = &str> {
        self.lines(module, HOW)
    }

    /// What to ask oneself or the team.
    pub fn questions(&self, module: Module) -> impl Iterator<Item = &str> {
        self.lines(module, QUESTIONS)
    }

    /// What each part of the module wants, in the order of [`crate::method::Frame::notes`].
    pub fn notes(&self, module: Module) -> impl Iterator<Item = &str> {
        self.lines(module, NOTES)
    }

    /// Good lines, each with one that is not.
    pub fn pairs(&self, module: Module) -> impl Iterator<Item = (&str, &str)> {
        self.list(module, PAIRS).iter().filter_map(two)
    }

    /// What belongs into a field.
    pub fn help(&self, table: Table, field: &FieldSpec) -> Option<&str> {
        self.0.get(FIELDS)?.get(table.id())?.get(field.id)?.as_str()
    }

    /// Why a rule is there, and an example of better.
    pub fn advice(&self, rule: &Rule) -> Option<Advice<'_>> {
        let (why, better) = two(self.0.get(COACH)?.get(rule.id)?)?;
        Some(Advice { why, better })
    }

    /// The prompts of a module.
    pub fn prompts(&self, module: Module) -> Vec<StartingItem> {
        self.list(module, PROMPTS).iter().filter_map(prompt).collect()
    }

    /// The worked example of a module as records, marked as examples, in the order of the lists. `today` is the day that
    /// its dates are counted from.
    pub fn examples(&self, module: Module, today: Date) -> Vec<(RecordKey, Record)> {
        let rows = self.list(module, EXAMPLES);
        let places = Order::spread(None, None, rows.len());
        rows.iter().zip(places).filter_map(|(row, place)| example(row, place, today)).collect()
    }

    fn lines(&self, module: Module, part: &str) -> impl Iterator<Item = &str> {
        self.list(module, part).iter().filter_map(Json::as_str)
    }

    fn list(&self, module: Module, part: &str) -> &[Json] {
        let all = self.0.get(MODULES).and_then(|modules| modules.get(module.id()));
        all.and_then(|module| module.get(part)).and_then(Json::as_array).map_or(&[], Vec::as_slice)
    }
}

fn two(pair: &Json) -> Option<(&str, &str)> {
    match pair.as_array()?.as_slice() {
        [Json::String(one), Json::String(other)] => Some((one, other)),
        _ => None,
    }
}

fn prompt(row: &Json) -> Option<StartingItem> {
    let [Json::String(table), texts, codes, parts] = row.as_array()?.as_slice() else { return None };
    let table = Table::from_id(table)?;
    let texts = texts.as_array()?.iter().map(|text| words(text, table)).collect::<Option<_>>()?;
    let code = |(name, code): (&str, &str)| Some((table.spec().field(name)?, code.to_owned()));
    let codes = codes.as_array()?.iter().filter_map(|row| two(row).and_then(code)).collect();
    let parts = parts.as_array()?.iter().filter_map(prompt).collect();
    Some(StartingItem { table, texts, codes, parts })
}

fn words(text: &Json, table: Table) -> Option<(&'static FieldSpec, Words)> {
    let [Json::String(name), Json::String(text), twin] = text.as_array()?.as_slice() else { return None };
    let twin = u32::try_from(twin.as_u64()?).ok()?;
    Some((table.spec().field(name)?, Words { text: text.clone(), twin }))
}

fn example(row: &Json, place: Order, today: Date) -> Option<(RecordKey, Record)> {
    let [Json::String(table), Json::String(id), values] = row.as_array()?.as_slice() else { return None };
    let table = Table::from_id(table)?;
    let single = table.spec().single;
    let id = if single { RecordId::SINGLE } else { RecordId(Id::parse(id)?) };
    let mut record = Record::at(if single { Order::default() } else { place });
    record.example = true;
    for (name, json) in values.as_object().into_iter().flatten() {
        if let Some(field) = table.spec().field(name) {
            record.set_value(field, value(field.kind, json, today));
        }
    }
    Some((RecordKey::new(table, id), record))
}

fn value(kind: Kind, json: &Json, today: Date) -> Option<Value> {
    let days_to = |name: &str| json.get(name).and_then(Json::as_i64);
    let after = |days: i64| today.checked_add(Duration::days(i64::from(i32::try_from(days).ok()?)));
    match (kind, days_to(DAY), days_to(FRIDAY)) {
        (Kind::Date, Some(days), _) => after(days).map(Value::Date),
        (Kind::Date, None, Some(days)) => after(days).map(friday_from).map(Value::Date),
        _ => kind.read_json(json).ok().flatten(),
    }
}

/// The first Friday on a day or later.
fn friday_from(day: Date) -> Date {
    let to_friday = (11 - day.weekday().number_days_from_monday()) % 7;
    day.saturating_add(Duration::days(i64::from(to_friday)))
}
