//! The thread of the selected item: what it rests on, what follows from it, and what can be made of it.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::panel;
use crate::store::use_shell;
use crate::ui::widgets::ThreadOf;

/// The links of the selected item.
#[component]
pub fn Thread() -> impl IntoView {
    let shell = use_shell();
    move || match shell.selected.get() {
        None => view! { <p class="empty">{shell.text(panel::THREAD_NONE_SELECTED)}</p> },
        Some(key) => view! { <ThreadOf key /> },
    }
}
