use proptest::prelude::*;

use super::*;
use crate::catalogue::Hit;
use crate::i18n::{Locale, PlainFormats};
use crate::method::{Piece, Story};
use crate::model::{Choice, Table};
use crate::modules::basics::spec::person;
use crate::modules::negotiation::spec::{batna, issue};
use crate::modules::swot::spec::{Quadrant, item};
use crate::modules::testing::{Draft, key, number, sample_of};
use crate::testing::arb_plan;

fn index_of(plan: &Plan, formats: &PlainFormats) -> Index {
    let mut index = Index::of(plan);
    while index.grow(plan, formats, 3) {}
    index
}

fn found(plan: &Plan, typed: &str, lately: &[&str]) -> Vec<String> {
    let (formats, lately) = (PlainFormats(Locale::En), lately.iter().map(|text| key(text)).collect::<Vec<_>>());
    let found = index_of(plan, &formats).search(&Query::of(typed), Some(&Readings::new()), &lately);
    found.into_iter().map(|found| found.key.to_string()).collect()
}

/// A hit as a test reads it: the name, the field with its text, the words in brackets, and whether it is private.
type Shown = (String, Option<(&'static str, String)>, bool);

/// The first hit.
fn shown(plan: &Plan, typed: &str, locale: Locale) -> Option<Shown> {
    let said = |pieces: Vec<Piece>| {
        let piece = |piece: Piece| if piece.is_marked { format!("[{}]", piece.text) } else { piece.text };
        pieces.into_iter().map(piece).collect::<String>()
    };
    let (formats, query, readings) = (PlainFormats(locale), Query::of(typed), Readings::new());
    let found = *index_of(plan, &formats).search(&query, Some(&readings), &[]).first()?;
    let hit = Hit::of(plan, found, &query, Some(&readings), &formats)?;
    let inside = hit.inside.map(|inside| (inside.field.id, said(inside.text)));
    Some((said(hit.name), inside, hit.is_private))
}

fn names() -> Plan {
    let swot = |text: &'static str| move |record: Record| record.with(item::TEXT, text.to_owned());
    Draft::new()
        .add("person:p", |record| record.with(person::NAME, "Clara Startup".to_owned()))
        .add("swot:field", |record| record.with(item::TEXT, "x".to_owned()).with(item::EVIDENCE, "An art".to_owned()))
        .add("swot:inside", swot("The start"))
        .add("swot:word", swot("The art of asking"))
        .add("swot:word-2", swot("Selling is an art"))
        .add("swot:start", swot("Art of asking"))
        .plan
}

#[test]
fn a_name_that_is_written_so_stands_ahead_of_one_that_is_read_so() {
    let plan = Draft::new()
        .add("swot:read", |record| record.with(item::TEXT, "城市".to_owned()))
        .add("person:written", |record| record.with(person::NAME, "Uncle Chen".to_owned()))
        .plan;
    assert_eq!(found(&plan, "che", &[]), ["person:written", "swot:read"]);
    assert_eq!(found(&plan, "cheng", &[]), ["swot:read"]);
}

#[test]
fn names_stand_ahead_of_fields_and_the_beginning_of_a_name_ahead_of_its_middle() {
    let all = ["swot:start", "swot:word", "swot:word-2", "person:p", "swot:inside", "swot:field"];
    assert_eq!(found(&names(), "art", &[]), all);
}

#[test]
fn what_was_opened_lately_stands_ahead_of_its_equals() {
    let lately = ["swot:inside", "swot:word-2", "swot:field"];
    let all = ["swot:start", "swot:word-2", "swot:word", "swot:inside", "person:p", "swot:field"];
    assert_eq!(found(&names(), "art", &lately), all);
}

#[test]
fn words_may_stand_in_different_fields() {
    let plan = Draft::new()
        .add("swot:a", |record| {
            record.with(item::TEXT, "Fast delivery".to_owned()).with(item::EVIDENCE, "Counted in May".to_owned())
        })
        .plan;
    assert_eq!(found(&plan, "may delivery", &[]), ["swot:a"]);
    assert!(found(&plan, "may delivery june", &[]).is_empty());
    let (name, inside, _) = shown(&plan, "may delivery", Locale::En).unwrap();
    assert_eq!((name.as_str(), inside), ("Fast [delivery]", Some(("evidence", "Counted in [May]".to_owned()))));
}

#[test]
fn labels_of_choices_and_names_of_linked_records_are_found_with_their_fields() {
    let plan = Draft::new()
        .add("person:p", |record| record.with(person::NAME, "陈伟".to_owned()))
        .add("swot:a", |record| {
            let record = record.with(item::TEXT, "x".to_owned()).with(item::QUADRANT, Quadrant::Threat);
            record.with(item::OWNER, key("person:p"))
        })
        .plan;
    let label = Quadrant::Threat.label().zh;
    assert_eq!(shown(&plan, label, Locale::ZhCn).unwrap().1, Some(("quadrant", format!("[{label}]"))));
    assert_eq!(found(&plan, "chenwei", &[]), ["person:p", "swot:a"]);
}

#[test]
fn private_fields_are_found_and_marked_as_such_and_others_are_not() {
    let plan = Draft::new()
        .add("negotiation_issue:a", |record| {
            record.with(issue::NAME, "Price".to_owned()).with(issue::WALK_AWAY, number(4_980.0))
        })
        .add("negotiation_batna:b", |record| record.with(batna::TEXT, "Pilot with another clinic".to_owned()))
        .plan;
    let (name, inside, is_private) = shown(&plan, "4980", Locale::En).unwrap();
    assert_eq!((name.as_str(), inside.map(|(field, _)| field), is_private), ("Price", Some("walk_away"), true));
    assert_eq!(shown(&plan, "price", Locale::En), Some(("[Price]".to_owned(), None, false)));
    assert!(shown(&plan, "pilot", Locale::En).unwrap().2, "all of it is private");
}

#[test]
fn a_record_that_is_gone_is_not_shown() {
    let plan = names();
    let (formats, query) = (PlainFormats(Locale::En), Query::of("art"));
    let found = index_of(&plan, &formats).search(&query, None, &[]);
    let mut later = plan.clone();
    later.put(key("swot:start"), None);
    let hits = found.iter().filter_map(|found| Hit::of(&later, *found, &query, None, &formats));
    assert_eq!(hits.map(|hit| hit.key.to_string()).next().as_deref(), Some("swot:word"));
}

#[test]
fn the_example_is_found_in_its_language_by_characters_and_by_sound() {
    let plan = sample_of(Story::Clinic, Locale::ZhCn);
    let formats = PlainFormats(Locale::ZhCn);
    let mut index = index_of(&plan, &formats);
    let mut count = |typed: &str| index.search(&Query::of(typed), Some(&Readings::new()), &[]).len();
    assert!(count("诊所") > 5);
    assert!(count("zhensuo") >= count("诊所") && count("zs") >= count("zhensuo"));
    assert_eq!([count(".*"), count("%%"), count("zzzzzz")], [0; 3]);
}

#[test]
fn letter_by_letter_the_same_is_found_as_at_once() {
    let plan = sample_of(Story::Clinic, Locale::ZhCn);
    let formats = PlainFormats(Locale::ZhCn);
    let mut typed_into = index_of(&plan, &formats);
    for typed in ["kehuhuaxiang", "khhx", "诊所 爽约", "zhen suo", "12 家"] {
        for end in 1..=typed.chars().count() {
            let query = Query::of(&typed.chars().take(end).collect::<String>());
            let at_once = index_of(&plan, &formats).search(&query, Some(&Readings::new()), &[]);
            assert_eq!(typed_into.search(&query, Some(&Readings::new()), &[]), at_once, "{query:?}");
        }
    }
    let query = Query::of("zs");
    assert!(typed_into.search(&query, None, &[]).len() < typed_into.search(&query, Some(&Readings::new()), &[]).len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_plan_holds_and_whatever_is_typed_each_hit_is_shown_with_its_words(plan in arb_plan(), typed in "\\PC{0,3}|[a-z]{0,3}") {
        let (formats, query, readings) = (PlainFormats(Locale::En), Query::of(&typed), Readings::new());
        for found in index_of(&plan, &formats).search(&query, Some(&readings), &[]) {
            let hit = Hit::of(&plan, found, &query, Some(&readings), &formats).unwrap();
            let pieces = hit.name.iter().chain(hit.inside.iter().flat_map(|inside| &inside.text));
            prop_assert_eq!(!query.is_blank(), pieces.clone().any(|piece| piece.is_marked));
            prop_assert!(hit.key.table != Table::Plan && hit.key.table != Table::Dismissal);
        }
    }
}
