//! Joins the parts of the stylesheet to one file, so that the page makes one request and the parts stay readable.

use crate::{Outcome, project};

/// Reads `style/main.css` and writes `target/style/main.css`, which index.html links.
pub(crate) fn write_bundle() -> Outcome {
    let folder = project::root().join("style");
    let main = project::read(&folder.join("main.css"))?;
    let bundle = bundle(&main, |name| project::read(&folder.join(name)))?;
    project::write(&project::root().join("target/style/main.css"), &bundle)
}

/// Puts the text of each part in the place of its `@import "part.css";` or `@import "part.css" layer(name);`.
///
/// Only whole lines of that form are imports, and parts import nothing themselves: that much keeps the order of the
/// cascade readable in one file.
fn bundle(main: &str, read: impl Fn(&str) -> Result<String, String>) -> Result<String, String> {
    let mut bundle = String::new();
    for line in main.lines() {
        match line.trim().strip_prefix("@import ") {
            None => bundle.push_str(line),
            Some(rest) => {
                let (name, layer) = import(rest).ok_or_else(|| format!("style/main.css: cannot read `{line}`"))?;
                let part = read(name)?;
                if part.lines().any(|line| line.trim_start().starts_with("@import")) {
                    return Err(format!("style/{name}: only style/main.css may import"));
                }
                bundle.push_str(&match layer {
                    Some(layer) => format!("@layer {layer} {{\n{part}}}"),
                    None => part,
                });
            }
        }
        bundle.push('\n');
    }
    Ok(bundle)
}

/// The file name and the layer in `"part.css" layer(name);`.
fn import(rest: &str) -> Option<(&str, Option<&str>)> {
    let (name, rest) = rest.strip_prefix('"')?.split_once('"')?;
    match rest.strip_suffix(';')?.trim() {
        "" => Some((name, None)),
        layer => Some((name, Some(layer.strip_prefix("layer(")?.strip_suffix(')')?))),
    }
}

#[cfg(test)]
mod tests {
    use super::bundle;

    fn part(name: &str) -> Result<String, String> {
        match name {
            "reset.css" => Ok("p { margin: 0 }\n".to_owned()),
            "nested.css" => Ok("@import \"reset.css\";\n".to_owned()),
            _ => Err(format!("no {name}")),
        }
    }

    #[test]
    fn parts_stand_where_they_were_imported() {
        let main = "@layer reset;\n@import \"reset.css\";\n@import \"reset.css\" layer(reset);\na {}\n";
        let expected = "@layer reset;\np { margin: 0 }\n\n@layer reset {\np { margin: 0 }\n}\na {}\n";
        assert_eq!(bundle(main, part).as_deref(), Ok(expected));
    }

    #[test]
    fn what_would_be_a_request_at_run_time_is_refused() {
        assert!(bundle("@import \"missing.css\";", part).is_err());
        assert!(bundle("@import \"nested.css\";", part).is_err());
        assert!(bundle("@import url(reset.css);", part).is_err());
        assert!(bundle("@import \"reset.css\" print;", part).is_err());
    }
}
