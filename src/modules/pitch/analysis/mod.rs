//! What is worked out from the pitch outline: speaking time, cue cards and the rehearsal, variants, progress,
//! and what the coach says.

mod coach;
mod cue_cards;
mod progress;
mod rehearsal;
pub mod rules;
mod speech;
mod timing;
mod variant;

pub(crate) use crate::method::no_pictures as pictures;
pub use coach::coach;
pub use cue_cards::{CueCard, cue_cards};
pub use progress::GOALS;
pub use rehearsal::{Rehearsal, clock, noted};
pub use speech::{CHARACTERS_PER_MINUTE, Spoken, WORDS_PER_MINUTE, rate_line};
pub use timing::{Timing, asks, loose_sections, section_seconds, span, timing, whole_seconds};
pub use variant::variant;
