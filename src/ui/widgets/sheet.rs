//! A part of a page on a ground of its own, under its heading.

use crate::ui::dom::prelude::*;
use crate::ui::widgets::Heading;

/// Heading, what stands beside it, and what it is about.
#[component]
pub fn Sheet(
    /// What it is about.
    #[prop(into)]
    name: Heading,
    /// Classes that shape it.
    #[prop(optional)]
    class: Option<&'static str>,
    /// What stands beside the heading: a sum, a button.
    #[prop(optional)]
    beside: Option<View>,
    /// Whether what it holds is a region of that name by itself: two of one name lead nobody.
    #[prop(optional)]
    holds_region: bool,
    /// What it holds.
    children: View,
) -> impl IntoView {
    let said = name.said();
    let class = class.map_or_else(|| "sheet".to_owned(), |class| format!("sheet {class}"));
    let heading = view! { <h2>{said}</h2> };
    let head = match beside {
        Some(beside) => view! { <div class="sheet-head">{heading}{beside}</div> },
        None => heading,
    };
    if holds_region {
        return view! { <div class=class>{head}{children}</div> };
    }
    view! { <section class=class aria-label=said>{head}{children}</section> }
}
