//! What was repaired or left out of a file.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::formats::{ImportedPlan, write_left_out};
use crate::i18n::messages::import_repairs;
use crate::platform::download;
use crate::store::use_shell;

/// The most notes shown.
const MOST: usize = 20;

/// What the user should know before importing; nothing where the file is whole.
#[component]
pub(super) fn Notes(imported: Arc<ImportedPlan>) -> impl IntoView {
    let shell = use_shell();
    if imported.notes.is_empty() {
        return View::Nothing;
    }
    let notes = imported.notes.iter().take(MOST).map(|note| {
        view! {
            <li>
                {shell.render(&note.message())}
                {note.path().map(|path| view! { <br /><code>{path}</code> })}
            </li>
        }
    });
    let left_out = (!imported.left_out.is_empty()).then(|| write_left_out(&imported.left_out));
    view! {
        <section class="import-notes">
            <h3>{shell.render(&import_repairs::IMP_NOTES.with_count(imported.notes.len()))}</h3>
            <ul>{notes.collect_view()}</ul>
            {left_out.map(|text| view! {
                <button
                    type="button"
                    class="quiet"
                    on:click=move |_| {
                        let _started = download("left-out.json", "application/json", &text);
                    }
                >
                    {shell.text(import_repairs::IMP_SAVE_LEFT_OUT)}
                </button>
            })}
        </section>
    }
}
