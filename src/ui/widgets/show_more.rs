//! The button under a long list that draws more of it.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::cards;
use crate::platform;
use crate::store::use_shell;

/// How many rows are drawn at first, and how many each further step adds: more than any screen shows, few enough that
/// a list of ten thousand opens like a short one.
pub const WINDOW: usize = 100;

/// Draws all rows of a long list while the page is printed: paper has no button. To be called by what owns the list.
pub fn whole_on_paper(shown: RwSignal<usize>, hidden: Signal<usize>) {
    let on_screen = StoredValue::new(WINDOW);
    let listening = StoredValue::new_local(Default::default());
    Effect::new(move |_| {
        if hidden.get() > 0 {
            listening.set_value(platform::on_paper(move |begins| {
                if begins {
                    on_screen.set_value(shown.get_untracked());
                }
                shown.set(if begins { usize::MAX } else { on_screen.get_value() });
            }));
        }
    });
}

/// Offers the next rows of a list, as long as some are hidden.
#[component]
pub fn ShowMore(
    /// How many rows are drawn.
    shown: RwSignal<usize>,
    /// How many are not.
    hidden: Signal<usize>,
) -> impl IntoView {
    let shell = use_shell();
    when(
        move || hidden.get() > 0,
        move || {
            view! {
                <button type="button" class="quiet" on:click=move |_| shown.update(|shown| *shown += WINDOW)>
                    {move || shell.render(&cards::SHOW_MORE.with_count(hidden.get().min(WINDOW)))}
                </button>
            }
        },
    )
}
