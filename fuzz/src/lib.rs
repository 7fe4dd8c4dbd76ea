//! What comes from outside, changed at random, and what must hold whatever it is.
//!
//! A case starts from something real (the sample plan as a file or in a store, a file of `corpus/`), and changes it:
//! values of its JSON, its bytes, keys, seals. The tests in `tests/` make cases with bolero and check them.
//!
//! | file | holds |
//! |---|---|
//! | `bases` | what cases start from |
//! | `odd` | values that programs stumble over |
//! | `json_change`, `byte_change` | one change of a JSON value, of a text |
//! | `file_case`, `store_case` | a file with its changes, a store with its changes |
//! | `sealing` | a seal, made from its description in `persist` |
//! | `check_file`, `check_store`, `check_plan` | what must hold |
//! | `watch` | how long a case took; the case that failed, kept as a file |

mod bases;
mod byte_change;
mod check_file;
mod check_plan;
mod check_store;
mod file_case;
mod json_change;
mod odd;
mod sealing;
mod store_case;
mod watch;

pub use check_file::check_file;
pub use check_store::{Values, check_store};
pub use file_case::FileCase;
pub use store_case::StoreCase;
pub use watch::{Watch, found};
