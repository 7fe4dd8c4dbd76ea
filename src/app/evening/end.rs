//! The end of the route: what one has now, what is still open, and where it is worth going on.

use crate::i18n::messages::{evening, panel, print};
use crate::modules::Module;
use crate::modules::evening::{ASKS, Answer, Leg};
use crate::store::{Page, Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{GoalsFold, Sheet};

use super::grows::Grown;
use super::legs::name;
use super::question::label;
use super::walk::{END, Walk};

/// Everything that has grown, with the ways on.
#[component]
pub fn End(
    /// The way through the route.
    walk: Walk,
) -> impl IntoView {
    let shell = use_shell();
    // What waits for another answer cannot be asked yet.
    let open: Vec<usize> = (0..ASKS.len()).filter(|at| walk.answer(*at) == Some(Answer::Open)).collect();
    let title = if open.is_empty() { evening::END_TITLE } else { evening::END_TITLE_OPEN };
    let page = move |page: Page| move || shell.workspace.open_plan().map(|plan| Route::page(plan, page).href());
    let skipped = (!open.is_empty()).then(|| skipped(shell, walk, open));
    let grown = move |leg: Leg| {
        let open = evening::OPEN_MODULE.with("module", leg.module().name());
        let href = page(Page::Module(leg.module()));
        let beside = view! { <a class="quiet" href=href>{move || shell.render(&open)}</a> };
        view! { <Sheet name=name(leg) beside><Grown leg /></Sheet> }
    };
    view! {
        <section class="evening-end" aria-labelledby=END>
            <h2 id=END tabindex="-1">{shell.text(title)}</h2>
            <p class="why">{shell.text(evening::END_WHY)}</p>
            <div class="tools">
                <a class="go" href=page(Page::Export)>{shell.text(print::EXPORT_MODULE)}</a>
                <a class="quiet" href=page(Page::Coach)>{shell.text(panel::PANEL_COACH)}</a>
                <span class="grow"></span>
                <button type="button" class="quiet" on:click=move |_| walk.go_back()>"← "{shell.text(evening::BACK)}</button>
            </div>
            {skipped}
            <Deeper />
            <div class="evening-grown">{Leg::ALL.into_iter().map(grown).collect_view()}</div>
        </section>
    }
}

/// What was skipped and can be asked, each with the way back to it.
fn skipped(shell: Shell, walk: Walk, open: Vec<usize>) -> View {
    let row = move |at: usize| {
        let ask = ASKS.get(at)?;
        let question = move || {
            let asked = shell.guidance().and_then(|guidance| guidance.asked(at, shell.audience.get()));
            asked.map_or_else(|| shell.preferences.text(label(ask)), |(question, _)| question)
        };
        Some(
            view! { <li><button type="button" class="text-button" on:click=move |_| walk.go(at)>{question}</button></li> },
        )
    };
    view! {
        <Sheet name=evening::END_SKIPPED><ul class="evening-skipped">{open.into_iter().map(row).collect_view()}</ul></Sheet>
    }
}

/// Of the modules that the route went through, the one that has most to gain.
#[component]
fn Deeper() -> impl IntoView {
    let shell = use_shell();
    let module = Memo::new(move |_| {
        let touched = Module::ALL.iter().copied().filter(|module| Leg::ALL.iter().any(|leg| leg.module() == *module));
        let share = |module: &Module| shell.progress(*module).get().share();
        touched.filter(|module| share(module) < 1.0).min_by(|one, other| share(one).total_cmp(&share(other)))
    });
    move || {
        let module = module.get()?;
        let href = move || shell.workspace.open_plan().map(|plan| Route::module(plan, module).href());
        let line = shell.render(&evening::END_DEEPER.with("module", module.name()));
        Some(view! {
            <div class="evening-deeper">
                <a href=href><b>{line}</b></a>
                <GoalsFold module />
            </div>
        })
    }
}
