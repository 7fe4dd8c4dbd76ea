//! What is worked out from the negotiation: ranges of agreement, the worth of packages and three of equal worth, the
//! read-back, pictures, progress, and what the coach says.

mod authority;
mod coach;
mod issues;
mod ladder;
mod leaks;
mod packages;
mod pictures;
mod progress;
mod propose;
mod quantity;
mod read_back;
pub mod rules;
mod sheets;
#[cfg(test)]
mod testing;
mod zopa;

pub use authority::{allows, over_authority};
pub use coach::coach;
pub use issues::{fill_points, points_at, points_to_fill, weights, weights_line};
pub use ladder::{growing, steps};
pub use packages::{Worth, beyond_them, chosen, package_worth, spread};
pub use pictures::{bar, pictures};
pub use progress::{GOALS, unsettled};
pub use propose::{Proposal, news, propose};
pub use quantity::quantity;
pub use read_back::{read_back, read_back_lines};
pub use sheets::{FOR_CUSTOMER, FOR_TEAM, worth_of};
pub use zopa::{Zopa, is_beyond_them, order_is_possible, zopa};
