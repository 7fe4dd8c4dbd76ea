//! Values that programs stumble over.

use serde_json::{Value as Json, json};

/// A text to put in the place of another.
pub(crate) fn text(which: u8) -> String {
    let texts = [
        "",
        " ",
        "\u{3000}",
        "\0",
        "\u{feff}",
        "\u{202e}odd",
        "e\u{301}\u{301}\u{301}",
        "👩‍👩‍👧‍👦",
        "𠮷",
        "\u{ffff}",
        "\r\n\n\t",
        "<script>alert(1)</script>",
        "=1+1",
        "＝1+1",
        "{name}",
        "{}",
        "%s%n",
        "../../etc",
        "__proto__",
        "constructor",
        "null",
        "0",
        "-0",
        "1e999",
        "NaN",
        "９９９",
        "single",
        "swot:single",
        "swot:",
        ":",
        "person:a-1",
        "a0",
        "a",
        "Zz",
        "zzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
        "2026-02-30",
        "0000-01-01",
        "9999-12-31",
        "-9999-01-01",
        "+10000-01-01",
        "2026-1-1",
        "10:75",
        "CNY",
        "a@b.c",
        "id",
        "order",
    ];
    let lengths = [1_000, 100_000, 100_001];
    let which = usize::from(which) % (texts.len() + lengths.len());
    match texts.get(which) {
        Some(text) => (*text).to_owned(),
        None => "长".repeat(lengths[which - texts.len()]),
    }
}

/// A number to put in the place of another.
pub(crate) fn number(which: u8) -> Json {
    let numbers = [
        json!(0),
        json!(-0.0),
        json!(1),
        json!(-1),
        json!(0.1),
        json!(5.000_000_000_1),
        json!(6),
        json!(255),
        json!(256),
        json!(1e15),
        json!(9_007_199_254_740_993_u64),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(f64::MAX),
        json!(f64::MIN_POSITIVE),
        json!(-1e300),
        json!(999_999_999_999.99),
        json!(4_294_967_296_u64),
    ];
    numbers[usize::from(which) % numbers.len()].clone()
}

/// Any JSON at all.
pub(crate) fn json(which: u8) -> Json {
    match which % 8 {
        0 => Json::Null,
        1 => json!(which & 8 == 0),
        2 => number(which / 8),
        3 => json!([]),
        4 => json!({}),
        5 => json!([number(which), text(which)]),
        6 => json!({ text(which): number(which) }),
        _ => json!(text(which / 8)),
    }
}

/// A name of a file.
pub(crate) fn file_name(which: u8) -> String {
    let names = ["plan.json", "plan.html", "plan.xlsx", "plan", "", ".", "计划.JSON", "a.b.csv", "plan.et", "\0.json"];
    names.get(usize::from(which)).map_or_else(|| "plan.json".to_owned(), |name| (*name).to_owned())
}
