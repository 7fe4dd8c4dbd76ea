//! What lies over a page, whichever it is.

/// What a key opens over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Search and commands.
    Palette,
    /// The list of keys.
    Keys,
}
