//! The loader of the parts, which is put into the glue, so that it is no request of its own.

use crate::page::sharing::{ALONE, Sharing, UNKNOWN};
use std::collections::BTreeMap;

/// The name that the cut program gives the module its parts are loaded by.
pub(super) const LINK: &str = "./__wasm_split.js";

/// Fetches programs and starts them. Not by streaming, which needs a host that knows the type of the files.
pub(crate) const LOADER: &str = include_str!("parts.js");

/// The glue with the loader in it: what the cut program imports from a module of its own stands in the same file. Of the loader
/// that wasm_split_cli_support writes what each part has in common is kept; what it says of each is written shorter.
pub(super) fn glue_with_loader(
    glue: &str,
    link: &str,
    sharing: &Sharing,
    files: &BTreeMap<String, String>,
) -> Result<String, String> {
    let mut text = String::new();
    for line in glue.lines().filter(|line| !(line.starts_with("import * as import") && line.contains(LINK))) {
        match line.trim().strip_prefix(&format!("\"{LINK}\": import")) {
            Some(_) if text.ends_with(&format!("\"{LINK}\": loaders,\n")) => {}
            Some(_) => text.push_str(&format!("\"{LINK}\": loaders,\n")),
            None => text.push_str(&format!("{line}\n")),
        }
    }
    let is_of_one = |line: &&str| ["/*", "const __chunk_", "export "].iter().any(|start| line.starts_with(start));
    for line in link.lines().take_while(|line| !is_of_one(line)).filter(|line| !line.starts_with("import ")) {
        text.push_str(&format!("{line}\n"));
    }
    text.push_str(LOADER);
    let json = |value: Result<String, serde_json::Error>| value.map_err(|error| error.to_string());
    text.push_str(&format!("const files = {};\n", json(serde_json::to_string(files))?));
    text.push_str(&format!("const shared = {};\n", json(serde_json::to_string(&sharing.shared))?));
    let parts: Vec<&String> = sharing.needs.keys().collect();
    text.push_str(&format!("const parts = {};\n", json(serde_json::to_string(&parts))?));
    text.push_str(&format!(
        "const users = {}.split(\" \");\n",
        json(serde_json::to_string(&by_number(&sharing.users())))?
    ));
    text.push_str(&format!("const alone = {};\n", json(serde_json::to_string(&ALONE))?));
    text.push_str(
        "const loaders = Object.fromEntries(parts.map((part) => [`__wasm_split_load_${part}`, loaderOf(part)]));\n",
    );
    let known = ["function makeLoad(fetcher, deps)", "function wrapAsyncCb(callee)", "loaders,\n"];
    let is_known = known.iter().all(|known| text.contains(known)) && !text.contains("from \"./__wasm_split");
    if is_known { Ok(text) } else { Err(UNKNOWN.to_owned()) }
}

/// The users of each program, a word each at the place of its number: a third shorter in brotli than with the numbers.
fn by_number(users: &BTreeMap<u32, String>) -> String {
    let last = users.keys().next_back().copied().unwrap_or_default();
    let words: Vec<&str> = (0..=last).map(|number| users.get(&number).map_or("", String::as_str)).collect();
    words.join(" ")
}

/// A script without indents and lines of comment. No text in it goes over several lines.
pub(crate) fn without_comments(glue: &str) -> String {
    let lines = glue.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !["//", "/*", "*"].iter().any(|mark| line.starts_with(mark)));
    kept.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::{glue_with_loader, without_comments};
    use crate::page::sharing::{LINK, Sharing};
    use std::collections::BTreeMap;

    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\nlet imports = {\n\"./__wasm_split.js\": import1,\n\
        \"./__wasm_split.js\": import2,\n};\n";

    fn with_loader(glue: &str, link: &str) -> Result<String, String> {
        let files = BTreeMap::from([("swot".to_owned(), "./parts/swot-12.wasm".to_owned())]);
        glue_with_loader(glue, link, &Sharing::read(link)?, &files)
    }

    #[test]
    fn the_loader_stands_in_the_glue_and_fetches_by_digest() {
        let text = with_loader(GLUE, LINK).unwrap();
        assert!(text.contains("const files = {\"swot\":\"./parts/swot-12.wasm\"};"));
        assert!(text.contains("const shared = [1];"));
        assert!(text.contains("const parts = [\"a\",\"parts\",\"pest\",\"swot\"];"));
        assert!(text.contains("const users = \" 23 3\".split(\" \");"));
        assert_eq!(text.matches("\"./__wasm_split.js\": loaders,").count(), 1);
        assert!(!text.contains("from \"./") && !text.contains("instantiateStreaming"));
    }

    #[test]
    fn comments_and_indents_are_left_out_of_the_glue() {
        let glue = "/**\n * @returns {number}\n */\nfunction a() {\n    // why\n\n    return 2 * 3;\n}\n";
        assert_eq!(without_comments(glue), "function a() {\nreturn 2 * 3;\n}\n");
    }

    #[test]
    fn a_loader_of_another_make_is_refused() {
        assert!(with_loader(GLUE, &LINK.replace("function makeLoad(", "function other(")).is_err());
        assert!(with_loader("let imports = {};\n", LINK).is_err());
    }
}
