//! What is late and what is due in the next days, over all modules.

use crate::i18n::messages::{journey, people};
use crate::modules::agenda::{Entry, Grouping};
use crate::modules::due;
use crate::store::{Page, Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;

/// How many days ahead are shown.
const DAYS: i64 = 14;
/// How many lines; the page of people and dates has all.
const MOST: usize = 5;

/// The list, and the way to all of it.
#[component]
pub(super) fn Due() -> impl IntoView {
    let shell = use_shell();
    let entries = Memo::new(move |_| {
        let today = shell.today();
        shell.workspace.watch_now(Watched::Plan, |plan| due(plan, today, DAYS))
    });
    let all = move || shell.workspace.open_plan().map(|plan| Route::page(plan, Page::People).href());
    let by_week = move || {
        let plan = shell.workspace.open_plan()?;
        Some(Route::page(plan, Page::People).with_view(Grouping::Week.code()).href())
    };
    let lines = move || {
        // Names are of other records too.
        shell.workspace.track(Watched::Plan);
        let entries = entries.get();
        if entries.is_empty() {
            return view! { <p class="empty">{shell.text(journey::DUE_NONE)}</p> };
        }
        let more = entries.len().saturating_sub(MOST);
        view! {
            <ul class="due-lines">{entries.into_iter().take(MOST).map(|entry| line(shell, &entry)).collect_view()}</ul>
            {(more > 0).then(|| view! {
                <p><a class="item-link" href=by_week>{shell.render(&journey::MORE.with_count(more))}</a></p>
            })}
        }
    };
    view! {
        <section class="sheet" aria-labelledby="journey-due" data-testid="due">
            <div class="sheet-head">
                <h2 id="journey-due">{shell.text(journey::DUE)}</h2>
                <a class="item-link" href=all>{shell.text(people::PEOPLE_TITLE)}" →"</a>
            </div>
            {lines}
        </section>
    }
}

/// A day, what is due on it, and who sees to it.
fn line(shell: Shell, entry: &Entry) -> View {
    let href = shell.workspace.open_plan().map(|plan| Route::item(plan, entry.key).href());
    let (name, people) = shell.workspace.read(|plan| Some((entry.name(plan), entry.people(plan)))).unzip();
    let day = entry.date.map(|date| shell.format(|formats| formats.date(date)));
    let state = entry.state.message().map(|state| view! { <b>{shell.render(&state)}</b> });
    view! {
        <li class:late=entry.state.is_late()>
            <span class="due-day">{day}</span>
            <a href=href>{name.map(|name| shell.render(&name))}</a>
            <small>{state}{people.flatten().map(|people| view! { <span>{shell.render(&people)}</span> })}</small>
        </li>
    }
}
