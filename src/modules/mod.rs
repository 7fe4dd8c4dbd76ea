//! The modules of the method, each a folder of one shape:
//!
//! | file | holds |
//! |---|---|
//! | `spec` | record kinds with their fields, choices and levels; prompts |
//! | `texts` | the frame (title, why, how, questions) and the words of its screen |
//! | `analysis` | goals, derived figures, pictures, coach rules: pure functions |
//! | `sample` | the worked examples, a file for each story |
//! | `view` | the screen, composed from shared widgets |
//!
//! The neighbours of this file read all of them. What they are made of is [`crate::method`].

pub mod aftersales;
pub mod agenda;
pub mod basics;
pub mod contract;
pub mod discovery;
pub mod evening;
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
pub mod thread;
pub mod tools;
pub mod training;

mod audience;
mod coach;
#[cfg(test)]
mod goals;
mod guidance;
mod module;
mod next_step;
pub(crate) mod of_deal;
#[cfg(test)]
mod phrases;
mod sample_plan;
mod skipped;
mod taken_over;
#[cfg(test)]
pub(crate) mod testing;
mod untouched;

pub use coach::{Dismissed, Report, Said, dismissal_of};
pub use guidance::{Advice, Guidance, GuidanceFile};
pub use module::Module;
pub use next_step::{NextStep, due, next_steps};
pub use sample_plan::{example_of_one_deal, retold, sample_plan};
pub use taken_over::{sources_of, taken_over};
pub use untouched::untouched_examples;
