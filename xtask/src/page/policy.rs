//! The content security policy of the built page.
//!
//! The page holds inline scripts: its own, which must run even if nothing else loads, and the one that starts the program.
//! The policy allows exactly these, by digest, and a digest is known only after the build.

use crate::page::markup;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// Where index.html has the digests.
const PLACE: &str = "inline-script-hashes";

/// The page with the digests of its inline scripts in its policy.
pub(crate) fn allow_inline_scripts(page: &str) -> Result<String, String> {
    let hashes: Vec<String> = inline_scripts(page).into_iter().map(hash).collect();
    markup::fill(page, PLACE, &hashes.join(" "))
}

/// A source expression that allows the script or style.
pub(crate) fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// The texts of all `<script>` elements that a browser runs and that have no `src`, byte by byte as it hashes them.
///
/// A reader for pages of our own making, not for any HTML: lower-case tags, and no `>` inside a script tag's attributes.
fn inline_scripts(page: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find("<script").into_iter().chain(rest.find("<!--")).min() {
        rest = rest.get(start..).unwrap_or_default();
        if rest.starts_with("<!--") {
            rest = rest.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some((tag, body)) = rest.split_once('>') else { break };
        let Some((script, after)) = body.split_once("</script>") else { break };
        if !tag.contains(" src=") && !tag.contains("application/") {
            scripts.push(script);
        }
        rest = after;
    }
    scripts
}

#[cfg(test)]
mod tests {
    use super::{allow_inline_scripts, hash, inline_scripts};

    #[test]
    fn every_inline_script_is_found_and_no_other() {
        let page = "<!-- <script>no</script> --><script>a < b</script><script type=\"module\">\n x\n</script>\
                    <script src=\"./a.js\"></script><script></script>\
                    <script type=\"application/json\">{}</script><p>";
        assert_eq!(inline_scripts(page), ["a < b", "\n x\n", ""]);
    }

    #[test]
    fn the_hash_is_the_one_of_the_standard() {
        // The example of Content Security Policy Level 2, section 4.2.5.
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    #[test]
    fn a_page_without_the_placeholder_is_refused() {
        assert!(allow_inline_scripts("<script>a</script>").is_err());
        let page = allow_inline_scripts("{inline-script-hashes}<script>a</script>");
        assert!(page.is_ok_and(|page| page.starts_with("'sha256-")));
    }
}
