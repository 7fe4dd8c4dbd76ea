//! The customer record: what we keep of a customer, why, and what the customer is told about it.

use std::sync::Arc;

use crate::engine::Command;
use crate::model::{FieldSpec, Record, RecordKey, Table, Value};
use crate::modules::aftersales::spec::{RecordGroup, record_field, record_note};
use crate::modules::aftersales::texts;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Board, BoardPlace, CardKind, RecordForm, Sheet, choice_chip, flag_button, line, rest_form};

const FIELDS: CardKind =
    CardKind { face, form: |key, record| rest_form(key, record, ON_FACE), ..CardKind::plain(Table::RecordField) };
const ON_FACE: &[&FieldSpec] = &[record_field::REQUIRED.spec];

/// What is told, and what is kept, by group.
#[component]
pub fn RecordView() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::RecordNote);
    let record = shell.workspace.record(key);
    let none = shell.workspace.has_none(Table::RecordField);
    let is_blank = move || record.get().is_none_or(|record| record.written(record_note::CONSENT.spec).is_none());
    let places = BoardPlace::all::<RecordGroup>(texts::ADD_FIELD);
    view! {
        {when(move || none.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_FIELDS)}</p> })}
        <Board kind=FIELDS places open=shell.selected />
        <Sheet name=Table::RecordNote.spec().name beside=view! {
            {when(is_blank, move || view! {
                <button type="button" class="quiet" on:click=move |_| use_standard(shell, key)>{shell.text(texts::CONSENT_USE)}</button>
            })}
        }>
            <RecordForm key record fields=Table::RecordNote.spec().fields.to_vec() />
        </Sheet>
    }
}

fn use_standard(shell: Shell, key: RecordKey) {
    let note = shell.preferences.text(texts::CONSENT_DEFAULT).to_owned();
    let command = Command::Set { key, field: record_note::CONSENT.spec, value: Some(Value::Text(note)) };
    shell.workspace.run(command, texts::WHAT_CONSENT);
}

/// Whether the service fails without it, what it is used for, where it comes from, and its group while none is chosen.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let grouped = move || record.get().is_some_and(|record| record.get(record_field::GROUP).is_some());
    view! {
        {flag_button(key, record, record_field::REQUIRED, "tick-button")}
        {move || (!grouped()).then(|| choice_chip(record, record_field::GROUP.spec))}
        {line(record, record_field::PURPOSE.spec)}
        {line(record, record_field::SOURCE.spec)}
    }
}
