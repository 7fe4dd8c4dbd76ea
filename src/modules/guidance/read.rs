//! The reader of the guidance.

use serde_json::Value as Json;
use time::Duration;

use super::{
    CHINA, COACH, DAY, EVENING, EXAMPLES, FIELDS, FRIDAY, GENERAL, HOW, MODULES, NOTES, PAIRS, PROMPTS, QUESTIONS,
};
use crate::method::{Prompt, Rule, StartingItem, Words};
use crate::model::{Audience, Country, Date, FieldSpec, Id, Kind, Order, Record, RecordId, RecordKey, Table, Value};
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
    pub fn how(&self, module: Module, audience: Audience) -> impl Iterator<Item = &str> {
        self.lines(module, HOW, audience)
    }

    /// What to ask oneself or the team.
    pub fn questions(&self, module: Module, audience: Audience) -> impl Iterator<Item = &str> {
        self.lines(module, QUESTIONS, audience)
    }

    /// What each part of the module wants, in the order of [`crate::method::Frame::notes`].
    pub fn notes(&self, module: Module, audience: Audience) -> impl Iterator<Item = &str> {
        self.lines(module, NOTES, audience)
    }

    /// Good lines, each with one that is not.
    pub fn pairs(&self, module: Module, audience: Audience) -> impl Iterator<Item = (&str, &str)> {
        self.list(module, PAIRS).iter().filter_map(move |pair| two(pair, audience))
    }

    /// What belongs into a field. `audience` is asked only where the words depend on it.
    pub fn help(&self, table: Table, field: &FieldSpec, audience: impl FnOnce() -> Audience) -> Option<&str> {
        words(self.0.get(FIELDS)?.get(table.id())?.get(field.id)?, audience)
    }

    /// Why a rule is there, and an example of better.
    pub fn advice(&self, rule: &Rule, audience: Audience) -> Option<Advice<'_>> {
        let (why, better) = two(self.0.get(COACH)?.get(rule.id)?, audience)?;
        Some(Advice { why, better })
    }

    /// The question and the reason of a question of the short route, by its place there.
    pub fn asked(&self, ask: usize, audience: Audience) -> Option<(&str, &str)> {
        two(self.0.get(EVENING)?.get(ask)?, audience)
    }

    /// The prompts of a module that are for an audience.
    pub fn prompts(&self, module: Module, audience: Audience) -> Vec<StartingItem> {
        prompts(self.list(module, PROMPTS), module.spec().prompts, audience)
    }

    /// The worked example of a module as records, marked as examples, in the order of the lists. `today` is the day that
    /// its dates are counted from.
    pub fn examples(&self, module: Module, today: Date) -> Vec<(RecordKey, Record)> {
        let rows = self.list(module, EXAMPLES);
        let places = Order::spread(None, None, rows.len());
        rows.iter().zip(places).filter_map(|(row, place)| example(row, place, today)).collect()
    }

    fn lines(&self, module: Module, part: &str, audience: Audience) -> impl Iterator<Item = &str> {
        self.list(module, part).iter().filter_map(move |line| words(line, || audience))
    }

    fn list(&self, module: Module, part: &str) -> &[Json] {
        let all = self.0.get(MODULES).and_then(|modules| modules.get(module.id()));
        all.and_then(|module| module.get(part)).and_then(Json::as_array).map_or(&[], Vec::as_slice)
    }
}

/// A line, in China's own words where it has some and the audience sells there.
fn words(line: &Json, audience: impl FnOnce() -> Audience) -> Option<&str> {
    line.as_str().or_else(|| {
        let part = if audience().country == Country::China { CHINA } else { GENERAL };
        line.get(part)?.as_str()
    })
}

fn two(pair: &Json, audience: Audience) -> Option<(&str, &str)> {
    match pair.as_array()?.as_slice() {
        [one, other] => Some((words(one, || audience)?, words(other, || audience)?)),
        _ => None,
    }
}

/// The rows that are for an audience, each as it is declared in the same place.
fn prompts(rows: &[Json], declared: &[Prompt], audience: Audience) -> Vec<StartingItem> {
    let ours = rows.iter().zip(declared).filter(|(_, prompt)| prompt.only.fits(audience));
    ours.filter_map(|(row, declared)| prompt(row, declared, audience)).collect()
}

fn prompt(row: &Json, declared: &Prompt, audience: Audience) -> Option<StartingItem> {
    let [Json::String(table), texts, codes, parts] = row.as_array()?.as_slice() else { return None };
    let table = Table::from_id(table)?;
    let texts = texts.as_array()?.iter().map(|text| filling(text, table)).collect::<Option<_>>()?;
    let code = |row: &Json| match row.as_array()?.as_slice() {
        [Json::String(name), Json::String(code)] => Some((table.spec().field(name)?, code.clone())),
        _ => None,
    };
    let codes = codes.as_array()?.iter().filter_map(code).collect();
    let parts = prompts(parts.as_array()?, declared.parts, audience);
    Some(StartingItem { table, texts, codes, parts })
}

fn filling(text: &Json, table: Table) -> Option<(&'static FieldSpec, Words)> {
    let [Json::String(name), Json::String(text), twin] = text.as_array()?.as_slice() else { return None };
    let twin = u32::try_from(twin.as_u64()?).ok()?;
    Some((table.spec().field(name)?, Words { text: text.clone(), twin }))
}

fn example(row: &Json, place: Order, today: Date) -> Option<(RecordKey, Record)> {
    let [Json::String(table), Json::String(id), values] = row.as_array()?.as_slice() else { return None };
    let table = Table::from_id(table)?;
    let single = table.spec().single && table.of_deal().is_none();
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
