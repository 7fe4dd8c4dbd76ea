//! The offline app: the worker that keeps the files of the page, with the list of what there is to keep.

use crate::outcome::Outcome;
use crate::page::apart::{WORKER, is_apart};
use crate::page::markup;
use crate::project;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// Where index.html has the worker's address.
const PLACE: &str = "service-worker";
/// What the page reads there when it has no worker.
pub(crate) const NONE: &str = "none";
/// What the template of the worker has in the place of the list and of the version.
const DIGESTS: &str = "'{digests}'";
const VERSION: &str = "\"{version}\"";

/// The page with the address of its worker, or of none.
pub(crate) fn name_worker(page: &str, has_worker: bool) -> Result<String, String> {
    markup::fill(page, PLACE, &if has_worker { format!("./{WORKER}") } else { NONE.to_owned() })
}

/// Writes the worker into the folder of the finished page.
pub(crate) fn put_beside(folder: &Path) -> Outcome {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    let mut digests = BTreeMap::new();
    for name in files {
        let path = folder.join(&name);
        let bytes = std::fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        digests.insert(name, STANDARD.encode(Sha256::digest(bytes)));
    }
    let template = project::read(&project::root().join("public").join(WORKER))?;
    project::write(&folder.join(WORKER), &worker(&template, &digests)?)
}

/// The names of all files of the page, with the folders they are in.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) -> Outcome {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if prefix.is_empty() && is_apart(&name) {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            files.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}

/// The worker with its list, and with a version that is another whenever the list or the worker itself is.
fn worker(template: &str, digests: &BTreeMap<String, String>) -> Result<String, String> {
    let list = serde_json::to_string(digests).map_err(|error| error.to_string())?;
    if list.contains(['\'', '\\']) {
        return Err("the name of a file holds a quote or a backslash".to_owned());
    }
    for place in [DIGESTS, VERSION] {
        if template.matches(place).count() != 1 {
            return Err(format!("public/{WORKER} must hold {place} once"));
        }
    }
    let text = template.replace(DIGESTS, &format!("'{list}'"));
    let version = project::digest(text.as_bytes());
    Ok(text.replace(VERSION, &format!("\"{version}\"")))
}

#[cfg(test)]
mod tests {
    use super::{name_worker, worker};
    use std::collections::BTreeMap;

    const TEMPLATE: &str = "const version = \"{version}\"; JSON.parse('{digests}'); `${version}`";

    fn list(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files.iter().map(|(name, digest)| ((*name).to_owned(), (*digest).to_owned())).collect()
    }

    #[test]
    fn the_worker_names_every_file_and_another_list_is_another_version() {
        let first = worker(TEMPLATE, &list(&[("a.js", "1")])).unwrap();
        assert!(first.contains(r#"JSON.parse('{"a.js":"1"}')"#));
        assert!(!first.contains("\"{version}\"") && first.ends_with("`${version}`"));
        assert_eq!(worker(TEMPLATE, &list(&[("a.js", "1")])).as_deref(), Ok(first.as_str()));
        let version = |text: &str| text.split('"').nth(1).unwrap_or_default().to_owned();
        let second = worker(TEMPLATE, &list(&[("a.js", "2")])).unwrap();
        assert_ne!(version(&first), version(&second));
        let changed = worker(&format!("{TEMPLATE};"), &list(&[("a.js", "1")])).unwrap();
        assert_ne!(version(&first), version(&changed));
    }

    #[test]
    fn a_list_that_the_template_cannot_hold_is_refused() {
        assert!(worker(TEMPLATE, &list(&[("it's.js", "1")])).is_err());
        assert!(worker("const version = \"{version}\"", &list(&[])).is_err());
    }

    #[test]
    fn the_page_names_its_worker_or_none() {
        let page = r#"<meta name="service-worker" content="{service-worker}">"#;
        let named = |has| name_worker(page, has).unwrap();
        assert_eq!(named(true), r#"<meta name="service-worker" content="./service-worker.js">"#);
        assert_eq!(named(false), r#"<meta name="service-worker" content="none">"#);
        assert!(name_worker("<p>", true).is_err());
    }

    #[test]
    fn the_installed_app_has_the_colour_of_paper() {
        let read = |path: &str| crate::project::read(&crate::project::root().join(path)).unwrap();
        let tokens = read("style/tokens.css");
        let (_, rest) = tokens.split_once("--paper: light-dark(").unwrap();
        let paper = rest.split(',').next();
        let manifest: serde_json::Value = serde_json::from_str(&read("public/manifest.webmanifest")).unwrap();
        for colour in ["theme_color", "background_color"] {
            assert_eq!(manifest.get(colour).and_then(serde_json::Value::as_str), paper);
        }
        assert!(read("index.html").contains(&format!("content=\"{}\"", paper.unwrap_or_default())));
    }
}
