//! Saleswright: a planner for building a sales process, wholly in the browser.
//!
//! A functional core in plain Rust (`i18n`, `model`, `engine`, `drawing`, `method`, `modules`, `formats`, `persist`) under a
//! thin reactive shell (feature `ui`: `platform`, `store`, `ui`, the modules' views, `app`). ARCHITECTURE.md is the map.

pub mod drawing;
pub mod engine;
pub mod formats;
pub mod i18n;
pub mod method;
pub mod model;
pub mod modules;
pub mod persist;
#[cfg(test)]
pub(crate) mod testing;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
pub mod platform;
#[cfg(feature = "ui")]
pub mod reactive;
#[cfg(feature = "ui")]
pub mod store;
#[cfg(feature = "ui")]
pub mod ui;
