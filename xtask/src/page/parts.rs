//! Cuts the program into the part that every page needs and parts that are loaded when they are first shown.
//!
//! `chunk!` in the program marks where to cut, wasm_split_cli_support cuts, before wasm-bindgen writes the glue. What one part alone
//! uses becomes a file. What several use becomes some hundred small programs, which travel in one file: a request for each
//! would cost more than their bytes. The loader of the parts is put into the glue, so that it is no request of its own.

use crate::page::folder::{clear, failed};
use crate::page::program::{self, NAME};
use crate::page::wasm::{Holder, without_names};
use crate::project;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::Options;

/// The name that the cut program gives the module its parts are loaded by.
const LINK: &str = "./__wasm_split.js";
/// What the names of files begin with that are one part, and of those that several parts share.
const PART: &str = "split_";
const SHARED: &str = "chunk_";
/// What the name of the file begins with that holds what several parts share; the loader asks for it by this name.
pub(crate) const SHARED_FILE: &str = "shared";

/// Fetches programs and starts them. Not by streaming, which needs a host that knows the type of the files.
pub(crate) const LOADER: &str = include_str!("parts.js");

/// Cuts the linked program and writes it into the folder, glue and parts. Answers what the names of the files of the program
/// that every page needs begin with.
pub(crate) fn write_cut(linked: &Path, folder: &Path) -> Result<String, String> {
    let work = project::root().join("target/parts");
    // What an earlier cut left must not be taken for parts of this one.
    clear(&work)?;
    let link = cut(linked, &work)?;
    let mut names = Vec::new();
    let mut shared = Holder::default();
    for (name, bytes) in programs(&work)? {
        if name.starts_with(SHARED) {
            shared.hold(&name, &bytes)?;
        } else if let Some(part) = name.strip_prefix(PART) {
            names.push((name.clone(), put(folder, part, &without_names(&bytes)?)?));
        }
    }
    names.push((SHARED_FILE.to_owned(), put(folder, SHARED_FILE, &shared.finish())?));
    let glue = project::read(&work.join(format!("{NAME}.js")))?;
    let glue = without_comments(&glue_with_loader(&glue, &link, &names)?);
    let program = read(&work.join(format!("{NAME}_bg.wasm")))?;
    let stem = format!("{NAME}-{}", project::digest(&[glue.as_bytes(), &program].concat()));
    for (ending, content) in [(".js", glue.as_bytes()), ("_bg.wasm", program.as_slice())] {
        let path = folder.join(format!("{stem}{ending}"));
        std::fs::write(&path, content).map_err(failed(&path))?;
    }
    Ok(stem)
}

/// Cuts the linked program and writes its glue, all into the folder. Answers the loader of the parts.
fn cut(linked: &Path, work: &Path) -> Result<String, String> {
    let (whole, main) = (read(linked)?, work.join(format!("{NAME}.wasm")));
    let module = format!("./{NAME}.js");
    let mut options = Options::new(&whole);
    (options.output_dir, options.main_out_path) = (work, &main);
    (options.link_name, options.main_module) = (LINK, &module);
    wasm_split_cli_support::transform(options).map_err(|error| format!("cutting the program: {error:#}"))?;
    let mut bindgen = Bindgen::new();
    bindgen.keep_lld_exports(true).demangle(false).remove_name_section(true).remove_producers_section(true);
    program::write_glue(&mut bindgen, &main, work)?;
    project::read(&work.join(LINK))
}

/// The programs beside the one that every page needs, by name.
fn programs(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, String> {
    let mut programs = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed(folder))? {
        let path = entry.map_err(failed(folder))?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|ending| ending == "wasm")
            && (name.starts_with(PART) || name.starts_with(SHARED))
        {
            programs.push((name, read(&path)?));
        }
    }
    programs.sort();
    Ok(programs)
}

/// The glue with the loader in it: what the cut program imports from a module of its own stands in the same file.
fn glue_with_loader(glue: &str, link: &str, names: &[(String, String)]) -> Result<String, String> {
    let mut text = String::new();
    for line in glue.lines().filter(|line| !(line.starts_with("import * as import") && line.contains(LINK))) {
        match line.trim().strip_prefix(&format!("\"{LINK}\": import")) {
            Some(_) if text.ends_with(&format!("\"{LINK}\": loaders,\n")) => {}
            Some(_) => text.push_str(&format!("\"{LINK}\": loaders,\n")),
            None => text.push_str(&format!("{line}\n")),
        }
    }
    text.push_str(LOADER);
    let files: Vec<String> = names.iter().map(|(name, file)| format!("{name}: \"./{file}\"")).collect();
    text.push_str(&format!("const files = {{ {} }};\n", files.join(", ")));
    let mut loaders = Vec::new();
    for line in link.lines().filter(|line| !line.starts_with("import ") && !line.starts_with("/*")) {
        let line = line.strip_prefix("export ").unwrap_or(line);
        loaders.extend(
            line.strip_prefix("const __wasm_split_load_").and_then(|rest| rest.split_once(' ')).map(|(name, _)| name),
        );
        text.push_str(&format!("{}\n", own_fetch(line)));
    }
    let loaders: Vec<String> = loaders.iter().map(|name| format!("__wasm_split_load_{name}")).collect();
    text.push_str(&format!("const loaders = {{ {} }};\n", loaders.join(", ")));
    let left = ["new URL(\"./chunk_", "new URL(\"./split_", "instantiateStreaming(src", "from \"./__wasm_split"];
    match left.iter().find(|left| text.contains(**left)) {
        None if !loaders.is_empty() && text.contains("getPart(") => Ok(text),
        _ => Err("the loader of the parts is not as this knows it: has the version of wasm_split_cli_support changed?"
            .to_owned()),
    }
}

/// A script without indents and lines of comment. No text in it goes over several lines.
pub(crate) fn without_comments(glue: &str) -> String {
    let lines = glue.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !["//", "/*", "*"].iter().any(|mark| line.starts_with(mark)));
    kept.flat_map(|line| [line, "\n"]).collect()
}

/// A line of the loader that wasm_split_cli_support writes, with the fetching of `LOADER` in the place of its own.
fn own_fetch(line: &str) -> String {
    match line
        .split_once("fetch(new URL(\"./")
        .and_then(|(before, rest)| Some((before, rest.split_once(".wasm\", import.meta.url))")?)))
    {
        Some((before, (name, after))) => format!("{before}getPart(\"{name}\"){after}"),
        None => line.replace("WebAssembly.instantiateStreaming(src", "startPart(src"),
    }
}

/// Writes a part under a name with a digest of what is in it, and answers the name.
fn put(folder: &Path, part: &str, bytes: &[u8]) -> Result<String, String> {
    let name = format!("{part}-{}.wasm", project::digest(bytes));
    let path = folder.join(&name);
    std::fs::write(&path, bytes).map_err(failed(&path))?;
    Ok(name)
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(failed(path))
}

#[cfg(test)]
mod tests {
    use super::{glue_with_loader, without_comments};

    const LINK: &str = "import { initSync } from \"./saleswright.js\";\n/* a, b */\nconst __chunk_1 = makeLoad(() => {\n\
        const src = fetch(new URL(\"./chunk_1.wasm\", import.meta.url));\n\
        return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}, []);\n\
        export const __wasm_split_load_swot = wrapAsyncCb(makeLoad(x, [__chunk_1]));\n";
    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\nlet imports = {\n\"./__wasm_split.js\": import1,\n\
        \"./__wasm_split.js\": import2,\n};\n";

    #[test]
    fn the_loader_stands_in_the_glue_and_fetches_by_digest() {
        let text = glue_with_loader(GLUE, LINK, &[("split_swot".to_owned(), "swot-12.wasm".to_owned())]).unwrap();
        assert!(text.contains("const src = getPart(\"chunk_1\");"));
        assert!(text.contains("split_swot: \"./swot-12.wasm\""));
        assert!(text.contains("const loaders = { __wasm_split_load_swot };"));
        assert_eq!(text.matches("\"./__wasm_split.js\": loaders,").count(), 1);
        assert!(!text.contains("from \"./"));
    }

    #[test]
    fn comments_and_indents_are_left_out_of_the_glue() {
        let glue = "/**\n * @returns {number}\n */\nfunction a() {\n    // why\n\n    return 2 * 3;\n}\n";
        assert_eq!(without_comments(glue), "function a() {\nreturn 2 * 3;\n}\n");
    }

    #[test]
    fn a_loader_of_another_make_is_refused() {
        assert!(glue_with_loader(GLUE, "export const load = 1;\n", &[]).is_err());
        assert!(glue_with_loader(GLUE, &LINK.replace("import.meta.url", "base"), &[]).is_err());
    }
}
