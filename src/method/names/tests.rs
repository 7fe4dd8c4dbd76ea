use super::*;
use crate::formats::{document, markdown};
use crate::i18n::PlainFormats;
use crate::model::{FieldSpec, Kind, Value};
use crate::modules::Module;
use crate::modules::basics::spec::person;
use crate::modules::testing::{Draft, key};

/// A word that fits no longer text by chance.
const WRITTEN: &str = "Name 73219";

/// Puts something into a field that names a record, and answers what it says.
fn fill(draft: Draft, at: RecordKey, field: &'static FieldSpec) -> Draft {
    let link = |table: Table| RecordKey::parse(&format!("{}:linked", table.id())).unwrap();
    let (draft, value) = match field.kind {
        Kind::Link(tables) | Kind::Links(tables) => {
            let target = link(tables[0]);
            let draft = draft.add(&target.to_string(), |record| record);
            (fill(draft, target, tables[0].spec().title), Value::Links(vec![target]))
        }
        Kind::Lines => (draft, Value::Lines(vec![WRITTEN.to_owned()])),
        _ => (draft, Value::Text(WRITTEN.to_owned())),
    };
    let mut draft = draft;
    let mut record = Record::clone(draft.plan.get(at).unwrap());
    record.set_value(field, Some(value));
    draft.plan.put(at, Some(std::sync::Arc::new(record)));
    draft
}

/// One record in a table, named by its title.
fn titled(table: Table) -> (Plan, RecordKey) {
    let at = RecordKey::parse(&format!("{}:x", table.id())).unwrap();
    let draft = Draft::new().add(&at.to_string(), |record| record);
    (fill(draft, at, table.spec().title).plan, at)
}

fn tables() -> impl Iterator<Item = Table> {
    Table::ALL.iter().copied().filter(|table| !table.spec().single && Module::of(*table).is_some())
}

#[test]
fn a_record_of_every_table_is_called_by_what_its_title_says_or_links_to() {
    for table in tables() {
        let (plan, at) = titled(table);
        assert_eq!(Name::of(&plan, at), Name::Written(WRITTEN), "{}", table.id());
        assert_eq!(name_of(&plan, at).render(&PlainFormats(Locale::En)), WRITTEN, "{}", table.id());
    }
}

#[test]
fn a_record_of_every_table_without_a_title_has_words_for_that() {
    for table in tables() {
        let (_, at) = titled(table);
        let plan = Draft::new().add(&at.to_string(), |record| record).plan;
        assert_eq!(Name::of(&plan, at), Name::Missing, "{}", table.id());
    }
    assert_eq!(Name::of(&Draft::new().plan, key("swot:gone")), Name::Missing);
    assert_eq!(Name::written(" \n "), Name::Missing);
}

#[test]
fn a_word_that_a_choice_names_a_record_by_goes_ahead_of_its_title_in_every_table_that_has_one() {
    let mut seen = 0;
    for table in tables() {
        let Some(called) = table.spec().called else { continue };
        let Kind::Choice(choices) = called.field.kind else { panic!("{}", table.id()) };
        for choice in choices {
            let (mut plan, at) = titled(table);
            let mut record = Record::clone(plan.get(at).unwrap());
            record.set_value(called.field, Some(Value::Choice(choice.code)));
            plan.put(at, Some(std::sync::Arc::new(record)));
            let expected = if choice.code == called.own { Name::Written(WRITTEN) } else { Name::Word(choice.label) };
            assert_eq!(Name::of(&plan, at), expected, "{} {}", table.id(), choice.code);
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn who_reads_a_plan_on_paper_finds_every_record_under_its_name() {
    for table in tables().filter(|table| !table.spec().is_private()) {
        let (plan, at) = titled(table);
        let module = Module::of(table).unwrap();
        let formats = PlainFormats(Locale::En);
        let text = markdown(&document(&plan, &[module], &formats, true), "-");
        assert!(text.contains(Name::of(&plan, at).get(Locale::En)), "{} {text}", table.id());
    }
}

#[test]
fn a_message_has_the_first_40_characters_of_the_first_line() {
    let said = |name: &str| Name::written(name).short().render(&PlainFormats(Locale::En));
    assert_eq!(said("One\ntwo"), "One");
    assert_eq!(said(&"x".repeat(40)), "x".repeat(40));
    assert_eq!(said(&"字".repeat(41)), format!("{}…", "字".repeat(39)));
}

#[test]
fn a_rated_record_is_named_by_its_ends() {
    let named = |opposite, record: &Record| {
        RatingsSpec { of: Table::Person, min: 1, max: 5, opposite, levels: &[] }.ends_of(record)
    };
    let record = Record::default().with(person::NAME, "Price-led ".to_owned());
    let both = record.clone().with(person::ROLE, "Value-led".to_owned());
    assert_eq!(named(Some(person::ROLE.spec), &both), "Price-led ↔ Value-led");
    assert_eq!((named(None, &both), named(Some(person::ROLE.spec), &record)), ("Price-led".into(), "Price-led".into()));
    assert_eq!(named(Some(person::ROLE.spec), &Record::default()), "");
}

#[test]
fn a_rated_record_that_is_called_something_is_named_so_and_its_marks_by_its_own_words() {
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::discovery::spec::{CriterionCode, criterion, deal};
    let crate::model::Kind::Ratings(spec) = deal::SCORES.spec.kind else { panic!("scores are marks") };
    let record = Record::default()
        .with(criterion::QUESTION, "Everybody was in the talk".to_owned())
        .with(criterion::LEVEL_2, " The owner ".to_owned());
    let named = |record: &Record| spec.name_of(record).render(&PlainFormats(Locale::ZhCn));
    assert_eq!(named(&record), "Everybody was in the talk");
    assert_eq!(named(&record.clone().with(criterion::CODE, CriterionCode::Own)), "Everybody was in the talk");
    assert_eq!(named(&record.clone().with(criterion::CODE, CriterionCode::Authority)), "决策权");
    let meanings: Vec<_> = (0..=4).map(|mark| spec.meaning_of(&record, mark)).collect();
    assert_eq!(meanings, ["", "", "The owner", "", ""]);
}
