//! Each plan with its last export and its snapshots.

use crate::i18n::messages::{common, home, safety, snapshots};
use crate::i18n::{Argument, Message, Text};
use crate::model::PlanId;
use crate::platform::{can_write_files, focus_soon, spawn};
use crate::store::{FILE_KEEPING, FileKeeping, FileState, Kept, Page, PlanSummary, Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::frame::BackupBadge;
use crate::ui::widgets::Sheet;

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
                <Sheet name=safety::SAFE_BACKUPS class="safety-wide">
                    <p class="help">{shell.text(safety::BACKUP_TIP)}</p>
                    <ul class="backups">{each(move || plans.get(), move |plan| view! { <BackupRow plan kept /> })}</ul>
                </Sheet>
            }
        },
    )
}

#[component]
fn BackupRow(plan: PlanSummary, kept: RwSignal<Kept>) -> impl IntoView {
    let shell = use_shell();
    let (id, backup, binned) = (plan.id, plan.backup, plan.binned);
    let name = shell.library.name(&plan);
    let (export, kept_name) = (safety::SAFE_BACKUP_OF.with("plan", name.clone()), name.clone());
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
            <a class="item-link" href=history>{move || shell.render(&told())}</a>
            <KeptFile plan=id name=kept_name />
            <button type="button" class="quiet" id=button_id(id) aria-label=move || shell.render(&export) on:click=move |_| export_plan(shell, id)>
                {shell.text(safety::SAFE_BACKUP_GO)}
            </button>
        </li>
    }
}

/// The file of a plan that is kept up to date, where the browser lets a page write files.
#[component]
fn KeptFile(plan: PlanId, name: Message) -> impl IntoView {
    let shell = use_shell();
    let run = move |act: fn(FileKeeping) -> fn(Shell, PlanId)| {
        move |_| {
            spawn(async move {
                match (FILE_KEEPING.load)().await.ok().and_then(|()| (FILE_KEEPING.make)()) {
                    Some(keeping) => act(keeping)(shell, plan),
                    None => shell.notices.show(common::PART_MISSING, None),
                }
            });
        }
    };
    let told = move || {
        let Some((file, state)) = shell.kept_files.of(plan) else {
            let label = shell.render(&safety::SAFE_KEEP_FILE_OF.with("plan", name.clone()));
            let choose = run(|keeping| keeping.choose);
            return view! { <button type="button" class="quiet" aria-label=label data-testid="keep-file" on:click=choose>{shell.text(safety::SAFE_KEEP_FILE)}</button> };
        };
        let text: Message = match state {
            FileState::Waiting => safety::SAFE_KEEP_WAITING.into(),
            FileState::Written(at) => safety::SAFE_KEEP_WRITTEN.with("when", Argument::When(at)),
            FileState::Asking => safety::SAFE_KEEP_ASKING.into(),
            FileState::Failed => safety::SAFE_KEEP_FAILED.into(),
        };
        // How long ago it was written goes on each minute: in a text of its own, so that the buttons stay, and unspoken.
        let role = (!matches!(state, FileState::Written(_))).then_some("status");
        let text = text.with("file", file.clone());
        let button = |label: Text, act: fn(FileKeeping) -> fn(Shell, PlanId)| {
            let label = shell.render(&label.with("file", file.clone()));
            view! { <button type="button" class="quiet" on:click=run(act)>{label}</button> }
        };
        let allow = (state == FileState::Asking).then(|| button(safety::SAFE_KEEP_ALLOW, |keeping| keeping.allow));
        view! { <small role=role data-testid="kept-file">{move || shell.render(&text)}</small> {allow} {button(safety::SAFE_KEEP_STOP, |keeping| keeping.stop)} }
    };
    view! { {can_write_files().then(|| view! { <div class="kept-file">{told}</div> })} }
}

fn button_id(plan: PlanId) -> String {
    format!("export-{}", plan.0)
}

/// The row is made anew with its badge, so the focus goes back to it.
fn export_plan(shell: Shell, plan: PlanId) {
    shell.export_stored(plan);
    focus_soon(vec![button_id(plan)]);
}
