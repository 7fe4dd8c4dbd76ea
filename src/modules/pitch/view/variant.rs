//! Making another outline of one, for another listener.

use crate::i18n::messages::common;
use crate::model::{RecordKey, Table};
use crate::modules::pitch::analysis::variant;
use crate::modules::pitch::spec::outline;
use crate::modules::pitch::{ModuleView, texts};
use crate::modules::{Module, persona};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{AddField, Sheet};

/// Asks for whom another one is made of an outline.
#[component]
pub fn VariantView(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let people = shell.workspace.keys_of(Table::Persona);
    let listener = shell
        .workspace
        .watch(Watched::Record(key), move |plan| plan.get(key).and_then(|record| record.get(outline::PERSONA)));
    let others = move || people.get().into_iter().filter(|key| listener.get() != Some(*key)).collect::<Vec<_>>();
    let choice = move |person: RecordKey| {
        let name = move || shell.render(&shell.workspace.name_of(person));
        view! { <li><button type="button" class="quiet" on:click=move |_| make(shell, key, person)>{name}</button></li> }
    };
    view! {
        <Sheet name=texts::ACTION_VARIANT>
            <p>{move || shell.render(&shell.workspace.name_of(key))}</p>
            <p class="help">{shell.text(texts::VARIANT_FOR)}</p>
            {when(move || people.with(Vec::is_empty), move || view! {
                <p class="empty">{shell.text(persona::texts::FRAME.empty)}</p>
                <AddField table=Table::Persona place=Some("") place_name=Module::Persona.name().into() placeholder=persona::texts::ADD_PERSONA />
            })}
            <ul class="copy-targets">{each(others, choice)}</ul>
            <button type="button" class="text-button" on:click=move |_| back(shell)>{shell.text(common::CANCEL)}</button>
        </Sheet>
    }
}

fn make(shell: Shell, key: RecordKey, person: RecordKey) {
    let locale = shell.preferences.locale_now();
    let patch = shell.workspace.make(|plan, ids| variant(plan, key, person, locale, ids));
    let name = |key| shell.workspace.name_of(key);
    let what = texts::WHAT_VARIANT.with("name", name(key)).with("persona", name(person));
    let Some(copy) = patch.added() else { return back(shell) };
    if shell.workspace.run_patch(&patch, what) {
        shell.notices.show(texts::VARIANT_MADE.with("name", name(copy)), Some(shell.undo_action()));
        shell.show(Module::Pitch, ModuleView::Outlines.code(), copy);
    }
}

fn back(shell: Shell) {
    if let Some(plan) = shell.workspace.open_plan_now() {
        shell.go(&Route::module(plan, Module::Pitch).with_view(ModuleView::Outlines.code()));
    }
}
