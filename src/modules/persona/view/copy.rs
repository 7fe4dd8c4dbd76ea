//! Copying a persona into another plan.

use crate::i18n::messages::common;
use crate::model::{PlanId, RecordKey, Table};
use crate::modules::Module;
use crate::modules::persona::analysis::copy_into;
use crate::modules::persona::texts;
use crate::store::{NoticeAction, PlanSummary, Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Sheet;

/// Asks for the plan. The persona is the selected one.
#[component]
pub fn CopyView() -> impl IntoView {
    let shell = use_shell();
    let shown = shell.shown_of(Table::Persona);
    shell.library.refresh();
    let others = Memo::new(move |_| {
        let here = shell.workspace.open_plan();
        let plans = shell.library.plans().into_iter().filter(|plan| !plan.binned && Some(plan.id) != here);
        plans.collect::<Vec<_>>()
    });
    let ask = move || {
        let ask = |key| shell.render(&texts::COPY_WHERE.with("name", shell.workspace.name_of(key)));
        shown.get().map(ask).unwrap_or_default()
    };
    let target = move |plan: PlanSummary| {
        let name = shell.render(&shell.library.name(&plan));
        let copy = move |_| {
            if let Some(key) = shown.get_untracked() {
                copy_to(shell, key, &plan);
            }
        };
        view! { <li><button type="button" class="quiet" on:click=copy>{name}</button></li> }
    };
    view! {
        <Sheet name=Signal::derive(ask)>
            {when(move || others.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::COPY_NO_PLAN)}</p> })}
            <ul class="copy-targets">{move || others.get().into_iter().map(target).collect_view()}</ul>
            <button type="button" class="text-button" on:click=move |_| back(shell)>{shell.text(common::CANCEL)}</button>
        </Sheet>
    }
}

fn copy_to(shell: Shell, key: RecordKey, plan: &PlanSummary) {
    let id: PlanId = plan.id;
    if let Some(patch) = shell.library.copy_into(id, |source, target, ids| copy_into(source, &[key], target, ids)) {
        let undo = NoticeAction::new(common::UNDO_NOW, move || shell.library.take_back(id, &patch));
        let said = texts::COPIED.with("name", shell.workspace.name_of(key)).with("plan", shell.library.name(plan));
        shell.notices.show(said, Some(undo));
        back(shell);
    }
}

fn back(shell: Shell) {
    if let Some(plan) = shell.workspace.open_plan_now() {
        shell.go(&Route::module(plan, Module::Persona));
    }
}
