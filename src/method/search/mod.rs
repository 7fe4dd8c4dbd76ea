//! Finding texts by words, as people type them.
//!
//! | file | holds |
//! |---|---|
//! | `fold` | what makes no difference: case, width, accents, the form of punctuation, commas in figures |
//! | `readings` | how Chinese characters are read, from `readings.txt` |
//! | `spoken` | Chinese found by its pinyin, in full, by first letters, or mixed |
//! | `query` | the words that are looked for, and how well a text fits them |
//! | `excerpt` | the piece of a long text in which they stand |

mod excerpt;
mod fold;
mod query;
mod readings;
mod spoken;

pub use excerpt::{Piece, excerpt, pieces};
pub use fold::fold;
pub use query::{Fit, Query};
pub use readings::Readings;
