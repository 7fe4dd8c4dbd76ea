//! The agenda of a plan: everything with an owner or a date, of all modules, from what their tables declare.
//!
//! | file | holds |
//! |---|---|
//! | `entry` | one line of it, and what tells that it is done or late |
//! | `read` | all lines of a plan |
//! | `groups` | lines by person, week or month, and the late ones |
//! | `words` | headings and lines in words |
//! | `weeks` | how many are due in each week, as a picture |
//! | `calendar` | lines as events of a calendar |

mod calendar;
mod entry;
mod groups;
mod read;
#[cfg(test)]
mod tests;
mod weeks;
mod words;

pub use calendar::{agenda_events, deal_events};
pub use entry::{Entry, Owned, State};
pub use groups::{Group, Grouped, Grouping, Heading, first_of, grouped};
pub use read::{Wanted, agenda, deal_agenda};
pub use weeks::weeks_ahead;
