//! What the commands need beside the project's own crates: installed where that goes without asking, told otherwise.

use crate::outcome::Outcome;
use crate::{command, output, project};
use std::path::Path;

/// 0.20 is the last that is known to build with `rust-version` in Cargo.toml.
const DENY_VERSION: &str = "0.20.2";
const TARGET: &str = "wasm32-unknown-unknown";
/// The oldest Node.js that the end-to-end tests run with.
const NODE_MAJOR: u32 = 20;

/// What checks the dependencies.
pub(crate) fn ensure_for_dependencies() -> Outcome {
    let present = command::output("cargo-deny", &["--version"]);
    if present.is_some_and(|line| version_in(&line) == Some(DENY_VERSION)) {
        return Ok(());
    }
    announce(&format!("cargo-deny {DENY_VERSION} (a minute or two, once)"));
    let mut cargo = command::program("cargo");
    cargo.args(["install", "cargo-deny", "--version", DENY_VERSION, "--locked", "--root"]).arg(project::tools());
    // Without optimisation: compiling takes a third of the time, and the list is short enough not to notice.
    cargo.args(["--debug", "--force"]);
    installed("cargo-deny", command::run(&mut cargo))
}

/// The formatter and the linter, which a minimal toolchain lacks.
pub(crate) fn ensure_for_lints() -> Outcome {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if command::output("cargo", &[subcommand, "--version"]).is_none() {
            announce(component);
            installed(component, rustup(&["component", "add", component]))?;
        }
    }
    Ok(())
}

/// The standard library for WebAssembly.
pub(crate) fn ensure_target() -> Outcome {
    let library = command::output("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    announce(TARGET);
    installed(TARGET, rustup(&["target", "add", TARGET]))
}

/// Node.js and npm, which nothing here installs.
pub(crate) fn ensure_node() -> Outcome {
    let version = command::output("node", &["--version"]).unwrap_or_default();
    match version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok()) {
        Some(major) if major >= NODE_MAJOR => {}
        Some(_) => {
            return Err(format!("Node.js {version} is too old: install {NODE_MAJOR} or newer (https://nodejs.org)"));
        }
        None => return Err(format!("Node.js is missing: install {NODE_MAJOR} or newer (https://nodejs.org)")),
    }
    match command::output("npm", &["--version"]) {
        Some(_) => Ok(()),
        None => Err("npm is missing: it comes with Node.js (https://nodejs.org)".to_owned()),
    }
}

/// The node packages of the end-to-end tests, at the versions of the lock.
pub(crate) fn ensure_node_packages() -> Outcome {
    ensure_node()?;
    let folder = project::end_to_end();
    // A copy of the lock beside what was installed from it tells whether that is whole and still wanted: it is written last.
    let wanted = project::read(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed");
    if project::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let mut npm = command::program("npm");
    // Playwright's own browsers are not used, and fetching them fails where there is no way out.
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").current_dir(&folder);
    installed("the node packages", command::run(npm.args(["ci", "--no-audit", "--no-fund"])))?;
    project::write(&stamp, &wanted)
}

fn rustup(arguments: &[&str]) -> Outcome {
    if command::find("rustup").is_none() {
        return Err("rustup is missing: install it (https://rustup.rs), or what it names by other means".to_owned());
    }
    command::run(command::program("rustup").args(arguments))
}

/// What to do where something could not be installed: most often there is no way to where it comes from.
pub(crate) fn installed(what: &str, outcome: Outcome) -> Outcome {
    outcome.map_err(|message| {
        format!("{what} could not be installed: {message}\nIs there a network? What had come is kept; run the command again.")
    })
}

fn announce(what: &str) {
    output::say(&format!("installing {what}"));
}

/// The version in a line such as `cargo-deny 0.20.2`.
fn version_in(line: &str) -> Option<&str> {
    line.split_whitespace().nth(1)
}

#[cfg(test)]
mod tests {
    use super::{installed, version_in};

    #[test]
    fn another_version_is_not_taken_for_the_pinned_one() {
        assert_eq!(version_in("cargo-deny 0.20.2"), Some("0.20.2"));
        assert_ne!(version_in("cargo-deny 0.20.20"), Some("0.20.2"));
        assert_eq!(version_in(""), None);
    }

    #[test]
    fn what_could_not_be_installed_is_told_with_what_to_do() {
        let told = installed("cargo-deny", Err("no route".to_owned()));
        assert!(told.is_err_and(|message| message.contains("cargo-deny") && message.contains("network")));
        assert_eq!(installed("npm", Ok(())), Ok(()));
    }
}
