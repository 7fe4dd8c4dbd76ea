//! The writer of the guidance, on the host: what the modules declare, in one language.

use serde_json::{Map, Value as Json, json};

use super::{
    CHINA, COACH, DAY, EVENING, EXAMPLES, FIELDS, FRIDAY, GENERAL, HOW, MODULES, NOTES, PAIRS, PROMPTS, QUESTIONS,
};
use crate::engine::Scope;
use crate::i18n::{Locale, Passage};
use crate::method::{Example, ExampleValue, Pair, Rule, StartingItem, Story};
use crate::model::{FieldSpec, Number, RecordKey, Score, Table, Value, Writing};
use crate::modules::Module;
use crate::modules::evening::ASKS;

/// The guidance of every module in one language, as [`crate::modules::Guidance::read`] reads it.
pub(super) fn guidance_file(locale: Locale) -> String {
    let modules: Map<_, _> =
        Module::ALL.iter().map(|module| (module.id().to_owned(), of_module(*module, locale))).collect();
    let fields: Map<_, _> = Table::ALL.iter().map(|table| (table.id().to_owned(), helps(*table, locale))).collect();
    let rules = Module::ALL.iter().flat_map(|module| module.rules());
    let coach: Map<_, _> = rules.map(|rule| (rule.id.to_owned(), of_rule(rule, locale))).collect();
    let evening: Vec<_> = ASKS.iter().map(|ask| [said(ask.question, locale), said(ask.why, locale)]).collect();
    json!({ (MODULES): modules, (FIELDS): fields, (COACH): coach, (EVENING): evening }).to_string()
}

fn of_module(module: Module, locale: Locale) -> Json {
    let spec = module.spec();
    let frame = spec.frame;
    let line = |passage: &Passage| said(*passage, locale);
    let pair = |pair: &Pair| json!([line(&pair.good), line(&pair.not)]);
    json!({
        (HOW): frame.how.iter().map(line).collect::<Vec<_>>(),
        (QUESTIONS): frame.questions.iter().map(line).collect::<Vec<_>>(),
        (PAIRS): frame.pairs.iter().map(pair).collect::<Vec<_>>(),
        (NOTES): frame.notes.iter().map(|note| line(&note.text)).collect::<Vec<_>>(),
        (PROMPTS): spec.prompts.iter().map(|prompt| of_prompt(&prompt.item(locale))).collect::<Vec<_>>(),
    })
}

fn said(passage: Passage, locale: Locale) -> Json {
    match passage.text_in_china() {
        Some(china) => json!({ (GENERAL): passage.get(locale), (CHINA): china.get(locale) }),
        None => passage.get(locale).into(),
    }
}

/// A story in one language, read alike: it holds nothing but examples.
pub(super) fn story_file(story: Story, locale: Locale) -> String {
    let examples = |module: &Module| {
        let examples = module.spec().examples.of(story).iter().map(|example| of_example(example, locale));
        (module.id().to_owned(), json!({ (EXAMPLES): examples.collect::<Vec<_>>() }))
    };
    let modules: Map<_, _> = Module::ALL.iter().map(examples).collect();
    json!({ (MODULES): modules }).to_string()
}

fn helps(table: Table, locale: Locale) -> Json {
    table.spec().fields.iter().map(|field| (field.id.to_owned(), said(field.help, locale))).collect()
}

fn of_rule(rule: &Rule, locale: Locale) -> Json {
    json!([said(rule.why, locale), said(rule.better, locale)])
}

fn of_prompt(prompt: &StartingItem) -> Json {
    let texts: Vec<_> = prompt.texts.iter().map(|(field, words)| json!([field.id, words.text, words.twin])).collect();
    let codes: Vec<_> = prompt.codes.iter().map(|(field, code)| [field.id, code]).collect();
    let parts: Vec<_> = prompt.parts.iter().map(of_prompt).collect();
    json!([prompt.table.id(), texts, codes, parts])
}

fn of_example(example: &Example, locale: Locale) -> Json {
    let values = example.values.iter().map(|(field, value)| (field.id.to_owned(), of_value(value, field, locale)));
    let mut values: Map<_, _> = values.collect();
    // A story is told of its first deal, but for what it says of another, or of all.
    if let (Some(of), Some(first), false) = (example.table.of_deal(), Scope::FIRST.deal(), example.standard) {
        values.entry(of.deal.id).or_insert_with(|| first.to_string().into());
    }
    json!([example.table.id(), example.id, values])
}

/// What does not fit the field is written as nothing; the tests hold every example to its fields.
fn of_value(value: &ExampleValue, field: &FieldSpec, locale: Locale) -> Json {
    let typed = |text: &str| field.kind.read_input(text, &Writing::PLAIN).ok().flatten();
    let value = match value {
        ExampleValue::Day(days) => return json!({ (DAY): days }),
        ExampleValue::Friday(days) => return json!({ (FRIDAY): days }),
        ExampleValue::Words(text) => typed(text.get(locale)),
        ExampleValue::Code(code) => typed(code),
        ExampleValue::Score(score) => Score::new(*score).map(Value::Score),
        ExampleValue::Number(number) => Number::new(*number).map(Value::Number),
        ExampleValue::Codes(codes) => return codes.to_vec().into(),
        ExampleValue::Marks(marks) => return marks.iter().map(|(key, mark)| ((*key).to_owned(), *mark)).collect(),
        ExampleValue::Links(keys) => Some(Value::Links(keys.iter().filter_map(|key| RecordKey::parse(key)).collect())),
    };
    value.map_or(Json::Null, |value| value.to_json(field.kind))
}
