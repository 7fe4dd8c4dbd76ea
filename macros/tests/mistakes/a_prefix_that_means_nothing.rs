#![allow(unused)]

#[path = "../support/ui.rs"]
mod ui;

use saleswright_macros::view;
use ui::dom::{IntoView, View};

fn page() -> View {
    view! { <button when:click="x">"Go"</button> }
}

fn main() {}
