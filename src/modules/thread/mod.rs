//! The thread: how the records of all modules hang together.
//!
//! | file | holds |
//! |---|---|
//! | `relation` | what each link says: rests on, answers, leads to, belongs to |
//! | `beside` | what one record rests on and what rests on it |
//! | `ways` | what can be made of a record in another module, with the link |
//! | `tie` | by which fields a record can be linked with others, the likely ones first |
//! | `loose` | what hangs in the air, and how each is mended |
//! | `graph` | all records that are linked |
//! | `filter` | a part of them |
//! | `reach` | all that an item comes from, and all that follows from it |
//! | `layout` | where each stands in the picture |
//! | `picture` | the picture as shapes |

mod beside;
mod filter;
mod graph;
mod layout;
mod loose;
mod picture;
mod reach;
mod relation;
mod tie;
mod ways;

pub use beside::{Beside, beside, beside_on_card};
pub use filter::Filter;
pub use graph::{Graph, Item, Link, outermost};
pub use layout::{Column, Layout, Place, Row};
pub use loose::{LooseEnd, LooseKind, MOST_A_WEEK, Mend, loose_ends};
pub use picture::{COLUMN, HEAD, ROW, curve, height, left, page, pages, summary, top, width};
pub use reach::Reach;
pub use relation::Relation;
pub use tie::{NotLinked, Tie};
pub use ways::{Offer, Product, offers};
