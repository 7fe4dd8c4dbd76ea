//! Running other programs.

use crate::outcome::Outcome;
use crate::{output, project};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A program that runs in the project's root and finds the project's own tools first.
///
/// Its standard input is empty: a question would wait for ever where nobody answers.
pub(crate) fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(project::root()).stdin(Stdio::null()).env("PATH", search_path());
    command
}

/// Runs to the end and lets the output through.
pub(crate) fn run(command: &mut Command) -> Outcome {
    if output::lane().is_empty() {
        let status = command.status().map_err(|error| not_started(command, &error))?;
        return if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", shown(command))) };
    }
    run_and_keep(command, |_| false).map(drop)
}

/// Runs to the end, lets the output through, and returns the lines of standard output that `keep` chooses. A failure
/// is told with the last lines.
pub(crate) fn run_and_keep(command: &mut Command, keep: fn(&str) -> bool) -> Result<Vec<String>, String> {
    let lane = output::lane();
    command.stdout(Stdio::piped()).stderr(if lane.is_empty() { Stdio::inherit() } else { Stdio::piped() });
    let mut child = command.spawn().map_err(|error| not_started(command, &error))?;
    let (written, faults) = (child.stdout.take(), child.stderr.take());
    let last = output::LastLines::default();
    let kept = std::thread::scope(|scope| {
        scope.spawn(|| faults.map(|faults| output::follow(lane, faults, &last, |_| false)));
        written.map(|written| output::follow(lane, written, &last, keep)).unwrap_or_default()
    });
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(kept) } else { Err(format!("`{}` failed ({status}){}", shown(command), last.told())) }
}

/// Runs to the end and returns what it wrote to standard output.
pub(crate) fn text(command: &mut Command) -> Result<String, String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        return Err(format!("`{}` failed ({})", shown(command), output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("`{}`: {error}", shown(command)))
}

/// What the program prints, or nothing if it is missing or fails.
pub(crate) fn output(name: &str, arguments: &[&str]) -> Option<String> {
    let output = program(name).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where the search path has the program, if anywhere.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&search_path()).map(|folder| folder.join(name)).find(|path| path.is_file())
}

fn search_path() -> OsString {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(project::tools().join("bin")).chain(std::env::split_paths(&inherited));
    std::env::join_paths(folders).unwrap_or(inherited)
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` did not start: {error}", shown(command))
}

fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
