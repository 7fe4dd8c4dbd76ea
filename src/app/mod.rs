//! The pages, and the root that holds them.

mod coach;
mod export;
mod home;
mod journey;
mod module;
mod root;

pub use root::start;
