//! A text where a stylesheet expects one.

/// The text between quotation marks, so that nothing in it ends it or means anything.
pub fn css_text(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            character if character.is_control() => quoted.push(' '),
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::css_text;

    #[test]
    fn nothing_in_a_text_ends_it() {
        assert_eq!(css_text("青禾 · 2026"), "\"青禾 · 2026\"");
        assert_eq!(css_text("a \"b\" \\ c"), "\"a \\\"b\\\" \\\\ c\"");
        assert_eq!(css_text("one\ntwo\u{c}\r"), "\"one two  \"");
    }
}
