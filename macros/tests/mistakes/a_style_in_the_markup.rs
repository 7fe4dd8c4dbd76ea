#![allow(unused)]

#[path = "../support/ui.rs"]
mod ui;

use saleswright_macros::view;
use ui::dom::{IntoView, View};

fn page() -> View {
    view! { <p style="color: red">"Hello"</p> }
}

fn main() {}
