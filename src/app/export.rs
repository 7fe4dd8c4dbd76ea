//! What others get to read: chosen parts of the plan, as a file or on paper.

use std::sync::Arc;

use crate::formats::{Document, document, private_preview};
use crate::i18n::messages::{export, print};
use crate::i18n::{Locale, Text};
use crate::model::Table;
use crate::modules::Module;
use crate::platform::{self, input_value};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Paper;

/// What is handed on.
#[derive(Clone, Copy)]
struct Choices {
    modules: RwSignal<Vec<Module>>,
    locale: RwSignal<Locale>,
    private: RwSignal<bool>,
    /// Whether the JSON file goes without private fields.
    open_file: RwSignal<bool>,
    letter: RwSignal<bool>,
}

impl Choices {
    /// The whole plan, or the module that the address names, in the language of the page.
    fn new(shell: Shell) -> Self {
        let named = match shell.route_now() {
            Route::Plan { view, .. } => view.as_deref().and_then(Module::from_id),
            _ => None,
        };
        Self {
            modules: RwSignal::new(named.map_or_else(|| Module::ALL.to_vec(), |module| vec![module])),
            locale: RwSignal::new(shell.preferences.locale_now()),
            private: RwSignal::new(false),
            open_file: RwSignal::new(false),
            letter: RwSignal::new(false),
        }
    }

    fn toggle(self, module: Module) {
        self.modules.update(|modules| {
            let chosen = |other: &Module| modules.contains(other) != (*other == module);
            *modules = Module::ALL.iter().copied().filter(chosen).collect();
        });
    }
}

/// The page that hands a plan on.
#[component]
pub fn ExportPage() -> impl IntoView {
    let shell = use_shell();
    let choices = Choices::new(shell);
    let content = Memo::new(move |_| {
        shell.preferences.formats_in(choices.locale.get(), |formats| {
            let modules = choices.modules.get();
            let make = |plan: &_| Some(Arc::new(document(plan, &modules, formats, choices.private.get())));
            shell.workspace.watch_now(Watched::Plan, make)
        })
    });
    let empty = move || content.with(|content| content.as_ref().is_none_or(|content| content.chapters.is_empty()));
    let save = move || {
        content.with(|content| {
            if let Some(content) = content {
                shell.export_markdown(content, choices.locale.get_untracked());
            }
        });
    };
    view! {
        <main id="content" class="page" tabindex="-1">
            <div class="export-choices">
                <h1>{shell.text(export::EXP_TITLE)}</h1>
                <p class="why">{shell.text(print::EXPORT_WHY)}</p>
                <ChoiceFields choices />
                <div class="tools">
                    <button type="button" class="go" data-testid="print" aria-disabled=move || empty().to_string() on:click=move |_| if !empty() { platform::print(); }>
                        {shell.text(print::PRINT_GO)}
                    </button>
                    <button type="button" class="quiet" data-testid="export-markdown" on:click=move |_| save()>{shell.text(print::EXPORT_MARKDOWN_GO)}</button>
                </div>
                <p class="help">{shell.text(print::PRINT_PDF_HINT)}</p>
                <FileChoice choices />
                {when(empty, move || view! { <p class="empty" role="status">{shell.text(print::PRINT_EMPTY)}</p> })}
            </div>
            {move || {
                let content: Option<Arc<Document>> = content.get().filter(|content| !content.chapters.is_empty());
                content.map(|content| view! { <Paper content locale=choices.locale.get() letter=choices.letter.get() private=choices.private.get() /> })
            }}
        </main>
    }
}

/// The file that can be imported again: the user's own copy, or one for others.
#[component]
fn FileChoice(choices: Choices) -> impl IntoView {
    let shell = use_shell();
    let open = choices.open_file;
    let either =
        move |open_text: Text, whole: Text| move || shell.preferences.text(if open.get() { open_text } else { whole });
    view! {
        <div class="tools">
            <button type="button" class="quiet" data-testid="export-file" on:click=move |_| shell.export_json(!open.get_untracked())>
                {either(print::EXPORT_JSON_OPEN_GO, print::EXPORT_JSON_GO)}
            </button>
            <label class="check">
                <input type="checkbox" data-testid="export-file-open" prop:checked=move || open.get() on:change=move |_: web_sys::Event| open.update(|open| *open = !*open) />
                {shell.text(export::EXP_PRIVATE_WITHOUT)}
            </label>
            <small role="status">{either(export::EXP_PRIVATE_BACKUP, print::EXPORT_JSON_HOLDS)}</small>
        </div>
    }
}

/// Parts, language, paper, private fields.
#[component]
fn ChoiceFields(choices: Choices) -> impl IntoView {
    let shell = use_shell();
    let held = Memo::new(move |_| {
        let tables: Vec<Table> =
            choices.modules.with(|all| all.iter().flat_map(|module| module.tables()).copied().collect());
        shell.preferences.with_formats(|formats| {
            shell.workspace.watch_now(Watched::Plan, |plan| private_preview(plan, &tables, formats))
        })
    });
    let count = move || match held.with(|held| held.iter().map(|(_, entries)| entries.len()).sum::<usize>()) {
        0 => shell.preferences.text(export::EXP_PRIVATE_NONE).to_owned(),
        held if choices.private.get() => shell.render(&export::EXP_PRIVATE_OUT.with_count(held)),
        held => shell.render(&export::EXP_PRIVATE_HELD.with_count(held)),
    };
    let leaves = move || choices.private.get() && held.with(|held| !held.is_empty());
    let entry = |(name, entries): (String, Vec<String>)| view! { <li><b>{name}</b>" "{entries.join(" · ")}</li> };
    let part = move |module: Module| {
        let chosen = move || choices.modules.with(|modules| modules.contains(&module));
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=chosen on:change=move |_: web_sys::Event| choices.toggle(module) />
                {shell.text(module.name())}
            </label>
        }
    };
    let language = move |locale: Locale| {
        view! { <option value=locale.tag() lang=locale.tag() selected=move || choices.locale.get() == locale>{locale.own_name()}</option> }
    };
    let paper = move |letter: bool, name: &'static str| {
        view! { <option value=name selected=move || choices.letter.get() == letter>{name}</option> }
    };
    view! {
        <fieldset class="checks">
            <legend>{shell.text(print::PRINT_PARTS)}</legend>
            {Module::ALL.iter().map(|module| part(*module)).collect_view()}
        </fieldset>
        <div class="tools">
            <label class="check">
                {shell.text(print::PRINT_LANGUAGE)}
                <select class="quiet-select" on:change=move |event: web_sys::Event| choices.locale.set(Locale::from_tag(&input_value(&event)).unwrap_or_default())>
                    {Locale::ALL.map(language).into_iter().collect_view()}
                </select>
            </label>
            <label class="check">
                {shell.text(print::PRINT_PAPER)}
                <select class="quiet-select" on:change=move |event: web_sys::Event| choices.letter.set(input_value(&event) == "Letter")>
                    {paper(false, "A4")}
                    {paper(true, "Letter")}
                </select>
            </label>
            <label class="check">
                <input type="checkbox" data-testid="export-private" prop:checked=move || choices.private.get() on:change=move |_: web_sys::Event| choices.private.update(|private| *private = !*private) />
                {shell.text(export::EXP_PRIVATE_SWITCH)}
            </label>
            <small role="status">{count}</small>
        </div>
        {when(leaves, move || view! {
            <ul class="private-preview" data-testid="private-preview" tabindex="0" aria-label=shell.text(export::EXP_PRIVATE_TITLE)>
                {move || held.get().into_iter().map(entry).collect_view()}
            </ul>
        })}
    }
}
