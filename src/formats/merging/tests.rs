use super::*;
use crate::engine::Choice;
use crate::formats::{FileStamp, read_file, write_plan};
use crate::i18n::{Locale, PlainFormats};
use crate::model::{IdSource, Number, Score};
use crate::modules::plan::spec::header;
use crate::modules::swot::spec::item as card;
use crate::modules::testing::{Draft, key};

fn plan() -> Plan {
    Draft::new()
        .add("swot:a", |record| record.with(card::TEXT, "Two days".to_owned()))
        .add("swot:b", |record| record.with(card::TEXT, "只有一名专职销售".to_owned()))
        .add("swot:c", |record| record.with(card::TEXT, "Three".to_owned()))
        .plan
}

fn with(plan: &Plan, at: &str, edit: impl Fn(Record) -> Record) -> Plan {
    let mut plan = plan.clone();
    let record = plan.get(key(at)).map(|record| Record::clone(record)).unwrap_or_default();
    plan.put(key(at), Some(Arc::new(edit(record))));
    plan
}

/// A file as a version of before wrote it.
fn file(plan: &Plan) -> ImportedPlan {
    let text = write_plan(plan, &FileStamp { app: "0", exported_at: 0 });
    read_file("p.json", text.as_bytes(), &mut IdSource::new(3)).unwrap()
}

#[test]
fn a_change_is_told_by_item_and_field() {
    let before = plan();
    let mut after = with(&before, "swot:a", |record| record.with(card::IMPACT, Score::ALL[3]));
    after.put(key("swot:b"), None);
    let after = with(&after, "swot:d", |record| record.with(card::TEXT, "Four".to_owned()));
    let changes = changes(&before, &Patch::diff(&before, &after), &PlainFormats(Locale::En));
    let names = |items: &[Item]| items.iter().map(|item| item.name.clone().unwrap_or_default()).collect::<Vec<_>>();
    assert_eq!(
        (names(&changes.come), names(&changes.go)),
        (vec!["Four".to_owned()], vec!["只有一名专职销售".to_owned()])
    );
    let [(item, fields)] = changes.change.as_slice() else { panic!("{changes:?}") };
    assert_eq!(item.name.as_deref(), Some("Two days"));
    let [change] = fields.as_slice() else { panic!("{fields:?}") };
    assert_eq!((change.label, change.before.as_str()), (card::IMPACT.spec.label, ""));
    assert!(change.after.starts_with("4 · "), "{change:?}");
}

#[test]
fn what_files_do_not_carry_is_neither_asked_for_nor_changed() {
    let own = with(&plan(), "plan:single", |record| {
        record.with(header::BINNED_AT, Number::new(5.0).unwrap()).with(header::SOURCE, "p.json".to_owned())
    });
    let own = (own, Lineage::default());
    let file = file(&own.0);
    let meeting = meet_file(&own, &file, &[]);
    assert_eq!(meeting.differences, []);
    assert!(merge_file(&own, &file, &meeting).patch.is_empty());
    assert!(replace_with_file(&own, &file).patch.is_empty());
}

#[test]
fn replacing_leaves_nothing_that_the_file_has_not() {
    let older = plan();
    let own = with(&older, "swot:d", |record| record.with(card::TEXT, "Four".to_owned()));
    let own = (with(&own, "swot:a", |record| record.with(card::TEXT, "Now".to_owned())), Lineage::default());
    let mut replaced = own.0.clone();
    apply(&mut replaced, &replace_with_file(&own, &file(&older)).patch);
    assert_eq!(replaced, older);
}

#[test]
fn what_was_chosen_stays_chosen_as_long_as_the_values_are_the_same() {
    let older = with(&plan(), "swot:b", |record| record.with(card::TEXT, "old".to_owned()));
    let older = file(&with(&older, "swot:a", |record| record.with(card::TEXT, "older".to_owned())));
    let own = (plan(), Lineage::default());
    let mut chosen = meet_file(&own, &older, &[]);
    chosen.differences.iter_mut().for_each(|difference| difference.choice = Choice::Theirs);
    let changed = (with(&own.0, "swot:a", |record| record.with(card::TEXT, "newer".to_owned())), Lineage::default());
    let mut again = meet_file(&changed, &older, &[]);
    keep_choices(&mut again, &chosen);
    let choices: Vec<_> = again.differences.iter().map(|difference| difference.choice).collect();
    assert_eq!(choices, [Choice::Own, Choice::Theirs]);
    let (item, sides) = told(&changed.0, &older.plan, &again.differences[0], &PlainFormats(Locale::En));
    assert_eq!((item.name.as_deref(), sides), (Some("newer"), ["newer".to_owned(), "older".to_owned()]));
}
