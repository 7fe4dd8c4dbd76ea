#![allow(unused)]

#[path = "../support/ui.rs"]
mod ui;

use saleswright_macros::view;
use ui::dom::{IntoView, View};

fn page(name: &'static str) -> View {
    view! { <p {name}>"Hello"</p> }
}

fn main() {}
