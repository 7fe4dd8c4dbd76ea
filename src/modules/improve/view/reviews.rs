//! When we look back.

use std::sync::Arc;

use crate::model::{Date, Record, RecordKey, Table};
use crate::modules::improve::analysis::{coming, events};
use crate::modules::improve::spec::review;
use crate::modules::improve::texts;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, DayList, DayRow, choice_chip, linked_line, owner_chip, rest_form};

const REVIEWS: CardKind =
    CardKind { face: review_face, form: |key, record| rest_form(key, record, &[]), ..CardKind::plain(Table::Review) };
/// So many dates are shown ahead: about a month of a weekly look.
const AHEAD: usize = 8;

/// The reviews, with the dates to come above them.
#[component]
pub fn ReviewsView() -> impl IntoView {
    let lead = view! { <Ahead /> };
    view! { <CardSection kind=REVIEWS name=texts::SECTION_REVIEWS placeholder=texts::ADD_REVIEW lead=lead /> }
}

/// The dates to come, each a way to its review; a word where there is none though there are reviews.
#[component]
fn Ahead() -> impl IntoView {
    let shell = use_shell();
    let coming = shell.workspace.watch(Watched::Content(Table::Review), move |plan| {
        (plan.list(Table::Review).next().is_some(), coming(plan, shell.today(), AHEAD))
    });
    let row = move |(date, key): (Date, RecordKey)| DayRow {
        date: shell.format(|formats| formats.date(date)),
        line: shell.render(&shell.workspace.name_of(key)),
        target: Some(key),
        facts: Vec::new(),
        note: None,
    };
    let rows = Signal::derive(move || coming.get().1.into_iter().map(row).collect::<Vec<_>>());
    let list = move || {
        view! {
            <div class="sheet-head">
                <h3 id="reviews-ahead">{shell.text(texts::NEXT_REVIEWS)}</h3>
                <button type="button" class="quiet" data-testid="export-calendar" on:click=move |_| shell.export_calendar(&events, texts::SECTION_REVIEWS)>{shell.text(texts::TO_CALENDAR)}</button>
            </div>
            <DayList rows labelled_by="reviews-ahead" />
        }
    };
    view! {
        {when(move || coming.with(|(any, dates)| *any && dates.is_empty()), move || view! { <p class="hint">{shell.text(texts::NO_REVIEW_AHEAD)}</p> })}
        {when(move || coming.with(|(_, dates)| !dates.is_empty()), list)}
    }
}

/// How often, how long, who leads, who takes part.
fn review_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let on = move || record.get()?.get(review::ON);
    view! {
        {move || on().map(|on| view! { <span>{shell.preferences.with_formats(|formats| formats.date(on))}</span> })}
        {choice_chip(record, review::REPEAT.spec)}
        {owner_chip(record, review::OWNER.spec)}
        {linked_line(record, review::PARTICIPANTS.spec)}
    }
}
