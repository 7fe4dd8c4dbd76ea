//! Opening a file: choose or drop it, look at it, then import it or leave everything as it is.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{common, home, import, import_failed};
use crate::platform::{chosen_files, dropped_files};
use crate::store::{ImportStage, use_shell};
use crate::ui::chunk::chunk;
use crate::ui::frame::import_preview::ImportPreview;
use crate::ui::primitives::Dialog;

chunk!(
    /// What is in a file that was read.
    pub PREVIEW, import_preview, view! { <ImportPreview /> });

/// The id of the file input, for the buttons that open it.
pub const FILE_INPUT: &str = "import-file";

/// The file input, hidden; doors and buttons press it.
#[component]
pub fn FilePicker() -> impl IntoView {
    let shell = use_shell();
    view! {
        <input
            type="file"
            id=FILE_INPUT
            hidden
            data-testid="import-file"
            accept=".json,application/json"
            multiple
            on:change=move |event: web_sys::Event| shell.open_files(chosen_files(&event))
        />
    }
}

/// The whole page takes dropped files.
#[component]
pub fn DropZone() -> impl IntoView {
    let shell = use_shell();
    let over = RwSignal::new(false);
    let on_drag = move |event: &web_sys::Event| {
        use wasm_bindgen::JsCast;
        let Some(event) = event.dyn_ref::<web_sys::DragEvent>() else { return };
        let files = event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0));
        if !files {
            return;
        }
        // Without this the browser would leave the page and show the file.
        event.prevent_default();
        match event.type_().as_str() {
            "drop" => {
                over.set(false);
                let files = dropped_files(event);
                if files.is_empty() {
                    shell.notices.show(home::DROP_NOT_FILE, None);
                } else {
                    shell.open_files(files);
                }
            }
            "dragleave" if event.related_target().is_none() => over.set(false),
            "dragover" => over.set(true),
            _ => {}
        }
    };
    let listeners =
        ["dragover", "dragleave", "drop"].map(|name| crate::platform::on_window(name, move |event| on_drag(&event)));
    let kept = StoredValue::new_local(listeners);
    on_cleanup(move || drop(kept.try_update_value(|listeners| listeners.each_mut().map(Option::take))));
    view! {
        {when(move || over.get(), move || view! {
            <div class="drop-zone">
                <b>{shell.text(home::DROP_TITLE)}</b>
                <span>{shell.text(home::DROP_TEXT)}</span>
            </div>
        })}
    }
}

/// What is in the file, or why it cannot be imported.
#[component]
pub fn ImportDialog() -> impl IntoView {
    let shell = use_shell();
    let close = Callback::new(move |()| shell.importing.cancel());
    move || match shell.importing.stage() {
        ImportStage::Idle => View::Nothing,
        ImportStage::Reading(file) => view! {
            <Dialog labelled_by="import-title" on_close=close>
                <h2 id="import-title">{shell.render(&import::IMP_READING.with("file", file))}</h2>
                <progress></progress>
                <div class="dialog-buttons">
                    <button type="button" class="quiet" data-testid="import-cancel" on:click=move |_| close.run(())>{shell.text(common::CANCEL)}</button>
                </div>
            </Dialog>
        },
        ImportStage::Refused { file, reason } => view! {
            <Dialog labelled_by="import-title" on_close=close>
                <h2 id="import-title">{shell.render(&import_failed::IMP_FAILED.with("file", file))}</h2>
                <p role="alert" data-testid="import-error">{shell.render(&reason)}</p>
                <div class="dialog-buttons">
                    <button type="button" class="go" data-testid="import-cancel" on:click=move |_| close.run(())>{shell.text(common::CLOSE)}</button>
                </div>
            </Dialog>
        },
        ImportStage::Ready(_) => view! {
            <Dialog labelled_by="import-title" on_close=close>{PREVIEW.view()}</Dialog>
        },
    }
}
