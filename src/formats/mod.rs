//! Texts that plans are written to and read from. Nothing here knows of storage or browser.
//!
//! | file | holds |
//! |---|---|
//! | `envelope`, `write`, `lines` | the JSON file: its names, its writing, its lay-out |
//! | `import/` | reading a file leniently: kind, scan, tree, items, order; faults and notes for the user |
//! | `record` | one record as JSON, for files and for storage |
//! | `migrations/` | older formats brought to this one, record by record |
//! | `digest` | tells what one file says from another |
//! | `lineage` | which edits made what a plan holds, as JSON |
//! | `compare` | two states of a plan: what differs, and the way back |
//! | `since` | what was done since an earlier state, item by item |
//! | `contents` | what a plan holds, in short |
//! | `merging` | the plan of a file merged into the one that is here, and what that changes, in words |
//! | `document/`, `markdown`, `address` | a plan for others to read: as data for print, as Markdown with live addresses |
//! | `calendar` | dates as a calendar file (.ics) |
//! | `agenda_sheet` | everything with an owner or a date, as it is printed |
//! | `private` | what stays out of what is made for others |
//! | `schema` | the JSON Schema of the file, from the declarations |
//! | `told_apart` | titles for plans that come back from many hands |
//! | `file_name`, `moment`, `css_text`, `limits` | names of files, moments as text, texts in a stylesheet, budgets |

mod address;
mod agenda_sheet;
mod calendar;
mod compare;
mod contents;
mod css_text;
mod digest;
mod document;
mod envelope;
mod file_name;
mod import;
pub mod limits;
mod lineage;
mod lines;
mod markdown;
mod merging;
pub mod migrations;
mod moment;
mod picture_file;
mod private;
pub mod record;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod since;
mod thread_sheet;
mod told_apart;
mod write;

pub use agenda_sheet::{AgendaLine, AgendaPart, agenda_sheet};
pub use calendar::{Events, calendar};
pub use compare::{Counts, compare, is_same, way_back};
pub use contents::{Contents, contents};
pub use css_text::css_text;
pub(crate) use digest::digest_of_file;
pub use document::{
    Block, Chapter, Columns, Derived, Document, Entry, document, entry, lesson_sheet, matrix_sheet, sheet,
};
pub use envelope::{FORMAT, FileStamp, VERSION};
pub(crate) use envelope::{STORAGE_FORMAT, is_local};
pub use file_name::file_name;
pub use import::{FilePlace, ImportFault, ImportNote, ImportedPlan, LeftOut, read_file, write_left_out};
pub(crate) use lineage::{read_lineage, write_lineage};
pub use markdown::markdown;
pub use merging::{
    Changes, FieldChange, Item, Own, changes, keep_choices, meet_file, merge_file, replace_with_file, told,
};
pub(crate) use moment::{read_moment, write_moment};
pub use picture_file::{size_of, svg};
pub use private::{private_entries, private_fields, private_preview, without_private};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::plan_schema;
pub use since::{Deed, Done, counted, done_since};
pub use thread_sheet::{ThreadLine, ThreadSheet, thread_sheet};
pub use told_apart::told_apart;
pub(crate) use write::{digest, write_older};
pub use write::{write_copy, write_plan};
