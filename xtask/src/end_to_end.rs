//! Tests and screenshots in a real browser, through Playwright.

use crate::{Outcome, browser, command, project};
use serde_json::Value;
use std::process::Command;

mod failures;

/// Runs the end-to-end tests against `dist/`; options go to Playwright, for instance a file name or `--headed`.
pub(crate) fn test(options: &[String]) -> Outcome {
    prepare()?;
    command::run(playwright().args(["test"]).args(options))
}

/// Runs all of them and returns how many passed and failed; an error tells of those that failed.
pub(crate) fn test_and_count() -> Result<Vec<String>, String> {
    let report = project::end_to_end().join("results/report.json");
    // A report of an earlier run must not speak for this one. That there is none yet is fine.
    let _ = std::fs::remove_file(&report);
    let outcome = test(&[]);
    let report = project::read(&report)
        .and_then(|text| serde_json::from_str::<Value>(&text).map_err(|error| format!("report.json: {error}")))
        .and_then(|report| Ok((count(&report)?, failures::told(&report))));
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

#[cfg(test)]
mod tests {
    use super::count;
    use serde_json::json;

    #[test]
    fn the_counts_are_read() {
        let report = json!({ "stats": { "expected": 12, "unexpected": 1, "flaky": 0, "skipped": 2 } });
        assert_eq!(count(&report).as_deref(), Ok("12 passed, 1 failed, 2 skipped"));
        assert!(count(&json!({})).is_err());
    }
}
