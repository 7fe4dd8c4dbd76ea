//! What the customer can ask for, and what we ask the customer.

use std::sync::Arc;

use crate::i18n::Message;
use crate::model::{Record, RecordKey, Table};
use crate::modules::aftersales::analysis::{feedback_line, feedback_when};
use crate::modules::aftersales::spec::{feedback_point, support_service};
use crate::modules::aftersales::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, choice_chip, line, owner_chip};

const SERVICES: CardKind = CardKind { face: service_face, ..CardKind::plain(Table::SupportService) };
const FEEDBACK: CardKind = CardKind { face: feedback_face, ..CardKind::plain(Table::FeedbackPoint) };

/// The services with their times.
#[component]
pub fn ServicesView() -> impl IntoView {
    view! { <CardSection kind=SERVICES name=texts::SECTION_SERVICES placeholder=texts::ADD_SERVICE empty=texts::EMPTY_SERVICES /> }
}

/// The questions with their thresholds.
#[component]
pub fn FeedbackView() -> impl IntoView {
    view! { <CardSection kind=FEEDBACK name=texts::SECTION_FEEDBACK placeholder=texts::ADD_FEEDBACK empty=texts::EMPTY_FEEDBACK /> }
}

/// How fast it comes ahead of everything, then kind, channel, hours and who does it.
fn service_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let times = |record: &Record| {
        let (first, solved) =
            (record.get(support_service::FIRST_RESPONSE_H)?, record.get(support_service::RESOLUTION_H)?);
        Some(texts::TIMES.with("first", first.get()).with("solved", solved.get()))
    };
    view! {
        {lead(record, times)}
        {choice_chip(record, support_service::KIND.spec)}
        {choice_chip(record, support_service::CHANNEL.spec)}
        {owner_chip(record, support_service::OWNER.spec)}
        {line(record, support_service::HOURS.spec)}
    }
}

/// When it is asked and from which score somebody acts, then how, what is measured, what is done and by whom.
fn feedback_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {lead(record, feedback_when)}
        {choice_chip(record, feedback_point::CHANNEL.spec)}
        {choice_chip(record, feedback_point::MEASURE.spec)}
        {owner_chip(record, feedback_point::OWNER.spec)}
        {lead(record, feedback_line)}
        {line(record, feedback_point::BELOW_ACTION.spec)}
    }
}

/// What is read first on a card, where the record gives it.
fn lead(record: Memo<Option<Arc<Record>>>, say: impl Fn(&Record) -> Option<Message> + 'static) -> impl IntoView {
    let shell = use_shell();
    let said = move || record.get().and_then(|record| say(&record)).map(|said| shell.render(&said));
    move || said().map(|said| view! { <b class="card-fact">{said}</b> })
}
