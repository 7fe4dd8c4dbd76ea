//! The browser: the only place that names `web_sys`.
//!
//! Nothing here knows what a plan is. Every listener and timer has an owner and ends with it.

mod clock;
mod collation;
mod dialog;
mod document;
mod draft;
mod events;
mod files;
mod hold;
mod install;
mod intl;
mod keeping;
mod keyboard;
mod listener;
mod painting;
mod panic;
mod part;
mod placing;
mod printing;
mod safety_copy;
mod scrolling;
mod storage;
mod style;
mod task;
mod texts;
mod timer;
mod wake_lock;
mod worker;
mod writable_file;

pub use clock::{date_of, now, random, today};
pub use collation::collation;
pub use dialog::is_dialog_open;
pub use document::{
    Active, Width, active_element_id, after_paint, autosize, capture_pointer, click_element, copy_text, element_at,
    element_under, find_element, focus, focus_first, focus_soon, hash, holds_unstored_text, is_focus_free, is_touch,
    leave_boot, leave_field, leave_focus, preferred_locale, scroll_into_view, scroll_to_top, scroll_within,
    search_keys, set_document, set_hash, set_theme, share_of, soon, undo_keys, vibrate, width_of,
};
pub use draft::Draft;
pub use events::{
    InputEvent, child_under, field_element, field_text, has_focus, input_value, is_behind_children, is_composing,
    keeps_focus, set_input_value, stored_change, typed_date, typed_text,
};
pub use files::{ChosenFile, chosen_files, download, dropped_files};
pub use hold::{Held, Reach, hold};
pub use install::{accept_install_offer, keep_install_offer};
pub use intl::IntlFormats;
pub use keeping::{ask_to_keep, is_kept, may_forget_pages, shared_address};
pub use keyboard::{digit_of, shortcut_of};
pub use listener::{Listener, on_window};
pub use painting::download_png;
pub use panic::show_panics;
#[cfg(feature = "split")]
pub(crate) use part::at_once;
pub(crate) use part::part;
pub use part::{Loading, Missing, Part};
pub use placing::{lay_over, place_beside, window_width};
pub use printing::{on_paper, print, set_page_foot};
pub use safety_copy::BrowserCopy;
pub use scrolling::in_view;
pub use storage::{BrowserStorage, mark_tab, read_setting, take_mark_of_tab, write_setting};
pub use style::adopt_style;
pub use task::spawn;
pub use texts::load_text;
pub use timer::Timer;
pub use wake_lock::WakeLock;
pub use worker::{PageWorker, WorkerNews, is_connected, is_file, reload, take_charge, worker_address};
pub use writable_file::{WritableFile, can_write_files, remember_file, remembered_files};
