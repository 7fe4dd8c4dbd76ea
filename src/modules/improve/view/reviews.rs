//! When we look back.

use std::sync::Arc;

use crate::model::{Date, Record, RecordKey, Table};
use crate::modules::improve::analysis::{coming, events};
use crate::modules::improve::spec::review;
use crate::modules::improve::texts;
use crate::platform::today;
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{dynamic, handler};
use crate::ui::widgets::{CardKind, CardSection, choice_chip, linked_line, owner_chip, rest_form};

const REVIEWS: CardKind =
    CardKind { face: review_face, form: |key, record| rest_form(key, record, &[]), ..CardKind::plain(Table::Review) };
/// So many dates are shown ahead: about a month of a weekly look.
const AHEAD: usize = 8;

/// The reviews, with the dates to come above them.
#[component]
pub fn ReviewsView() -> impl IntoView {
    let shell = use_shell();
    let lead = view! { {dynamic(move || ahead(shell))} };
    view! { <CardSection kind=REVIEWS name=texts::SECTION_REVIEWS placeholder=texts::ADD_REVIEW lead=lead.into_any() /> }
}

/// The dates to come, each a way to its review; a word where there is none though there are reviews.
fn ahead(shell: Shell) -> Option<AnyView> {
    let (any, dates) = shell.workspace.watch_now(Watched::Content(Table::Review), |plan| {
        (plan.list(Table::Review).next().is_some(), coming(plan, today(), AHEAD))
    });
    if dates.is_empty() {
        return any.then(|| view! { <p class="hint">{shell.text(texts::NO_REVIEW_AHEAD)}</p> }.into_any());
    }
    let row = move |(date, key): (Date, RecordKey)| {
        let href = move || shell.workspace.open_plan().map(|plan| Route::item(plan, key).href());
        view! {
            <li>
                <span class="stop-date">{shell.preferences.with_formats(|formats| formats.date(date))}</span>
                <div class="stop-text"><a href=href>{dynamic(move || shell.render(&shell.workspace.name_of(key)))}</a></div>
            </li>
        }
    };
    let list = view! {
        <div class="sheet-head">
            <h3 id="reviews-ahead">{shell.text(texts::NEXT_REVIEWS)}</h3>
            <button type="button" class="quiet" data-testid="export-calendar" on:click=handler(move |_| shell.export_calendar(events, texts::SECTION_REVIEWS))>{shell.text(texts::TO_CALENDAR)}</button>
        </div>
        <ol class="days" aria-labelledby="reviews-ahead">{dates.into_iter().map(row).collect_view()}</ol>
    };
    Some(list.into_any())
}

/// How often, how long, who leads, who takes part.
fn review_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    let shell = use_shell();
    let on = move || record.get()?.get(review::ON);
    view! {
        {dynamic(move || on().map(|on| view! { <span>{shell.preferences.with_formats(|formats| formats.date(on))}</span> }))}
        {choice_chip(record, review::REPEAT.spec)}
        {owner_chip(record, review::OWNER.spec)}
        {linked_line(record, review::PARTICIPANTS.spec)}
    }
    .into_any()
}
