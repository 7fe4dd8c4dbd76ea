//! Where things are in the project.

use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// How many bytes of the digest a name holds.
const DIGEST: usize = 8;

/// The folder that holds the workspace's Cargo.toml.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// The release build, as a static host gets it.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The node package of the end-to-end tests, whose browser driver the benchmarks use too.
pub(crate) fn end_to_end() -> PathBuf {
    root().join("tests/e2e")
}

/// Where tools are installed that the machine does not have at the right version.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// Reads a text file, with its path in the message of a failure.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Writes a text file and the folders above it, unless it holds the same text already: its time stays then, and what
/// watches it does not build again.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, text).map_err(failed)
}

/// The names of the files in a folder, sorted.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>, String> {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_file() {
            names.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// What the name of a file holds of what is in the file, so that caches may keep it for ever.
pub(crate) fn digest(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(DIGEST).map(|byte| format!("{byte:02x}")).collect()
}
