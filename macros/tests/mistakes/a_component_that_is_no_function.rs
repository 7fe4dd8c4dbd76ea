#![allow(unused)]

#[path = "../support/ui.rs"]
mod ui;

use saleswright_macros::component;
use ui::dom::{IntoView, View};

#[component]
struct Badge;

fn main() {}
