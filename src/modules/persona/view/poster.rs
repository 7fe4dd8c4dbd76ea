//! A persona on one page, to hang up.

use std::sync::Arc;

use crate::i18n::messages::print;
use crate::model::{Field, FieldSpec, Record, RecordKey, Table, Value};
use crate::modules::persona::analysis::basis_line;
use crate::modules::persona::spec::persona;
use crate::modules::persona::view::avatar::Avatar;
use crate::modules::persona::view::faces::Faces;
use crate::platform;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::FieldControl;

/// The poster of one persona, and whose it is.
#[component]
pub fn PosterView() -> impl IntoView {
    let shell = use_shell();
    let shown = shell.shown_of(Table::Persona);
    view! {
        <div class="poster-choices">
            <Faces is_chosen=move |key: RecordKey| shown.get() == Some(key) choose=move |key: RecordKey| shell.selected.set(Some(key)) />
            {move || shown.get().map(|_| view! {
                <button type="button" class="go" data-testid="print-poster" on:click=|_| platform::print()>{shell.text(print::PRINT_GO)}</button>
            })}
        </div>
        {move || shown.get().map(|key| view! { <Poster key /> })}
    }
}

/// One persona on a sheet: what is written of it, and no more.
#[component]
pub fn Poster(
    /// The persona.
    key: RecordKey,
) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    move || record.get().map(|record| sheet(shell, key, &record))
}

fn sheet(shell: Shell, key: RecordKey, record: &Arc<Record>) -> View {
    let text = |field: Field<String>| record.written(field.spec);
    let age =
        record.get(persona::AGE_BAND).map(|age| shell.preferences.text(crate::model::Choice::label(age)).to_owned());
    let line: Vec<_> = [text(persona::TITLE), text(persona::ORGANISATION), age].into_iter().flatten().collect();
    let roles = record.choices_of(persona::BUYING_ROLES.spec);
    let grade = record.get(persona::GRADE).map(crate::model::Choice::label);
    let block = |field: &'static FieldSpec| block(shell, record, field);
    let anti = text(persona::ANTI_REASON).filter(|_| record.get(persona::ANTI) == Some(true));
    view! {
        <article class="poster" data-testid="poster">
            <header>
                <Avatar key />
                <div>
                    <h2>{shell.render(&shell.workspace.name_of(key))}</h2>
                    <p>{line.join(" · ")}</p>
                    <p class="persona-chips">
                        {grade.map(|grade| view! { <b class="grade">{shell.text(grade)}</b> })}
                        {roles.into_iter().map(|role| view! { <span class="chip">{shell.text(role)}</span> }).collect_view()}
                    </p>
                </div>
            </header>
            {anti.map(|reason| view! { <p class="poster-anti"><b>{shell.text(persona::ANTI_REASON.spec.label)}</b>" "{reason}</p> })}
            {text(persona::QUOTE).map(|quote| view! { <blockquote>{quote}</blockquote> })}
            {text(persona::BACKGROUND).map(|background| view! { <p class="poster-background">{background}</p> })}
            <div class="poster-grid">
                {BLOCKS.iter().map(|field| block(field)).collect_view()}
            </div>
            <Behaviour key />
            <footer>{shell.render(&basis_line(record))}</footer>
        </article>
    }
}

const BLOCKS: &[&FieldSpec] = &[
    persona::GOALS.spec,
    persona::PAINS.spec,
    persona::GAINS.spec,
    persona::BUYING_TRIGGERS.spec,
    persona::DECISION_CRITERIA.spec,
    persona::OBJECTIONS.spec,
    persona::CHANNELS.spec,
    persona::INFORMATION_SOURCES.spec,
];

/// A field with its entries; nothing where nothing stands.
fn block(shell: Shell, record: &Record, field: &'static FieldSpec) -> Option<View> {
    let entries: Vec<String> = match record.value(field)? {
        Value::Lines(lines) => lines.iter().filter(|line| !line.trim().is_empty()).cloned().collect(),
        _ => record.choices_of(field).into_iter().map(|name| shell.preferences.text(name).to_owned()).collect(),
    };
    let items = entries.into_iter().map(|entry| view! { <li>{entry}</li> }).collect_view();
    let ranked = field == persona::DECISION_CRITERIA.spec;
    Some(view! {
        <section class=format!("poster-{}", field.id)>
            <h3>{shell.text(field.label)}</h3>
            {if ranked { view! { <ol>{items}</ol> } } else { view! { <ul>{items}</ul> } }}
        </section>
    })
}

/// The scales, where the persona stands on one.
#[component]
fn Behaviour(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let any = shell.workspace.watch(Watched::Record(key), move |plan| {
        plan.get(key).is_some_and(|record| record.value(persona::SCALES.spec).is_some())
    });
    move || {
        any.get().then(|| {
            view! {
                <section class="poster-scales">
                    <h3>{shell.text(persona::SCALES.spec.label)}</h3>
                    <FieldControl key record field=persona::SCALES.spec />
                </section>
            }
        })
    }
}
