//! Saleswright: a planner for building a sales process, wholly in the browser.
//!
//! A functional core in plain Rust (`i18n`, `model`, `engine`, `drawing`, `method`, `modules`, `formats`, `persist`) under a
//! thin reactive shell (feature `ui`: `platform`, `store`, `ui`, the modules' views, `app`). ARCHITECTURE.md is the map.

// What nothing reaches is told by the build that ships. The core alone holds much that only the shell calls.
#![cfg_attr(feature = "split", deny(dead_code))]
// A room hands on the types of what it hands on, whether somebody names them or not.
#![cfg_attr(not(feature = "inside"), allow(unused_imports))]
#![cfg_attr(not(feature = "ui"), allow(dead_code))]

/// Declares modules that nobody sees from outside, but for what tries them from there.
macro_rules! rooms {
    ($($(#[$condition:meta])* $name:ident;)*) => {$(
        #[cfg(feature = "inside")]
        $(#[$condition])*
        pub mod $name;
        #[cfg(not(feature = "inside"))]
        $(#[$condition])*
        mod $name;
    )*};
}

rooms! {
    drawing;
    engine;
    formats;
    i18n;
    method;
    model;
    modules;
    persist;
    #[cfg(feature = "ui")]
    app;
    #[cfg(feature = "ui")]
    platform;
    #[cfg(feature = "ui")]
    reactive;
    #[cfg(feature = "ui")]
    store;
    #[cfg(feature = "ui")]
    ui;
}
#[cfg(test)]
mod testing;

#[cfg(feature = "ui")]
pub use app::start;

/// The guidance of each language, for the build: its tag, and its file as JSON.
#[cfg(not(target_arch = "wasm32"))]
pub fn guidance() -> impl Iterator<Item = (&'static str, String)> {
    i18n::Locale::ALL.into_iter().map(|locale| (locale.tag(), modules::guidance_file(locale)))
}
