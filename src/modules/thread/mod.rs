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
//! | `measures` | where its columns and rows lie |
//! | `curve` | the course of the links |
//! | `window` | what of it is in view, or on a page |
//! | `picture` | the picture as shapes |

mod beside;
mod curve;
mod filter;
mod graph;
mod layout;
mod loose;
mod measures;
mod picture;
mod reach;
mod relation;
mod tie;
mod ways;
mod window;

pub use beside::{Beside, beside, beside_on_card};
pub use curve::{curve, lines};
pub use filter::Filter;
pub use graph::{Graph, Item, Link, outermost};
pub use layout::{Column, Layout, Place, Row};
pub use loose::{LooseEnd, LooseKind, MOST_A_WEEK, Mend, loose_ends, loose_items};
pub use measures::{height, left, top, width};
pub use picture::{pages, picture, summary, whole};
pub use reach::Reach;
pub use relation::Relation;
pub use tie::{NotLinked, Tie};
pub use ways::{Offer, Product, offers};
pub use window::Window;
