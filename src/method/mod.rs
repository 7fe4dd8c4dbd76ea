//! What a module of the method is made of. Nothing here knows a module; `modules` holds them, and what reads all of them.

mod events;
mod example;
mod frame;
mod leads;
mod module_spec;
mod names;
mod progress;
mod prompt;
mod reading;
mod rule;
mod search;
mod stage;
mod ways;
mod words;

pub(crate) use events::event_uid;
pub use events::{CalendarEvent, EventTime};
pub(crate) use example::examples;
pub use example::{Example, ExampleValue, Examples};
pub(crate) use frame::frame;
pub use frame::{Frame, Note, Pair};
pub use leads::{Leads, is_untouched, unfinished};
pub use module_spec::ModuleSpec;
pub(crate) use module_spec::no_pictures;
pub(crate) use names::{marked, marked_name, name, named};
pub use progress::Progress;
pub use prompt::{BLANK, Prompt, PromptText, StartingItem, Words, insert_prompts};
pub(crate) use prompt::{prompt_list, prompt_parts, prompts};
pub use reading::{Check, Reading};
pub(crate) use rule::rules;
pub use rule::{Finding, Rule, Severity};
pub use search::Query;
pub use stage::Stage;
pub(crate) use ways::{Way, one_line};
pub(crate) use words::is_chinese;
pub use words::{Normal, WordList, blank, own_start};
