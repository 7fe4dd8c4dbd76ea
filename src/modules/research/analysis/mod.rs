//! What is worked out from the research plan: progress, figures, the way of a finding on, and what the coach says.

mod coach;
mod figures;
mod progress;
pub mod rules;
mod send;

pub(crate) use crate::method::no_pictures as pictures;
pub use coach::coach;
pub use figures::{Family, Summary, feeds, in_family, is_found, live, summary};
pub use progress::GOALS;
pub use send::add_to_record;
pub(crate) use send::{TO_PEST, TO_SWOT};
