//! What the page reads is what the modules declare.

use std::collections::HashSet;

use serde_json::{Value as Json, json};

use super::*;
use crate::engine::Scope;
use crate::i18n::{Locale, Passage};
use crate::method::{Example, ExampleValue, Prompt, StartingItem, Story};
use crate::model::{Audience, Country, Date, Kind, Number, Order, RecordId, Score, Table, Value};
use crate::modules::Module;
use crate::modules::testing::{audiences, day, guidance, key, told};

/// Keys, lists and types without the words.
fn shape(json: &Json) -> Json {
    match json {
        Json::Object(members) => members.iter().map(|(name, value)| (name.clone(), shape(value))).collect(),
        Json::Array(list) => list.iter().map(shape).collect(),
        Json::String(_) => json!("words"),
        Json::Number(_) => json!(0),
        other => other.clone(),
    }
}

/// Every audience in every language.
fn everywhere() -> impl Iterator<Item = (Locale, Audience)> {
    Locale::ALL.into_iter().flat_map(|locale| audiences().map(move |audience| (locale, audience)))
}

/// A passage as an audience reads it.
fn said_to(audience: Audience, passage: Passage, locale: Locale) -> &'static str {
    let china = passage.text_in_china().filter(|_| audience.country == Country::China);
    china.unwrap_or(passage.text()).get(locale)
}

#[test]
fn both_languages_hold_the_same_keys_and_say_it_in_their_own_words() {
    let files = GuidanceFile::all().map(|both| both.map(|file| serde_json::from_str::<Json>(&file.text()).unwrap()));
    for [english, chinese] in &files {
        assert_eq!(shape(english), shape(chinese));
    }
    let [[english, chinese], ..] = files;
    for module in Module::ALL {
        let how = |json: &Json| json[MODULES][module.id()][HOW].clone();
        assert_ne!(how(&english), how(&chinese), "{}", module.id());
    }
}

#[test]
fn every_line_of_every_guide_is_read_in_its_place() {
    for (locale, audience) in everywhere() {
        let read = guidance(locale);
        let said = |passages: &[Passage]| {
            passages.iter().map(|passage| said_to(audience, *passage, locale)).collect::<Vec<_>>()
        };
        for module in Module::ALL {
            let frame = module.spec().frame;
            assert_eq!(read.how(*module, audience).collect::<Vec<_>>(), said(frame.how));
            assert_eq!(read.questions(*module, audience).collect::<Vec<_>>(), said(frame.questions));
            let pairs: Vec<_> = read.pairs(*module, audience).flat_map(|(good, not)| [good, not]).collect();
            assert_eq!(pairs, said(&frame.pairs.iter().flat_map(|pair| [pair.good, pair.not]).collect::<Vec<_>>()));
            let notes: Vec<_> = frame.notes.iter().map(|note| note.text).collect();
            assert_eq!(read.notes(*module, audience).collect::<Vec<_>>(), said(&notes));
            assert!(!frame.how.is_empty() && !frame.questions.is_empty() && !frame.pairs.is_empty());
        }
    }
}

#[test]
fn what_belongs_into_each_field_is_read_by_its_table() {
    for (locale, audience) in everywhere() {
        let read = guidance(locale);
        for table in Table::ALL {
            for field in table.spec().fields {
                let said = said_to(audience, field.help, locale);
                assert_eq!(read.help(*table, field, || audience), Some(said), "{} {}", table.id(), field.id);
            }
        }
    }
}

#[test]
fn every_rule_of_the_coach_has_its_reason_and_its_example_of_better() {
    for (locale, audience) in everywhere() {
        let read = guidance(locale);
        for rule in Module::ALL.iter().flat_map(|module| module.rules()) {
            let [why, better] = [rule.why, rule.better].map(|passage| said_to(audience, passage, locale));
            assert_eq!(read.advice(rule, audience), Some(Advice { why, better }), "{}", rule.id);
        }
    }
}

#[test]
fn every_prompt_arrives_with_its_words_and_its_place() {
    for locale in Locale::ALL {
        let read = guidance(locale);
        for (module, audience) in Module::ALL.iter().flat_map(|module| audiences().map(move |all| (module, all))) {
            let items = read.prompts(*module, audience);
            let ours = || module.spec().prompts.iter().filter(|prompt| prompt.only.fits(audience));
            assert_eq!(items.len(), ours().count());
            for (prompt, item) in ours().zip(&items) {
                arrives(prompt, item, (locale, audience));
            }
        }
    }
}

fn arrives(prompt: &Prompt, item: &StartingItem, (locale, audience): (Locale, Audience)) {
    let expected: Vec<_> = prompt.texts.iter().map(|text| (text.field.id, text.text.get(locale))).collect();
    let texts: Vec<_> = item.texts.iter().map(|(field, words)| (field.id, words.text.as_str())).collect();
    assert_eq!((item.table, texts), (prompt.table, expected));
    let codes: Vec<_> = item.codes.iter().map(|(field, code)| (field.id, code.as_str())).collect();
    assert_eq!(codes, prompt.codes.iter().map(|(field, code)| (field.id, *code)).collect::<Vec<_>>());
    let parts = || prompt.parts.iter().filter(|part| part.only.fits(audience));
    assert_eq!(item.parts.len(), parts().count());
    for (prompt, item) in parts().zip(&item.parts) {
        arrives(prompt, item, (locale, audience));
    }
}

/// What a declared value comes to, told apart from the writer.
fn expected(value: &ExampleValue, kind: Kind, locale: Locale, today: Date) -> Value {
    match value {
        ExampleValue::Words(text) if matches!(kind, Kind::Lines) => {
            Value::Lines(text.get(locale).lines().map(str::to_owned).collect())
        }
        ExampleValue::Words(text) => Value::Text(text.get(locale).to_owned()),
        ExampleValue::Code(code) if matches!(kind, Kind::Currency(_)) => Value::Text((*code).to_owned()),
        ExampleValue::Code(_) if matches!(kind, Kind::Flag) => Value::Flag(true),
        ExampleValue::Code(code) => Value::Choice(code),
        ExampleValue::Score(score) => Value::Score(Score::new(*score).unwrap()),
        ExampleValue::Number(number) => Value::Number(Number::new(*number).unwrap()),
        ExampleValue::Day(days) => Value::Date(today + time::Duration::days(*days)),
        ExampleValue::Friday(days) => {
            let mut friday = today + time::Duration::days(*days);
            while friday.weekday() != time::Weekday::Friday {
                friday += time::Duration::DAY;
            }
            Value::Date(friday)
        }
        ExampleValue::Codes(codes) => Value::Choices(codes.to_vec()),
        ExampleValue::Marks(marks) => Value::Ratings(marks.iter().map(|(rated, mark)| (key(rated), *mark)).collect()),
        ExampleValue::Links(links) => Value::Links(links.iter().map(|link| key(link)).collect()),
    }
}

#[test]
fn the_example_reads_back_value_by_value_with_its_dates_counted_from_the_day() {
    let mut dates = HashSet::new();
    let days = [(Locale::En, day(0)), (Locale::ZhCn, day(300))];
    for (story, (locale, today)) in Story::ALL.into_iter().flat_map(|story| days.map(|on| (story, on))) {
        let read = told(story, locale);
        for module in Module::ALL {
            let declared: &[Example] = module.spec().examples.of(story);
            let records = read.examples(*module, today);
            assert_eq!(records.len(), declared.len());
            let mut last = None;
            for (example, (key, record)) in declared.iter().zip(records) {
                let of_deal = example.table.of_deal();
                let single = example.table.spec().single && of_deal.is_none();
                let id = if single { RecordId::SINGLE.0.as_str() } else { example.id };
                assert_eq!((key.table, key.id.0.as_str(), record.example), (example.table, id, true));
                assert!(if single { record.order == Order::default() } else { last.as_ref() < Some(&record.order) });
                let named = of_deal.is_some_and(|of| example.values.iter().any(|(field, _)| *field == of.deal));
                let scope =
                    of_deal.filter(|_| !named).map(|_| if example.standard { None } else { Scope::FIRST.deal() });
                if let (Some(of), Some(deal)) = (of_deal, scope) {
                    assert_eq!(record.links_of(of.deal).first().copied(), deal, "{key}");
                }
                let told = usize::from(scope.flatten().is_some());
                assert_eq!(record.values().count(), example.values.len() + told, "{key}");
                for (field, value) in example.values {
                    assert!(example.table.spec().field(field.id) == Some(field), "{key} {}", field.id);
                    let expected = expected(value, field.kind, locale, today);
                    assert_eq!(record.value(field), Some(&expected), "{key} {}", field.id);
                    if let Value::Date(date) = expected {
                        dates.insert(date);
                    }
                }
                last = Some(record.order).filter(|_| !single).or(last);
            }
        }
    }
    assert!(dates.len() > 20, "{}", dates.len());
}

#[test]
fn the_ids_of_the_example_are_unique() {
    for (story, module) in
        Story::ALL.into_iter().flat_map(|story| Module::ALL.iter().map(move |module| (story, module)))
    {
        let keys = told(story, Locale::En).examples(*module, day(0)).into_iter().map(|(key, _)| key);
        let mut seen = HashSet::new();
        assert_eq!(keys.filter(|key| !seen.insert(*key)).collect::<Vec<_>>(), []);
    }
}

#[test]
fn what_is_no_guidance_is_not_read_and_what_is_missing_or_damaged_reads_as_nothing() {
    for text in ["", "<!doctype html>", "[]", "{}", "3", r#"{"modules": {"#] {
        assert!(Guidance::read(text).is_none(), "{text}");
    }
    let damaged = json!({ "modules": { "swot": {
        "how": ["One", 2, "Three"],
        "pairs": [["good"], ["good", "not"]],
        "prompts": [
            ["gone", [], [], []], ["swot", [["text", "…"]], [], []], ["swot", [["text", "…", -1]], [], []],
            ["swot", [["no_field", "…", 1]], [], []], ["swot", [["text", "…", 1]], []],
            ["swot", [["text", "…", 7]], [["no_field", "threat"], "threat"], [["swot", []]]],
        ],
        "examples": [["swot", "a", { "review_on": { "day": 99_999_999_999_i64 }, "impact": 9, "no_field": 1 }], ["swot"]],
    } } });
    let anybody = Audience::default();
    let read = Guidance::read(&damaged.to_string()).unwrap();
    assert_eq!(read.how(Module::Swot, anybody).collect::<Vec<_>>(), ["One", "Three"]);
    assert_eq!(read.how(Module::Pest, anybody).count(), 0);
    assert_eq!(read.pairs(Module::Swot, anybody).collect::<Vec<_>>(), [("good", "not")]);
    let prompts = read.prompts(Module::Swot, anybody);
    let [StartingItem { table: Table::Swot, texts, codes, parts }] = prompts.as_slice() else { panic!("{prompts:?}") };
    assert!(codes.is_empty() && parts.is_empty());
    assert_eq!(texts.iter().map(|(field, words)| (field.id, words.twin)).collect::<Vec<_>>(), [("text", 7)]);
    let examples = read.examples(Module::Swot, day(0));
    assert_eq!(
        examples.iter().map(|(key, record)| (key.id.0.as_str(), record.values().count())).collect::<Vec<_>>(),
        [("a", 0)]
    );
    assert_eq!(read.help(Table::Swot, Table::Swot.spec().title, || anybody), None);
    assert!(Module::Swot.rules().iter().all(|rule| read.advice(rule, anybody).is_none()));
}
