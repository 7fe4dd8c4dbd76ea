#![allow(unused)]

#[path = "../support/ui.rs"]
mod ui;

use saleswright_macros::component;
use ui::dom::{IntoView, View};

#[component]
fn Pair((one, other): (u8, u8)) -> impl IntoView {
    let _both = one + other;
    View::Nothing
}

fn main() {}
