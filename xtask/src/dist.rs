//! The release build.

use crate::{Outcome, command, project, tools};

/// Builds `dist/`, which runs from any path of any static host.
pub(crate) fn build() -> Outcome {
    tools::ensure_for_build()?;
    tools::ensure_for_cut()?;
    // What cuts the program finds its functions by their names, and leaves them out of what it writes.
    let mut trunk = trunk();
    trunk.env("CARGO_PROFILE_RELEASE_STRIP", "debuginfo").args(["build", "--release", "--features", "split"]);
    command::run(&mut trunk)?;
    let page = project::read(&project::dist().join("index.html"))?;
    match rooted_addresses(&page).as_slice() {
        [] => Ok(()),
        rooted => Err(format!("addresses that hold only at the root of a host: {}", rooted.join(", "))),
    }
}

/// Trunk, shielded from `NO_COLOR=1`, which it reads as an option that wants `true` or `false`.
pub(crate) fn trunk() -> std::process::Command {
    let mut trunk = command::program("trunk");
    trunk.env_remove("NO_COLOR");
    trunk
}

/// Addresses in the page that begin with a slash. They would break under a sub-path.
fn rooted_addresses(page: &str) -> Vec<&str> {
    let marks = ["href=\"/", "src=\"/", "href=/", "src=/", "from '/", "from\"/", "module_or_path: '/"];
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
        assert_eq!(rooted_addresses("import init from '/a.js';\n"), ["from '/a.js';"]);
    }
}
