//! The program of the page: compiled, linked, and with the JavaScript that starts it.

use crate::outcome::Outcome;
use crate::{command, project};
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// The name of the program, of its files and of what they are made of.
pub(crate) const NAME: &str = "saleswright";

/// What the page is built for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// Soon there and easy to look into: all parts in one program, without optimisation.
    ForWork,
    /// For hosts: as small as it gets, and cut into parts.
    Release,
}

/// Compiles and links, and answers the path of the linked program.
pub(crate) fn link(build: Build) -> Result<PathBuf, String> {
    let mut cargo = command::program("cargo");
    cargo.args(["build", "--target", "wasm32-unknown-unknown", "--bin", NAME]);
    let profile = match build {
        Build::ForWork => "debug",
        Build::Release => {
            // What cuts the program finds its functions by their names, and leaves them out of what it writes.
            cargo.env("CARGO_PROFILE_RELEASE_STRIP", "debuginfo").args(["--release", "--features", "split"]);
            "release"
        }
    };
    command::run(&mut cargo)?;
    Ok(project::root().join(format!("target/wasm32-unknown-unknown/{profile}/{NAME}.wasm")))
}

/// Writes a program that is not cut, with its glue, into the folder. Answers what the names of its files begin with.
pub(crate) fn write_whole(linked: &Path, folder: &Path) -> Result<String, String> {
    write_glue(&mut Bindgen::new(), linked, folder)?;
    Ok(NAME.to_owned())
}

/// Writes a linked program and its glue into a folder.
pub(crate) fn write_glue(bindgen: &mut Bindgen, linked: &Path, folder: &Path) -> Outcome {
    let web = bindgen.input_path(linked).out_name(NAME).web(true);
    web.and_then(|bindgen| bindgen.generate(folder)).map_err(|error| format!("wasm-bindgen: {error:#}"))
}
