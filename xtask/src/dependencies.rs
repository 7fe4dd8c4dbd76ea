//! Dependencies: their licences, where they come from, and what is known against them.

use crate::{command, output, tools};
use std::process::Command;

/// Checks them by deny.toml; answers what could not be checked.
pub(crate) fn check() -> Result<Vec<String>, String> {
    tools::ensure_for_dependencies()?;
    command::run(deny().args(["--log-level", "error", "check", "licenses", "bans", "sources"]))?;
    // Advisories are kept in a database of their own, which is not behind the registry: where there is no way to it,
    // that is no fault of the program.
    if command::run(deny().args(["fetch", "db"])).is_err() {
        let told = "NOT checked: advisories, as their database cannot be fetched from here";
        output::say(told);
        return Ok(vec![told.to_owned()]);
    }
    command::run(deny().args(["check", "--disable-fetch", "advisories"]))?;
    Ok(Vec::new())
}

fn deny() -> Command {
    let mut cargo = command::program("cargo");
    cargo.args(["deny", "--workspace"]);
    // Nobody is there to be asked for a name and a password.
    cargo.env("GIT_TERMINAL_PROMPT", "0");
    cargo
}
