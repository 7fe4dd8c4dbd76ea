//! What is late and what is due in the next days, over all modules.

use crate::i18n::messages::{journey, people};
use crate::model::RecordKey;
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
        entries.with(|entries| entries.iter().take(MOST).map(|entry| Line::of(shell, entry)).collect())
    };
    let more = move || entries.with(Vec::len).saturating_sub(MOST);
    view! {
        <section class="sheet" aria-labelledby="journey-due" data-testid="due">
            <div class="sheet-head">
                <h2 id="journey-due">{shell.text(journey::DUE)}</h2>
                <a class="item-link" href=all>{shell.text(people::PEOPLE_TITLE)}" →"</a>
            </div>
            {when(move || entries.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(journey::DUE_NONE)}</p> })}
            <ul class="due-lines">{each(lines, line)}</ul>
            {when(move || more() > 0, move || view! {
                <p><a class="item-link" href=by_week>{move || shell.render(&journey::MORE.with_count(more()))}</a></p>
            })}
        </section>
    }
}

/// A day, what is due on it, and who sees to it. What says the same stays as it stands, with the focus that may be in it.
#[derive(Clone, Hash)]
struct Line {
    key: (RecordKey, u32),
    is_late: bool,
    href: Option<String>,
    day: Option<String>,
    name: Option<String>,
    state: Option<String>,
    people: Option<String>,
}

impl Line {
    fn of(shell: Shell, entry: &Entry) -> Self {
        let (name, people) = shell.workspace.read(|plan| Some((entry.name(plan), entry.people(plan)))).unzip();
        Self {
            key: entry.id(),
            is_late: entry.state.is_late(),
            href: shell.workspace.open_plan().map(|plan| Route::item(plan, entry.key).href()),
            day: entry.date.map(|date| shell.format(|formats| formats.date(date))),
            name: name.map(|name| shell.render(&name)),
            state: entry.state.message().map(|state| shell.render(&state)),
            people: people.flatten().map(|people| shell.render(&people)),
        }
    }
}

fn line(Line { is_late, href, day, name, state, people, .. }: Line) -> View {
    view! {
        <li class:late=is_late>
            <span class="due-day">{day}</span>
            <a href=href>{name}</a>
            <small>{state.map(|state| view! { <b>{state}</b> })}{people.map(|people| view! { <span>{people}</span> })}</small>
        </li>
    }
}
