//! Adding a finding to a persona: to whom, and to which of the lists.

use crate::i18n::messages::{common, what};
use crate::model::{FieldSpec, RecordKey, Table};
use crate::modules::Module;
use crate::modules::persona::spec::persona;
use crate::modules::persona::texts::ADD_PERSONA;
use crate::modules::research::analysis::add_to_record;
use crate::modules::research::spec::question;
use crate::modules::research::texts;
use crate::store::{Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{AddField, Sheet, name_on_face};

/// The lists of a persona that a finding may join.
const LISTS: &[&FieldSpec] = &[
    persona::PAINS.spec,
    persona::GOALS.spec,
    persona::GAINS.spec,
    persona::BUYING_TRIGGERS.spec,
    persona::DECISION_CRITERIA.spec,
    persona::OBJECTIONS.spec,
];

/// Asks where the finding of a question goes.
#[component]
pub fn ToPersona(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let question = shell.workspace.record(key);
    let finding = move || question.get().map(|record| record.text(question::FINDING).to_owned());
    let personas = shell.workspace.keys_of(Table::Persona);
    view! {
        <Sheet name=texts::ACTION_TO_PERSONA>
            <p class="finding-text">{finding}</p>
            {when(move || personas.with(Vec::is_empty), move || view! {
                <p class="empty">{shell.text(Module::Persona.spec().frame.empty)}</p>
                <AddField table=Table::Persona place=Some("") place_name=Module::Persona.name().into() placeholder=ADD_PERSONA />
            })}
            <ul class="targets">{each(move || personas.get(), move |persona| view! { <Target key persona /> })}</ul>
            <button type="button" class="text-button" on:click=move |_| back(shell)>{shell.text(common::CANCEL)}</button>
        </Sheet>
    }
}

/// One persona with its lists.
#[component]
fn Target(key: RecordKey, persona: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let name = move || shell.render(&shell.workspace.name_of(persona));
    let list = move |field: &'static FieldSpec| {
        let label = name_on_face(persona, field.label);
        view! {
            <button type="button" class="quiet" aria-label=move || label.get() on:click=move |_| add(shell, key, persona, field)>
                {shell.text(field.label)}
            </button>
        }
    };
    view! { <li><b>{name}</b>{LISTS.iter().map(|field| list(field)).collect_view()}</li> }
}

fn add(shell: Shell, key: RecordKey, persona: RecordKey, list: &'static FieldSpec) {
    let Some(patch) = shell.workspace.read(|plan| add_to_record(plan, key, persona, list, persona::ORIGIN.spec)) else {
        return;
    };
    let what = what::WHAT_SEND.with("name", shell.workspace.name_of(key)).with("module", Module::Persona.name());
    if shell.workspace.run_patch(&patch, what) {
        shell.notices.show(texts::SENT.with("module", Module::Persona.name()), Some(shell.undo_action()));
        back(shell);
    }
}

fn back(shell: Shell) {
    if let Some(plan) = shell.workspace.open_plan_now() {
        shell.go(&Route::module(plan, Module::Research));
    }
}
