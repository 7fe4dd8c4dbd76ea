//! Other figures, tried with sliders: nothing of it is in the plan before somebody says so.

use std::rc::Rc;

use crate::model::{Number, RecordKey, decimal};
use crate::modules::metrics::analysis::{Calculator, Knob, StageCount, Tried, target_line, velocity_lines};
use crate::modules::metrics::texts;
use crate::platform::input_value;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Entry, Grid, Sheet, column_heads, number_entry};

/// The sliders and what they come to.
#[component]
pub fn WhatIf(
    /// The figures of the plan.
    planned: Memo<Calculator>,
    /// Those that are tried.
    tried: RwSignal<Tried>,
) -> impl IntoView {
    let shell = use_shell();
    let now = Memo::new(move |_| tried.with(|tried| planned.with(|planned| tried.on(planned))));
    let knobs = Memo::new(move |_| planned.with(knobs));
    let nothing = Memo::new(move |_| tried.with(Tried::is_empty));
    let apply = move |_| {
        if nothing.get_untracked() {
            return;
        }
        let values = tried.get_untracked();
        let patch = shell.workspace.make(|plan, ids| values.patch(plan, ids));
        if shell.workspace.run_patch(&patch, texts::WHAT_WHATIF) {
            tried.set(Tried::default());
            shell.notices.show(texts::WHATIF_APPLIED, Some(shell.undo_action()));
        }
    };
    let disabled = move || nothing.get().to_string();
    let also_disabled = move || nothing.get().to_string();
    view! {
        <Sheet name=texts::WHATIF_TITLE class="what-if">
            <p class="help">{shell.text(texts::WHATIF_HELP)}</p>
            <div class="what-if-body">
                <div class="what-if-sliders">{each(move || knobs.get(), move |knob| slider(shell, knob, planned, tried))}</div>
                <Outcome planned now nothing />
            </div>
            <div class="gap">
                <button type="button" class="go" data-testid="what-if-apply" aria-disabled=disabled on:click=apply>{shell.text(texts::WHATIF_APPLY)}</button>
                <button type="button" class="quiet" data-testid="what-if-reset" aria-disabled=also_disabled on:click=move |_| tried.set(Tried::default())>{shell.text(texts::WHATIF_RESET)}</button>
            </div>
        </Sheet>
    }
}

/// The figures that can be tried: those that the plan has.
fn knobs(planned: &Calculator) -> Vec<Knob> {
    let rates = planned.stages.iter().skip(1).map(|(stage, _)| Knob::Rate(*stage));
    let all = rates.chain([Knob::Target, Knob::Deal, Knob::Open, Knob::Cycle]);
    all.filter(|knob| planned.value(*knob).is_some()).collect()
}

/// A slider and the same number to type.
fn slider(shell: Shell, knob: Knob, planned: Memo<Calculator>, tried: RwSignal<Tried>) -> View {
    let (_, field) = knob.place();
    let name = move || match knob {
        Knob::Rate(stage) => shell.render(&texts::RATE_OF.with("stage", shell.workspace.name_of(stage))),
        _ => shell.preferences.text(field.label).to_owned(),
    };
    let value = move || tried.with(|tried| tried.value(knob)).or_else(|| planned.with(|planned| planned.value(knob)));
    let travel = Memo::new(move |_| planned.with(|planned| planned.value(knob)).map(|value| knob.travel(value)));
    let set = move |value: f64| planned.with_untracked(|planned| tried.update(|tried| tried.set(knob, value, planned)));
    let on_slide = move |event: web_sys::Event| {
        if let Some(value) = decimal(&input_value(&event)) {
            set((value * 100.0).round() / 100.0);
        }
    };
    let id = match knob {
        Knob::Rate(stage) => format!("try-{}", stage.id.0),
        _ => format!("try-{}", field.id),
    };
    let number = Entry {
        field,
        id: format!("{id}-number"),
        name: Signal::derive(name),
        placeholder: Signal::derive(String::new),
        value: Rc::new(value),
        on_number: Rc::new(move |number: Option<Number>| number.into_iter().for_each(|number| set(number.get()))),
        live: true,
    };
    let moved = move || tried.with(|tried| tried.value(knob).is_some());
    let written = move || value().map(|value| shell.format(|formats| formats.number(value))).unwrap_or_default();
    view! {
        <div class="what-if-row" class:moved=moved>
            <label for=id.clone()>{name}</label>
            <input
                type="range"
                id=id
                min=move || travel.get().map(|travel| travel.least.to_string())
                max=move || travel.get().map(|travel| travel.most.to_string())
                step=move || travel.get().map(|travel| travel.step.to_string())
                aria-valuetext=written
                prop:value=move || value().map(|value| value.to_string()).unwrap_or_default()
                on:input=on_slide
            />
            {number_entry(number)}
        </div>
    }
}

/// What the tried figures come to beside those of the plan.
#[component]
fn Outcome(planned: Memo<Calculator>, now: Memo<Calculator>, nothing: Memo<bool>) -> impl IntoView {
    let shell = use_shell();
    let leads = move || {
        let before = planned.with(Calculator::leads).filter(|_| !nothing.get())?;
        let after = now.with(Calculator::leads);
        Some(match after {
            Some(after) => shell.render(&texts::WHATIF_RESULT.with_amount(after as f64).with("before", before)),
            None => shell.preferences.text(texts::FUNNEL_INCOMPLETE).to_owned(),
        })
    };
    let target = move || {
        let now = now.get();
        shell.preferences.with_formats(|formats| shell.workspace.read(|plan| target_line(plan, &now, formats)))
    };
    let velocity = move || {
        let now = now.get();
        let velocity = now.velocity()?;
        let lines = shell
            .preferences
            .with_formats(|formats| shell.workspace.read(|plan| velocity_lines(plan, &now, &velocity, formats)));
        Some(lines.into_iter().map(|line| view! { <p class="help">{line}</p> }).collect_view())
    };
    let columns = [texts::COLUMN_STAGE, texts::COLUMN_NOW, texts::COLUMN_TRIED, texts::COLUMN_TRIED_WEEK];
    let rows = move || {
        let today = shell.today();
        let (before, after) = (planned.with(|planned| planned.counts(today)), now.with(|now| now.counts(today)));
        let after = after.unwrap_or_default();
        let row = move |(at, before): (usize, StageCount)| row(shell, &before, after.get(at));
        before.unwrap_or_default().into_iter().enumerate().map(row).collect_view()
    };
    view! {
        <div class="what-if-outcome">
            <p class="what-if-leads" role="status" data-testid="what-if-leads">{leads}</p>
            <p class="help">{target}</p>
            <Grid name=texts::COLUMN_PERIOD class="side-by-side">
                <thead><tr>{column_heads(columns)}</tr></thead>
                <tbody>{rows}</tbody>
            </Grid>
            {velocity}
        </div>
    }
}

fn row(shell: Shell, before: &StageCount, after: Option<&StageCount>) -> View {
    let number = move |count: u64| shell.format(|formats| formats.number(count as f64));
    let stage: RecordKey = before.stage;
    let differs = after.is_some_and(|after| after.count != before.count);
    view! {
        <tr class:differs=differs>
            <th scope="row">{shell.render(&shell.workspace.name_of(stage))}</th>
            <td>{number(before.count)}</td>
            <td>{after.map(|after| number(after.count))}</td>
            <td>{after.and_then(|after| after.week).map(number)}</td>
        </tr>
    }
}
