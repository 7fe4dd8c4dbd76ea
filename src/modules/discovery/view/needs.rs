//! What answers each need, and what we reply to each objection.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{Record, RecordKey, Table};
use crate::modules::discovery::spec::{need_fit, objection};
use crate::modules::discovery::texts;
use crate::ui::widgets::{CardKind, CardSection, line, linked_chips, linked_line, quoted};

const NEEDS: CardKind = CardKind {
    face: need_face,
    told: &[need_fit::PERSONA.spec, need_fit::STRENGTHS.spec],
    ..CardKind::plain(Table::NeedFit)
};
const OBJECTIONS: CardKind = CardKind {
    face: objection_face,
    told: &[objection::PERSONAS.spec, objection::PROOF.spec],
    ..CardKind::plain(Table::Objection)
};

/// Needs with their solutions.
#[component]
pub fn NeedsView() -> impl IntoView {
    view! { <CardSection kind=NEEDS name=texts::SECTION_NEEDS placeholder=texts::ADD_NEED /> }
}

/// Objections with their replies.
#[component]
pub fn ObjectionsView() -> impl IntoView {
    view! {
        <CardSection kind=OBJECTIONS name=texts::SECTION_OBJECTIONS placeholder=texts::ADD_OBJECTION empty=texts::EMPTY_OBJECTIONS />
    }
}

/// Whose need it is, then side by side what it costs them, how we tailor, and where our limit is.
fn need_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {linked_chips(record, need_fit::PERSONA.spec)}
        <span class="answers">
            {line(record, need_fit::COST.spec)}
            {line(record, need_fit::TAILORING.spec)}
            {line(record, need_fit::LIMIT.spec)}
        </span>
        {linked_line(record, need_fit::STRENGTHS.spec)}
    }
}

/// Who says it, why, what we ask first, the reply, and what proves it.
fn objection_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {linked_chips(record, objection::PERSONAS.spec)}
        <span class="answers">
            {line(record, objection::CAUSE.spec)}
            {line(record, objection::ASK_FIRST.spec)}
        </span>
        {quoted(record, objection::REPLY.spec)}
        {linked_line(record, objection::PROOF.spec)}
    }
}
