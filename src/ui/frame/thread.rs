//! The thread of the selected item: what it rests on, what follows from it, and what can be made of it.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{panel, thread};
use crate::store::{Page, Route, use_shell};
use crate::ui::widgets::ThreadOf;

/// The links of the selected item.
#[component]
pub fn Thread() -> impl IntoView {
    let shell = use_shell();
    move || match shell.selected.get() {
        None => view! { <p class="empty">{shell.text(panel::THREAD_NONE_SELECTED)}</p> },
        Some(key) => {
            let href =
                move || shell.workspace.open_plan().map(|plan| Route::page(plan, Page::Thread).with_item(key).href());
            view! {
                <ThreadOf key />
                <p class="tools"><a class="quiet" href=href>{shell.text(thread::SEE)}</a></p>
            }
        }
    }
}
