//! What there is to find: the records of a plan by all that is written in them, the pages, and what can be added; and where
//! somebody has been lately.
//!
//! | file | holds |
//! |---|---|
//! | `index` | the records of a plan made ready for searching, and the search |
//! | `hit` | what is shown of a record that was found: its name, the field, the words marked |
//! | `places` | the screens of the modules with their views, by every name that they go by |
//! | `additions` | the lists to which something can be added |
//! | `linkable` | what a record can be linked with, found by words, and made on the spot |
//! | `trail` | where somebody has been, kept as a text |

mod additions;
mod hit;
mod index;
mod linkable;
mod places;
mod trail;

pub use additions::{Addition, additions};
pub use hit::{Hit, Inside};
pub use index::{Found, Index};
pub use linkable::{Kin, Kinship, Linkable, made, makeable, makes};
pub use places::{Place, places};
pub use trail::Trail;
