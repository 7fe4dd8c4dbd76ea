//! A few questions at a time, in any order.

use crate::model::{RecordKey, Table};
use crate::modules::persona::analysis::{STEPS, answered};
use crate::modules::persona::texts;
use crate::modules::persona::view::faces::Faces;
use crate::platform;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{AddField, RecordForm};

/// One persona, step by step.
#[component]
pub fn GuidedView() -> impl IntoView {
    let shell = use_shell();
    let shown = shell.shown_of(Table::Persona);
    let step = RwSignal::new(0_usize);
    let choose = move |key: RecordKey| {
        shell.selected.set(Some(key));
        step.set(0);
    };
    view! {
        <p class="help">{shell.text(texts::GUIDED_HINT)}</p>
        <Faces is_chosen=move |key: RecordKey| shown.get() == Some(key) choose />
        <AddField table=Table::Persona place=Some("") place_name=texts::FRAME.name placeholder=texts::ADD_PERSONA />
        {move || shown.get().map(|key| view! { <Steps key step /> })}
    }
}

/// The steps, and the questions of the one that is open.
#[component]
fn Steps(key: RecordKey, step: RwSignal<usize>) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let counts = shell.workspace.watch(Watched::Record(key), move |plan| {
        let record = plan.get(key);
        STEPS.iter().map(|step| record.map_or(0, |record| answered(step, record))).collect::<Vec<_>>()
    });
    let tab = move |(place, one): (usize, &'static crate::modules::persona::analysis::GuidedStep)| {
        let count = move || counts.with(|counts| counts.get(place).copied().unwrap_or(0));
        let line = move || shell.render(&texts::STEP_ANSWERED.with_count(one.fields.len()).with("answered", count()));
        view! {
            <button type="button" aria-pressed=move || (step.get() == place).to_string() on:click=move |_| step.set(place)>
                <span>{shell.text(one.name)}</span>
                <small aria-hidden="true">{move || format!("{}/{}", count(), one.fields.len())}</small>
                <span class="visually-hidden">{line}</span>
            </button>
        }
    };
    let next = move || (step.get() + 1 < STEPS.len()).then(|| step.get() + 1);
    let go_on = move |_| {
        if let Some(next) = next() {
            step.set(next);
            platform::focus_soon(
                STEPS
                    .get(next)
                    .and_then(|step| step.fields.first())
                    .map(|field| crate::ui::widgets::field_id(key, field))
                    .into_iter()
                    .collect(),
            );
        }
    };
    let done = move || {
        let at = step.get();
        let asked = STEPS.get(at).map_or(0, |step| step.fields.len());
        counts.with(|counts| counts.get(at).is_some_and(|count| *count == asked))
    };
    view! {
        <section class="sheet guided" aria-label=move || shell.render(&shell.workspace.name_of(key))>
            <div class="segments steps" role="group" aria-label=shell.text(texts::VIEW_GUIDED)>
                {STEPS.iter().enumerate().map(tab).collect_view()}
            </div>
            {move || STEPS.get(step.get()).map(|step| view! { <RecordForm key record fields=step.fields.to_vec() phrases=true /> })}
            <div class="tools">
                {when(done, move || view! { <span class="help">{shell.text(texts::GUIDED_DONE)}</span> })}
                <span class="grow"></span>
                {move || next().and_then(|next| STEPS.get(next)).map(|step| view! {
                    <button type="button" class="go" on:click=go_on>
                        {move || shell.render(&texts::GUIDED_NEXT.with("step", step.name))}
                    </button>
                })}
            </div>
        </section>
    }
}
