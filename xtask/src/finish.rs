//! What is done to a built page before it may be used.

use crate::{Outcome, guidance, parts, policy, project};
use std::path::PathBuf;

/// Trunk calls this after each build, with the folder of the finished files in the environment.
pub(crate) fn finish_page() -> Outcome {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(project::dist, PathBuf::from);
    let path = folder.join("index.html");
    let page = parts::cut(&folder, project::read(&path)?)?;
    let page = guidance::put_beside(&folder, &page)?;
    project::write(&path, &policy::allow_inline_scripts(&page)?)
}
