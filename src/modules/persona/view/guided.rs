//! A few questions at a time, in any order.

use crate::model::{RecordKey, Table};
use crate::modules::persona::analysis::{STEPS, answered};
use crate::modules::persona::spec::persona;
use crate::modules::persona::texts;
use crate::modules::persona::view::faces::Faces;
use crate::platform;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{AddField, RecordForm, field_id};

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
        <AddField table=Table::Persona place=Some("") place_name=texts::FRAME.name.into() placeholder=texts::ADD_PERSONA />
        {move || shown.get().map(|key| view! { <Steps key step choose=Callback::new(choose) /> })}
    }
}

/// The steps, and the questions of the one that is open.
#[component]
fn Steps(key: RecordKey, step: RwSignal<usize>, choose: Callback<RecordKey>) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let anti = move || record.get().and_then(|record| record.get(persona::ANTI)) == Some(true);
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
    let personas = shell.workspace.keys_of(Table::Persona);
    let next_step = move || (step.get() + 1 < STEPS.len()).then(|| step.get() + 1);
    let next_person = move || {
        let after = || personas.get().iter().skip_while(|one| **one != key).nth(1).copied();
        next_step().is_none().then(after).flatten()
    };
    let focus_on = |key: RecordKey, step: usize| {
        let first = STEPS.get(step).and_then(|step| step.fields.first());
        platform::focus_soon(first.map(|field| field_id(key, field)).into_iter().collect());
    };
    let go_on = move |next: usize| {
        step.set(next);
        focus_on(key, next);
    };
    let go_to = move |person: RecordKey| {
        choose.run(person);
        focus_on(person, 0);
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
            {when(move || step.get() == 0 && anti(), move || view! {
                <RecordForm key record fields=vec![persona::ANTI_REASON.spec] phrases=true />
            })}
            {move || STEPS.get(step.get()).map(|step| view! { <RecordForm key record fields=step.fields.to_vec() phrases=true /> })}
            <div class="tools">
                {when(done, move || view! { <span class="help">{shell.text(texts::GUIDED_DONE)}</span> })}
                <span class="grow"></span>
                {move || next_step().and_then(|next| Some((next, STEPS.get(next)?))).map(|(next, step)| view! {
                    <button type="button" class="quiet" on:click=move |_| go_on(next)>
                        {move || shell.render(&texts::GUIDED_NEXT.with("step", step.name))}
                    </button>
                })}
                {move || next_person().map(|person| view! {
                    <button type="button" class="quiet" on:click=move |_| go_to(person)>
                        {move || shell.render(&texts::GUIDED_NEXT_PERSON.with("name", shell.workspace.name_of(person)))}
                    </button>
                })}
            </div>
        </section>
    }
}
