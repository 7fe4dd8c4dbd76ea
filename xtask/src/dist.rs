//! The release build.

use crate::outcome::Outcome;
use crate::page::{self, Build};
use crate::{project, tools};

/// Builds `dist/`, which runs from any path of any static host.
pub(crate) fn build() -> Outcome {
    tools::ensure_target()?;
    page::build(Build::Release, &project::dist())?;
    let page = project::read(&project::dist().join("index.html"))?;
    match rooted_addresses(&page).as_slice() {
        [] => Ok(()),
        rooted => Err(format!("addresses that hold only at the root of a host: {}", rooted.join(", "))),
    }
}

/// Addresses in the page that begin with a slash. They would break under a sub-path.
fn rooted_addresses(page: &str) -> Vec<&str> {
    let marks = ["href=\"/", "src=\"/", "from '/", "from \"/", "module_or_path: '/", "module_or_path: \"/"];
    let mut found = Vec::new();
    for mark in marks {
        for (start, _) in page.match_indices(mark) {
            let rest = page.get(start..).unwrap_or_default();
            found.push(rest.split_inclusive(['>', ';', '\n']).next().unwrap_or(rest));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::rooted_addresses;

    #[test]
    fn only_addresses_at_the_root_are_reported() {
        assert!(rooted_addresses("<link href=\"./a.css\"><a href=\"#/\">x</a>").is_empty());
        assert_eq!(rooted_addresses("<link href=\"/a.css\"><p>"), ["href=\"/a.css\">"]);
        assert_eq!(rooted_addresses("import start from \"/a.js\";\n"), ["from \"/a.js\";"]);
    }
}
