//! A closed list, as a native select.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{ChoiceSpec, FieldSpec, Kind, Only, Record, RecordKey, Value};
use crate::platform::input_value;
use crate::store::use_shell;

/// A select over the choices of a field, with an empty first line.
#[component]
pub fn ChoiceField(
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
    /// Whether the empty line says what the field is, where nothing else that is seen does.
    #[prop(optional)]
    says_label: bool,
) -> impl IntoView {
    let shell = use_shell();
    let Kind::Choice(choices) = field.kind else { return View::Nothing };
    let code = move || record.get().and_then(|record| record.code(field)).unwrap_or_default();
    let on_change = move |event: web_sys::Event| {
        let chosen = input_value(&event);
        let choice = choices.iter().find(|choice| choice.code == chosen);
        shell.workspace.write(key, field, choice.map(|choice| Value::Choice(choice.code)));
        shell.workspace.end_burst();
    };
    let nothing =
        move || if says_label { format!("{}…", shell.preferences.text(field.label)) } else { "–".to_owned() };
    let option = move |choice: &'static ChoiceSpec| {
        view! { <option value=choice.code selected=move || code() == choice.code>{shell.text(choice.label)}</option> }
    };
    let options = if choices.iter().all(|choice| choice.only == Only::ALL) {
        choices.iter().map(option).collect_view().into_view()
    } else {
        // What is not for this plan is shown all the same where it has been chosen.
        let audience = shell.audience_at(key.table);
        let offered = move || {
            let audience = audience.get();
            let is_offered = |choice: &ChoiceSpec| choice.only.fits(audience) || choice.code == code();
            (0..choices.len()).filter(|place| choices.get(*place).is_some_and(is_offered)).collect()
        };
        each(offered, move |place: usize| choices.get(place).map(option))
    };
    view! {
        <select class="input" id=id aria-label=move || name.get() prop:value=code on:change=on_change>
            <option value="" selected=move || code().is_empty()>{nothing}</option>
            {options}
        </select>
    }
}
