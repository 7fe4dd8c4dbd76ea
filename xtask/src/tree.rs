//! The files of the project, each with its first line.

use crate::outcome::Outcome;
use crate::project;
use std::path::Path;

/// Where Rust is.
const FOLDERS: [&str; 5] = ["src", "macros/src", "xtask/src", "fuzz/src", "tests"];

/// Prints every file with what it says about itself.
pub(crate) fn print() -> Outcome {
    FOLDERS.iter().try_for_each(|folder| {
        println!("{folder}/");
        branch(&project::root().join(folder), 1)
    })
}

fn branch(folder: &Path, depth: usize) -> Outcome {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    let indent = "  ".repeat(depth);
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    let mut paths = entries.map(|entry| Ok(entry.map_err(failed)?.path())).collect::<Result<Vec<_>, String>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && has_rust(&path) {
            println!("{indent}{name}/");
            branch(&path, depth + 1)?;
        } else if is_rust(&path) {
            println!("{indent}{name:<24} {}", first_line(&project::read(&path)?));
        }
    }
    Ok(())
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "rs")
}

/// Whether a folder holds Rust itself.
fn has_rust(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|entries| entries.flatten().any(|entry| is_rust(&entry.path())))
}

/// The first sentence of a file about itself; nothing where it says none.
fn first_line(text: &str) -> String {
    let lines =
        text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).take_while(|line| !line.is_empty());
    let all = lines.collect::<Vec<_>>().join(" ");
    all.split_once(". ").map_or(all.clone(), |(first, _)| format!("{first}."))
}

#[cfg(test)]
mod tests {
    use super::first_line;

    #[test]
    fn a_file_is_told_by_its_first_sentence() {
        assert_eq!(first_line("//! One thing,\n//! and no other. More.\n\nuse a;"), "One thing, and no other.");
        assert_eq!(first_line("//! A title\n//!\n//! Text.\n"), "A title");
        assert_eq!(first_line("use a;\n"), "");
    }
}
