//! The page of a module: its question, its reason, its screen, the way on.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{example, journey};
use crate::model::{RecordKey, Table};
use crate::modules::Module;
use crate::modules::plan::spec::header;
use crate::store::{Page, Route, use_shell};
use crate::ui::widgets::{GoalsFold, Starters};

/// The page of a module.
#[component]
pub fn ModulePage(module: Module) -> impl IntoView {
    let shell = use_shell();
    let (frame, cautions) = (module.spec().frame, module.spec().cautions);
    let progress = shell.progress(module);
    let nothing = Memo::new(move |_| progress.get().met == 0 && shell.is_empty(module));
    view! {
        <main id="content" class="page" tabindex="-1">
            <SampleBanner />
            <header class="module-head" class:begun=move || !nothing.get()>
                <p class="crumb">{shell.text(module.spec().stage.name())}" · "{shell.text(frame.name)}</p>
                <h1 data-testid="module-title">{shell.text(frame.title)}</h1>
                {when(move || nothing.get(), move || view! { <p class="why">{shell.text(frame.why)}</p> })}
                {when(move || !nothing.get(), move || view! { <GoalsFold module /> })}
            </header>
            {when(move || shell.skips(module), move || view! {
                <div class="sample-banner">
                    <p>{shell.text(journey::SKIPPED_HERE)}</p>
                    <button type="button" class="quiet" on:click=move |_| shell.count_again(module)>{shell.text(journey::SKIPPED_BACK)}</button>
                </div>
            })}
            {cautions.iter().map(|(only, caution)| when(move || only.fits(shell.audience.get()), move || view! {
                <p class="caution">{shell.text(*caution)}</p>
            })).collect_view()}
            {when(move || nothing.get(), move || view! {
                <div class="empty-state">
                    <p>{shell.text(frame.empty)}</p>
                    <Starters module />
                </div>
            })}
            {match module.is_by_deal() {
                true => view! { <ByDeal module /> },
                false => module.screen().view(),
            }}
            <Stepper module />
        </main>
    }
}

/// The screen of a module of which each deal has its own, as the deal that is chosen has it.
#[component]
fn ByDeal(module: Module) -> impl IntoView {
    let shell = use_shell();
    let scope = Memo::new(move |_| shell.workspace.scope());
    view! {
        {move || {
            let _shown = scope.get();
            provide_context(shell.within_deal());
            module.screen().view()
        }}
    }
}

/// A line over every page of the example plan.
#[component]
pub fn SampleBanner() -> impl IntoView {
    let shell = use_shell();
    let header = shell.workspace.record(RecordKey::single(Table::Plan));
    let sample = move || header.get().is_some_and(|header| header.get(header::SAMPLE) == Some(true));
    let start = move |_| shell.start_plan(Page::Module(Module::Basics));
    view! {
        {when(sample, move || view! {
            <div class="sample-banner">
                <p>{shell.text(example::SAMPLE_BANNER)}</p>
                <button type="button" class="quiet" on:click=start>{shell.text(example::SAMPLE_START_OWN)}</button>
            </div>
        })}
    }
}

/// The modules before and after, in the order of the journey.
#[component]
fn Stepper(module: Module) -> impl IntoView {
    let shell = use_shell();
    // What is set aside is passed over on the way.
    let counts = move |other: &Module| !shell.skips(*other);
    let (ahead, behind) = Module::ALL.split_at(module as usize);
    let before = move || ahead.iter().copied().rev().find(counts);
    let after = move || behind.iter().copied().skip(1).find(counts);
    let href = move |module: Module| move || shell.workspace.open_plan().map(|plan| Route::module(plan, module).href());
    let next = move |name: Text| move || shell.render(&journey::NEXT_STEP.with("module", name));
    view! {
        <footer class="stepper">
            {move || before().map(|before| view! { <a class="quiet" href=href(before)>"← "{shell.text(before.name())}</a> })}
            <span class="grow"></span>
            {move || match after() {
                Some(after) => view! { <a class="go" href=href(after)>{next(after.name())}" →"</a> },
                None => {
                    let home = move || shell.workspace.open_plan().map(|plan| Route::journey(plan).href());
                    view! { <a class="go" href=home>{shell.text(journey::JOURNEY_LABEL)}" →"</a> }
                }
            }}
        </footer>
    }
}
