#![allow(unused)]

#[path = "../support/ui.rs"]
mod ui;

use saleswright_macros::view;
use ui::dom::{IntoView, View};

fn page() -> View {
    view! { <div><p>"Hello"</div> }
}

fn main() {}
