//! The guidance of each language, as files beside the page.
//!
//! The core writes them (`src/bin/guidance.rs`). Their names hold a digest of what is in them, so that a page finds the
//! guidance it was built with, whatever a cache still has.

use crate::page::markup;
use crate::{command, project};
use std::path::Path;

/// What the names of the files begin with, and of no other file of the page.
pub(crate) const PREFIX: &str = "guidance-";

/// Writes the files into the folder of the built page. Answers the page with the address of each in the place that
/// index.html has for its language, such as `{guidance-en}`.
pub(crate) fn put_beside(folder: &Path, page: &str) -> Result<String, String> {
    let mut cargo = command::program("cargo");
    let lines = command::text(cargo.args(["run", "--quiet", "--no-default-features", "--bin", "guidance"]))?;
    let mut page = page.to_owned();
    for (tag, text) in lines.lines().filter_map(|line| line.split_once(' ')) {
        let name = file_name(tag, text);
        page = markup::fill(&page, &format!("{PREFIX}{tag}"), &format!("./{name}"))?;
        project::write(&folder.join(name), text)?;
    }
    Ok(page)
}

fn file_name(tag: &str, text: &str) -> String {
    format!("{PREFIX}{tag}-{}.json", project::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_name_is_that_of_the_language_and_of_what_is_in_the_file() {
        // The digest of "abc" begins as in FIPS 180-2, appendix B.1.
        assert_eq!(file_name("zh-CN", "abc"), "guidance-zh-CN-ba7816bf8f01cfea.json");
        assert_ne!(file_name("en", "abc"), file_name("en", "abd"));
    }
}
