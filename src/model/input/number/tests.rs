use super::*;
use crate::model::{Number, Value};
use proptest::prelude::*;

const PERCENT: Kind = Kind::Number { min: 0.0, max: 100.0, of: Counted::Percent };
const DAYS: Kind = Kind::Number { min: 0.0, max: 3_660.0, of: Counted::Days };
const MINUTES: Kind = Kind::Number { min: 0.0, max: 1_440.0, of: Counted::Minutes };
const ANY: Kind = Kind::Number { min: -1e12, max: 1e12, of: Counted::Any };

/// Point and comma as in English, in German, and blanks as in Sweden.
const ENGLISH: Writing<'_> = Writing { marks: Marks::PLAIN, currency: "CNY" };
const GERMAN: Writing<'_> = Writing { marks: Marks { decimal: ',', group: '.' }, currency: "EUR" };
const SWEDISH: Writing<'_> = Writing { marks: Marks { decimal: ',', group: '\u{a0}' }, currency: "SEK" };

fn read(kind: Kind, typed: &str, writing: &Writing<'_>) -> Result<f64, InputFault> {
    match kind.read_input(typed, writing)? {
        Some(Value::Number(number)) => Ok(number.get()),
        other => panic!("{typed} is read as {other:?}"),
    }
}

fn all(kind: Kind, writing: &Writing<'_>, expected: &[(&str, f64)]) {
    for (typed, value) in expected {
        assert_eq!(read(kind, typed, writing), Ok(*value), "{typed}");
    }
}

fn none(kind: Kind, writing: &Writing<'_>, fault: InputFault, typed: &[&str]) {
    for typed in typed {
        assert_eq!(read(kind, typed, writing), Err(fault), "{typed}");
    }
}

#[test]
fn a_mark_is_of_groups_only_before_whole_groups_and_else_the_decimal_mark() {
    let everywhere = [
        ("2,5", 2.5),
        ("2.5", 2.5),
        ("12,50", 12.5),
        ("0,13", 0.13),
        ("0.125", 0.125),
        ("2，5", 2.5),
        ("2。5", 2.5),
        ("1,2345", 1.2345),
        ("1.234,56", 1_234.56),
        ("1,234.56", 1_234.56),
        ("1,234.567", 1_234.567),
        ("1,234,567", 1_234_567.0),
        ("1.234.567", 1_234_567.0),
        ("12,34,567", 1_234_567.0),
        ("1,00,000.5", 100_000.5),
        ("1 234 567,8", 1_234_567.8),
        ("24\u{202f}000", 24_000.0),
        ("1'234.50", 1_234.5),
        ("1’234,50", 1_234.5),
        (".5", 0.5),
        ("5,", 5.0),
        ("24000", 24_000.0),
        ("２４０００．５", 24_000.5),
    ];
    for writing in [ENGLISH, GERMAN, SWEDISH] {
        all(Kind::Money, &writing, &everywhere);
    }
}

#[test]
fn what_the_region_writes_between_groups_is_that() {
    all(Kind::Money, &ENGLISH, &[("24,000", 24_000.0), ("1,234", 1_234.0)]);
    all(Kind::Money, &GERMAN, &[("24.000", 24_000.0), ("1.234", 1_234.0)]);
    all(Kind::Money, &SWEDISH, &[("24 000", 24_000.0), ("24\u{a0}000,5", 24_000.5)]);
}

#[test]
fn what_can_be_read_in_two_ways_is_asked_about() {
    let unclear = |readings| InputFault::Unclear { readings };
    none(Kind::Money, &ENGLISH, unclear([2.5, 2_500.0]), &["2.500", "¥2.500"]);
    none(Kind::Money, &GERMAN, unclear([24.0, 24_000.0]), &["24,000"]);
    none(Kind::Money, &SWEDISH, unclear([1.234, 1_234.0]), &["1.234", "1,234"]);
    // Only one of the ways fits the field.
    all(PERCENT, &ENGLISH, &[("12.345", 12.345)]);
}

#[test]
fn ten_thousands_and_other_powers_are_counted_exactly() {
    let figures = [
        ("2.4万", 24_000.0),
        ("2.345万", 23_450.0),
        ("1,234万", 12_340_000.0),
        ("1,2345万", 123_450_000.0),
        ("1.2亿", 120_000_000.0),
        ("3百万", 3_000_000.0),
        ("5k", 5_000.0),
        ("2.5K", 2_500.0),
        ("1.1 million", 1_100_000.0),
        ("3m", 3_000_000.0),
        ("1.5 crore", 15_000_000.0),
        ("0.29万", 2_900.0),
    ];
    all(Kind::Money, &ENGLISH, &figures);
    all(MINUTES, &ENGLISH, &[("3m", 3.0)]);
    none(ANY, &ENGLISH, InputFault::Unit, &["3m"]);
}

#[test]
fn signs_and_units_that_fit_are_taken() {
    let amounts = [
        ("￥5000", 5_000.0),
        ("¥ 24000", 24_000.0),
        ("500元", 500.0),
        ("2.4万元", 24_000.0),
        ("CNY 24000", 24_000.0),
        ("24,000 CNY", 24_000.0),
        ("rmb500", 500.0),
        ("+500", 500.0),
        ("￥５０００元", 5_000.0),
    ];
    all(Kind::Money, &ENGLISH, &amounts);
    all(PERCENT, &ENGLISH, &[("30%", 30.0), ("30 ％", 30.0), ("12.5 per cent", 12.5)]);
    all(DAYS, &ENGLISH, &[("30天", 30.0), ("30 days", 30.0), ("1 Day", 1.0)]);
    all(ANY, &ENGLISH, &[("−5", -5.0), ("-¥5", -5.0), ("¥-5", -5.0), ("30%", 30.0), ("30个", 30.0)]);
    all(Kind::Money, &Writing { currency: "INR", ..ENGLISH }, &[("Rs.500", 500.0), ("₹1,00,000", 100_000.0)]);
    all(Kind::Money, &Writing::PLAIN, &[("€500", 500.0), ("USD 500", 500.0)]);
}

#[test]
fn another_currency_and_a_unit_that_does_not_fit_are_told() {
    let other = |number| InputFault::OtherCurrency { readings: [number, number] };
    none(Kind::Money, &ENGLISH, other(500.0), &["€500", "500 USD", "$500", "500欧元"]);
    none(ANY, &ENGLISH, other(-5.0), &["-€5"]);
    let both = InputFault::OtherCurrency { readings: [2.5, 2_500.0] };
    none(Kind::Money, &ENGLISH, both, &["€2.500"]);
    none(Kind::Money, &ENGLISH, InputFault::Unit, &["30%", "30 days", "12 apples", "500/月"]);
    none(DAYS, &ENGLISH, InputFault::Unit, &["2 weeks", "¥30", "30%"]);
    none(ANY, &ENGLISH, InputFault::Unit, &["2 weeks"]);
}

#[test]
fn what_is_no_number_is_refused_whole() {
    let typed = [
        "1e5",
        "inf",
        "nan",
        "twelve",
        "10-12",
        "1-2",
        "--1",
        "+-1",
        "14:30",
        "1/2",
        "24000 000",
        "12 34",
        "1,,5",
        "1..5",
        "1,23,4",
        "0,123,456",
        "1.234.56",
        "2万5",
        "¥",
        "-",
    ];
    none(ANY, &ENGLISH, InputFault::Number, &typed);
    none(
        Kind::Money,
        &ENGLISH,
        InputFault::Range { min: 0.0, max: Kind::MAX_MONEY },
        &["−5", "1e14".replace("e14", "00000000000000").as_str()],
    );
}

/// A number as a region groups it.
fn written(number: f64, marks: Marks, groups: [usize; 2]) -> String {
    let plain = number.abs().to_string();
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut figure = String::new();
    for (ahead, digit) in whole.chars().enumerate() {
        let left = whole.len() - ahead;
        let ends = ahead > 0 && left >= groups[0] && (left - groups[0]).is_multiple_of(groups[1]);
        figure.extend(ends.then_some(marks.group));
        figure.push(digit);
    }
    let sign = if number < 0.0 { "-" } else { "" };
    let point = if decimals.is_empty() { String::new() } else { format!("{}{decimals}", marks.decimal) };
    format!("{sign}{figure}{point}")
}

/// The ways in which regions write numbers: what `Intl` of a browser tells of all of them, in English and Chinese; a test
/// in the browser finds no other.
fn ways() -> Vec<(Marks, [usize; 2])> {
    let ways: Vec<(char, char, usize, usize)> = serde_json::from_str(include_str!("regions.json")).unwrap();
    ways.into_iter().map(|(decimal, group, last, others)| (Marks { decimal, group }, [last, others])).collect()
}

proptest! {
    /// From 0.0000004 to twelve digits: what a field shows, it reads; where it asks, what is stored is among the answers.
    #[test]
    fn a_field_reads_what_any_region_shows_there(
        digits in 1..1_000_000_000_000_u64, places in 0..8_i32, negative: bool, way in proptest::sample::select(ways()),
    ) {
        let number = digits as f64 / 10_f64.powi(places) * if negative { -1.0 } else { 1.0 };
        let (marks, groups) = way;
        let shown = written(number, marks, groups);
        let found = match read(ANY, &shown, &Writing { marks, currency: "" }) {
            Ok(read) => vec![read],
            Err(fault) => fault.readings(),
        };
        prop_assert!(found.contains(&Number::new(number).unwrap().get()), "{shown} is read as {found:?}");
    }
}
