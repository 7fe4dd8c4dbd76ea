//! Tests and screenshots in a real browser, through Playwright.

use crate::outcome::Outcome;
use crate::{browser, command, project, tools};
use serde_json::Value;
use std::process::Command;

mod failures;
mod report;

/// How many of the tests that took longest are told.
const DEAREST: usize = 15;

/// Runs the end-to-end tests against `dist/`; options go to Playwright, for instance a file name or `--headed`.
pub(crate) fn test(options: &[String]) -> Outcome {
    prepare()?;
    command::run(playwright().args(["test"]).args(options))
}

/// Runs all of them and returns how many passed and failed and which took longest; an error tells of those that failed.
pub(crate) fn test_and_count() -> Result<Vec<String>, String> {
    let report = project::end_to_end().join("results/report.json");
    // A report of an earlier run must not speak for this one. That there is none yet is fine.
    let _ = std::fs::remove_file(&report);
    let outcome = test(&[]);
    let report = project::read(&report)
        .and_then(|text| serde_json::from_str::<Value>(&text).map_err(|error| format!("report.json: {error}")))
        .and_then(|report| Ok((report::count(&report)?, report)));
    match (outcome, report) {
        (Ok(()), Ok((line, report))) => {
            let told = std::iter::once(format!("end-to-end: {line}"));
            Ok(told.chain(report::dearest(&report, DEAREST)).collect())
        }
        (Err(message), Ok((line, report))) => Err(format!("{line}; {message}\n{}", failures::told(&report).join("\n"))),
        (Err(message), Err(_)) | (Ok(()), Err(message)) => Err(message),
    }
}

/// Takes screenshots of `dist/` for people to look at; not a test.
pub(crate) fn take_screenshots(options: &[String]) -> Outcome {
    prepare()?;
    command::run(playwright().args(["test", "--config", "shots.config.ts"]).args(options))
}

/// The browsers and the node packages, installed when missing, and a build to look at.
pub(crate) fn prepare() -> Outcome {
    tools::ensure_node_packages()?;
    browser::ensure()?;
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
