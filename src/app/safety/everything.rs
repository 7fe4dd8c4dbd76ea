//! Everything in one file: out, and back in.

use crate::i18n::Message;
use crate::i18n::messages::safety;
use crate::platform::{chosen_files, click_element, spawn};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Sheet;

const FILE_INPUT: &str = "everything-file";

/// Hands everything out as one file and takes such a file in.
#[component]
pub fn EverythingSheet() -> impl IntoView {
    let shell = use_shell();
    let told = RwSignal::new(Vec::<Message>::new());
    let open = move |event: web_sys::Event| {
        let Some(file) = chosen_files(&event).into_iter().next() else { return };
        spawn(async move {
            let _left = told.try_set(shell.open_everything(file).await);
        });
    };
    view! {
        <Sheet name=safety::SAFE_ALL>
            <p class="help">{shell.text(safety::SAFE_ALL_WHY)}</p>
            <div class="safety-buttons">
                <button type="button" class="go" data-testid="export-everything" on:click=move |_| shell.export_everything()>
                    {shell.text(safety::SAFE_ALL_GO)}
                </button>
                <button type="button" class="quiet" on:click=|_| click_element(FILE_INPUT)>
                    {shell.text(safety::SAFE_ALL_OPEN)}
                </button>
                <input type="file" id=FILE_INPUT hidden data-testid=FILE_INPUT accept=".json,application/json" on:change=open />
            </div>
            <p class="help">{shell.text(safety::SAFE_ALL_OPEN_WHY)}</p>
            <div role="status">
                <ul class="safety-told" data-testid="everything-told">
                    {move || told.get().iter().map(|message| view! { <li>{shell.render(message)}</li> }).collect_view()}
                </ul>
            </div>
        </Sheet>
    }
}
