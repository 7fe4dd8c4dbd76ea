//! Small parts without knowledge of plans.

mod dialog;
mod icon;
mod menu;
mod steps;
mod switch;

pub use dialog::Dialog;
pub use icon::{Icon, IconName};
pub use menu::{Menu, MenuItem};
pub use steps::{Scale, Steps};
pub use switch::{Segment, Segments};
