//! The layers of ARCHITECTURE.md: a part may use those to its left, never one to its right.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// From left to right. A module's views belong to `ui`.
const LAYERS: [&str; 14] = [
    "i18n",
    "model",
    "engine",
    "drawing",
    "method",
    "modules",
    "formats",
    "catalogue",
    "persist",
    "platform",
    "reactive",
    "store",
    "ui",
    "app",
];

/// What a file may use although it lies to the right: the list of modules has their views too.
const ALLOWED: (&str, &str) = ("modules/module.rs", "ui");

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

fn rank_of(file: &str) -> Option<usize> {
    let is_view = file.starts_with("modules/") && file.contains("/view");
    if is_view { rank("ui") } else { rank(file.split(['/', '.']).next()?) }
}

/// The code of a file without its tests, which may use anything, and without comments.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The first name of a path.
fn first(path: &str) -> &str {
    path.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default()
}

/// The parts that a file names: `crate::part`, each of `crate::{part, …}`, and `super::` as often as leads out of its own.
fn parts<'a>(file: &str, code: &'a str) -> Vec<&'a str> {
    let mut named = Vec::new();
    for path in code.split("crate::").skip(1) {
        let Some(list) = path.strip_prefix('{') else {
            named.push(first(path));
            continue;
        };
        let mut depth = 0;
        for (at, letter) in list.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                _ => {}
            }
            let is_start = at == 0 || letter == ',';
            if is_start && depth == 0 {
                named.push(first(list[at..].trim_start_matches([',', ' ', '\n'])));
            }
        }
    }
    let own = file.trim_end_matches(".rs").trim_end_matches("/mod").split('/').count();
    let out = "super::".repeat(own);
    named.extend(code.split(out.as_str()).skip(1).map(first));
    named
}

#[test]
fn no_part_uses_one_to_its_right() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&source, &mut files).unwrap();
    let mut wrong = Vec::new();
    for path in files {
        let file = path.strip_prefix(&source).unwrap().to_string_lossy().replace('\\', "/");
        let test =
            ["/tests", "/testing", "/phrases"].iter().any(|part| file.contains(part)) || file.starts_with("testing");
        let Some(own) = rank_of(&file).filter(|_| !test) else { continue };
        let code = code(&fs::read_to_string(&path).unwrap());
        for part in parts(&file, &code) {
            if rank(part).is_some_and(|other| other > own) && (file.as_str(), part) != ALLOWED {
                wrong.push(format!("{file} uses {part}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The list of modules gives each table its declaration, so asking for it is a way to the right that no path shows.
#[test]
fn the_model_asks_no_table_for_its_declaration() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&source.join("model"), &mut files).unwrap();
    for path in files {
        assert!(!code(&fs::read_to_string(&path).unwrap()).contains(".spec()"), "{}", path.display());
    }
}

#[test]
fn a_part_is_seen_however_it_is_named() {
    let named = |code| parts("model/input/date.rs", code);
    assert_eq!(named("use crate::ui::dom;"), ["ui"]);
    assert_eq!(named("use crate::{i18n::{Text, messages}, store::Shell,\n    app};"), ["i18n", "store", "app"]);
    assert_eq!(named("use super::super::super::ui::dom; super::number()"), ["ui"]);
    assert_eq!(parts("model/mod.rs", "super::ui::dom()"), ["ui"]);
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
