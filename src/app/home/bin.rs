//! The bin: deleted plans, and the way to delete them for good.

use crate::i18n::messages::{common, home};
use crate::store::{PlanSummary, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::Dialog;

/// Deleted plans. They stay until they are deleted for good, which is asked first.
#[component]
pub fn Bin() -> impl IntoView {
    let shell = use_shell();
    let plans = move || shell.library.plans().into_iter().filter(|plan| plan.binned).collect::<Vec<_>>();
    let asking = RwSignal::new(None::<PlanSummary>);
    view! {
        <details class="bin">
            <summary><h2>{shell.text(home::BIN_TITLE)}</h2><span class="count" translate="no">{move || plans().len()}</span></summary>
            <ul class="plans">
                {each(plans, move |plan| view! { <BinnedRow plan asking /> })}
            </ul>
        </details>
        {move || asking.get().map(|plan| view! { <DestroyDialog plan on_close=Callback::new(move |()| asking.set(None)) /> })}
    }
}

#[component]
fn BinnedRow(plan: PlanSummary, asking: RwSignal<Option<PlanSummary>>) -> impl IntoView {
    let shell = use_shell();
    let id = plan.id;
    let name = plan.clone();
    view! {
        <li class="plan-row">
            <b>{move || shell.render(&shell.library.name(&name))}</b>
            <span class="grow"></span>
            <button type="button" class="quiet" on:click=move |_| shell.library.put_back(id)>
                {shell.text(home::BIN_RESTORE)}
            </button>
            <button type="button" class="quiet removes" on:click=move |_| asking.set(Some(plan.clone()))>
                {shell.text(home::BIN_DELETE)}
            </button>
        </li>
    }
}

/// The one question asked: before what undo cannot bring back.
#[component]
fn DestroyDialog(plan: PlanSummary, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let shell = use_shell();
    let id = plan.id;
    let question = move || shell.render(&home::BIN_DELETE_ASK.with("plan", shell.library.name(&plan)));
    view! {
        <Dialog labelled_by="destroy-question" on_close>
            <p id="destroy-question">{question}</p>
            <div class="dialog-buttons">
                <button type="button" class="go" on:click=move |_| on_close.run(())>{shell.text(common::CANCEL)}</button>
                <button
                    type="button"
                    class="quiet removes"
                    on:click=move |_| {
                        on_close.run(());
                        shell.library.destroy(id);
                    }
                >
                    {shell.text(home::BIN_DELETE)}
                </button>
            </div>
        </Dialog>
    }
}
