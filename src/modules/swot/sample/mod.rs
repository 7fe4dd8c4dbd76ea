//! The worked examples of the SWOT canvas, one file for each story.

mod clinic;
mod tea;

use crate::method::Examples;

/// The records of each story.
pub const EXAMPLES: Examples = Examples::new(clinic::RECORDS, tea::RECORDS);
