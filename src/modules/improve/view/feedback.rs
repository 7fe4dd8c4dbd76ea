//! What customers and the team said, by what became of it.

use std::sync::Arc;

use crate::model::{Record, RecordKey, Table};
use crate::modules::improve::spec::{FeedbackStatus, feedback};
use crate::modules::improve::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Board, BoardPlace, CardKind, choice_chip, owner_chip, rest_form};

const FEEDBACK: CardKind = CardKind {
    face: feedback_face,
    form: |key, record| rest_form(key, record, &[]),
    ..CardKind::plain(Table::Feedback)
};

/// Feedback by its state.
#[component]
pub fn FeedbackView() -> impl IntoView {
    let shell = use_shell();
    let places = BoardPlace::all::<FeedbackStatus>(texts::ADD_FEEDBACK);
    view! { <div class="phases"><Board kind=FEEDBACK places open=shell.selected /></div> }
}

/// Who said it, how grave it is, who answers, and when the customer was told.
fn feedback_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let from = move || record.get()?.written(feedback::FROM.spec);
    let told = move || record.get()?.get(feedback::ANSWERED_ON);
    view! {
        {move || from().map(|from| view! { <span>{from}</span> })}
        {choice_chip(record, feedback::SEVERITY.spec)}
        {owner_chip(record, feedback::OWNER.spec)}
        {move || told().map(|day| view! { <span>{shell.render(&texts::ANSWERED.with("date", day))}</span> })}
    }
}
