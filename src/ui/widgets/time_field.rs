//! The field for a time of day: a text that is read as people write times, and shown as it was read once it is left.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::form;
use crate::model::{ClockTime, FieldSpec, Record, RecordKey};
use crate::platform::input_value;
use crate::store::use_shell;
use crate::ui::widgets::TextField;

/// A field for a time or a span, bound to a record.
#[component]
pub fn TimeField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// The id of the control, for its label.
    id: String,
    /// A name for where no label stands beside it.
    #[prop(optional, into)]
    name: MaybeProp<String>,
) -> impl IntoView {
    let shell = use_shell();
    // What an older plan says in words.
    let unread = Memo::new(move |_| {
        let written = record.get()?.written(field)?;
        ClockTime::read(&written).is_none().then_some(written)
    });
    // Until the field is left, nothing is said of what a few more keys make a time.
    let underway = RwSignal::new(false);
    view! {
        <span
            class="time-field"
            class:underway=move || underway.get()
            on:input=move |event: web_sys::Event| underway.set(ClockTime::is_underway(&input_value(&event)))
        ><TextField key record field id name /></span>
        {move || {
            unread.get().map(|written| view! { <p class="hint">{shell.render(&form::VAL_TIME_KEPT.with("value", written))}</p> })
        }}
    }
}
