//! The pages, and the root that holds them.

mod coach;
mod deals;
mod evening;
mod export;
mod history;
mod home;
mod journey;
mod module;
mod outcome;
mod over;
mod palette;
mod people;
mod root;
mod safety;
mod sales_process;
mod thread;

pub use root::start;
