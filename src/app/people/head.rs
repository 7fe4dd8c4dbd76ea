//! The head of the page: the question, or the person.

use std::sync::Arc;

use crate::app::people::asked::Asked;
use crate::app::people::shown::Shown;
use crate::i18n::messages::{cards, people};
use crate::model::{FieldSpec, Record, RecordKey};
use crate::modules::Module;
use crate::modules::basics::spec::person;
use crate::store::{Page, Route, use_shell};
use crate::ui::dom::prelude::*;

/// The head.
#[component]
pub fn Head(
    /// What is asked for.
    asked: Asked,
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let shell = use_shell();
    let back = move || shell.workspace.open_plan().map(|plan| Route::page(plan, Page::People).href());
    let to_all = move || view! { <a href=back>{shell.text(people::PEOPLE_TO_ALL)}</a> };
    move || match asked.page_of.get() {
        Some(_) if asked.is_gone() => view! {
            <p class="crumb">{to_all()}</p>
            <h1>{shell.text(people::PEOPLE_TITLE)}</h1>
            <p class="empty" role="status">{shell.text(people::PEOPLE_GONE)}</p>
        },
        Some(person) => view! {
            <p class="crumb">{to_all()}</p>
            <PersonHead person />
        },
        None => view! {
            <p class="crumb">{shell.text(people::PEOPLE_TITLE)}</p>
            <h1>{shell.text(people::PEOPLE_QUESTION)}</h1>
            {when(move || shown.is_any(), move || view! { <p class="why">{shell.text(people::PEOPLE_WHY)}</p> })}
        },
    }
}

/// Name, role and contact of a person, with the way to where they are written.
#[component]
fn PersonHead(person: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(person);
    let href = move || shell.workspace.open_plan().map(|plan| Route::item(plan, person).href());
    let written = |record: Option<Arc<Record>>, field: &FieldSpec| record.and_then(|record| record.written(field));
    // Where the role says the same, once is enough.
    let function = move || {
        let name = record.get()?.choices_of(person::FUNCTION.spec).pop()?;
        (written(record.get(), person::ROLE.spec).as_deref() != Some(shell.preferences.text(name))).then_some(name)
    };
    let email = move || written(record.get(), person::EMAIL.spec);
    view! {
        <h1 id=person.to_string() tabindex="-1">{move || shell.render(&shell.workspace.name_of(person))}</h1>
        <p class="person-facts">
            {move || written(record.get(), person::ROLE.spec).map(|role| view! { <span>{role}</span> })}
            {move || function().map(|name| view! { <span class="chip">{shell.text(name)}</span> })}
            {move || email().map(|email| view! {
                <span>{email}" "<span class="chip" title=shell.text(cards::CARD_PRIVATE)>{shell.text(cards::CARD_PRIVATE_MARK)}</span></span>
            })}
            <a class="person-home" href=href>{shell.text(Module::Basics.name())}</a>
        </p>
    }
}
