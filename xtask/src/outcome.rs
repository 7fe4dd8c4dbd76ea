//! What a command ends with.

/// Nothing, or one message for the person who ran it.
pub(crate) type Outcome = Result<(), String>;
