//! The tools a build needs, each at one version, installed when missing.

use crate::{Outcome, command, project};
use std::path::PathBuf;

/// 0.22 needs a newer Rust than `rust-version` in Cargo.toml.
const TRUNK_VERSION: &str = "0.21.14";
/// It has to read what `wasm_split_helpers` in Cargo.toml writes, and `parts` has to know the loader it makes.
const SPLIT_VERSION: &str = "0.2.4";
/// 0.20 is the last that is known to build with `rust-version` in Cargo.toml.
const DENY_VERSION: &str = "0.20.2";
const TARGET: &str = "wasm32-unknown-unknown";

/// Where tools are installed that the machine does not have at the right version.
pub(crate) fn folder() -> PathBuf {
    project::root().join("target/tools")
}

/// Everything a build of the page needs.
pub(crate) fn ensure_for_build() -> Outcome {
    ensure_target()?;
    ensure_wasm_bindgen()?;
    ensure_trunk()
}

/// What cuts the program of a release into parts.
pub(crate) fn ensure_for_cut() -> Outcome {
    // It does not say its version, so what it was installed as tells it.
    let record = project::read(&folder().join(".crates.toml")).unwrap_or_default();
    if record.contains(&format!("\"wasm_split_cli_support {SPLIT_VERSION} ")) {
        return Ok(());
    }
    install_now("wasm_split_cli_support", SPLIT_VERSION, &["--locked", "--features", "build-binary"])
}

/// What checks the dependencies.
pub(crate) fn ensure_for_dependencies() -> Outcome {
    install("cargo-deny", "cargo-deny", DENY_VERSION, &["--locked"])
}

/// The formatter and the linter, which a minimal toolchain lacks.
pub(crate) fn ensure_for_lints() -> Outcome {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if command::output("cargo", &[subcommand, "--version"]).is_none() {
            announce(component);
            command::run(command::program("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// The standard library for WebAssembly.
pub(crate) fn ensure_target() -> Outcome {
    let library = command::output("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if library.is_some_and(|folder| PathBuf::from(folder).is_dir()) {
        return Ok(());
    }
    announce(TARGET);
    command::run(command::program("rustup").args(["target", "add", TARGET]))
}

/// The generator of the JavaScript glue. It must be of exactly the version of the library in Cargo.lock.
fn ensure_wasm_bindgen() -> Outcome {
    let lock = project::root().join("Cargo.lock");
    if !lock.is_file() {
        command::run(command::program("cargo").arg("generate-lockfile"))?;
    }
    let lock = project::read(&lock)?;
    let version = locked_version(&lock, "wasm-bindgen").ok_or("Cargo.lock does not name wasm-bindgen")?;
    // Without `--locked`: the lock that is published with it may name versions that were withdrawn since.
    install("wasm-bindgen-cli", "wasm-bindgen", version, &[])
}

fn ensure_trunk() -> Outcome {
    // Without its default features it lacks TLS, which it needs only to fetch tools; they are here already.
    install("trunk", "trunk", TRUNK_VERSION, &["--locked", "--no-default-features"])
}

fn install(package: &str, binary: &str, version: &str, options: &[&str]) -> Outcome {
    let present = command::output(binary, &["--version"]);
    if present.is_some_and(|line| names_version(&line, version)) {
        return Ok(());
    }
    install_now(package, version, options)
}

fn install_now(package: &str, version: &str, options: &[&str]) -> Outcome {
    announce(&format!("{package} {version} (a few minutes, once)"));
    let mut cargo = command::program("cargo");
    cargo.args(["install", package, "--version", version, "--root"]).arg(folder());
    // Without optimisation: compiling takes a third of the time, and the page is small enough not to notice.
    command::run(cargo.args(["--debug", "--force"]).args(options))
}

fn announce(what: &str) {
    println!("installing {what}");
}

/// Whether a line such as `trunk 0.21.14` or `wasm-bindgen 0.2.130 (1a2b3c)` is of that version.
fn names_version(line: &str, version: &str) -> bool {
    line.split_whitespace().nth(1) == Some(version)
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::{locked_version, names_version};

    const LOCK: &str = r#"
[[package]]
name = "wasm-bindgen-macro"
version = "0.2.99"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = ["cfg-if"]
"#;

    #[test]
    fn reads_the_version_of_exactly_that_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn another_version_is_not_taken_for_the_pinned_one() {
        assert!(names_version("wasm-bindgen 0.2.130 (abc)", "0.2.130"));
        assert!(!names_version("wasm-bindgen 0.2.13", "0.2.130"));
        assert!(!names_version("", "0.2.130"));
    }
}
