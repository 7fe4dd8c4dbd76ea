//! The state of the page: the open plan, what watches it, saving, the list of plans, address, notices.
//!
//! Handles are `Copy` and owned by the root, so that no handler outlives what it needs. No markup in here.

mod autosave;
mod clock;
mod coach;
mod collecting;
mod conflicts;
mod example_language;
mod exporting;
mod guidance;
mod importing;
mod kept_files;
mod library;
mod navigation;
mod notices;
mod offline;
mod over;
mod preferences;
mod route;
mod safety;
mod safety_copy;
mod searching;
mod shell;
mod snapshots;
mod standing;
mod starters;
mod stepping;
mod trailing;
mod typing;
mod watch;
mod workspace;

pub use crate::persist::{BackupState, SaveState, SetAside, Snapshot};
pub use autosave::RESTING;
pub use clock::Clock;
pub use coach::{COACH, Coach};
pub use collecting::Collected;
pub use example_language::TELLER;
pub use exporting::HANDING_OVER;
pub use guidance::{Guides, STARTING, Start};
pub use importing::{ImportChoice, ImportStage, Importing, Preview, READER};
pub use kept_files::{FILE_KEEPING, FileKeeping, FileState, KeptFiles};
pub use library::{Library, PlanSummary};
pub use notices::{Notice, NoticeAction, Notices};
pub use offline::{NewVersion, Offline, Readiness, UPDATING};
pub use over::Over;
pub use preferences::{Preferences, Theme};
pub use route::{Page, Route};
pub use safety::{Kept, StorageTrial};
pub use safety_copy::CopyState;
pub use searching::{READINGS, Searching};
pub use shell::{Shell, State, use_shell};
pub use snapshots::{Difference, Snapshots, told_unreadable};
pub use trailing::TRAILING;
pub use watch::Watched;
pub use workspace::Workspace;
