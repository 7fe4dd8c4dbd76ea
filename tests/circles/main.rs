//! No circle of files: what a file names, and what that names in turn, never leads back to it.
//!
//! A name counts for the file that defines it, through whichever module it is reached. Tests may name anything.

mod circle;
mod names;
mod sources;

use std::path::Path;
use std::{fs, io};

use circle::{Circle, circles};
use sources::{Sources, Texts};

/// The programs and libraries, by their first file.
const CRATES: [&str; 4] = ["src/lib.rs", "macros/src/lib.rs", "xtask/src/main.rs", "fuzz/src/lib.rs"];

/// Where circles wait to be opened, by the beginnings of their files; the list may only get shorter.
const WAITING: [&str; 6] =
    ["src/formats/", "src/model/", "src/modules/", "src/store/", "src/ui/chunk.rs", "src/ui/widgets/"];

fn read(root: &Path, folder: &Path, texts: &mut Texts) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(root, &path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            texts.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

fn circles_of(texts: &[(&str, &str)]) -> Result<Vec<Circle>, String> {
    let texts = texts.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect();
    Ok(circles(&Sources::of(&texts, "src/lib.rs")?.uses()))
}

#[test]
fn no_file_leads_back_to_itself() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Texts::new();
    for first in CRATES {
        read(root, root.join(first).parent().unwrap(), &mut texts).unwrap();
    }
    let programs = CRATES.map(|first| Sources::of(&texts, first).unwrap());
    // A declaration that is not understood would hide all files behind it; the rest are tests.
    let read: usize = programs.iter().map(Sources::count).sum();
    assert!(read * 4 > texts.len() * 3, "of {} files only {read} were found", texts.len());
    let found = programs.iter().flat_map(|program| circles(&program.uses()));
    let waits = |file: &String| WAITING.iter().any(|start| file.starts_with(start));
    let (waiting, new): (Vec<_>, Vec<_>) = found.partition(|circle| circle.files.iter().all(waits));
    for circle in waiting {
        println!("waits to be opened {circle}");
    }
    let new: Vec<String> = new.iter().map(ToString::to_string).collect();
    assert!(new.is_empty(), "circles of files:\n{}", new.join("\n"));
}

#[test]
fn a_name_counts_for_the_file_that_defines_it() {
    let found = circles_of(&[
        ("src/lib.rs", "pub mod part; mod user;"),
        ("src/part/mod.rs", "mod one; mod two; pub use one::One; pub(crate) use two::{Two, give as take};"),
        ("src/part/one.rs", "use crate::part::Two; pub struct One(Two);"),
        ("src/part/two.rs", "pub struct Two; pub fn give() { crate::part::One; }"),
        ("src/user.rs", "use super::part; fn uses() { part::take() }"),
    ])
    .unwrap();
    let told = found.iter().map(ToString::to_string).collect::<String>();
    let lines: Vec<&str> = told.lines().map(str::trim).collect();
    assert_eq!(
        lines,
        [
            "- src/part/one.rs · src/part/two.rs",
            "src/part/one.rs -> src/part/two.rs: Two",
            "src/part/two.rs -> src/part/one.rs: One"
        ]
    );
}

#[test]
fn a_file_and_the_file_below_it_are_a_circle_when_each_names_the_other() {
    let below = |text| {
        circles_of(&[("src/lib.rs", "mod below; pub struct Above; fn f() { below::f() }"), ("src/below.rs", text)])
            .unwrap()
    };
    assert!(below("pub fn f() {}").is_empty());
    for text in
        ["pub fn f() { super::Above; }", "use super::*; pub fn f(_: Above) {}", "fn f() { view! { <crate::Above/> } }"]
    {
        assert_eq!(below(text).len(), 1, "{text}");
    }
    for tests in [
        "#[cfg(test)] mod tests { use crate::Above; }",
        "// crate::Above\n fn f() { \"crate::Above\" }",
        "quote! { crate::Above }",
    ] {
        assert!(below(tests).is_empty(), "{tests}");
    }
}
