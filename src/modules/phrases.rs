//! One walk over every phrase of the program: both languages say the same, each in its own typography.

mod audiences;
mod counts;
mod names;

use std::collections::BTreeSet;

use crate::i18n::is_chinese;
use crate::i18n::messages;
use crate::i18n::{Passage, Plural, Text};
use crate::method::{ExampleValue, Story};
use crate::model::{Kind, Only, Table};
use crate::modules::Module;
use crate::modules::evening::ASKS;

/// The phrases of the interface itself: pages, controls, notices.
fn interface() -> impl Iterator<Item = (&'static str, Text)> {
    messages::ALL_TEXTS.iter().copied().flatten().copied()
}

/// Every phrase with the name that a failing test shows.
fn every_text() -> Vec<(String, Text)> {
    let mut all = general_texts();
    for module in Module::ALL {
        let examples = Story::ALL.iter().flat_map(|story| module.spec().examples.of(*story));
        all.extend(examples.flat_map(|example| {
            example.values.iter().filter_map(|(field, value)| match value {
                ExampleValue::Words(text) => Some((format!("{} {}", example.id, field.id), *text)),
                _ => None,
            })
        }));
    }
    all
}

/// Every phrase that is no part of the worked example.
fn general_texts() -> Vec<(String, Text)> {
    let mut all: Vec<(String, Text)> = interface().map(|(name, text)| (name.to_owned(), text)).collect();
    for module in Module::ALL {
        all.extend(texts_of(*module, |_| true, both_forms));
    }
    for table in Table::ALL {
        all.extend(texts_of_table(*table, |_| true, both_forms));
    }
    let asked = ASKS.iter().flat_map(|ask| [ask.question.text(), ask.why.text()]);
    all.extend(asked.map(|text| ("evening".to_owned(), text)));
    all
}

/// What is said anywhere, and what is said in China instead.
fn both_forms(passage: Passage) -> Vec<Text> {
    std::iter::once(passage.text()).chain(passage.text_in_china()).collect()
}

/// What a module says to those for whom something is declared: its guide, its rules, its prompts, its screens.
fn texts_of(
    module: Module,
    fits: impl Fn(Only) -> bool + Copy,
    said: impl Fn(Passage) -> Vec<Text> + Copy,
) -> Vec<(String, Text)> {
    let spec = module.spec();
    let frame = spec.frame;
    let declared = module.texts();
    let mut all: Vec<_> = declared.iter().copied().flatten().map(|(name, text)| ((*name).to_owned(), *text)).collect();
    let lines = [frame.title, frame.name, frame.why, frame.empty];
    let pairs = frame.pairs.iter().flat_map(|pair| [pair.good, pair.not]);
    let passages = frame.how.iter().chain(frame.questions).copied().chain(pairs).flat_map(said);
    all.extend(lines.into_iter().chain(passages).map(|text| (format!("{} frame", module.id()), text)));
    all.extend(spec.goals.all.iter().map(|goal| (format!("{} goal", module.id()), goal.says)));
    let prompts = spec.prompts.iter().filter(|prompt| fits(prompt.only));
    let with_parts = prompts.flat_map(|prompt| prompt.parts.iter().filter(|part| fits(part.only)).chain([prompt]));
    let words = with_parts.flat_map(|prompt| prompt.texts);
    all.extend(words.map(|words| (format!("{} prompt", module.id()), words.text.text())));
    for rule in module.rules() {
        let words = std::iter::once(rule.says).chain(said(rule.why)).chain(said(rule.better));
        all.extend(words.map(|text| (rule.id.to_owned(), text)));
    }
    all
}

/// What a table says to those for whom something is declared: its labels, helps and choices.
fn texts_of_table(
    table: Table,
    fits: impl Fn(Only) -> bool + Copy,
    said: impl Fn(Passage) -> Vec<Text>,
) -> Vec<(String, Text)> {
    let mut all = vec![(table.id().to_owned(), table.spec().name)];
    let places = table.spec().places.iter().flat_map(|places| places.all);
    all.extend(places.map(|place| (format!("{} place", table.id()), place.label)));
    for field in table.spec().fields.iter().filter(|field| fits(field.only)) {
        let words = std::iter::once(field.label).chain(said(field.help));
        all.extend(words.map(|text| (format!("{} {}", table.id(), field.id), text)));
        let words = words_of(field.kind, fits).into_iter();
        all.extend(words.map(|text| (format!("{} {} word", table.id(), field.id), text)));
    }
    all
}

fn words_of(kind: Kind, fits: impl Fn(Only) -> bool) -> Vec<Text> {
    match kind {
        Kind::Score(levels) => levels.to_vec(),
        Kind::Choice(choices) | Kind::Choices(choices) | Kind::Currency(choices) => {
            choices.iter().filter(|choice| fits(choice.only)).map(|choice| choice.label).collect()
        }
        _ => Vec::new(),
    }
}

fn every_plural() -> impl Iterator<Item = &'static (&'static str, Plural)> {
    let of_modules = Module::ALL.iter().flat_map(|module| module.plurals()).flatten();
    messages::ALL_PLURALS.iter().copied().flatten().chain(of_modules)
}

/// The words in braces.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|after| after.split_once('}')).map(|(name, _)| name).collect()
}

fn faults(text: Text) -> Vec<&'static str> {
    let Text { en, zh } = text;
    let checks = [
        ("is empty", en.trim().is_empty() || zh.trim().is_empty()),
        ("has blanks at an end", en.trim() != en || zh.trim() != zh),
        ("has other words in braces", places(en) != places(zh)),
        (
            "has straight quotes or three dots",
            [en, zh].iter().any(|text| text.contains(['"', '\'']) || text.contains("...")),
        ),
        (
            "writes English in Chinese signs",
            en.chars().any(|character| is_chinese(character) || FULL_WIDTH.contains(character)),
        ),
        ("ends a sentence in one language only", ends(en, '.') != ends(zh, '。')),
        ("asks in one language only", ends(en, '?') != ends(zh, '？')),
        ("writes Chinese in English signs", half_width(zh)),
    ];
    checks.into_iter().filter(|(_, failed)| *failed).map(|(fault, _)| fault).collect()
}

const FULL_WIDTH: &str = "，。；：？！（）、《》「」";

fn ends(text: &str, sign: char) -> bool {
    text.trim_end_matches(['”', '）', ')']).ends_with(sign)
}

/// A half-width sign that touches a Chinese character.
fn half_width(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    characters.windows(2).any(|pair| {
        (is_chinese(pair[0]) && ",;:?!.()".contains(pair[1])) || (is_chinese(pair[1]) && ",;:?!()".contains(pair[0]))
    })
}

#[test]
fn both_languages_say_the_same_in_their_own_typography() {
    let all = every_text();
    assert!(all.len() > 700, "{}", all.len());
    let plurals = every_plural().map(|(name, plural)| ((*name).to_owned(), Text::new(plural.other, plural.zh)));
    let bad: Vec<_> = all
        .into_iter()
        .chain(plurals)
        .map(|(name, text)| (name, faults(text), text))
        .filter(|(_, faults, _)| !faults.is_empty())
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn the_singular_differs_from_the_plural_only_by_its_count() {
    for (name, plural) in every_plural() {
        assert!(plural.one != plural.other && plural.other.contains("{n}") && plural.zh.contains("{n}"), "{name}");
        let mut expected = places(plural.other);
        expected.remove("n");
        assert_eq!(places(plural.one), expected, "{name}");
        assert!(!faults(Text::new(plural.one, plural.zh)).iter().any(|fault| !fault.contains("braces")), "{name}");
    }
}

#[test]
fn the_checks_catch_what_they_are_for() {
    for (en, zh) in [
        ("{n} items", "{m} 项"),
        ("", "空"),
        ("Say \"no\"", "说“不”"),
        ("Wait...", "等…"),
        ("One，two", "一，二"),
        ("One, two", "一,二"),
        ("A sentence.", "一句话"),
        ("Why?", "为什么?"),
    ] {
        assert!(!faults(Text::new(en, zh)).is_empty(), "{en} | {zh}");
    }
    assert!(faults(Text::new("{n} of 2,300 (“few”).", "共 2,300 家（“很少”），{n} 项。")).is_empty());
}

#[test]
fn rules_have_ids_of_their_own() {
    let ids: Vec<_> = Module::ALL.iter().flat_map(|module| module.rules()).map(|rule| rule.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert_eq!(ids.len(), 139);
}
