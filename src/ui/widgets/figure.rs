//! A drawing with its words.

use crate::drawing::Drawing;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Drawn;

/// A drawing, what it says in words, and how it is to be read: the same on the screen and on paper.
#[component]
pub fn Figure(
    /// The drawing.
    drawing: Drawing,
    /// How it is to be read.
    note: View,
    /// Classes that shape it.
    #[prop(optional)]
    class: Option<&'static str>,
    /// What stands below the words.
    #[prop(optional)]
    below: Option<View>,
) -> impl IntoView {
    let words = drawing.summary.clone();
    view! {
        <figure class=class>
            <Drawn drawing />
            <figcaption>
                <p>{words}</p>
                <p class="help">{note}</p>
                {below}
            </figcaption>
        </figure>
    }
}
