//! The journey of a plan: where one stands, what is next, and the way into every module.

mod due;
mod narrowing;
mod now;
mod since;
mod stages;
mod standing;

use crate::app::module::SampleBanner;
use crate::i18n::messages::{home, journey};
use crate::store::{Page, Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::frame::{PlanLinks, ThemeSelect, plan_title};

use due::Due;
use narrowing::Narrowing;
use now::Now;
use since::Since;
use stages::Stages;
use standing::Standing;

/// The journey of the open plan.
#[component]
pub fn JourneyPage() -> impl IntoView {
    let shell = use_shell();
    let done =
        Memo::new(move |_| shell.counted().iter().filter(|module| shell.progress(**module).get().is_done()).count());
    let total = Memo::new(move |_| shell.counted().len());
    view! {
        <main id="content" class="page journey" tabindex="-1">
            <SampleBanner />
            <p class="crumb">{shell.text(journey::JOURNEY_LABEL)}</p>
            <h1>{plan_title(shell)}</h1>
            <p class="why">{move || shell.render(&journey::PLAN_PROGRESS.with("done", done.get()).with("total", total.get()))}</p>
            <Standing />
            <div class="journey-now">
                <div><Now /><Since /></div>
                <Due />
            </div>
            <nav class="plan-links" aria-label=shell.text(journey::PLAN_LINKS)><PlanLinks /></nav>
            {when(move || done.get() < total.get(), move || evening_line(shell))}
            <p class="journey-why"><a href=Route::SalesProcess.href()>{shell.text(home::SALES_PROCESS_LINK)}</a></p>
            <Stages />
            <Narrowing />
            <div class="plan-theme"><ThemeSelect /></div>
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
