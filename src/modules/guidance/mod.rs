//! The guidance of every module in one language: how-lines, questions, good lines and poor ones, what belongs into each
//! field, the reasons of the coach's rules and prompts; and the worked examples, each story in a file of its own.
//!
//! It is declared in the modules, both languages side by side, and is most of what a module says; the program in the
//! browser holds none of it. The build writes one JSON file for each language with the writer here (`src/bin/guidance.rs`),
//! and the page reads it after its start with the reader here:
//!
//! ```text
//! { "modules": { "swot": { "how": […], "questions": […], "pairs": [[good, not], …], "notes": […],
//!                          "prompts": [[table, [[field, words, twin], …], [[field, code], …], [part, …]], …] }, … },
//!   "fields": { "swot": { "text": help, … }, … },
//!   "coach": { "swot_vague": [why, better], … },
//!   "evening": [[question, why], …] }
//!
//! { "modules": { "swot": { "examples": [[table, id, {field: value}], …] }, … } }
//! ```
//!
//! A line is found by its place, module and list, as it was declared; so the program needs no keys, and what holds for some
//! plans alone is known by its declaration. A line that China has in words of its own is `{"general": …, "china": …}`. The `twin` of a
//! prompt's words is the print of those in the other language, by which they are known when they stand in a plan. Values
//! of the example are written as in a plan's file ([`crate::model::Kind::read_json`]), but dates are counted from the day
//! the example is made: `{"day": 30}`; `{"friday": 1}` is the first Friday on that day or later.

mod file;
mod read;
#[cfg(test)]
mod tests;
#[cfg(not(target_arch = "wasm32"))]
mod write;

pub use file::GuidanceFile;
pub use read::{Advice, Guidance};

const MODULES: &str = "modules";
const FIELDS: &str = "fields";
const COACH: &str = "coach";
const EVENING: &str = "evening";
const HOW: &str = "how";
const QUESTIONS: &str = "questions";
const PAIRS: &str = "pairs";
const NOTES: &str = "notes";
const PROMPTS: &str = "prompts";
const EXAMPLES: &str = "examples";
const DAY: &str = "day";
const FRIDAY: &str = "friday";
const GENERAL: &str = "general";
const CHINA: &str = "china";
