#![allow(unused)]

#[path = "../support/ui.rs"]
mod ui;

use saleswright_macros::{component, view};
use ui::dom::{IntoView, View};

#[component]
fn Badge(name: &'static str, #[prop(optional)] note: Option<&'static str>) -> impl IntoView {
    view! { <b title=note.unwrap_or_default()>{name}</b> }
}

fn page() -> View {
    view! { <Badge name="one" colour="red" /> }
}

fn main() {}
