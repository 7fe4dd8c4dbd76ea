//! Questions to our own data: what was found, and what we change because of it.

use std::sync::Arc;

use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::tools::spec::data_question;
use crate::modules::tools::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, RecordForm, face_choice, owner_chip, rest_form};

const QUESTIONS: CardKind =
    CardKind { face, form: |key, record| rest_form(key, record, ON_FACE), ..CardKind::plain(Table::DataQuestion) };
/// What is written on the card: the way from the question to what changes.
const ANSWER: &[&FieldSpec] = &[data_question::FIGURE.spec, data_question::CHANGE.spec];
const ON_FACE: &[&FieldSpec] = &[data_question::FIGURE.spec, data_question::CHANGE.spec, data_question::STATUS.spec];

/// The questions in their order.
#[component]
pub fn DataView() -> impl IntoView {
    let shell = use_shell();
    let lead = view! { <p class="help">{shell.text(texts::DATA_STEPS)}</p> };
    view! {
        <CardSection kind=QUESTIONS name=texts::SECTION_DATA placeholder=texts::ADD_DATA_QUESTION empty=texts::DATA_EMPTY lead />
    }
}

fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        <div class="data-answer"><RecordForm key record fields=ANSWER.to_vec() phrases=true /></div>
        {face_choice(key, record, data_question::STATUS.spec)}
        {owner_chip(record, data_question::OWNER.spec)}
    }
}
