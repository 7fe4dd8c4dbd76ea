//! The checks: a quick set for the inner loop, and all of them.

use crate::outcome::Outcome;
use crate::steps::{self, Step};
use crate::{command, dependencies, dist, end_to_end, size, tools};

const QUICK: &[Step] = &[
    ("format", format),
    ("lints of the core and of xtask", lint_host),
    ("tests of the core", test_core),
    ("lints of the page", lint_page),
];

/// What needs no built page, the cheap first.
const SOURCES: &[Step] = &[
    ("format", format),
    ("dependencies", dependencies::check),
    ("lints of the core and of xtask", lint_host),
    ("lints of the page", lint_page),
    ("tests of xtask and macros", test_tools),
    ("tests of the core", test_core),
    ("tests of the store", test_store),
    ("anything from outside", test_fuzz),
];

/// Linking takes most of the time and one core alone; so do some tests of the other lane, beside which browsers are started.
const PAGE: &[Step] = &[
    ("release build", || dist::build().map(|()| Vec::new())),
    ("size budget", || size::compare_with_budget().map(|()| Vec::new())),
    ("end-to-end tests", end_to_end::test_and_count),
];

/// Finds most mistakes without building the page.
pub(crate) fn quick() -> Outcome {
    steps::run(&[("", QUICK)])
}

/// Everything that must hold before a change is published.
pub(crate) fn everything() -> Outcome {
    steps::run(&[("sources", SOURCES), ("page   ", PAGE)])
}

fn format() -> Result<Vec<String>, String> {
    tools::ensure_for_lints()?;
    cargo(&["fmt", "--all", "--check"])
}

fn lint_host() -> Result<Vec<String>, String> {
    let packages = ["--package", "saleswright", "--package", "xtask", "--package", "saleswright-fuzz"];
    cargo(
        &[&["clippy", "--no-default-features", "--all-targets"], &packages[..], &["--", "--deny", "warnings"]].concat(),
    )
}

/// Seen from inside, where everything has to be documented; what nothing reaches is refused by the release build.
fn lint_page() -> Result<Vec<String>, String> {
    tools::ensure_target()?;
    cargo(&["clippy", "--target", "wasm32-unknown-unknown", "--features", "inside", "--", "--deny", "warnings"])
}

/// Without the `ui` feature: the core must build without the libraries of the page.
fn test_core() -> Result<Vec<String>, String> {
    cargo(&["test", "--no-default-features"])
}

/// The reactive parts that need no browser. The tests of the core are there, too, and have run already.
fn test_store() -> Result<Vec<String>, String> {
    let reactive = ["app::", "platform::", "reactive::", "store::", "ui::", "::view"];
    cargo(&[&["test", "--lib", "--"], &reactive[..]].concat())
}

/// A short run of `fuzz/`, with what it measured.
fn test_fuzz() -> Result<Vec<String>, String> {
    cargo(&["test", "--package", "saleswright-fuzz", "--profile", "fuzz", "--", "--nocapture"])
}

fn test_tools() -> Result<Vec<String>, String> {
    cargo(&["test", "--package", "xtask", "--package", "saleswright-macros"])
}

/// Runs cargo and keeps the lines that say how many tests passed, but for binaries without tests.
fn cargo(arguments: &[&str]) -> Result<Vec<String>, String> {
    command::run_and_keep(command::program("cargo").args(arguments), |line| {
        line.starts_with("fuzz: ") || line.starts_with("test result:") && !line.contains(" 0 passed; 0 failed")
    })
}
