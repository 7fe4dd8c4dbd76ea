//! Folders that are filled.

use crate::outcome::Outcome;
use std::path::Path;

/// Makes a folder and takes out what is in it.
pub(crate) fn clear(folder: &Path) -> Outcome {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(failed(folder))?;
    }
    std::fs::create_dir_all(folder).map_err(failed(folder))
}

/// What went wrong with a file or a folder.
pub(crate) fn failed(path: &Path) -> impl Fn(std::io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}
