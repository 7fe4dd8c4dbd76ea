//! Files that are no plan: each is answered with its reason, in both languages, at once.

use crate::formats::limits::{MAX_BYTES, MAX_DEPTH, MAX_ITEMS, MAX_VALUES};
use crate::formats::{ImportFault, read_file};
use crate::i18n::{Locale, PlainFormats};
use crate::model::JsonType;
use crate::testing::fresh_ids;

fn fault(name: &str, bytes: &[u8]) -> ImportFault {
    let fault = read_file(name, bytes, &mut fresh_ids()).expect_err(name);
    assert_is_told(&fault);
    fault
}

fn assert_is_told(fault: &ImportFault) {
    for locale in Locale::ALL {
        let said = fault.message().render(&PlainFormats(locale));
        assert!(!said.contains(['{', '}']), "{said}");
        let kept = ["unchanged", "Nothing was", "没有变动", "没有读取", "没有写入"];
        assert!(kept.iter().any(|word| said.contains(word)), "{said}");
    }
}

fn plan_with(plan: &str) -> Vec<u8> {
    format!("{{\"format\":\"saleswright-plan\",\"version\":1,\"plan\":{plan}}}").into_bytes()
}

#[test]
fn files_of_other_kinds() {
    for (name, bytes, kind) in [
        ("a.xlsx", b"PK\x03\x04rest".as_slice(), "XLSX"),
        ("a.DOCX", b"PK\x03\x04rest", "DOCX"),
        ("plan", b"PK\x03\x04rest", "ZIP"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1", "XLS"),
        ("plan.json", b"%PDF-1.7", "PDF"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0", "PNG"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0", "JPEG"),
        ("a.svg", b"<svg></svg>", "SVG"),
        ("a.heic", b"\0\0\0\x18ftypheic", "HEIC"),
        ("a.csv", b"name,role\n", "CSV"),
    ] {
        assert_eq!(fault(name, bytes), ImportFault::Type { kind }, "{name}");
    }
}

#[test]
fn files_that_are_no_text_or_no_json() {
    for (bytes, expected) in [
        (b"".as_slice(), ImportFault::Empty),
        (b"\xef\xbb\xbf \r\n\t", ImportFault::Empty),
        ("\u{3000}\u{a0}".as_bytes(), ImportFault::Empty),
        (b"{\"a\":\"\xff\"}", ImportFault::Encoding { byte: 7 }),
        (b"\xef\xbb\xbf{\"a\":\"\xc3\x28\"}", ImportFault::Encoding { byte: 10 }),
        (b"\xff\xfe{\0}\0", ImportFault::Encoding { byte: 1 }),
        (b"\0", ImportFault::Json { line: 1, column: 1 }),
        (b"{\n\"a\": 1,\n\"b\": 'c'}", ImportFault::Json { line: 3, column: 6 }),
        ("{\n\"表\": \"诊所\" x}".as_bytes(), ImportFault::Json { line: 2, column: 11 }),
        (b"{\"a\":\"\\ud800\"}", ImportFault::Json { line: 1, column: 13 }),
        (b"{\"a\":1e999}", ImportFault::Json { line: 1, column: 10 }),
        (b"{\"a\":\"\x00\"}", ImportFault::Json { line: 1, column: 7 }),
        (b"{} {}", ImportFault::Json { line: 1, column: 4 }),
        (b"{\"a\": [1,\n2,\n", ImportFault::CutOff { line: 3 }),
        (b"{\"a", ImportFault::CutOff { line: 1 }),
        (b"<!doctype html><p>plan", ImportFault::Html),
        (b"\n <html>", ImportFault::Html),
    ] {
        assert_eq!(fault("plan.json", bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn files_of_other_programs_and_versions() {
    for text in
        ["[]", "7", "\"saleswright-plan\"", "{}", "{\"format\":1}", "{\"format\":\"other\",\"version\":1}", "null"]
    {
        assert_eq!(fault("plan.json", text.as_bytes()), ImportFault::NotOurs, "{text}");
    }
    let version = |version: &str| {
        format!("{{\"format\":\"saleswright-plan\",\"version\":{version},\"plan\":{{\"tables\":{{}}}}}}")
    };
    for (found, newer) in [("3", 3), ("2.5", 2), ("1e300", u64::MAX), ("18446744073709551615", u64::MAX)] {
        let expected = ImportFault::Newer { found: newer, known: 2 };
        assert_eq!(fault("plan.json", version(found).as_bytes()), expected, "{found}");
    }
    for found in ["0", "-1", "0.5", "-1e300"] {
        assert_eq!(fault("plan.json", version(found).as_bytes()), ImportFault::NotOurs, "{found}");
    }
}

#[test]
fn files_of_ours_whose_frame_is_broken() {
    let wrong = |path, found, expected| ImportFault::RootType { path, found, expected };
    use JsonType::{List, Null, Number, Object, Text};
    for (bytes, expected) in [
        (b"{\"format\":\"saleswright-plan\"}".to_vec(), wrong("version", Null, Number)),
        (b"{\"format\":\"saleswright-plan\",\"version\":\"1\"}".to_vec(), wrong("version", Text, Number)),
        (plan_with("[]"), wrong("plan", List, Object)),
        (plan_with("{\"id\":\"p\"}"), wrong("plan.tables", Null, Object)),
        (plan_with("{\"tables\":7}"), wrong("plan.tables", Number, Object)),
        (plan_with("{\"tables\":{}}"), ImportFault::Nothing),
        (plan_with("{\"tables\":{\"swot\":[],\"pest\":null,\"newer\":[]}}"), ImportFault::Nothing),
    ] {
        assert_eq!(fault("plan.json", &bytes), expected, "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn files_over_a_budget() {
    let bytes = vec![b'['; 100_000_000];
    let start = std::time::Instant::now();
    assert_eq!(fault("plan.json", &bytes), ImportFault::TooLarge { bytes: 100_000_000 });
    assert!(start.elapsed().as_millis() < 100, "the size alone is looked at");
    assert!(!matches!(fault("plan.json", &vec![b' '; MAX_BYTES]), ImportFault::TooLarge { .. }));

    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |depth: usize| format!("{{\n\"x\":{}1{}}}", open.repeat(depth), close.repeat(depth));
        assert_eq!(fault("plan.json", nested(1_000).as_bytes()), ImportFault::TooDeep { line: 2 });
        assert_eq!(fault("plan.json", nested(MAX_DEPTH).as_bytes()), ImportFault::TooDeep { line: 2 });
        assert_eq!(fault("plan.json", nested(MAX_DEPTH - 1).as_bytes()), ImportFault::NotOurs);
    }

    let many =
        |row: &str, count: usize| plan_with(&format!("{{\"tables\":{{\"swot\":[{}]}}}}", vec![row; count].join(",")));
    for row in ["{}", "1", "[]"] {
        let expected = ImportFault::TooMany { found: MAX_ITEMS + 1, limit: MAX_ITEMS };
        assert_eq!(fault("plan.json", &many(row, MAX_ITEMS + 1)), expected, "{row}");
    }
    assert!(read_file("plan.json", &many("{}", MAX_ITEMS), &mut fresh_ids()).is_ok());
    assert!(matches!(fault("plan.json", &many("1", MAX_VALUES + 1)), ImportFault::TooMany { .. }));
}

#[test]
fn what_the_shell_answers_is_told_too() {
    assert_is_told(&ImportFault::Unreadable);
    assert!(ImportFault::Unreadable.to_string().starts_with("file not imported"));
}
