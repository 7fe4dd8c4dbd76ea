//! Tests and screenshots in a real browser, through Playwright.

use crate::{Outcome, browser, command, project};
use serde_json::Value;
use std::process::Command;

/// Runs the end-to-end tests against `dist/`; options go to Playwright, for instance a file name or `--headed`.
pub(crate) fn test(options: &[String]) -> Outcome {
    prepare()?;
    command::run(playwright().args(["test"]).args(options))
}

/// How many failed tests a summary names; their count tells of the others.
const NAMED_FAILURES: usize = 20;

/// Runs all of them and returns how many passed and failed; an error names those that failed.
pub(crate) fn test_and_count() -> Result<Vec<String>, String> {
    let report = project::end_to_end().join("results/report.json");
    // A report of an earlier run must not speak for this one. That there is none yet is fine.
    let _ = std::fs::remove_file(&report);
    let outcome = test(&[]);
    let report = project::read(&report)
        .and_then(|text| serde_json::from_str::<Value>(&text).map_err(|error| format!("report.json: {error}")))
        .and_then(|report| Ok((count(&report)?, failures(&report))));
    match (outcome, report) {
        (Ok(()), Ok((line, _))) => Ok(vec![format!("end-to-end: {line}")]),
        (Err(message), Ok((line, failures))) => Err(format!("{line}; {message}\n{}", failures.join("\n"))),
        (Err(message), Err(_)) | (Ok(()), Err(message)) => Err(message),
    }
}

/// Takes screenshots of `dist/` for people to look at; not a test.
pub(crate) fn take_screenshots(options: &[String]) -> Outcome {
    prepare()?;
    command::run(playwright().args(["test", "--config", "shots.config.ts"]).args(options))
}

/// The browser and the node packages, installed when missing, and a build to look at.
pub(crate) fn prepare() -> Outcome {
    browser::ensure()?;
    let folder = project::end_to_end();
    // A copy of the lock beside what was installed from it tells whether that is still wanted.
    let wanted = std::fs::read(folder.join("package-lock.json")).map_err(|error| error.to_string())?;
    let stamp = folder.join("node_modules/.installed");
    if std::fs::read(&stamp).ok().as_ref() != Some(&wanted) {
        let mut npm = command::program("npm");
        // Playwright's own browsers are not used, and fetching them fails where there is no way out.
        npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").current_dir(&folder);
        command::run(npm.args(["ci", "--no-audit", "--no-fund"]))?;
        std::fs::write(&stamp, &wanted).map_err(|error| error.to_string())?;
    }
    if project::dist().join("index.html").is_file() {
        Ok(())
    } else {
        Err("there is no dist/ yet: run `cargo xtask dist` first".to_owned())
    }
}

fn playwright() -> Command {
    let mut node = command::program("node");
    node.current_dir(project::end_to_end()).arg("node_modules/@playwright/test/cli.js");
    node
}

/// The counts in Playwright's report, in one line.
fn count(report: &Value) -> Result<String, String> {
    let number = |name: &str| report.pointer(&format!("/stats/{name}")).and_then(Value::as_u64);
    let passed = number("expected").ok_or("report.json: no counts")?;
    let failed = number("unexpected").unwrap_or(0) + number("flaky").unwrap_or(0);
    let skipped = number("skipped").unwrap_or(0);
    let skipped = if skipped == 0 { String::new() } else { format!(", {skipped} skipped") };
    Ok(format!("{passed} passed, {failed} failed{skipped}"))
}

/// Where each failed test of Playwright's report stands, its name, and the first line of what was wrong.
///
/// A log may be kept from its end only: the names come last, without what the tests printed.
fn failures(report: &Value) -> Vec<String> {
    let mut named = Vec::new();
    collect_failures(report, &mut named);
    named.truncate(NAMED_FAILURES);
    named
}

/// A report holds suites, which hold suites and specs; a spec has one test for each browser.
fn collect_failures(suite: &Value, named: &mut Vec<String>) {
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    for spec in members(suite, "specs") {
        for test in members(spec, "tests") {
            if matches!(text(test, "status").as_str(), "unexpected" | "flaky") {
                let message = members(test, "results").find_map(|result| result.pointer("/error/message")?.as_str());
                let reason = message.and_then(|message| message.lines().next()).unwrap_or_default();
                let line = spec.get("line").and_then(Value::as_u64).unwrap_or_default();
                let (browser, file, title) = (text(test, "projectName"), text(spec, "file"), text(spec, "title"));
                named.push(format!("  {browser} {file}:{line} {title}: {reason}"));
            }
        }
    }
    for inner in members(suite, "suites") {
        collect_failures(inner, named);
    }
}

fn members<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::{count, failures};
    use serde_json::json;

    #[test]
    fn the_counts_are_read() {
        let report = json!({ "stats": { "expected": 12, "unexpected": 1, "flaky": 0, "skipped": 2 } });
        assert_eq!(count(&report).as_deref(), Ok("12 passed, 1 failed, 2 skipped"));
        assert!(count(&json!({})).is_err());
    }

    #[test]
    fn the_failed_tests_are_named_with_the_first_line_of_their_error() {
        let test = |status: &str, message: &str| {
            let results = json!([{ "error": { "message": message } }]);
            json!({ "projectName": "chromium", "status": status, "results": results })
        };
        let spec = |line: u64, title: &str, test| json!({ "file": "boot.spec.ts", "line": line, "title": title, "tests": [test] });
        let inner = json!({ "specs": [spec(30, "closes", test("unexpected", "no button\nat line 31"))] });
        let outer = json!({ "specs": [spec(3, "opens", test("expected", ""))], "suites": [inner] });
        let report = json!({ "suites": [outer] });
        assert_eq!(failures(&report), ["  chromium boot.spec.ts:30 closes: no button"]);
    }
}
