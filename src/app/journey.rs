//! The journey of a plan: its stages, how far each is, and the next best step.

use crate::ui::dom::prelude::*;

use crate::app::module::SampleBanner;
use crate::i18n::messages::{home, journey};
use crate::method::Stage;
use crate::modules::Module;
use crate::store::{Page, Route, Shell, use_shell};
use crate::ui::frame::{PlanLinks, ThemeSelect, plan_title};
use crate::ui::widgets::GoalsFold;

/// The journey of the open plan.
#[component]
pub fn JourneyPage() -> impl IntoView {
    let shell = use_shell();
    let done = Memo::new(move |_| Module::ALL.iter().filter(|module| shell.progress(**module).get().is_done()).count());
    let next = move || match shell.next_module().get() {
        Some(module) => {
            let href = shell.workspace.open_plan().map(|plan| Route::module(plan, module).href());
            view! {
                <p class="next-step">
                    <a class="go" href=href>{shell.render(&journey::NEXT_STEP.with("module", module.name()))}" →"</a>
                    <span>{shell.text(module.spec().frame.title)}</span>
                </p>
            }
        }
        None => view! { <p>{shell.text(journey::NEXT_ALL_DONE)}</p> },
    };
    view! {
        <main id="content" class="page journey" tabindex="-1">
            <SampleBanner />
            <p class="crumb">{shell.text(journey::JOURNEY_LABEL)}</p>
            <h1>{plan_title(shell)}</h1>
            <p class="why">{move || shell.render(&journey::PLAN_PROGRESS.with("done", done.get()).with("total", Module::ALL.len()))}</p>
            {next}
            {when(move || done.get() < Module::ALL.len(), move || evening_line(shell))}
            <p class="journey-why"><a href=Route::SalesProcess.href()>{shell.text(home::SALES_PROCESS_LINK)}</a></p>
            {Stage::ALL.iter().map(|stage| stage_section(shell, *stage)).collect_view()}
            <nav class="plan-links" aria-label=shell.text(journey::PLAN_LINKS)><PlanLinks /><ThemeSelect /></nav>
        </main>
    }
}

/// The way into the short route, and back into it.
fn evening_line(shell: Shell) -> View {
    let href = move || shell.workspace.open_plan().map(|plan| Route::page(plan, Page::Evening).href());
    view! {
        <p class="next-step">
            <a class="quiet" href=href>{shell.text(home::DOOR_EVENING)}</a>
            <span>{shell.text(journey::EVENING_LINE)}</span>
        </p>
    }
}

fn stage_section(shell: Shell, stage: Stage) -> impl IntoView {
    let heading = format!("stage-{}", stage.number());
    view! {
        <section class=format!("stage-block stage-{}", stage.number()) aria-labelledby=heading.clone()>
            <h2 id=heading>{shell.text(stage.name())}</h2>
            <p>{shell.text(stage.why())}</p>
            <ul class="module-cards">{stage.modules().map(|module| module_card(shell, module)).collect_view()}</ul>
        </section>
    }
}

fn module_card(shell: Shell, module: Module) -> impl IntoView {
    let href = move || shell.workspace.open_plan().map(|plan| Route::module(plan, module).href());
    view! {
        <li class="module-card">
            <a href=href>
                <b>{shell.text(module.name())}</b>
                <span class="module-question">{shell.text(module.spec().frame.title)}</span>
            </a>
            <GoalsFold module />
        </li>
    }
}
