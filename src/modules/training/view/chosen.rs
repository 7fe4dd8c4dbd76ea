//! Which lesson is shown.

use crate::model::{RecordKey, Table};
use crate::modules::training::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

/// The lesson that is selected, or whose part is; else the one before, else the first.
pub fn chosen_lesson() -> Memo<Option<RecordKey>> {
    let shell = use_shell();
    let all = shell.workspace.keys_of(Table::Topic);
    Memo::new(move |before: Option<&Option<RecordKey>>| {
        let selected = shell.selected.get();
        let whole = selected.and_then(|key| shell.workspace.read(|plan| plan.whole_of(key)));
        let wanted = [selected, whole, before.copied().flatten()];
        all.with(|all| wanted.into_iter().flatten().find(|key| all.contains(key)).or_else(|| all.first().copied()))
    })
}

/// A button for each lesson; a line while there is none.
#[component]
pub fn LessonChoice(
    /// The lesson that is shown.
    chosen: Memo<Option<RecordKey>>,
) -> impl IntoView {
    let shell = use_shell();
    let all = shell.workspace.keys_of(Table::Topic);
    let button = move |key: RecordKey| {
        let name = move || shell.render(&shell.workspace.name_of(key));
        let pressed = move || (chosen.get() == Some(key)).to_string();
        view! {
            <button type="button" class="quiet" aria-pressed=pressed on:click=move |_| shell.selected.set(Some(key))>{name}</button>
        }
    };
    view! {
        {when(move || all.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::FRAME.empty)}</p> })}
        <div class="lesson-choices" role="group" aria-label=shell.text(texts::CHOOSE_LESSON)>{each(move || all.get(), button)}</div>
    }
}
