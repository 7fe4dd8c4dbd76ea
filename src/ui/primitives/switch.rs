//! A row of links of which one is current: the views of a module.

use crate::ui::dom::prelude::*;

/// One part of the row.
#[derive(Clone)]
pub struct Segment {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: Signal<String>,
    /// Whether it is where the user is.
    pub current: Signal<bool>,
}

/// A row of links.
#[component]
pub fn Segments(
    /// The name of the row.
    #[prop(into)]
    label: Signal<String>,
    /// The parts.
    segments: Vec<Segment>,
) -> impl IntoView {
    view! {
        <nav class="segments" aria-label=move || label.get()>
            {segments
                .into_iter()
                .map(|segment| {
                    view! {
                        <a href=segment.href aria-current=move || segment.current.get().then_some("page")>
                            {move || segment.label.get()}
                        </a>
                    }
                })
                .collect_view()}
        </nav>
    }
}
