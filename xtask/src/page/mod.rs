//! The page: index.html with the program, its styles and its guidance, as a folder of files.

mod apart;
mod folder;
mod guidance;
mod imports;
mod loader;
mod markup;
mod offline;
mod parts;
mod policy;
mod program;
mod reload;
mod sharing;
mod single_file;
mod styles;
mod wasm;

use crate::outcome::Outcome;
use crate::project;
use folder::{clear, failed};
use std::path::{Path, PathBuf};

pub(crate) use apart::is_apart;
pub(crate) use guidance::{PREFIX as GUIDANCE_PREFIX, STORY_PREFIX};
pub(crate) use parts::{FOLDER as PARTS_FOLDER, SHARED_FILE, own_of};
pub(crate) use program::Build;
pub(crate) use reload::ADDRESS as BUILD_NUMBER;

/// Files of `public/` that are built into others instead of lying beside them.
const BUILT_IN: [&str; 4] = ["first-paint.js", "first-home.js", "rescue.js", "service-worker.js"];

/// Builds the page into the folder, in the place of what is there.
///
/// Until everything is finished it lies elsewhere: nobody is served half a page.
pub(crate) fn build(build: Build, folder: &Path) -> Outcome {
    let linked = program::link(build)?;
    let staging = project::root().join("target/staging");
    clear(&staging)?;
    fill(build, &linked, &staging)?;
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(failed(folder))?;
    }
    std::fs::rename(&staging, folder).map_err(failed(folder))
}

/// Everything that is made of the linked program, into an empty folder.
fn fill(build: Build, linked: &Path, folder: &Path) -> Outcome {
    copy(&project::root().join("public"), folder)?;
    let program = match build {
        Build::ForWork => program::write_whole(linked, folder)?,
        Build::Release => parts::write_cut(linked, folder)?,
    };
    let mut page = markup::compact(&project::read(&project::root().join("index.html"))?);
    for script in ["first-paint.js", "first-home.js", "rescue.js"] {
        let text = project::read(&project::root().join("public").join(script))?;
        page = markup::fill(&page, script, loader::without_comments(&text).trim())?;
    }
    page = markup::fill(&page, "style", &styles::put_beside(folder)?)?;
    page = markup::fill(&page, "program", &program)?;
    page = guidance::put_beside(folder, &page)?;
    // While somebody works on it, the page loads itself again, and one that a worker keeps would be an old one.
    let is_release = build == Build::Release;
    if is_release {
        single_file::write(folder, &page, &program)?;
    } else {
        page = reload::with_script(&page);
    }
    page = offline::name_worker(&page, is_release)?;
    project::write(&folder.join("index.html"), &policy::allow_inline_scripts(&page)?)?;
    // Last of all, since the worker has the digests of everything else.
    if is_release { offline::put_beside(folder) } else { Ok(()) }
}

/// Copies what lies in `public/` and is not built into other files.
fn copy(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to).map_err(failed(to))?;
    for entry in std::fs::read_dir(from).map_err(failed(from))? {
        let path: PathBuf = entry.map_err(failed(from))?.path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else if !BUILT_IN.iter().any(|built_in| name == *built_in) {
            std::fs::copy(&path, to.join(name)).map_err(failed(&path))?;
        }
    }
    Ok(())
}
