//! Playwright's report: which tests there were, how they ended and how long they took.

use serde_json::Value;
use std::time::Duration;

/// A test in one browser.
pub(super) struct Test<'a> {
    /// Browser, place and title.
    pub(super) name: String,
    value: &'a Value,
}

impl<'a> Test<'a> {
    /// What came of each time that it ran.
    pub(super) fn results(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        members(self.value, "results")
    }

    /// Whether it failed, be it once of several times.
    pub(super) fn has_failed(&self) -> bool {
        matches!(text(self.value, "status"), "unexpected" | "flaky")
    }

    /// How long it took, in milliseconds.
    fn took(&self) -> u64 {
        self.results().filter_map(|result| result.get("duration").and_then(Value::as_u64)).sum()
    }
}

/// All tests of a report, which holds suites, which hold suites and specs; a spec has one test for each browser.
pub(super) fn tests(report: &Value) -> Vec<Test<'_>> {
    let mut found = Vec::new();
    for spec in members(report, "specs") {
        let line = spec.get("line").and_then(Value::as_u64).unwrap_or_default();
        found.extend(members(spec, "tests").map(|value| {
            let (browser, file, title) = (text(value, "projectName"), text(spec, "file"), text(spec, "title"));
            Test { name: format!("{browser} {file}:{line} {title}"), value }
        }));
    }
    found.extend(members(report, "suites").flat_map(tests));
    found
}

/// The tests that took longest, the dearest first, each in a line with its seconds.
pub(super) fn dearest(report: &Value, most: usize) -> Vec<String> {
    let mut tests = tests(report);
    tests.sort_by_key(|test| std::cmp::Reverse(test.took()));
    let seconds = |milliseconds: u64| Duration::from_millis(milliseconds).as_secs_f64();
    tests.iter().take(most).map(|test| format!("{:>5.1} s  {}", seconds(test.took()), test.name)).collect()
}

/// The counts in the report, in one line.
pub(super) fn count(report: &Value) -> Result<String, String> {
    let number = |name: &str| report.pointer(&format!("/stats/{name}")).and_then(Value::as_u64);
    let passed = number("expected").ok_or("report.json: no counts")?;
    let failed = number("unexpected").unwrap_or(0) + number("flaky").unwrap_or(0);
    let skipped = number("skipped").unwrap_or(0);
    let skipped = if skipped == 0 { String::new() } else { format!(", {skipped} skipped") };
    Ok(format!("{passed} passed, {failed} failed{skipped}"))
}

pub(super) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

pub(super) fn members<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::{count, dearest};
    use serde_json::{Value, json};

    #[test]
    fn the_counts_are_read() {
        let report = json!({ "stats": { "expected": 12, "unexpected": 1, "flaky": 0, "skipped": 2 } });
        assert_eq!(count(&report).as_deref(), Ok("12 passed, 1 failed, 2 skipped"));
        assert!(count(&json!({})).is_err());
    }

    #[test]
    fn the_dearest_come_first() {
        let spec = |title: &str, duration: u64| -> Value {
            let test = json!({ "projectName": "webkit", "results": [{ "duration": duration }] });
            json!({ "file": "a.spec.ts", "line": 3, "title": title, "tests": [test] })
        };
        let inner = json!({ "specs": [spec("slow", 9_120)] });
        let report = json!({ "suites": [{ "specs": [spec("quick", 40), spec("middling", 700)], "suites": [inner] }] });
        assert_eq!(dearest(&report, 2), ["  9.1 s  webkit a.spec.ts:3 slow", "  0.7 s  webkit a.spec.ts:3 middling"]);
    }
}
