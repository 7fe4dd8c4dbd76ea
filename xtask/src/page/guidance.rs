//! The guidance of each language and the stories of the examples, as files beside the page.
//!
//! The core writes them (`src/bin/guidance.rs`). Their names hold a digest of what is in them, so that a page finds the
//! guidance it was built with, whatever a cache still has.

use crate::page::markup;
use crate::{command, project};
use std::path::Path;

/// What the names of the files begin with, and of no other file of the page: what the modules say, and the stories.
pub(crate) const PREFIX: &str = "guidance-";
pub(crate) const STORY_PREFIX: &str = "story-";

/// Whether a name is that of one of the files.
pub(crate) fn is_one(name: &str) -> bool {
    [PREFIX, STORY_PREFIX].iter().any(|prefix| name.starts_with(prefix))
}

/// Writes the files into the folder of the built page. Answers the page with the address of each in the place that
/// index.html has for its name, such as `{guidance-en}`.
pub(crate) fn put_beside(folder: &Path, page: &str) -> Result<String, String> {
    let mut cargo = command::program("cargo");
    let lines = command::text(cargo.args(["run", "--quiet", "--no-default-features", "--bin", "guidance"]))?;
    let mut page = page.to_owned();
    for (name, text) in lines.lines().filter_map(|line| line.split_once(' ')) {
        let file = file_name(name, text);
        page = markup::fill(&page, name, &format!("./{file}"))?;
        project::write(&folder.join(file), text)?;
    }
    Ok(page)
}

fn file_name(name: &str, text: &str) -> String {
    format!("{name}-{}.json", project::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{file_name, is_one};

    #[test]
    fn a_name_is_that_of_the_language_and_of_what_is_in_the_file() {
        // The digest of "abc" begins as in FIPS 180-2, appendix B.1.
        assert_eq!(file_name("guidance-zh-CN", "abc"), "guidance-zh-CN-ba7816bf8f01cfea.json");
        assert_ne!(file_name("story-tea-en", "abc"), file_name("story-tea-en", "abd"));
    }

    #[test]
    fn guidance_and_stories_are_told_from_other_files() {
        assert!(is_one("guidance-en-0.json") && is_one("story-tea-en-0.json") && !is_one("saleswright-0.js"));
    }
}
