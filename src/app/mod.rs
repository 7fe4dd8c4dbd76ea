//! The pages, and the root that holds them.

mod coach;
mod export;
mod history;
mod home;
mod journey;
mod module;
mod outcome;
mod root;
mod safety;

pub use root::start;
