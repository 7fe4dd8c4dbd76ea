//! The thread: how the records of all modules hang together.
//!
//! | file | holds |
//! |---|---|
//! | `relation` | what each link says: rests on, answers, leads to, belongs to |
//! | `beside` | what one record rests on and what rests on it |
//! | `ways` | what can be made of a record in another module, with the link |

mod beside;
mod relation;
mod ways;

pub use beside::{Beside, beside};
pub use relation::Relation;
pub use ways::{Offer, offers};
