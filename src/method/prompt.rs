//! Prompts: starting items that a user inserts and finishes.

use crate::engine::{Command, Patch, apply};
use crate::i18n::{Locale, Passage};
use crate::method::blank;
use crate::method::leads::{Leads, print_of};
use crate::model::{FieldSpec, IdSource, Kind, Only, Plan, Record, RecordKey, Table, Value};

/// A starting item as it is declared. In the browser its words are not here: they come with the guidance, as
/// [`StartingItem`].
#[derive(Debug)]
#[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
pub struct Prompt {
    /// The table it goes into.
    pub table: Table,
    /// Its texts: most prompts fill one field, a scale has a text for each end.
    pub texts: &'static [PromptText],
    /// Codes that are set with them, as they would be typed: a choice (the quadrant, the box), one of several choices,
    /// `true` of yes or no, a mark, a number.
    pub codes: &'static [(&'static FieldSpec, &'static str)],
    /// Parts that come with the new record: the responses to a risk, the criteria of a stage.
    pub parts: &'static [Prompt],
    /// For whom alone it is offered.
    pub only: Only,
}

/// What a prompt puts into one field.
#[derive(Debug)]
#[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
pub struct PromptText {
    /// The field.
    pub field: &'static FieldSpec,
    /// The text.
    pub text: Passage,
    /// What the text is recognized by when it stands in a plan unfinished.
    pub leads: Leads,
}

/// A text for a field, in both languages.
macro_rules! prompt_text {
    ($field:expr, $en:expr, $zh:expr) => {
        $crate::method::PromptText {
            field: $field,
            text: $crate::i18n::Passage::new($en, $zh),
            leads: $crate::method::leads!($field, $en, $zh),
        }
    };
}

/// Declares the `PROMPTS` of a module, one a line: `Table, record::FIELD, record::PLACE = "code": "English" | "中文";`.
/// Codes may be left out, or be several. Further fields with their texts may follow, `, record::OTHER: "English" | "中文"`,
/// and behind them parts of the new record, `with [ Table, part::FIELD: "English" | "中文"; ]`. A condition in brackets ahead
/// of a line says for whom alone it is: `[CHINA] Table, …`, `[GOODS] Table, …` (see [`Only`]).
macro_rules! prompts {
    ($($all:tt)+) => {
        /// Starting items.
        pub const PROMPTS: &[$crate::method::Prompt] = $crate::method::prompt_list!($($all)+);
    };
}

/// The list of the prompts that [`prompts!`] declares, and of the parts of one.
macro_rules! prompt_list {
    ($(
        $( [ $($only:ident)+ ] )? $table:ident, $record:ident :: $field:ident $(, $at:ident :: $place:ident = $code:literal)* : $en:literal | $zh:literal
        $(, $also:ident :: $other:ident : $other_en:literal | $other_zh:literal)* $( with [ $($parts:tt)+ ] )? ;
    )+) => {
        &[ $( $crate::method::Prompt {
            table: $crate::model::Table::$table,
            texts: &[
                $crate::method::prompt_text!($record::$field.spec, $en, $zh),
                $( $crate::method::prompt_text!($also::$other.spec, $other_en, $other_zh), )*
            ],
            codes: &[ $( ($at::$place.spec, $code) ),* ],
            parts: $crate::method::prompt_parts!($($($parts)+)?),
            only: $crate::model::only!($($($only)+)?),
        } ),+ ]
    };
}

/// The parts of a prompt, which may have none.
macro_rules! prompt_parts {
    () => { &[] };
    ($($parts:tt)+) => { $crate::method::prompt_list!($($parts)+) };
}

pub(crate) use {prompt_list, prompt_parts, prompt_text, prompts};

/// What a blank of a prompt is written as: to be replaced by words.
pub const BLANK: &str = "____";

/// A prompt in one language, as it is inserted.
#[derive(Clone, Debug, PartialEq)]
pub struct StartingItem {
    /// The table it goes into.
    pub table: Table,
    /// The words, each with the field that takes them.
    pub texts: Vec<(&'static FieldSpec, Words)>,
    /// Codes that are set with them.
    pub codes: Vec<(&'static FieldSpec, String)>,
    /// Parts that come with it.
    pub parts: Vec<StartingItem>,
}

/// Words of a prompt in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// What is inserted.
    pub text: String,
    /// The print of the other language's words, by which these are known too.
    pub twin: u32,
}

#[cfg(not(target_arch = "wasm32"))]
impl Prompt {
    /// The prompt in one language.
    pub fn item(&self, locale: Locale) -> StartingItem {
        let words = |prompt: &PromptText| {
            let other = if locale == Locale::En { Locale::ZhCn } else { Locale::En };
            let twin = print_of(prompt.text.get(other).as_bytes());
            (prompt.field, Words { text: prompt.text.get(locale).to_owned(), twin })
        };
        StartingItem {
            table: self.table,
            texts: self.texts.iter().map(words).collect(),
            codes: self.codes.iter().map(|(field, code)| (*field, (*code).to_owned())).collect(),
            parts: self.parts.iter().map(|part| part.item(locale)).collect(),
        }
    }
}

/// Inserts prompts: as new records at the end of their lists, or into the fields of a single record, a text while its
/// fields are blank, a line below the lines that are there; parts (the sections of an outline) into one whole that is
/// made for all of them and called after its kind in `locale`. The parts of a prompt come with its new record. A prompt that still stands in the plan word for word, in
/// either language, is not inserted again.
pub fn insert_prompts(
    plan: &Plan,
    items: impl IntoIterator<Item = StartingItem>,
    locale: Locale,
    ids: &mut IdSource,
) -> Patch {
    let mut draft = plan.clone();
    let mut patch = Patch::default();
    let mut run = |draft: &mut Plan, command: Command| {
        let step = command.patch(draft, ids);
        apply(draft, &step);
        let added = step.added();
        patch = std::mem::take(&mut patch).squash(step);
        added
    };
    let mut wholes: Vec<RecordKey> = Vec::new();
    for item in items {
        let into = item.needs_whole(&draft);
        let mut whole = into.and_then(|table| wholes.iter().copied().find(|whole| whole.table == table));
        if let (Some(table), None) = (into, whole) {
            whole = run(&mut draft, Command::Add { table, records: vec![called(table, locale)] });
            wholes.extend(whole);
        }
        let Some(command) = item.command(&draft, whole) else { continue };
        let made = run(&mut draft, command);
        for part in &item.parts {
            run(&mut draft, Command::Add { table: part.table, records: vec![part.record(made)] });
        }
    }
    patch
}

/// Inserts prompts for parts into a whole that is there: those that do not stand among its parts yet.
pub fn insert_parts(plan: &Plan, items: &[StartingItem], whole: RecordKey, ids: &mut IdSource) -> Patch {
    let Some(table) = items.first().map(|item| item.table) else { return Patch::default() };
    let stands = |item: &&StartingItem| {
        plan.parts(whole).iter().any(|(key, record)| key.table == table && item.stands_in(record))
    };
    let records = items.iter().filter(|item| item.table == table && !stands(item)).map(|item| item.record(Some(whole)));
    Command::Add { table, records: records.collect() }.patch(plan, ids)
}

/// A record that is named after its kind, until the user names it.
fn called(table: Table, locale: Locale) -> Record {
    let spec = table.spec();
    let mut record = Record::default();
    record.set_value(spec.title, Some(Value::Text(spec.name.get(locale).to_owned())));
    record
}

impl StartingItem {
    /// The table of the whole that a new record of this prompt needs; none where it is no part, or not added.
    fn needs_whole(&self, plan: &Plan) -> Option<Table> {
        let part_of = self.table.spec().part_of.filter(|_| !self.stands(plan))?;
        part_of.kind.link_targets().first().copied()
    }

    /// What inserting it does, into a whole where it needs one; `None` where it would change nothing.
    fn command(&self, plan: &Plan, whole: Option<RecordKey>) -> Option<Command> {
        if !self.table.spec().single {
            let records = vec![self.record(whole)];
            return (!self.stands(plan)).then_some(Command::Add { table: self.table, records });
        }
        let old = plan.single(self.table).map_or_else(Record::default, |record| Record::clone(record));
        if !self.has_room_in(&old) {
            return None;
        }
        let new = self.added_to(old);
        let fields = self.texts.iter().map(|(field, _)| *field).chain(self.codes.iter().map(|(field, _)| *field));
        let values = fields.map(|field| (field, new.value(field).cloned())).collect();
        Some(Command::Fill { key: RecordKey::single(self.table), values })
    }

    /// A new record of this prompt, a part of the whole where it is one.
    fn record(&self, whole: Option<RecordKey>) -> Record {
        let mut record = self.added_to(Record::default());
        if let (Some(part_of), Some(whole)) = (self.table.spec().part_of, whole) {
            record.set_value(part_of, Some(Value::Links(vec![whole])));
        }
        record
    }

    /// The record with the texts and the codes put in.
    fn added_to(&self, mut record: Record) -> Record {
        for (field, words) in &self.texts {
            let text = words.text.clone();
            let value = match (field.kind, record.value(field)) {
                (Kind::Lines, Some(Value::Lines(lines))) => Value::Lines([lines.as_slice(), &[text]].concat()),
                (Kind::Lines, _) => Value::Lines(vec![text]),
                _ => Value::Text(text),
            };
            record.set_value(field, Some(value));
        }
        for (field, code) in &self.codes {
            record.set_value(field, chosen(field.kind, code));
        }
        record
    }

    /// Whether a record takes the prompt without losing what the user wrote, and has not got it yet.
    fn has_room_in(&self, record: &Record) -> bool {
        let is_free = |field: &FieldSpec| match record.value(field) {
            Some(Value::Lines(lines)) => lines.len() < Kind::MAX_LIST,
            _ => blank(record.text_of(field)),
        };
        let agrees = |(field, code): &(&'static FieldSpec, String)| {
            record.value(field).is_none_or(|value| chosen(field.kind, code).as_ref() == Some(value))
        };
        let free = self.texts.iter().all(|(field, _)| is_free(field));
        free && self.codes.iter().all(agrees) && !self.stands_in(record)
    }

    /// Whether a record of the plan holds the prompt as it was inserted.
    fn stands(&self, plan: &Plan) -> bool {
        plan.list(self.table).any(|(_, record)| self.stands_in(record))
    }

    /// Whether the record holds the prompt as it was inserted.
    fn stands_in(&self, record: &Record) -> bool {
        self.texts.iter().all(|(field, words)| match record.value(field) {
            Some(Value::Lines(lines)) => lines.iter().any(|line| words.are(line)),
            _ => words.are(record.text_of(field)),
        })
    }
}

impl Words {
    /// Whether a text is these words, in either language.
    fn are(&self, text: &str) -> bool {
        text == self.text || print_of(text.as_bytes()) == self.twin
    }
}

/// The value of a code in a field of this kind, as a file has it; none where it has no such code.
pub(crate) fn chosen(kind: Kind, code: &str) -> Option<Value> {
    let json = match kind {
        Kind::Choices(_) => vec![code].into(),
        Kind::Score(_) | Kind::Number { .. } | Kind::Money | Kind::Flag => serde_json::from_str(code).ok()?,
        _ => code.into(),
    };
    kind.read_json(&json).ok().flatten()
}

#[cfg(test)]
mod tests;
