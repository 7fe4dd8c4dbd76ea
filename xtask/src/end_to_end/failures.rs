//! What is told of the end-to-end tests that failed: a log may be all that is left of a run.

use super::report::{Test, members, tests, text};
use serde_json::Value;
use std::path::Path;

/// How many failed tests are named; their count tells of the others.
const NAMED: usize = 20;
/// Of how many the page is shown as well, as it was when they failed.
const SHOWN: usize = 3;
/// How many lines are told of an error, and of a page.
const LINES_OF_ERROR: usize = 12;
const LINES_OF_PAGE: usize = 60;

/// Where each failed test of Playwright's report stands, its name, how long it ran, what was wrong and where.
///
/// A log may be kept from its end only: the names come last, after what the pages showed.
pub(super) fn told(report: &Value) -> Vec<String> {
    let failures: Vec<Failure> = tests(report).into_iter().filter(Test::has_failed).map(Failure::of).collect();
    let pages =
        failures.iter().take(SHOWN).filter_map(|failure| Some(format!("{}\n{}", failure.name, failure.page()?)));
    let mut told: Vec<String> = pages.collect();
    told.extend(failures.iter().take(NAMED).map(Failure::told));
    told
}

/// A test that failed in one browser.
struct Failure<'a> {
    name: String,
    result: Option<&'a Value>,
}

impl<'a> Failure<'a> {
    fn of(test: Test<'a>) -> Self {
        Self { result: test.results().find(|result| result.get("error").is_some()), name: test.name }
    }

    fn told(&self) -> String {
        let at = |path: &str| self.result.and_then(|result| result.pointer(path));
        let number = |path: &str| at(path).and_then(Value::as_u64).unwrap_or_default();
        let text = |path: &str| plain(at(path).and_then(Value::as_str).unwrap_or_default());
        let (milliseconds, line) = (number("/duration"), number("/error/location/line"));
        let file = text("/error/location/file");
        let file = Path::new(&file).file_name().unwrap_or_default().to_string_lossy();
        let message = indented(&text("/error/message"), LINES_OF_ERROR);
        format!("  {}: failed after {milliseconds} ms at {file}:{line}\n{message}", self.name)
    }

    /// The page as an aid would read it out, from its content on: the frame is the same everywhere, and long. Nothing, if
    /// the browser could not tell any more.
    fn page(&self) -> Option<String> {
        let kept = members(self.result?, "attachments").find(|kept| text(kept, "name") == "error-context")?;
        let content = std::fs::read_to_string(kept.get("path")?.as_str()?).ok()?;
        let (_, page) = content.split_once("# Page snapshot")?;
        let page = page.split_once("\n# ").map_or(page, |(page, _)| page);
        let main = page.find("- main").and_then(|at| page.get(at..));
        Some(indented(main.unwrap_or(page), LINES_OF_PAGE))
    }
}

/// The first lines that say anything, indented.
fn indented(text: &str, most: usize) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).take(most);
    lines.map(|line| format!("      {line}")).collect::<Vec<_>>().join("\n")
}

/// A text without the signs that colour it in a terminal: ESC, `[`, numbers, `m`.
fn plain(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |plain, piece| plain + piece.split_once('m').map_or(piece, |(_, after)| after))
}

#[cfg(test)]
mod tests {
    use super::told;
    use serde_json::{Value, json};

    fn report(status: &str, result: &Value) -> Value {
        let test = json!({ "projectName": "chromium", "status": status, "results": [result] });
        let spec = json!({ "file": "boot.spec.ts", "line": 30, "title": "closes", "tests": [test] });
        json!({ "suites": [{ "specs": [], "suites": [{ "specs": [spec] }] }] })
    }

    #[test]
    fn a_failed_test_is_told_with_its_error_and_the_line_that_found_it() {
        let location = json!({ "file": "/any/support/app.ts", "line": 97, "column": 3 });
        let message = "no button\n\n\u{1b}[2m  - waiting for \u{1b}[22mthe page";
        let result = json!({ "duration": 5100, "error": { "message": message, "location": location } });
        assert_eq!(told(&report("expected", &result)), Vec::<String>::new());
        assert_eq!(
            told(&report("unexpected", &result)),
            [
                "  chromium boot.spec.ts:30 closes: failed after 5100 ms at app.ts:97\n      no button\n        - waiting for the page"
            ]
        );
    }

    #[test]
    fn the_page_is_shown_as_it_was() {
        let path = std::env::temp_dir().join(format!("saleswright-page-{}.md", std::process::id()));
        std::fs::write(
            &path,
            "# Error details\n\nlong\n\n# Page snapshot\n\n- banner\n- main:\n  - heading \"Plans\"\n\n# Test source\n\nlet",
        )
        .unwrap();
        let kept = json!([{ "name": "error-context", "path": path }]);
        let told = told(&report("unexpected", &json!({ "error": { "message": "no" }, "attachments": kept })));
        std::fs::remove_file(&path).unwrap();
        assert_eq!(
            told.first().map(String::as_str),
            Some("chromium boot.spec.ts:30 closes\n      - main:\n        - heading \"Plans\"")
        );
    }
}
