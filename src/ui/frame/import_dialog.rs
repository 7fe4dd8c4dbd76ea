//! Opening a file: choose or drop it, look at it, then import it or leave everything as it is.

use crate::ui::dom::prelude::*;

use crate::formats::write_left_out;
use crate::i18n::messages::{common, home, import, import_failed, import_repairs};
use crate::platform::{chosen_files, download, dropped_files};
use crate::store::{ImportChoice, ImportStage, Preview, use_shell};
use crate::ui::primitives::{Dialog, derived, dynamic, handler, when};

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
            on:change=handler(move |event: web_sys::Event| shell.open_files(chosen_files(&event)))
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
    move || {
        match shell.importing.stage() {
        ImportStage::Idle => ().into_any(),
        ImportStage::Reading(file) => view! {
            <Dialog labelled_by="import-title" on_close=close>
                <h2 id="import-title">{shell.render(&import::IMP_READING.with("file", file))}</h2>
                <progress></progress>
                <div class="dialog-buttons">
                    <button type="button" class="quiet" data-testid="import-cancel" on:click=handler(move |_| close.run(()))>{shell.text(common::CANCEL)}</button>
                </div>
            </Dialog>
        }
        .into_any(),
        ImportStage::Refused { file, reason } => view! {
            <Dialog labelled_by="import-title" on_close=close>
                <h2 id="import-title">{shell.render(&import_failed::IMP_FAILED.with("file", file))}</h2>
                <p role="alert" data-testid="import-error">{shell.render(&reason)}</p>
                <div class="dialog-buttons">
                    <button type="button" class="go" data-testid="import-cancel" on:click=handler(move |_| close.run(()))>{shell.text(common::CLOSE)}</button>
                </div>
            </Dialog>
        }
        .into_any(),
        ImportStage::Ready(preview) => view! { <ImportPreview preview=*preview on_close=close /> }.into_any(),
    }
    }
}

#[component]
fn ImportPreview(preview: Preview, on_close: Callback<()>) -> impl IntoView {
    let shell = use_shell();
    let choice = RwSignal::new(ImportChoice::AsNew);
    let apply = move |_| {
        if let Some(route) = shell.importing.apply(choice.get_untracked()) {
            shell.go(&route);
        }
    };
    let imported = preview.imported;
    let source = import::IMP_SOURCE
        .with("date", crate::i18n::Argument::Moment(imported.exported_at.unwrap_or_default()))
        .with("app", imported.app.clone())
        .with("size", crate::i18n::Argument::Bytes(preview.size));
    let counts = preview.counts;
    let figures = if preview.known {
        vec![
            import::IMP_NEW.with("n", counts.new),
            import::IMP_CHANGED.with("n", counts.changed),
            import::IMP_SAME.with("n", counts.same),
            import::IMP_ONLY_HERE.with("n", counts.only_here),
        ]
    } else {
        vec![import::IMP_NEW.with("n", imported.plan.len())]
    };
    let notes = StoredValue::new(imported.notes.clone());
    let left_out = StoredValue::new((!imported.left_out.is_empty()).then(|| write_left_out(&imported.left_out)));
    let title = shell.library.title(&imported.plan);
    let option = move |value: ImportChoice, label: crate::i18n::Message, text: crate::i18n::Text| {
        view! {
            <label class="option">
                <input type="radio" name="import-choice" prop:checked=derived(move || choice.get() == value) on:change=handler(move |_| choice.set(value)) />
                <span><b>{shell.render(&label)}</b><br />{shell.text(text)}</span>
            </label>
        }
    };
    view! {
        <Dialog labelled_by="import-title" on_close>
            <h2 id="import-title">{shell.render(&import::IMP_TITLE.with("file", preview.file))}</h2>
            <p class="import-plan"><b>{title.clone()}</b><br /><small>{shell.render(&source)}</small></p>
            <p>{shell.text(import::IMP_UNCHANGED)}</p>
            <ul class="figures">
                {figures.into_iter().map(|figure| view! { <li>{shell.render(&figure)}</li> }).collect_view()}
            </ul>
            {(counts.private > 0).then(|| view! { <p>{shell.render(&import::IMP_PRIVATE.with_count(counts.private))}</p> })}
            {when(move || !notes.with_value(Vec::is_empty), move || view! {
                <section class="import-notes">
                    <h3>{dynamic(move || shell.render(&import_repairs::IMP_NOTES.with_count(notes.with_value(Vec::len))))}</h3>
                    <ul>
                        {dynamic(move || {
                            notes.with_value(|notes| {
                                notes.iter().take(20).map(|note| {
                                    view! {
                                        <li>
                                            {shell.render(&note.message())}
                                            {note.path().map(|path| view! { <br /><code>{path}</code> })}
                                        </li>
                                    }
                                }).collect_view()
                            })
                        })}
                    </ul>
                    {when(move || left_out.with_value(Option::is_some), move || view! {
                        <button
                            type="button"
                            class="quiet"
                            on:click=handler(move |_| {
                                let text = left_out.get_value().unwrap_or_default();
                                let _started = download("left-out.json", "application/json", &text);
                            })
                        >
                            {shell.text(import_repairs::IMP_SAVE_LEFT_OUT)}
                        </button>
                    })}
                </section>
            })}
            {when(move || preview.known, move || view! {
                <fieldset class="options">
                    <legend class="visually-hidden">{shell.text(import::IMP_APPLY)}</legend>
                    {option(ImportChoice::AsNew, import::IMP_AS_NEW.into(), import::IMP_AS_NEW_TEXT)}
                    {option(ImportChoice::Merge, import::IMP_MERGE.with("plan", title.clone()), import::IMP_MERGE_TEXT)}
                </fieldset>
            })}
            <div class="dialog-buttons">
                <button type="button" class="quiet" data-testid="import-cancel" on:click=handler(move |_| on_close.run(()))>{shell.text(common::CANCEL)}</button>
                <button type="button" class="go" data-testid="import-apply" on:click=apply>{shell.text(import::IMP_APPLY)}</button>
            </div>
        </Dialog>
    }
}
