//! Several of a closed list, as tags that are on or off.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{ChoiceSpec, FieldSpec, Kind, Record, RecordKey, Value};
use crate::store::use_shell;

/// A tag for each choice of a field; each is a native checkbox.
#[component]
pub fn ChoicesField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// The id of the first tag, for what goes to the field.
    id: String,
) -> impl IntoView {
    let shell = use_shell();
    let Kind::Choices(choices) = field.kind else { return View::Nothing };
    let chosen = move || match record.get().as_ref().and_then(|record| record.value(field)) {
        Some(Value::Choices(codes)) => codes.clone(),
        _ => Vec::new(),
    };
    // Stored in the order of the list, so that the same choice is the same value however it was made.
    let toggle = move |code: &'static str| {
        let before = chosen();
        let wanted = |choice: &&ChoiceSpec| before.contains(&choice.code) != (choice.code == code);
        let codes = choices.iter().filter(wanted).map(|choice| choice.code).collect();
        shell.workspace.write(key, field, Some(Value::Choices(codes)));
        shell.workspace.end_burst();
    };
    let tag = move |(place, choice): (usize, &'static ChoiceSpec)| {
        let id = (place == 0).then(|| id.clone());
        view! {
            <label class="tag">
                <input
                    type="checkbox"
                    id=id
                    prop:checked=move || chosen().contains(&choice.code)
                    on:change=move |_: web_sys::Event| toggle(choice.code)
                />
                {shell.text(choice.label)}
            </label>
        }
    };
    view! {
        <div class="tags" role="group" aria-label=shell.text(field.label)>
            {choices.iter().enumerate().map(tag).collect_view()}
        </div>
    }
}
