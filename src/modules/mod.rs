//! The modules of the method, each a folder of one shape:
//!
//! | file | holds |
//! |---|---|
//! | `spec` | record kinds with their fields, choices and levels; prompts |
//! | `texts` | the frame (title, why, how, questions) and the words of its screen |
//! | `analysis` | progress, derived figures, coach rules: pure functions |
//! | `sample` | the worked example |
//! | `view` | the screen, composed from shared widgets |
//!
//! This file's neighbours (`module`, `guide`, `prompt`, `coach`, `words`, `example`, `sample_plan`,
//! `progress`, `search`, `way`, `name`) are what the folders share.

pub mod basics;
pub mod persona;
pub mod pest;
pub mod pitch;
pub mod plan;
pub mod positioning;
pub mod research;
pub mod swot;

mod coach;
mod example;
mod guide;
mod module;
mod name;
#[cfg(test)]
mod phrases;
mod progress;
mod prompt;
mod sample_plan;
mod search;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(feature = "ui")]
mod views;
mod way;
mod words;

pub(crate) use coach::rules;
pub use coach::{Dismissed, Finding, Rule, Severity, dismissal_of, dismissed, findings, findings_in};
pub(crate) use example::examples;
pub use example::{Example, ExampleValue, example_records, untouched_examples};
pub(crate) use guide::frame;
pub use guide::{Frame, Note, Pair};
pub use module::{Module, ModuleSpec, Stage};
pub(crate) use name::named;
pub use progress::Progress;
pub(crate) use prompt::prompts;
pub use prompt::{BLANK, Prompt, insert_prompts, prompts_for, unfinished};
pub use sample_plan::sample_plan;
pub use search::Query;
pub(crate) use way::{Way, one_line};
pub(crate) use words::is_chinese;
pub use words::{Normal, WordList, blank, own_start};
