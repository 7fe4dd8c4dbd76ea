//! Keeping plans: one key for each record, written so that a crash, a full storage, a damaged value or a second tab
//! costs nothing that a user has typed.
//!
//! [`Repository`] is the door. It stands on a [`KeyValue`] store (the browser's storage, or [`Memory`] where that is
//! blocked) and knows neither browser nor clock: moments come in as arguments, in milliseconds since 1970-01-01 UTC.
//!
//! [`Keeper`] stands before it and decides what is saved, tried again and put back; the shell has the timers and words.
//!
//! | the shell | calls | and then |
//! |---|---|---|
//! | opens a plan | [`Repository::load`] | shows `plan`, tells what was set aside, recovered or in conflict |
//! | lists, copies or compares plans | [`Repository::peek`] | reads the plan; nothing else changes |
//! | has applied a patch | [`Keeper::keep`] at once, [`Keeper::save`] after a pause, on blur and on hide | follows the [`News`] |
//! | hears a storage event | [`Keeper::receive`] | follows the [`News`] |
//! | has failed to save, a moment ago | [`Keeper::save`] | follows the [`News`], says what [`Keeper::state`] is |
//! | has got the safety copy from where it is kept | [`Keeper::recover`] | follows the [`News`], tells what came back |
//! | has nothing to do | [`Keeper::rest`], [`Keeper::keep_hourly`] | warns where room gets scarce |
//! | is about to merge or to go back | [`Repository::make_snapshot`] | does it only if that went well |
//! | has handed a plan out as a file | [`Repository::note_backup`] | shows [`Repository::backup_state`] |
//!
//! ## What is stored
//! | key | value |
//! |---|---|
//! | `saleswright/<plan>/<table>/<record>` | a sealed record, or a sealed `null` for a deleted one |
//! | `saleswright/<plan>/journal/<replica>` | the values of a change to several records, until each is written |
//! | `saleswright/<plan>/unfinished` | a mark: the plan is being created or destroyed |
//! | `saleswright/quarantine/<plan>/<table>/<record>` | a damaged value, as it was found |
//! | `saleswright/snapshots/<plan>/<id>` | a sealed state of a plan: why it was made, its digest, its file |
//! | `saleswright/settings/<name>` | a setting, as it is |
//! | `saleswright/settings/lineage-<plan>` | what a plan has seen of edits that its records do not name any more |
//! | `saleswright/settings/backup-<plan>` | the last export of a plan: moment, digest, `whole` or `partial` |
//!
//! Beside the store a [`SafetyCopy`] of records and journals is kept ([`Copied`]), by a store that answers later but
//! writes to disk sooner.
//!
//! A seal is one line ahead of the JSON: `1 <stamp> <changed at> <checksum>`. The stamp says which writes of which tab
//! a value has seen, so that newer and concurrent values are told apart without a clock.

mod answers;
mod backup;
mod before;
mod content;
mod copied;
mod everything;
mod hourly;
mod journal;
mod keeper;
mod key_value;
mod keys;
mod known;
mod lineage;
mod load;
mod memory;
mod news;
mod open_plan;
mod others;
mod quarantine;
mod receive;
mod recover;
mod repository;
mod room;
mod save;
mod seal;
mod snapshot;
mod snapshots;
mod stamp;
mod stored;
mod titles;
mod visits;
mod whole;

#[cfg(test)]
mod tests;

pub use answers::{CreateFault, LoadIssue, Loaded, Merged, Outcome, Received, Saved};
pub use backup::BackupState;
pub use copied::{Copied, SafetyCopy};
pub use everything::{Everything, EverythingFault, MAX_EVERYTHING, TakenIn, read_everything};
pub use keeper::Keeper;
pub use key_value::{KeyValue, StorageFault};
pub use memory::Memory;
pub use news::{News, SaveState};
pub use quarantine::SetAside;
pub use recover::Recovered;
pub use repository::{Repository, Tracing};
pub use room::Room;
pub use snapshot::{Occasion, Snapshot, SnapshotState};
pub use visits::LastVisit;
