//! The words around the modules, one file for each part of the screen.

pub mod about;
pub mod app;
pub mod bar;
pub mod cards;
pub mod coach;
pub mod collect;
pub mod common;
pub mod example;
pub mod export;
pub mod form;
pub mod home;
pub mod import;
pub mod import_failed;
pub mod import_repairs;
pub mod journey;
pub mod keys;
pub mod offline;
pub mod panel;
pub mod plane;
pub mod print;
pub mod safety;
pub mod say;
pub mod snapshots;
pub mod units;
pub mod what;
pub mod when;
