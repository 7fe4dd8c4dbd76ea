//! The signing procedure: what is done, what is next, and what proves it.

use std::sync::Arc;

use crate::model::{Record, RecordKey, Table};
use crate::modules::contract::analysis::{Procedure, procedure};
use crate::modules::contract::spec::{StepStatus, step};
use crate::modules::contract::texts;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    CardKind, CardSection, Tick, choice_chip, due_chip, line, owner_chip, rest_form, standard_list,
};

const STEPS: CardKind = CardKind {
    face: step_face,
    form: |key, record| rest_form(key, record, &[]),
    tick: Some(Tick::Choice(step::STATUS.spec, "done")),
    ..CardKind::plain(Table::ContractStep)
};

/// The steps in their order.
#[component]
pub fn ProcedureView() -> impl IntoView {
    let shell = use_shell();
    let stand = shell.workspace.watch(Watched::Content(Table::ContractStep), procedure);
    let lead = view! {
        <p class="help" role="status">{move || said(shell, stand.get())}</p>
        {standard_list(Table::ContractStep, texts::STANDARD_STEPS)}
    };
    view! {
        <div class="procedure">
            <CardSection kind=STEPS name=texts::SECTION_STEPS placeholder=texts::ADD_STEP empty=texts::EMPTY_STEPS lead=lead />
        </div>
    }
}

/// How many steps are done, and which is next.
fn said(shell: Shell, stand: Procedure) -> Option<String> {
    let done = texts::STEPS_LINE.with_count(stand.total).with("done", stand.done);
    let next = match stand.next {
        Some(next) => texts::STEPS_NEXT.with("step", shell.workspace.name_of(next)),
        None => texts::STEPS_SETTLED.into(),
    };
    (stand.total > 0).then(|| format!("{} · {}", shell.render(&done), shell.render(&next)))
}

/// What it does, how far it is where a tick does not say it, who does it until when, and its proof.
fn step_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let status = move || record.get().and_then(|record| record.get(step::STATUS));
    let between = move || matches!(status(), Some(StepStatus::Doing | StepStatus::NotNeeded));
    view! {
        {move || between().then(|| choice_chip(record, step::STATUS.spec))}
        {owner_chip(record, step::OWNER.spec)}
        {due_chip(record, step::DUE)}
        {line(record, step::PROOF.spec)}
    }
}
