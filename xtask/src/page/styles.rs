//! Joins the parts of the stylesheet to one file, so that the page makes one request and the parts stay readable.

use crate::page::markup;
use crate::project;
use std::path::Path;

/// Joins `style/main.css` and its parts to a file in the folder, and answers its name, which holds a digest of what is in it.
pub(crate) fn put_beside(folder: &Path) -> Result<String, String> {
    let source = project::root().join("style");
    let main = project::read(&source.join("main.css"))?;
    let bundle = compact(&bundle(&main, |name| project::read(&source.join(name)))?);
    let name = format!("main-{}.css", project::digest(bundle.as_bytes()));
    project::write(&folder.join(&name), &bundle)?;
    Ok(name)
}

/// The style without comments, indents, and the blanks that only people read. No text in it holds a comment.
fn compact(style: &str) -> String {
    let kept = markup::without(style, "/*", "*/");
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    // A line with a text in it stays as it is.
    let lines = lines.map(|line| if line.contains(['"', '\'']) { line.to_owned() } else { without_blanks(line) });
    lines.flat_map(|line| [line, "\n".to_owned()]).collect()
}

/// A blank after a colon stands in a declaration: a selector has none there.
fn without_blanks(line: &str) -> String {
    [(": ", ":"), ("; ", ";"), (" { ", "{"), (" {", "{"), (" }", "}"), (", ", ",")]
        .iter()
        .fold(line.to_owned(), |line, (from, to)| line.replace(from, to))
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
    use super::{bundle, compact};

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
    fn comments_and_blanks_are_left_out_and_texts_stay() {
        let style = "/* a\n b */\n@media (width < 40rem) {\n  .a :focus, p { color: red; margin: 0 1px; }\n  .b::before { content: \": \"; }\n}\n";
        let expected =
            "@media (width < 40rem){\n.a :focus,p{color:red;margin:0 1px;}\n.b::before { content: \": \"; }\n}\n";
        assert_eq!(compact(style), expected);
    }

    #[test]
    fn what_would_be_a_request_at_run_time_is_refused() {
        assert!(bundle("@import \"missing.css\";", part).is_err());
        assert!(bundle("@import \"nested.css\";", part).is_err());
        assert!(bundle("@import url(reset.css);", part).is_err());
        assert!(bundle("@import \"reset.css\" print;", part).is_err());
    }

    /// What a selector ends in, behind the last blank that stands in no brackets.
    fn subject(selector: &str) -> &str {
        let mut depth = 0_i32;
        let mut from = 0;
        for (at, sign) in selector.char_indices() {
            depth += i32::from(matches!(sign, '(' | '[')) - i32::from(matches!(sign, ')' | ']'));
            if sign == ' ' && depth == 0 {
                from = at + 1;
            }
        }
        &selector[from..]
    }

    /// A browser that sees a node come or go asks which rules with `:has` may now hold, and what they would change. Where that
    /// has no name, it styles everything again: 70 ms of each key that is typed into the search of a long plan.
    #[test]
    fn what_a_rule_with_has_changes_on_a_screen_is_named() {
        let folder = crate::project::root().join("style");
        let mut seen = 0;
        for name in crate::project::names(&folder).unwrap().iter().filter(|name| name.ends_with(".css")) {
            let style = std::fs::read_to_string(folder.join(name)).unwrap();
            // What is for paper alone is printed once.
            let on_screen = style.split("@media print").next().unwrap();
            for rule in
                on_screen.lines().filter_map(|line| line.split_once(" {")).map(|(selectors, _)| selectors.trim())
            {
                if rule.contains(":has(") && !rule.starts_with('@') {
                    seen += 1;
                    let subject = subject(rule);
                    assert!(!subject.starts_with(":not(") && !subject.starts_with('*'), "{name}: {rule}");
                }
            }
        }
        assert!(seen > 10, "{seen}");
        assert_eq!(subject("main:has(> .a .b) > :not(.c)"), ":not(.c)");
    }
}
