//! Cuts the program into what every page needs and parts that are loaded when they are first shown.
//!
//! `chunk!` in the program marks where to cut, wasm_split_cli_support cuts, before wasm-bindgen writes the glue. What one part alone
//! uses becomes a program; what several use becomes some hundred little ones. They travel in three ways, as a request for each would
//! cost more than their bytes: what most parts need in one file, all else in another, which comes once the first page is there; and
//! for the part that is wanted before, what it needs of it in a file of its own.

use crate::page::folder::{clear, failed};
use crate::page::imports::shortened;
use crate::page::loader::{LINK, glue_with_loader, without_comments};
use crate::page::program::{self, NAME};
use crate::page::sharing::{ALL, ALONE, Sharing};
use crate::page::wasm::{Holder, without_names};
use crate::project;
use std::collections::BTreeMap;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::Options;

/// What the names of programs begin with that are one part, and of those that several parts share.
const PART: &str = "split_";
const CHUNK: &str = "chunk_";
/// Where the pieces of the last cut lie.
const WORK: &str = "target/parts";
/// What the name of the file begins with that holds what most parts need; the loader asks for it by this name.
pub(crate) const SHARED_FILE: &str = "shared";
/// The folder with the parts one by one. What a page loads by itself is in the file of all.
pub(crate) const FOLDER: &str = "parts";

/// Cuts the linked program and writes it into the folder, glue and parts. Answers what the names of the files of the program
/// that every page needs begin with.
pub(crate) fn write_cut(linked: &Path, folder: &Path) -> Result<String, String> {
    let work = project::root().join(WORK);
    // What an earlier cut left must not be taken for parts of this one.
    clear(&work)?;
    clear(&folder.join(FOLDER))?;
    let link = cut(linked, &work)?;
    let sharing = Sharing::read(&link)?;
    let files = write_parts(&sharing, &work, folder)?;
    let glue = project::read(&work.join(format!("{NAME}.js")))?;
    let (program, glue) = shortened(&read(&work.join(format!("{NAME}_bg.wasm")))?, &glue)?;
    let glue = without_comments(&glue_with_loader(&glue, &link, &sharing, &files)?);
    let stem = format!("{NAME}-{}", project::digest(&[glue.as_bytes(), &program].concat()));
    for (ending, content) in [(".js", glue.as_bytes()), ("_bg.wasm", program.as_slice())] {
        let path = folder.join(format!("{stem}{ending}"));
        std::fs::write(&path, content).map_err(failed(&path))?;
    }
    Ok(stem)
}

/// Writes what the parts are made of, in the three ways. Answers the addresses of the files by the names that the loader asks for.
fn write_parts(sharing: &Sharing, work: &Path, folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let held = |chunks: &[u32], parts: &[&String]| {
        let chunks = chunks.iter().map(|number| format!("{CHUNK}{number}"));
        let mut holder = Holder::default();
        for name in chunks.chain(parts.iter().map(|part| format!("{PART}{part}"))) {
            holder.hold(&name, &read(&work.join(format!("{name}.wasm")))?)?;
        }
        Ok::<_, String>(holder.finish())
    };
    let (shared, seldom) = (sharing.shared.iter().copied().collect::<Vec<_>>(), sharing.seldom());
    let all = held(&seldom.into_iter().collect::<Vec<_>>(), &sharing.together().collect::<Vec<_>>())?;
    let mut files = BTreeMap::from([
        (SHARED_FILE.to_owned(), put(folder, SHARED_FILE, &held(&shared, &[])?)?),
        (ALL.to_owned(), put(folder, ALL, &all)?),
    ]);
    for part in sharing.needs.keys().filter(|part| *part != ALL) {
        let bytes = held(&sharing.seldom_of(part), &[part])?;
        let name = if ALONE.contains(&part.as_str()) { part.clone() } else { format!("{FOLDER}/{part}") };
        files.insert(part.clone(), put(folder, &name, &bytes)?);
    }
    Ok(files)
}

/// What a part of the last cut alone needs, without what it shares with any other; `None` where it was not cut here.
pub(crate) fn own_of(part: &str) -> Option<Vec<u8>> {
    let cut = std::fs::read(project::root().join(WORK).join(format!("{PART}{part}.wasm"))).ok()?;
    without_names(&cut).ok()
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

/// Writes a file under a name with a digest of what is in it, and answers its address.
fn put(folder: &Path, part: &str, bytes: &[u8]) -> Result<String, String> {
    let name = format!("{part}-{}.wasm", project::digest(bytes));
    let path = folder.join(&name);
    std::fs::write(&path, bytes).map_err(failed(&path))?;
    Ok(format!("./{name}"))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(failed(path))
}
