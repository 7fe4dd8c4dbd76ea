//! Saleswright: a planner for building a sales process, wholly in the browser.
//!
//! A functional core in plain Rust (`i18n`, `model`, `engine`, `drawing`, `method`, `modules`, `formats`,
//! `catalogue`, `persist`) under a
//! thin reactive shell (feature `ui`: `platform`, `store`, `ui`, the modules' views, `app`). ARCHITECTURE.md is the map.

// What nothing reaches is told by the build that ships. The core alone holds much that only the shell calls.
#![cfg_attr(feature = "split", deny(dead_code))]
// A room hands on the types of what it hands on, whether somebody names them or not.
#![cfg_attr(not(feature = "inside"), allow(unused_imports))]
#![cfg_attr(not(feature = "ui"), allow(dead_code))]

// Nobody sees the rooms from outside, but for what tries them from there. Both lists are for the formatter, which finds
// files through no macro but this one.
cfg_if::cfg_if! {
    if #[cfg(feature = "inside")] {
        pub mod catalogue;
        pub mod drawing;
        pub mod engine;
        pub mod formats;
        pub mod i18n;
        pub mod method;
        pub mod model;
        pub mod modules;
        pub mod persist;
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
    } else {
        mod catalogue;
        mod drawing;
        mod engine;
        mod formats;
        mod i18n;
        mod method;
        mod model;
        mod modules;
        mod persist;
        #[cfg(feature = "ui")]
        mod app;
        #[cfg(feature = "ui")]
        mod platform;
        #[cfg(feature = "ui")]
        mod reactive;
        #[cfg(feature = "ui")]
        mod store;
        #[cfg(feature = "ui")]
        mod ui;
    }
}

#[cfg(test)]
mod testing;

#[cfg(feature = "ui")]
pub use app::start;

/// The guidance and each story in each language, for the build: the name under which the page asks for it, and the file as
/// JSON.
#[cfg(not(target_arch = "wasm32"))]
pub fn guidance() -> impl Iterator<Item = (String, String)> {
    modules::GuidanceFile::all().into_iter().flatten().map(|file| (file.name(), file.text()))
}
