//! Each plan with its last export and its snapshots.

use crate::i18n::Argument;
use crate::i18n::messages::{home, safety, snapshots};
use crate::model::PlanId;
use crate::platform::focus_soon;
use crate::store::{Kept, Page, PlanSummary, Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::frame::BackupBadge;
use crate::ui::primitives::{dynamic, each, handler, when};

/// The plans and what there is of them outside this browser.
#[component]
pub fn Backups(kept: RwSignal<Kept>) -> impl IntoView {
    let shell = use_shell();
    // Those in the bin come last: they are on their way out.
    let plans = Memo::new(move |_| {
        let (binned, others): (Vec<_>, Vec<_>) = shell.library.plans().into_iter().partition(|plan| plan.binned);
        others.into_iter().chain(binned).collect::<Vec<_>>()
    });
    // Where there are no plans, the advice above has said so.
    when(
        move || !plans.with(Vec::is_empty),
        move || {
            view! {
                <section class="sheet safety-wide" aria-labelledby="backups-title">
                    <h2 id="backups-title">{shell.text(safety::SAFE_BACKUPS)}</h2>
                    <p class="help">{shell.text(safety::BACKUP_TIP)}</p>
                    <ul class="backups">{each(move || plans.get(), move |plan| view! { <BackupRow plan kept /> })}</ul>
                </section>
            }
        },
    )
}

#[component]
fn BackupRow(plan: PlanSummary, kept: RwSignal<Kept>) -> impl IntoView {
    let shell = use_shell();
    let (id, backup, binned) = (plan.id, plan.backup, plan.binned);
    let name = shell.library.name(&plan);
    let export = safety::SAFE_BACKUP_OF.with("plan", name.clone());
    let history = Route::page(id, Page::History).href();
    let told = move || {
        kept.with(|kept| match kept.snapshots_of(id) {
            (0, _) => snapshots::SNAP_TITLE.into(),
            (count, bytes) => {
                let count = snapshots::SNAP_COUNT.with_count(count);
                safety::SAFE_SNAPSHOTS_LINE.with("count", count).with("size", Argument::Bytes(bytes))
            }
        })
    };
    view! {
        <li class="backup-row" data-testid="backup-row" data-id=id.0.as_str()>
            <div class="backup-words">
                <b>{move || shell.render(&name)}</b>
                {binned.then(|| view! { <small>{shell.text(home::BIN_TITLE)}</small> })}
                <BackupBadge backup />
            </div>
            <a class="item-link" href=history>{dynamic(move || shell.render(&told()))}</a>
            <button type="button" class="quiet" id=button_id(id) aria-label=move || shell.render(&export) on:click=handler(move |_| export_plan(shell, id))>
                {shell.text(safety::SAFE_BACKUP_GO)}
            </button>
        </li>
    }
}

fn button_id(plan: PlanId) -> String {
    format!("export-{}", plan.0)
}

/// The row is made anew with its badge, so the focus goes back to it.
fn export_plan(shell: Shell, plan: PlanId) {
    shell.export_stored(plan);
    focus_soon(vec![button_id(plan)]);
}
