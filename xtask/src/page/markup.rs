//! index.html, as text: what it leaves out, and the places that the build fills in.

/// The page without its comments, indents and empty lines.
pub(crate) fn compact(page: &str) -> String {
    let kept = without(page, "<!--", "-->");
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// A text without everything from one mark up to the next other one, both included: its comments.
pub(super) fn without(text: &str, start: &str, end: &str) -> String {
    let mut pieces = text.split(start);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |kept, piece| kept + piece.split_once(end).map_or("", |(_, after)| after))
}

/// The page with a value in each place of that name, such as `{program}`.
///
/// # Errors
/// If it has no such place.
pub(crate) fn fill(page: &str, place: &str, value: &str) -> Result<String, String> {
    let place = format!("{{{place}}}");
    if page.contains(&place) { Ok(page.replace(&place, value)) } else { Err(format!("index.html must hold {place}")) }
}

#[cfg(test)]
mod tests {
    use super::{compact, fill};

    #[test]
    fn comments_and_indents_are_left_out() {
        let page = "<p>\n  <!-- one\n  two -->\n  <b>a</b> <i>b</i><!-- c -->\n\n</p>";
        assert_eq!(compact(page), "<p>\n<b>a</b> <i>b</i>\n</p>\n");
        assert_eq!(compact("<!-- a --><p>"), "<p>\n");
    }

    #[test]
    fn every_place_of_a_name_is_filled_and_a_missing_one_is_told() {
        assert_eq!(fill("{a}.js {a}.wasm {b}", "a", "x-1").as_deref(), Ok("x-1.js x-1.wasm {b}"));
        assert!(fill("<p>", "a", "x").is_err_and(|message| message.contains("{a}")));
    }
}
