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
    move || {
        let (last, done) = (last.get()?, done.get());
        (!done.is_empty()).then(|| told(shell, &last.0, &last.1, &done))
    }
}

fn told(shell: Shell, last: &LastVisit, then: &Plan, done: &[Done]) -> View {
    let day = date_of(last.began);
    let day = if day == shell.today() {
        shell.render(&journey::SINCE.with("day", Argument::Moment(last.began)))
    } else {
        shell.render(&journey::SINCE.with("day", shell.format(|formats| formats.day(day))))
    };
    let history = shell.workspace.open_plan().map(|plan| Route::page(plan, Page::History).href());
    let more = done.len().saturating_sub(MOST);
    view! {
        <section class="sheet" aria-labelledby="journey-since" data-testid="since">
            <div class="sheet-head">
                <h2 id="journey-since">{day}</h2>
                <a class="item-link" href=history.clone()>{shell.text(snapshots::SNAP_TITLE)}" →"</a>
            </div>
            <p class="since-count">{counted(done).map(|counts| shell.render(&counts))}</p>
            {last.came.iter().map(|came| view! { <p class="help">{shell.render(came)}</p> }).collect_view()}
            <ul class="due-lines since-lines">{done.iter().take(MOST).map(|done| line(shell, then, *done)).collect_view()}</ul>
            {(more > 0).then(|| view! {
                <p><a class="item-link" href=history>{shell.render(&journey::MORE.with_count(more))}</a></p>
            })}
        </section>
    }
}

/// What was done, with what, in which module. What is gone leads nowhere.
fn line(shell: Shell, then: &Plan, done: Done) -> View {
    let name = shell.workspace.read(|now| shell.render(&done.name(now, then)));
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
