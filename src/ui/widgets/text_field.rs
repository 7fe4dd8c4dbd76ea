//! The one text field: every typed value of a plan goes through it.
//!
//! It guards compositions (Chinese input methods): nothing is written into a field that is composing, nothing that is
//! being composed goes into the plan, and the Enter that ends a composition is not the Enter that leaves the field.

use std::sync::Arc;

use crate::ui::dom::html;
use crate::ui::dom::prelude::*;

use crate::i18n::messages::form;
use crate::i18n::{Formats, Message};
use crate::model::{FieldSpec, InputFault, Kind, Record, RecordKey, Value};
use crate::platform::{autosize, input_value, is_composing, set_input_value};
use crate::store::{Shell, use_shell};
use crate::ui::primitives::{derived, dynamic, handler};

/// A field for text, numbers, amounts, dates, addresses and codes, bound to a record.
#[component]
pub fn TextField(
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
    /// What stands in it while it is empty.
    #[prop(optional, into)]
    placeholder: MaybeProp<String>,
    /// Called when the user leaves it with Enter or Escape.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let shell = use_shell();
    let workspace = shell.workspace;
    let fault = RwSignal::new(None::<(InputFault, String)>);
    let composing = StoredValue::new(false);
    let area = NodeRef::<html::Textarea>::new();
    let line = NodeRef::<html::Input>::new();
    let element = move || -> Option<web_sys::Element> {
        area.get().map(|area| (*area).clone().into()).or_else(|| line.get().map(|line| (*line).clone().into()))
    };

    // The plan's text goes into the element when it says something else than what is typed: undo, another tab.
    Effect::new(move |last: Option<Option<Value>>| {
        let value = record.get().and_then(|record| record.value(field).cloned());
        // What was refused stays to be mended, also when only the language has changed.
        let refused = fault.with_untracked(Option::is_some) && last.as_ref() == Some(&value);
        let shown = shell.preferences.with_formats(|formats| shown(value.as_ref(), field, formats));
        if let Some(element) = element()
            && !refused
            && !composing.try_get_value().unwrap_or(false)
            && !reads_as(field, &current_text(&element), value.as_ref())
        {
            set_input_value(&element, &shown);
            fault.set(None);
        }
        if let Some(element) = element() {
            autosize(&element);
        }
        value
    });

    let commit = move |typed: String| match field.kind.read_input(&typed) {
        Ok(value) => {
            fault.set(None);
            workspace.write(key, field, value);
        }
        Err(reason) => fault.set(Some((reason, typed))),
    };
    let on_input = move |event: web_sys::Event| {
        if !composing.try_get_value().unwrap_or(false) {
            commit(input_value(&event));
        }
    };
    let on_composition_end = move |event: web_sys::Event| {
        composing.set_value(false);
        commit(input_value(&event));
    };
    let on_blur = move |event: web_sys::Event| {
        // Some browsers end a composition by taking the focus away, without an event of its own.
        if composing.try_get_value().unwrap_or(false) {
            on_composition_end(event);
        }
        workspace.end_burst();
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_composing(&event) {
            return;
        }
        let leaves = match event.key().as_str() {
            "Enter" => !event.shift_key() && !matches!(field.kind, Kind::Paragraph | Kind::Lines),
            "Escape" => true,
            _ => false,
        };
        if leaves {
            event.stop_propagation();
            if let Some(on_leave) = on_leave {
                event.prevent_default();
                on_leave.run(());
            } else if event.key() == "Enter" {
                event.prevent_default();
            }
        }
    };

    let error_id = format!("{id}-error");
    let described = {
        let error_id = error_id.clone();
        move || fault.with(Option::is_some).then(|| error_id.clone())
    };
    let invalid = move || fault.with(Option::is_some).then_some("true");
    let control = match field.kind {
        Kind::Text | Kind::Paragraph | Kind::Lines => view! {
            <textarea
                node_ref=area
                id=id
                rows="1"
                class="input text-area"
                class:paragraph=matches!(field.kind, Kind::Paragraph | Kind::Lines)
                aria-label=derived(move || name.get())
                aria-invalid=invalid
                aria-describedby=described
                placeholder=derived(move || placeholder.get())
                on:input=handler(move |event: web_sys::Event| on_input(event))
                on:compositionstart=handler(move |_| composing.set_value(true))
                on:compositionend=handler(move |event: web_sys::CompositionEvent| on_composition_end(event.into()))
                on:blur=handler(move |event: web_sys::FocusEvent| on_blur(event.into()))
                on:keydown=on_key
            ></textarea>
        }
        .into_any(),
        _ => view! {
            <input
                node_ref=line
                id=id.clone()
                class="input"
                type=input_type(field.kind)
                inputmode=input_mode(field.kind)
                list=matches!(field.kind, Kind::Currency(_)).then(|| format!("{id}-list"))
                autocomplete="off"
                aria-label=derived(move || name.get())
                aria-invalid=invalid
                aria-describedby=described
                placeholder=derived(move || placeholder.get())
                on:input=handler(move |event: web_sys::Event| on_input(event))
                on:compositionstart=handler(move |_| composing.set_value(true))
                on:compositionend=handler(move |event: web_sys::CompositionEvent| on_composition_end(event.into()))
                on:blur=handler(move |event: web_sys::FocusEvent| on_blur(event.into()))
                on:keydown=on_key
            />
            {offered(shell, field, &format!("{id}-list"))}
        }
        .into_any(),
    };
    view! {
        {control}
        {dynamic(move || {
            fault
                .get()
                .map(|(reason, typed)| {
                    let old = record.get().and_then(|record| record.value(field).cloned());
                    let message = shell.preferences.with_formats(|formats| {
                        explain(reason, field, &typed, &shown(old.as_ref(), field, formats)).render(formats)
                    });
                    view! { <p class="field-error" id=error_id.clone() role="alert">{message}</p> }
                })
        })}
    }
}

fn current_text(element: &web_sys::Element) -> String {
    use wasm_bindgen::JsCast;
    element.dyn_ref::<web_sys::HtmlTextAreaElement>().map_or_else(
        || element.dyn_ref::<web_sys::HtmlInputElement>().map(web_sys::HtmlInputElement::value).unwrap_or_default(),
        web_sys::HtmlTextAreaElement::value,
    )
}

/// Whether what stands in the field already means the stored value, so that "24,000" is not rewritten while it is typed.
fn reads_as(field: &FieldSpec, typed: &str, value: Option<&Value>) -> bool {
    field.kind.read_input(typed).is_ok_and(|read| read.as_ref() == value)
}

/// The stored value as it stands in the field.
fn shown(value: Option<&Value>, field: &FieldSpec, formats: &dyn Formats) -> String {
    match value {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Lines(lines)) => lines.join("\n"),
        Some(Value::Number(number)) => formats.number(number.get()),
        // A date input takes the ISO form and shows the locale's.
        Some(Value::Date(date)) if matches!(field.kind, Kind::Date) => date.to_string(),
        _ => String::new(),
    }
}

fn input_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "date",
        Kind::Email => "email",
        _ => "text",
    }
}

fn input_mode(kind: Kind) -> Option<&'static str> {
    matches!(kind, Kind::Money | Kind::Number { .. }).then_some("decimal")
}

/// The codes that a currency field offers.
fn offered(shell: Shell, field: &'static FieldSpec, id: &str) -> Option<impl IntoView + use<>> {
    let Kind::Currency(choices) = field.kind else { return None };
    let options = choices
        .iter()
        .map(|choice| view! { <option value=choice.code>{shell.text(choice.label)}</option> })
        .collect_view();
    Some(view! { <datalist id=id.to_owned()>{options}</datalist> })
}

/// What is wrong with a typed text, and what is kept.
pub fn explain(fault: InputFault, field: &FieldSpec, typed: &str, old: &str) -> Message {
    let message = match fault {
        InputFault::TooLong { excess } => form::VAL_TOO_LONG.with_count(excess).with("limit", Kind::MAX_TEXT),
        InputFault::Number => form::VAL_NUMBER.with("example", 24_000_u32),
        InputFault::Range { min, max } => form::VAL_RANGE.with("min", min).with("max", max),
        InputFault::Date => form::VAL_DATE.with("example", "2026-03-09"),
        InputFault::Currency => form::VAL_CURRENCY.into(),
        InputFault::Email | InputFault::Choice => form::VAL_EMAIL.into(),
    };
    let message = message.with("field", field.label).with("value", typed);
    if old.is_empty() { message.with("old", form::VAL_NONE) } else { message.with("old", old) }
}
