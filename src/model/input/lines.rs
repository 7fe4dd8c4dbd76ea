//! Texts of several lines, as people write them. What is pasted into a list is read by [`crate::model::pasted`].

/// The lines of a typed text: blanks at their ends go, empty lines too.
pub(super) fn lines(typed: &str) -> Vec<String> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
