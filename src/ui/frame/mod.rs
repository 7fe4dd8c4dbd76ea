//! The frame around every page: bar, journey rail, panel, notices, dialogs.

mod backup_badge;
mod bar;
mod collect_dialog;
mod import_dialog;
mod import_preview;
mod keyboard_help;
mod keys;
mod notices;
mod offline;
mod panel;
mod panel_pages;
mod phone_tabs;
mod plan_links;
mod rail;
mod thread;

pub use backup_badge::BackupBadge;
pub(crate) use bar::plan_title;
pub use bar::{Bar, StorageBanner, ThemeSelect};
pub use collect_dialog::CollectDialog;
pub use import_dialog::{DropZone, FilePicker, ImportDialog, PREVIEW};
pub use keyboard_help::KeyboardHelp;
pub use keys::PageKeys;
pub use notices::{LiveRegion, NoticeList};
pub use offline::{InstallButton, OfflineChip, OfflineLine, UpdateNotice};
pub use panel::{Panel, PanelState};
pub use panel_pages::{PAGES, PanelTab};
pub use phone_tabs::PhoneTabs;
pub use plan_links::PlanLinks;
pub use rail::Rail;
