//! Arbitrary values of every kind of field.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

use crate::model::{ChoiceSpec, Date, Id, Kind, Number, RecordId, RecordKey, Score, Table, Value};

/// How many records of a table an arbitrary plan may hold.
const IDS: u32 = 12;

/// A key of a table, out of a few.
pub(crate) fn arb_key(table: Table) -> BoxedStrategy<RecordKey> {
    let only = Just(RecordKey::single(table));
    let is_one_of_each_deal = table.spec().single && table.of_deal().is_some();
    if table.spec().single && !is_one_of_each_deal {
        return only.boxed();
    }
    let listed = (0..IDS).prop_map(move |n| RecordKey::new(table, RecordId(Id::parse(&format!("k-{n}")).unwrap())));
    if table == Table::Deal || is_one_of_each_deal { prop_oneof![only, listed].boxed() } else { listed.boxed() }
}

/// A value that the kind can hold; `None` for an empty field.
pub(crate) fn arb_value(kind: Kind) -> BoxedStrategy<Option<Value>> {
    let value = match kind {
        Kind::Text | Kind::Paragraph | Kind::Email | Kind::Time => arb_text().prop_map(Value::Text).boxed(),
        Kind::Lines => vec(arb_text(), 1..5).prop_map(Value::Lines).boxed(),
        Kind::Currency(_) => "[A-Z]{3}".prop_map(Value::Text).boxed(),
        Kind::Money => arb_number(0.0, Kind::MAX_MONEY),
        Kind::Number { min, max, .. } => arb_number(min, max),
        Kind::Score(_) => select(Score::ALL.to_vec()).prop_map(Value::Score).boxed(),
        Kind::Flag => Just(Value::Flag(true)).boxed(),
        Kind::Date => arb_date().prop_map(Value::Date).boxed(),
        Kind::Choice(choices) => arb_code(choices).prop_map(Value::Choice).boxed(),
        Kind::Choices(choices) => vec(arb_code(choices), 1..4).prop_map(Value::Choices).boxed(),
        Kind::Link(tables) => arb_link(tables).prop_map(|link| Value::Links(vec![link])).boxed(),
        Kind::Links(tables) => vec(arb_link(tables), 1..4).prop_map(Value::Links).boxed(),
        Kind::LinkedFrom(_) => return Just(None).boxed(),
        Kind::Ratings(spec) => btree_map(arb_key(spec.of), spec.min..=spec.max, 1..4)
            .prop_map(|marks| Value::Ratings(marks.into_iter().collect()))
            .boxed(),
    };
    prop_oneof![1 => Just(None), 3 => value.prop_map(|value| (!value.is_blank()).then_some(value))].boxed()
}

/// Texts of people and of trouble: both languages, blank lines, quotes, escapes, marks, any character at all.
pub(crate) fn arb_text() -> BoxedStrategy<String> {
    let words =
        select(vec!["one", "two", "三家诊所", "= 1 + 1", "<b>", "\"", "\\", "🦷", "", " ", "{n}", "\u{0}", "\u{2028}"]);
    prop_oneof![
        4 => vec(words, 1..5).prop_map(|words| words.join(" ")),
        2 => vec(select(vec!["a", "b", "c", "", "d e"]), 1..6).prop_map(|lines| lines.join("\n")),
        1 => any::<String>(),
    ]
    .boxed()
}

fn arb_number(min: f64, max: f64) -> BoxedStrategy<Value> {
    let whole = (0..1_000_000u32).prop_map(f64::from);
    let cents = (0..100_000_000_000_000u64).prop_map(|cents| cents as f64 / 100.0);
    let any = prop_oneof![whole, cents, min..=max];
    any.prop_map(move |number| Value::Number(Number::new(number.clamp(min, max)).unwrap())).boxed()
}

fn arb_date() -> impl Strategy<Value = Date> {
    (1i32..=9_999, 1u16..=365).prop_map(|(year, day)| Date::from_ordinal_date(year, day).unwrap())
}

fn arb_code(choices: &'static [ChoiceSpec]) -> impl Strategy<Value = &'static str> {
    select(choices).prop_map(|choice| choice.code)
}

fn arb_link(tables: &'static [Table]) -> impl Strategy<Value = RecordKey> {
    select(tables).prop_flat_map(arb_key)
}
