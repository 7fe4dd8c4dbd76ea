//! Prompts: starting items that a user inserts and finishes.

use crate::engine::{Command, Patch, apply};
use crate::i18n::{Locale, Text};
use crate::model::{FieldSpec, IdSource, Kind, Plan, Record, RecordKey, Table, Value};
use crate::modules::{Module, blank};

/// A starting item that a user may insert and finish.
#[derive(Debug)]
pub struct Prompt {
    /// The table it goes into.
    pub table: Table,
    /// The fields that take its texts: most prompts fill one, a scale has a text for each end.
    pub texts: &'static [(&'static FieldSpec, Text)],
    /// A code that is set with them: a choice (the quadrant, the box), one of several choices, `true` of yes or no.
    pub choice: Option<(&'static FieldSpec, &'static str)>,
}

/// Declares the `PROMPTS` of a module, one a line: `Table, record::FIELD, record::PLACE = "code": "English" | "中文";`;
/// the place may be left out, and further fields with their texts may follow: `, record::OTHER: "English" | "中文"`.
macro_rules! prompts {
    ($(
        $table:ident, $record:ident :: $field:ident $(, $at:ident :: $place:ident = $code:literal)? : $en:literal | $zh:literal
        $(, $also:ident :: $other:ident : $other_en:literal | $other_zh:literal)* ;
    )+) => {
        /// Starting items.
        pub const PROMPTS: &[$crate::modules::Prompt] = &[ $( $crate::modules::Prompt {
            table: $crate::model::Table::$table,
            texts: &[
                ($record::$field.spec, $crate::i18n::Text::new($en, $zh)),
                $( ($also::$other.spec, $crate::i18n::Text::new($other_en, $other_zh)), )*
            ],
            choice: $crate::modules::prompts!(@choice $($at::$place, $code)?),
        } ),+ ];
    };
    (@choice) => { None };
    (@choice $at:ident :: $place:ident, $code:literal) => { Some(($at::$place.spec, $code)) };
}

pub(crate) use prompts;

/// What a blank of a prompt is written as: to be replaced by words.
pub const BLANK: &str = "____";

/// The prompts of a module for one table, and in it for one place (quadrant, box) where one is given.
pub fn prompts_for(module: Module, table: Table, place: Option<&str>) -> impl Iterator<Item = &'static Prompt> {
    let all = module.spec().prompts.iter().filter(move |prompt| prompt.table == table);
    all.filter(move |prompt| place.is_none_or(|place| prompt.place() == Some(place)))
}

/// Inserts prompts: as new records at the end of their lists, or into the fields of a single record, a text while its
/// fields are blank, a line below the lines that are there; parts (the sections of an outline) into one whole that is
/// made for all of them. A prompt that still stands in the plan word for word, in either language, is not inserted again.
pub fn insert_prompts<'a>(
    plan: &Plan,
    prompts: impl IntoIterator<Item = &'a Prompt>,
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
    for prompt in prompts {
        let into = prompt.needs_whole(&draft);
        let mut whole = into.and_then(|table| wholes.iter().copied().find(|whole| whole.table == table));
        if let (Some(table), None) = (into, whole) {
            whole = run(&mut draft, Command::Add { table, records: vec![called(table, locale)] });
            wholes.extend(whole);
        }
        for command in prompt.commands(&draft, whole, locale) {
            run(&mut draft, command);
        }
    }
    patch
}

/// A record that is named after its kind, until the user names it.
fn called(table: Table, locale: Locale) -> Record {
    let spec = table.spec();
    let mut record = Record::default();
    record.set_value(spec.title, Some(Value::Text(spec.name.get(locale).to_owned())));
    record
}

impl Prompt {
    /// The code of the place that its records stand in.
    fn place(&self) -> Option<&'static str> {
        self.table.spec().place_of(&self.added_to(Record::default(), Locale::En))
    }

    /// The table of the whole that a new record of this prompt needs; none where it is no part, or not added.
    fn needs_whole(&self, plan: &Plan) -> Option<Table> {
        let part_of = self.table.spec().part_of.filter(|_| !self.stands(plan))?;
        part_of.kind.link_targets().first().copied()
    }

    /// What inserting it does, into a whole where it needs one; nothing where it would change nothing.
    fn commands(&self, plan: &Plan, whole: Option<RecordKey>, locale: Locale) -> Vec<Command> {
        if !self.table.spec().single {
            let mut record = self.added_to(Record::default(), locale);
            if let (Some(part_of), Some(whole)) = (self.table.spec().part_of, whole) {
                record.set_value(part_of, Some(Value::Links(vec![whole])));
            }
            let add = Command::Add { table: self.table, records: vec![record] };
            return if self.stands(plan) { Vec::new() } else { vec![add] };
        }
        let old = plan.single(self.table).map_or_else(Record::default, |record| Record::clone(record));
        if !self.has_room_in(&old) {
            return Vec::new();
        }
        let key = RecordKey::single(self.table);
        let new = self.added_to(old, locale);
        let fields = self.texts.iter().map(|(field, _)| *field).chain(self.choice.map(|(field, _)| field));
        fields.map(|field| Command::Set { key, field, value: new.value(field).cloned() }).collect()
    }

    /// The record with the texts and the choice put in.
    fn added_to(&self, mut record: Record, locale: Locale) -> Record {
        for (field, text) in self.texts {
            let text = text.get(locale).to_owned();
            let value = match (field.kind, record.value(field)) {
                (Kind::Lines, Some(Value::Lines(lines))) => Value::Lines([lines.as_slice(), &[text]].concat()),
                (Kind::Lines, _) => Value::Lines(vec![text]),
                _ => Value::Text(text),
            };
            record.set_value(field, Some(value));
        }
        if let Some((field, code)) = self.choice {
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
        let agrees = |(field, code): (&'static FieldSpec, &str)| {
            record.value(field).is_none_or(|value| chosen(field.kind, code).as_ref() == Some(value))
        };
        self.texts.iter().all(|(field, _)| is_free(field)) && self.choice.is_none_or(agrees) && !self.stands_in(record)
    }

    /// Whether a record of the plan holds the prompt as it was inserted.
    fn stands(&self, plan: &Plan) -> bool {
        plan.list(self.table).any(|(_, record)| self.stands_in(record))
    }

    /// Whether the record holds the prompt as it was inserted.
    fn stands_in(&self, record: &Record) -> bool {
        self.texts.iter().all(|(field, text)| {
            let is_it = |found: &str| found == text.en || found == text.zh;
            match record.value(field) {
                Some(Value::Lines(lines)) => lines.iter().any(|line| is_it(line)),
                _ => is_it(record.text_of(field)),
            }
        })
    }
}

/// The value of a code in a field of this kind; none where it has no such code.
fn chosen(kind: Kind, code: &str) -> Option<Value> {
    match kind {
        Kind::Choices(_) => kind.read_json(&vec![code].into()).ok().flatten(),
        _ => kind.read_input(code).ok().flatten(),
    }
}

/// Whether a text still waits to be finished: it ends with an ellipsis, or one of the prompts' ellipses is still there
/// behind the words that the prompt puts in front of it. An ellipsis of the user's own inside a text is none of ours.
pub fn unfinished(text: &str, prompts: &[Prompt]) -> bool {
    const ELLIPSIS: char = '…';
    let held = |prompt: &str| {
        let mut rest = prompt;
        while let Some((lead, after)) = rest.split_once(ELLIPSIS) {
            let open = text
                .match_indices(lead)
                .any(|(at, _)| text.get(at + lead.len()..).is_some_and(|tail| tail.starts_with(ELLIPSIS)));
            if open {
                return true;
            }
            rest = after;
        }
        false
    };
    // Most texts hold no ellipsis at all: look for that first.
    text.contains(ELLIPSIS)
        && (text.trim_end().ends_with(ELLIPSIS)
            || prompts.iter().flat_map(|prompt| prompt.texts).any(|(_, prompt)| held(prompt.en) || held(prompt.zh)))
}

#[cfg(test)]
mod tests;
