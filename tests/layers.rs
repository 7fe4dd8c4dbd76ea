//! The layers of ARCHITECTURE.md: a part may use those to its left, never one to its right.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// From left to right. A module's folder belongs to three of them, by its files.
const LAYERS: [&str; 13] = [
    "i18n", "model", "engine", "drawing", "method", "modules", "formats", "persist", "platform", "reactive", "store",
    "ui", "app",
];

/// What a file may use although it lies to the right, with the reason.
const ALLOWED: [(&str, &str, &str); 2] = [
    ("model/table.rs", "modules", "the list of tables names each module's declarations"),
    ("modules/", "ui", "views are the right end of a module's folder"),
];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rust_files(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

fn rank(part: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == part)
}

/// A module's views lie beside `ui`, and the page that holds them is the app.
fn rank_of(file: &str) -> Option<usize> {
    let view = file.starts_with("modules/") && file.contains("view");
    if view { rank("ui") } else { rank(file.split(['/', '.']).next()?) }
}

/// The code of a file without its tests, which may use anything.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

#[test]
fn no_part_uses_one_to_its_right() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&source, &mut files).unwrap();
    let mut wrong = Vec::new();
    for path in files {
        let file = path.strip_prefix(&source).unwrap().to_string_lossy().replace('\\', "/");
        let test = file.contains("/tests") || file.starts_with("testing") || file.ends_with("phrases.rs");
        let Some(own) = rank_of(&file).filter(|_| !test) else { continue };
        let text = fs::read_to_string(&path).unwrap();
        for used in code(&text)
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .flat_map(|line| line.split("crate::").skip(1))
        {
            let part = used.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default();
            let right = rank(part).is_some_and(|other| other > own);
            let allowed = ALLOWED.iter().any(|(start, to, _)| file.starts_with(start) && part == *to);
            if right && !allowed {
                wrong.push(format!("{file} uses {part}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_browser_is_named_in_one_place() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for part in ["i18n", "model", "drawing", "engine", "formats", "persist"] {
        rust_files(&source.join(part), &mut files).unwrap();
    }
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        for banned in ["web_sys::", "leptos::", "wasm_bindgen::"] {
            assert!(!text.contains(banned), "{} names {banned}", path.display());
        }
    }
}
