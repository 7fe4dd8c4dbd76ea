//! What a record can be linked with: found by words, and made on the spot.

use std::collections::BTreeMap;

use crate::catalogue::{Addition, additions};
use crate::i18n::messages::common;
use crate::i18n::{Locale, Message, is_chinese};
use crate::method::{Fit, Name, Piece, Query, Readings, excerpt, fold, name_at};
use crate::model::{Audience, Choice, Kind, Plan, Record, RecordKey, Table, Value, set_of, sort_by_key};
use crate::modules::Module;
use crate::modules::pest::analysis::shown_boxes;
use crate::modules::thread::Tie;

/// How long a name is shown, in characters.
const LONGEST: usize = 90;
/// A word of the Latin script says what something is about from so many letters on: most shorter ones join others.
const TELLING: usize = 4;
/// What a word weighs that one name alone has; having been opened lately weighs as much.
const RARE: usize = 1_000;

/// The records that one can be linked with, by tie and table, the likely ones first: those that share words with it, and those
/// that were opened lately.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linkable {
    lists: Vec<(Kinship, Vec<Candidate>)>,
}

/// How records of a table belong to one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kinship {
    /// The tie between them.
    pub tie: Tie,
    /// Their table.
    pub table: Table,
    /// Whether the table is told beside its module, as others of the module are offered too.
    is_one_of_several: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Candidate {
    key: RecordKey,
    name: String,
    folded: String,
}

/// What was found of one table.
#[derive(Clone, Debug, PartialEq)]
pub struct Kin {
    /// How they belong together.
    pub kinship: Kinship,
    /// Each with its name, the words marked, the best first; no more than were asked for.
    pub rows: Vec<(RecordKey, Vec<Piece>)>,
    /// How many there are.
    pub total: usize,
}

impl Kinship {
    /// What stands above them: “Rests on: SWOT canvas”.
    pub fn says(&self) -> Message {
        let module = Module::of(self.table).map(|module| Message::from(module.name()));
        let table = self.table.spec().name;
        let of = match module {
            Some(module) if self.is_one_of_several => module_and(module, table.into()),
            Some(module) => module,
            None => table.into(),
        };
        match self.tie.word() {
            Some(word) => common::LABELLED.with("label", word).with("value", of),
            None => of,
        }
    }
}

impl Linkable {
    /// The records that the one of a key can be linked with.
    pub fn of(plan: &Plan, key: RecordKey, ties: &[Tie], lately: &[RecordKey], locale: Locale) -> Self {
        let own = plan.get(key).map(|record| words_of(&all_texts(record))).unwrap_or_default();
        let list = |kinship: Kinship| {
            let open = plan.list(kinship.table).filter(|(other, _)| kinship.tie.is_open(plan, key, *other));
            let named = open.map(|(other, _)| other).filter(|other| Name::of(plan, *other) != Name::Missing);
            let candidate = |other: RecordKey| {
                let name = name_at(plan, key, other, locale);
                Candidate { key: other, folded: fold(&name), name }
            };
            let candidates: Vec<_> = named.map(candidate).collect();
            (kinship, by_likeness(candidates, &own, lately))
        };
        let lists = kinships(ties).into_iter().map(list);
        Self { lists: lists.filter(|(_, candidates)| !candidates.is_empty()).collect() }
    }

    /// What is found by words, by name as well as by sound; where nothing is looked for, the likely ones of each table. Only as
    /// many of a table as are shown are marked, so that a letter costs little in a long plan.
    pub fn find(&self, query: &Query, readings: Option<&Readings>, most: usize) -> Vec<Kin> {
        let kin = |(kinship, candidates): &(Kinship, Vec<Candidate>)| {
            let mut ranks = [Fit::Start, Fit::Words, Fit::Inside].map(|fit| (fit, Vec::new()));
            for candidate in candidates {
                let fit = if query.is_blank() { Some(Fit::Start) } else { query.fit(&candidate.folded, readings) };
                ranks.iter_mut().filter(|(rank, _)| Some(*rank) == fit).for_each(|(_, found)| found.push(candidate));
            }
            let marked =
                |Candidate { key, name, .. }: &Candidate| (*key, excerpt(name, &query.marks(name, readings), LONGEST));
            let total = ranks.iter().map(|(_, found)| found.len()).sum();
            let found = ranks.into_iter().flat_map(|(_, found)| found);
            Kin { kinship: *kinship, rows: found.take(most).map(marked).collect(), total }
        };
        self.lists.iter().map(kin).filter(|kin| !kin.rows.is_empty()).collect()
    }
}

/// What can be made on the spot and linked, each list with its tie.
pub fn makeable(plan: &Plan, ties: &[Tie], audience: Audience) -> Vec<(Tie, Addition)> {
    // What comes into a box that is not shown would be gone for whoever made it.
    let boxes: Vec<_> = shown_boxes(plan).iter().map(|place| place.code()).collect();
    let is_shown = |addition: &Addition| {
        addition.table != Table::Pest || addition.place.is_some_and(|place| boxes.contains(&place.code))
    };
    let of = |(tie, table): (Tie, Table)| {
        let takes_name = matches!(table.spec().title.kind, Kind::Text | Kind::Paragraph);
        let lists = additions(audience).filter(|addition| takes_name && addition.table == table && is_shown(addition));
        lists.map(move |addition| (tie, addition)).collect::<Vec<_>>()
    };
    let pairs = ties.iter().flat_map(|tie| tie.tables().into_iter().map(move |table| (*tie, table)));
    // From every side that could lead to it, what a record hangs together with would be a list of the whole method.
    pairs.filter(|(tie, table)| ties.len() == 1 || tie.is_likely(*table)).flat_map(of).collect()
}

/// What is made and where: “SWOT canvas: Threat”.
pub fn makes(addition: &Addition) -> Message {
    let name = Message::from(addition.name());
    match Module::of(addition.table) {
        Some(module) => module_and(module.name().into(), name),
        None => name,
    }
}

/// The record that is made of a name.
pub fn made(addition: &Addition, name: &str) -> Record {
    let spec = addition.table.spec();
    let mut record = Record::default();
    record.set_value(spec.title, Some(Value::Text(name.to_owned())));
    spec.placed(record, addition.place.map(|place| place.code))
}

fn module_and(module: Message, what: Message) -> Message {
    common::LABELLED.with("label", module).with("value", what)
}

fn kinships(ties: &[Tie]) -> Vec<Kinship> {
    let pairs = ties.iter().flat_map(|tie| tie.tables().into_iter().map(move |table| (*tie, table)));
    let pairs: Vec<(Tie, Table)> = pairs.collect();
    let is_beside =
        |table: Table| pairs.iter().any(|(_, other)| *other != table && Module::of(*other) == Module::of(table));
    pairs
        .iter()
        .map(|(tie, table)| Kinship { tie: *tie, table: *table, is_one_of_several: is_beside(*table) })
        .collect()
}

/// Those first that share telling words with what the record says, the rarer the better, or were opened lately; else as they
/// stand in the plan.
fn by_likeness(candidates: Vec<Candidate>, own: &[String], lately: &[RecordKey]) -> Vec<Candidate> {
    let words: Vec<Vec<String>> = candidates.iter().map(|candidate| words_of(&candidate.folded)).collect();
    let mut holding: BTreeMap<&str, usize> = BTreeMap::new();
    for word in words.iter().flatten().filter(|word| own.contains(word)) {
        *holding.entry(word).or_default() += 1;
    }
    let weight = |(candidate, words): (Candidate, &Vec<String>)| {
        let shared: usize = words.iter().filter_map(|word| holding.get(word.as_str())).map(|count| RARE / count).sum();
        let opened = if lately.contains(&candidate.key) { RARE } else { 0 };
        (shared + opened, candidate)
    };
    let mut weighed: Vec<_> = candidates.into_iter().zip(&words).map(weight).collect();
    sort_by_key(&mut weighed, |(weight, _)| std::cmp::Reverse(*weight));
    weighed.into_iter().map(|(_, candidate)| candidate).collect()
}

/// What is written in a record, folded.
fn all_texts(record: &Record) -> String {
    let texts = record.values().filter_map(|(_, value)| match value {
        Value::Text(text) => Some(fold(text)),
        _ => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

/// The words of a folded text that say what it is about, each once: Latin words of some length, and each two Chinese
/// characters that stand side by side.
fn words_of(folded: &str) -> Vec<String> {
    let latin = folded.split(|character: char| !character.is_alphanumeric() || is_chinese(character));
    let latin = latin.filter(|word| word.chars().count() >= TELLING).map(str::to_owned);
    let characters = || folded.chars();
    let pairs = characters().zip(characters().skip(1)).filter(|(one, other)| is_chinese(*one) && is_chinese(*other));
    set_of(latin.chain(pairs.map(|(one, other)| [one, other].iter().collect()))).into_iter().collect()
}

#[cfg(test)]
mod tests;
