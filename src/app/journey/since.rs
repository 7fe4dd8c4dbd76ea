//! What was done since the last visit: how much, the first of it by name, and what came in as a whole.

use std::sync::Arc;

use crate::formats::{Deed, Done, counted, done_since};
use crate::i18n::messages::{journey, snapshots};
use crate::i18n::{Argument, Text};
use crate::model::Plan;
use crate::platform::{after_paint, date_of, spawn};
use crate::store::{LastVisit, Page, Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;

/// How many lines; the snapshots have all.
const MOST: usize = 4;

/// Nothing where nothing was done, and where nothing is known of an earlier visit.
#[component]
pub(super) fn Since() -> impl IntoView {
    let shell = use_shell();
    let last = RwSignal::new_local(None::<Arc<(LastVisit, Plan)>>);
    // The page stands before anything is read. A page that stays open over night is another visit in the morning.
    Effect::new(move |_| {
        let _today = shell.today();
        after_paint(move || {
            spawn(async move {
                let found = shell.last_visit().await;
                let _gone = last.try_set(found.map(Arc::new));
            });
        });
    });
    let done = Memo::new(move |_| {
        let Some(last) = last.get() else { return Vec::new() };
        shell.workspace.watch_now(Watched::Plan, |now| done_since(now, &last.1))
    });
    let is_any = Memo::new(move |_| done.with(|done| !done.is_empty()));
    move || {
        let last = last.get()?;
        is_any.get().then(|| told(shell, &last, done))
    }
}

fn told(shell: Shell, last: &Arc<(LastVisit, Plan)>, done: Memo<Vec<Done>>) -> View {
    let (then, last) = (last.clone(), &last.0);
    let day = date_of(last.began);
    let day = if day == shell.today() {
        shell.render(&journey::SINCE.with("day", Argument::Moment(last.began)))
    } else {
        shell.render(&journey::SINCE.with("day", shell.format(|formats| formats.day(day))))
    };
    let history = shell.workspace.open_plan().map(|plan| Route::page(plan, Page::History).href());
    let more = move || done.with(Vec::len).saturating_sub(MOST);
    let first = move || done.with(|done| done.iter().take(MOST).copied().collect::<Vec<_>>());
    view! {
        <section class="sheet" aria-labelledby="journey-since" data-testid="since">
            <div class="sheet-head">
                <h2 id="journey-since">{day}</h2>
                <a class="item-link" href=history.clone()>{shell.text(snapshots::SNAP_TITLE)}" →"</a>
            </div>
            <p class="since-count">{move || done.with(|done| counted(done)).map(|counts| shell.render(&counts))}</p>
            {last.came.iter().map(|came| view! { <p class="help">{shell.render(came)}</p> }).collect_view()}
            <ul class="due-lines since-lines">{each(first, move |done| line(shell, then.clone(), done))}</ul>
            {when(move || more() > 0, move || view! {
                <p><a class="item-link" href=history.clone()>{move || shell.render(&journey::MORE.with_count(more()))}</a></p>
            })}
        </section>
    }
}

/// What was done, with what, in which module. What is gone leads nowhere.
fn line(shell: Shell, then: Arc<(LastVisit, Plan)>, done: Done) -> View {
    let name = move || {
        let name = shell.workspace.watch_now(Watched::Plan, |now| Some(done.name(now, &then.1)));
        name.map(|name| shell.render(&name))
    };
    let href = shell.workspace.open_plan().map(|plan| Route::item(plan, done.key).href());
    let name = match done.deed {
        Deed::Deleted => view! { <s>{name}</s> },
        Deed::Added | Deed::Changed => view! { <a href=href>{name}</a> },
    };
    view! {
        <li>
            <span class="due-day">{shell.text(said(done.deed))}</span>
            {name}
            <small>{shell.text(done.module.name())}</small>
        </li>
    }
}

const fn said(deed: Deed) -> Text {
    match deed {
        Deed::Added => journey::DEED_NEW,
        Deed::Changed => journey::DEED_CHANGED,
        Deed::Deleted => journey::DEED_GONE,
    }
}
