//! Texts of several lines, as people write and paste them.

/// The lines of a pasted or typed text: blanks and list marks at the front go, empty lines too.
pub(super) fn lines(typed: &str) -> Vec<String> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
