#![allow(unused)]

#[path = "../support/ui.rs"]
mod ui;

use saleswright_macros::component;
use ui::dom::{IntoView, View};

#[component]
fn Badge(#[prop(default)] name: &'static str) -> impl IntoView {
    name
}

fn main() {}
