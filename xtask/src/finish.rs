//! What is done to a built page before it may be used.

use crate::{Outcome, guidance, offline, parts, policy, project, single_file};
use std::path::PathBuf;

/// Trunk calls this after each build, with the folder of the finished files in the environment.
pub(crate) fn finish_page() -> Outcome {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(project::dist, PathBuf::from);
    let path = folder.join("index.html");
    let page = parts::cut(&folder, project::read(&path)?)?;
    let page = guidance::put_beside(&folder, &page)?;
    // Only a program that was cut is a release. While somebody works on it, a page that is kept would be an old one.
    let is_release = project::names(&folder)?.iter().any(|name| name.starts_with(parts::SHARED_FILE));
    if is_release {
        single_file::write(&folder, &page)?;
    }
    let page = offline::name_worker(&page, is_release)?;
    project::write(&path, &policy::allow_inline_scripts(&page)?)?;
    // Last of all, since the worker has the digests of everything else.
    if is_release { offline::put_beside(&folder) } else { Ok(()) }
}
