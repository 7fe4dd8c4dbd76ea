//! The modules of the method, each a folder of one shape:
//!
//! | file | holds |
//! |---|---|
//! | `spec` | record kinds with their fields, choices and levels; prompts |
//! | `texts` | the frame (title, why, how, questions) and the words of its screen |
//! | `analysis` | progress, derived figures, pictures, coach rules: pure functions |
//! | `sample` | the worked example |
//! | `view` | the screen, composed from shared widgets |
//!
//! This file's neighbours (`module`, `module_spec`, `stage`, `guide`, `prompt`, `leads`, `coach`, `reading`, `calendar_event`, `words`, `example`, `guidance`, `sample_plan`,
//! `progress`, `name`, `search`, `way`) are what the folders share.

pub mod aftersales;
pub mod basics;
pub mod contract;
pub mod discovery;
pub mod improve;
pub mod metrics;
pub mod negotiation;
pub mod persona;
pub mod pest;
pub mod pitch;
pub mod plan;
pub mod positioning;
pub mod process;
pub mod research;
pub mod risk;
pub mod swot;
pub mod tools;
pub mod training;

mod calendar_event;
mod coach;
mod example;
mod guidance;
mod guide;
mod leads;
mod module;
mod module_spec;
mod name;
#[cfg(test)]
mod phrases;
mod progress;
mod prompt;
mod reading;
mod sample_plan;
mod search;
mod stage;
#[cfg(test)]
pub(crate) mod testing;
mod way;
mod words;

pub(crate) use calendar_event::event_uid;
pub use calendar_event::{CalendarEvent, EventTime};
pub(crate) use coach::rules;
pub use coach::{Dismissed, Finding, Rule, Severity, dismissal_of, dismissed, findings, findings_in};
pub(crate) use example::examples;
pub use example::{Example, ExampleValue, Examples, untouched_examples};
#[cfg(not(target_arch = "wasm32"))]
pub use guidance::guidance_file;
pub use guidance::{Advice, Guidance};
pub(crate) use guide::frame;
pub use guide::{Frame, Note, Pair};
pub use leads::{Leads, is_untouched, unfinished};
pub use module::Module;
pub use module_spec::ModuleSpec;
pub(crate) use module_spec::no_pictures;
pub(crate) use name::{marked, marked_name, name, named};
pub use progress::Progress;
pub use prompt::{BLANK, Prompt, PromptText, StartingItem, Words, insert_prompts};
pub(crate) use prompt::{prompt_list, prompt_parts, prompts};
pub use reading::{Check, Reading};
pub use sample_plan::{retold, sample_plan};
pub use search::Query;
pub use stage::Stage;
pub(crate) use way::{Way, one_line};
pub(crate) use words::is_chinese;
pub use words::{Normal, WordList, blank, own_start};
