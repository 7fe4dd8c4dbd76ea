//! What is worked out from the process map: figures, swim lanes, the page of a stage, progress, and what the coach says.

mod coach;
mod flow;
mod lanes;
mod map;
mod progress;
mod raci;
pub mod rules;
mod sheet;

pub use coach::{coach, lacks_exit};
pub use lanes::{lanes, limit_said, pictures};
pub use map::{criteria, figures, is_helped, limit, steps};
pub use progress::GOALS;
pub use raci::{PARTS, Part, steps_in_order};
pub use sheet::{STAGE_PAGE, limit_of, with_stage_alone};
