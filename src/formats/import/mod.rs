//! Reading a plan file. A file may be anything; what can be read is read, and the user is told about the rest.
//!
//! Order of the checks: size, kind of file, encoding, depth and number of values, JSON, format and version, items.
//! Nothing of the plan is built before the checks that bound memory have passed.

mod fault;
mod file_kind;
mod items;
mod note;
mod order;
mod place;
mod read;
mod rows;
mod scan;
mod tree;

pub use fault::ImportFault;
pub use note::{ImportNote, LeftOut, write_left_out};
pub use place::FilePlace;
pub use read::{ImportedPlan, read_file};

#[cfg(test)]
mod tests;
