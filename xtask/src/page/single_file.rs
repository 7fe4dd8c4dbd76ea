//! The page as one file, which starts from a disk: everything that index.html asks for stands in it.
//!
//! Programs are packed (gzip, then base64) in elements that no browser runs, under the address that the page would ask
//! for. The loader of the parts unpacks one when it is first needed; guidance and stories are unpacked before the start.

use crate::outcome::Outcome;
use crate::page::apart::SINGLE_FILE;
use crate::page::{guidance, loader, offline, policy};
use crate::project;
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::path::Path;

/// Replaces `getFile` in the loader of the parts, the only place that fetches.
const UNPACKER: &str = include_str!("single_file.js");
/// Nothing is fetched, so nothing may be.
const POLICY: &str = "default-src 'none'; script-src 'wasm-unsafe-eval' {inline-script-hashes}; \
                      style-src {inline-style-hash}; img-src data: blob:; base-uri 'none'; form-action 'none'";

/// Writes the file into the folder of the built page. `page` has its guidance and not yet its policy, `stem` is what the names
/// of the files of its program begin with.
pub(crate) fn write(folder: &Path, page: &str, stem: &str) -> Outcome {
    let text = |name: &str| project::read(&folder.join(name));
    let page = with_each(page, "<link ", |tag| in_place_of_link(tag, folder))?;
    let page = with_each(&page, "<meta ", |tag| {
        Ok(if attribute(tag, "name").is_some_and(guidance::is_one) { String::new() } else { tag.to_owned() })
    })?;
    let page = offline::name_worker(&page, false)?;
    let guidances = guidances(folder)?;
    let script = script(&text(&format!("{stem}.js"))?, stem, guidances.iter().map(|(id, _)| id.as_str()))?;
    let guidances: String = guidances.iter().map(|(_, block)| block.as_str()).collect();
    let page = with_script(&page, &format!("{guidances}{}{script}", programs(folder)?))?;
    project::write(&folder.join(SINGLE_FILE), &with_policy(&page)?)
}

/// The page with each tag that begins so replaced. No attribute in it holds `>`.
fn with_each(page: &str, start: &str, replace: impl Fn(&str) -> Result<String, String>) -> Result<String, String> {
    let mut written = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(start) {
        let (inside, next) = after.split_once('>').ok_or_else(|| format!("{start} has no end"))?;
        written.push_str(before);
        written.push_str(&replace(&format!("{start}{inside}>"))?);
        rest = next;
    }
    written.push_str(rest);
    Ok(written)
}

/// What stands in the file for what a `<link>` leads to: style and icon; the rest is for a page on a host.
fn in_place_of_link(tag: &str, folder: &Path) -> Result<String, String> {
    let is = |relation: &str| attribute(tag, "rel") == Some(relation);
    let file = || {
        let name = attribute(tag, "href").ok_or_else(|| format!("{tag} leads nowhere"))?;
        project::read(&folder.join(name.trim_start_matches("./")))
    };
    if is("stylesheet") {
        let style = file()?;
        if style.contains("</") || style.contains("url(") {
            return Err("the stylesheet cannot stand in the page".to_owned());
        }
        return Ok(format!("<style>{style}</style>"));
    }
    if is("icon") {
        let icon = STANDARD.encode(file()?);
        return Ok(format!(r#"<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,{icon}">"#));
    }
    Ok(String::new())
}

/// The value of an attribute, with quotes or without.
fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, rest) = tag.split_once(&format!(" {name}="))?;
    match rest.strip_prefix('"') {
        Some(rest) => rest.split('"').next(),
        None => rest.split([' ', '>']).next(),
    }
}

/// The glue of the program and its start, as a script in the page.
fn script<'id>(glue: &str, stem: &str, texts: impl Iterator<Item = &'id str>) -> Result<String, String> {
    let (fetching, _) = loader::LOADER
        .split_once("async function getFile")
        .and_then(|(_, rest)| rest.split_once("async function getProgram"))
        .ok_or("parts.js has no getFile before getProgram")?;
    let fetching = loader::without_comments(&format!("async function getFile{fetching}"));
    if glue.matches(&fetching).count() != 1 {
        return Err("the glue does not hold the loader of the parts".to_owned());
    }
    let glue = glue.replace(&fetching, &loader::without_comments(UNPACKER));
    // What a browser reads as the end of a script, or as the beginning of another in it.
    if ["</script", "<script", "<!--"].iter().any(|mark| glue.contains(mark)) {
        return Err("the glue cannot stand in the page".to_owned());
    }
    let texts: String = texts.map(|id| format!("await unpackText(\"{id}\");")).collect();
    let start = format!("{texts}await __wbg_init({{ module_or_path: await unpack(\"./{stem}_bg.wasm\") }});");
    Ok(format!("<script type=\"module\">{glue}{start}</script>"))
}

/// The page with this in the place of the script that starts the program.
fn with_script(page: &str, script: &str) -> Result<String, String> {
    let missing = "the page has no script that starts the program";
    let (before, rest) = page.split_once("<script type=\"module\">").ok_or(missing)?;
    let (_, after) = rest.split_once("</script>").ok_or(missing)?;
    Ok(format!("{before}{script}{after}"))
}

/// Guidance and stories in each language by their ids, packed, where `platform::load_text` looks for it.
fn guidances(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let mut blocks = Vec::new();
    for name in project::names(folder)? {
        if let Some((id, _)) = name.strip_suffix(".json").and_then(|name| name.rsplit_once('-'))
            && guidance::is_one(id)
        {
            let text =
                packed(project::read(&folder.join(&name))?.as_bytes()).map_err(|error| format!("{name}: {error}"))?;
            blocks.push((id.to_owned(), format!(r#"<script type="application/json" id="{id}">{text}</script>"#)));
        }
    }
    Ok(blocks)
}

/// The program and all its parts.
fn programs(folder: &Path) -> Result<String, String> {
    let mut blocks = String::new();
    for name in project::names(folder)? {
        if name.ends_with(".wasm") {
            let bytes = std::fs::read(folder.join(&name)).map_err(|error| format!("{name}: {error}"))?;
            let packed = packed(&bytes).map_err(|error| format!("{name}: {error}"))?;
            blocks.push_str(&format!(r#"<script type="application/gzip" id="./{name}">{packed}</script>"#));
        }
    }
    Ok(blocks)
}

fn packed(bytes: &[u8]) -> std::io::Result<String> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    Ok(STANDARD.encode(writer.finish()?))
}

/// The page with a policy of its own: what stands in it by digest, and nothing else.
fn with_policy(page: &str) -> Result<String, String> {
    let no_policy = "the page has no content security policy";
    let (before, rest) = page.split_once("default-src ").ok_or(no_policy)?;
    let (_, after) = rest.split_once('"').ok_or(no_policy)?;
    let (_, style) = page.split_once("<style>").ok_or("the page has no style")?;
    let style = style.split("</style>").next().unwrap_or_default();
    let policy = POLICY.replace("{inline-style-hash}", &policy::hash(style));
    policy::allow_inline_scripts(&format!("{before}{policy}\"{after}"))
}

#[cfg(test)]
mod tests {
    use super::{attribute, packed, script, with_each, with_policy, with_script};
    use crate::page::{loader, policy};

    #[test]
    fn tags_are_replaced_where_they_stand() {
        let page = "<p><link rel=a href=./b.css><link rel=\"c\"></p>";
        let answer = with_each(page, "<link ", |tag| Ok(attribute(tag, "rel").unwrap_or_default().to_owned()));
        assert_eq!(answer.as_deref(), Ok("<p>ac</p>"));
        assert!(with_each("<link ", "<link ", |_| Ok(String::new())).is_err());
        assert_eq!(attribute("<link rel=a href=./b.css>", "href"), Some("./b.css"));
        assert_eq!(attribute("<link rel=a>", "href"), None);
    }

    #[test]
    fn the_loader_unpacks_instead_of_fetching() {
        let glue = loader::without_comments(loader::LOADER);
        let script = script(&glue, "saleswright-1", ["guidance-en"].into_iter()).unwrap();
        assert!(!script.contains("fetch("));
        assert!(script.contains("return unpack(files[name]);"));
        assert!(script.contains("await unpackText(\"guidance-en\");"));
        assert!(script.ends_with("await unpack(\"./saleswright-1_bg.wasm\") });</script>"));
    }

    #[test]
    fn a_glue_without_the_loader_or_with_markup_is_refused() {
        assert!(script("let a = 1;\n", "a", [].into_iter()).is_err());
        assert!(
            script(&loader::without_comments(&format!("{}let a = '</script>';", loader::LOADER)), "a", [].into_iter())
                .is_err()
        );
    }

    #[test]
    fn only_the_script_that_starts_the_program_is_replaced() {
        let page = "<script>a</script><script type=\"module\">import init from './a.js';</script><p>";
        assert_eq!(with_script(page, "b").as_deref(), Ok("<script>a</script>b<p>"));
        assert!(with_script("<p>", "b").is_err());
    }

    #[test]
    fn the_policy_allows_what_stands_in_the_file_and_no_request() {
        let page = "<meta content=\"default-src 'none'; connect-src 'self' {inline-script-hashes}\"><style>p{}</style>\
                    <script>a</script><script type=\"application/json\">{}</script>";
        let page = with_policy(page).unwrap();
        let policy = page.split('"').nth(1).unwrap();
        assert_eq!(policy.matches("sha256-").count(), 2);
        assert!(policy.contains(&policy::hash("p{}")) && policy.contains(&policy::hash("a")));
        assert!(!policy.contains("'self'") && !policy.contains("connect-src"));
    }

    #[test]
    fn what_is_packed_is_smaller_and_starts_as_gzip_does() {
        let text = packed(&[7; 10_000]).unwrap();
        assert!(text.len() < 200 && text.starts_with("H4sI"));
    }
}
