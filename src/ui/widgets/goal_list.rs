//! What a module asks for: how far it is, in words, and each goal with a way there.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::journey;
use crate::i18n::{Argument, Text};
use crate::method::{Goal, Progress};
use crate::modules::Module;
use crate::store::{Page, Route, Shell, use_shell};

/// How far a module is, in words, watched.
pub fn standing(shell: Shell, module: Module) -> String {
    let progress = shell.progress(module).get();
    if progress.is_done() {
        return shell.preferences.text(journey::PROGRESS_DONE).to_owned();
    }
    if progress.met == progress.total {
        return shell.render(&journey::PROGRESS_OPEN.with_count(progress.open as usize));
    }
    if progress.met > 0 {
        return shell.render(&journey::PROGRESS_PART.with("percent", Argument::Percent(progress.rounded())));
    }
    let state = if shell.is_empty(module) { journey::PROGRESS_NONE } else { journey::PROGRESS_BEGUN };
    shell.preferences.text(state).to_owned()
}

/// The share that is met, which opens to what is missing.
#[component]
pub fn GoalsFold(module: Module) -> impl IntoView {
    let shell = use_shell();
    let progress = shell.progress(module);
    // Seventeen lists on the journey are not drawn before somebody looks.
    let opened = RwSignal::new(false);
    view! {
        <details class="goals-fold" data-testid="goals" on:toggle=move |_| opened.set(true)>
            <summary>
                <progress max="1" value=move || progress.get().share().to_string() aria-hidden="true"></progress>
                <span>{move || standing(shell, module)}</span>
            </summary>
            {when(move || opened.get(), move || view! { <GoalList module /> })}
        </details>
    }
}

/// Each goal of a module: what is met, what is missing, and the way there.
#[component]
pub fn GoalList(module: Module) -> impl IntoView {
    let shell = use_shell();
    let met = shell.met(module);
    let goal = move |(place, goal): (usize, &'static Goal)| {
        let progress = Memo::new(move |_| met.with(|met| met.get(place).copied().unwrap_or_default()));
        let missing = move || !progress.get().is_done();
        view! {
            <li class:missing=missing>
                {move || sign(shell, progress.get())}
                <span>{shell.text(goal.says)}</span>
                {when(missing, move || view! {
                    <button type="button" class="text-button" aria-label=move || shell.labelled(journey::GOAL_GO, goal.says) on:click=move |_| shell.pursue(module, goal)>
                        {shell.text(journey::GOAL_GO)}
                    </button>
                })}
            </li>
        }
    };
    let coach = move || shell.workspace.open_plan().map(|plan| Route::page(plan, Page::Coach).href());
    view! {
        <ul class="goals">
            {module.spec().goals.all.iter().enumerate().map(goal).collect_view()}
            {when(move || shell.errs(module), move || view! {
                <li class="missing">
                    <span class="sign" aria-hidden="true">"×"</span>
                    <a href=coach>{shell.text(journey::GOAL_ERRORS)}</a>
                </li>
            })}
        </ul>
    }
}

fn sign(shell: Shell, progress: Progress) -> View {
    let (class, sign, words): (&str, &str, Text) = if progress.is_done() {
        ("sign good", "✓", journey::GOAL_MET)
    } else if progress.met == progress.total {
        ("sign half", "◐", journey::GOAL_OPEN)
    } else {
        ("sign", "○", journey::GOAL_MISSING)
    };
    view! {
        <span class=class aria-hidden="true">{sign}</span>
        <span class="visually-hidden">{shell.text(words)}</span>
    }
}
