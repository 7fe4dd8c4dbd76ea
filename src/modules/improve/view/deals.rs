//! How deals ended, and why.

use std::sync::Arc;

use crate::model::{Record, RecordKey, Table};
use crate::modules::improve::analysis::pictures;
use crate::modules::improve::spec::{DealEnd, deal_result};
use crate::modules::improve::texts;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, Drawn, Sheet, choice_chip, line, linked_line, quoted, rest_form,
};

const DEALS: CardKind = CardKind {
    face: deal_face,
    told: &[deal_result::COMPETITOR.spec],
    form: |key, record| rest_form(key, record, &[]),
    ..CardKind::plain(Table::DealResult)
};

/// The reasons for losses above the deals by their end.
#[component]
pub fn DealsView() -> impl IntoView {
    let shell = use_shell();
    let places = BoardPlace::all::<DealEnd>(texts::ADD_DEAL);
    view! {
        <Reasons />
        <Board kind=DEALS places open=shell.selected />
    }
}

#[component]
fn Reasons() -> impl IntoView {
    let shell = use_shell();
    let made = move || {
        shell.preferences.with_formats(|formats| {
            shell.workspace.watch_now(Watched::Content(Table::DealResult), |plan| pictures(plan, formats))
        })
    };
    let shown = move || {
        made().into_iter().map(|picture| {
            view! {
                <Sheet name=picture.title class="loss-reasons">
                    <Drawn drawing=picture.drawing />
                    <p class="help">{picture.note}</p>
                </Sheet>
            }
        })
    };
    move || shown().collect_view()
}

/// The reason with what happened, in the customer’s words, against whom, and what we take from it.
fn deal_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {choice_chip(record, deal_result::REASON.spec)}
        {linked_line(record, deal_result::COMPETITOR.spec)}
        {quoted(record, deal_result::QUOTE.spec)}
        {line(record, deal_result::LESSON.spec)}
    }
}
