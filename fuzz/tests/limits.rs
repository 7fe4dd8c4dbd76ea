//! Files that fill a budget to its edge: they are answered, and it is told how long that takes.

use std::time::Instant;

use saleswright::formats::limits::{MAX_BYTES, MAX_DEPTH, MAX_ITEMS, MAX_VALUES};
use saleswright::formats::{read_file, write_left_out};
use saleswright::i18n::{Locale, PlainFormats};
use saleswright::model::{IdSource, Kind};

fn file(tables: &str) -> Vec<u8> {
    format!("{{\"format\":\"saleswright-plan\",\"version\":1,\"plan\":{{\"id\":\"p-1\",\"tables\":{{{tables}}}}}}}")
        .into_bytes()
}

fn rows(table: &str, count: usize, row: impl Fn(usize) -> String) -> Vec<u8> {
    file(&format!("\"{table}\":[{}]", (0..count).map(row).collect::<Vec<_>>().join(",")))
}

/// What fills the size, the number of items, of values, of entries, the length of a text, the depth; and what is long in
/// a way that walks might walk again and again.
fn greatest() -> Vec<(&'static str, Vec<u8>)> {
    let link = |number: usize| format!("\"swot:s{}\"", number % MAX_ITEMS);
    let long = "长".repeat(Kind::MAX_TEXT);
    let unit = |text: &str| text.repeat(MAX_BYTES / text.len() - 200);
    let all = vec![
        (
            "items",
            rows("swot", MAX_ITEMS, |n| {
                format!(
                    "{{\"id\":\"s{n}\",\"quadrant\":\"threat\",\"text\":\"Fact {n}, counted on twelve pilots in two cities, and once more after a year\"}}"
                )
            }),
        ),
        ("items with one id", rows("swot", MAX_ITEMS, |_| "{\"id\":\"s\"}".to_owned())),
        ("items with one place", rows("swot", MAX_ITEMS, |n| format!("{{\"id\":\"s{n}\",\"order\":\"a0\"}}"))),
        (
            "links",
            rows("strategy", 700, |n| {
                format!(
                    "{{\"id\":\"s{n}\",\"items\":[{}]}}",
                    (0..Kind::MAX_LIST).map(link).collect::<Vec<_>>().join(",")
                )
            }),
        ),
        ("values", file(&format!("\"new\":[{}0]", "0,".repeat(MAX_VALUES - 10)))),
        ("long texts", rows("swot", 33, |n| format!("{{\"id\":\"s{n}\",\"text\":\"{long}\"}}"))),
        ("one text", file(&format!("\"swot\":[{{\"id\":\"a\",\"text\":\"{}\"}}]", unit("x")))),
        ("escapes", file(&format!("\"swot\":[{{\"id\":\"a\",\"text\":\"{}\"}}]", unit("\\\"")))),
        (
            "members",
            rows("swot", 1, |_| {
                format!("{{{}\"id\":\"a\"}}", (0..400_000).map(|n| format!("\"new{n}\":{n},")).collect::<String>())
            }),
        ),
        (
            "one member again and again",
            rows("swot", 1, |_| format!("{{{}\"id\":\"a\"}}", "\"text\":\"A\",".repeat(700_000))),
        ),
        ("depth", file(&format!("\"new\":[{}{}]", "[".repeat(MAX_DEPTH - 5), "]".repeat(MAX_DEPTH - 5)))),
        ("lines", [vec![b'\n'; MAX_BYTES - 10], b"{".to_vec()].concat()),
        ("quotes", unit("\"").into_bytes()),
    ];
    for (name, bytes) in &all {
        assert!(bytes.len() <= MAX_BYTES, "{name} has {} bytes", bytes.len());
    }
    all
}

#[test]
fn files_at_the_edge_of_a_budget_are_answered() {
    for (name, bytes) in greatest() {
        let started = Instant::now();
        let answer = read_file("plan.json", &bytes, &mut IdSource::new(7));
        let took = started.elapsed();
        let said = match &answer {
            Ok(imported) => {
                format!("{} items, {} bytes left out", imported.plan.count(), write_left_out(&imported.left_out).len())
            }
            Err(fault) => fault.message().render(&PlainFormats(Locale::En)),
        };
        println!("fuzz: {name}, {} KB: {took:.0?}; {}", bytes.len() / 1_000, said.lines().next().unwrap_or_default());
        // Twenty times what the slowest takes: only what walks again and again gets there.
        assert!(took.as_secs() < 10, "{name}: {took:?}");
    }
}
