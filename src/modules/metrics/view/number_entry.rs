//! A number that is typed outside of a record: to be tried, or to be entered into a log.

use std::rc::Rc;

use crate::i18n::Message;
use crate::model::{FieldSpec, Number, Value};
use crate::platform::{input_value, is_composing, set_input_value};
use crate::store::use_shell;
use crate::ui::dom::html;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{derived, dynamic, handler};
use crate::ui::widgets::explain;

/// What is typed and what is done with it.
#[derive(Clone)]
pub struct Entry {
    /// The field whose kind says which numbers fit.
    pub field: &'static FieldSpec,
    /// The id of the control.
    pub id: String,
    /// Its name.
    pub name: Signal<String>,
    /// What stands in it while it is empty.
    pub placeholder: Signal<String>,
    /// The number that it shows, watched; for one that is only entered there is none.
    pub value: Rc<dyn Fn() -> Option<f64>>,
    /// Takes a number, as it is typed or with Enter.
    pub on_number: Rc<dyn Fn(Number)>,
    /// Whether it is taken as it is typed; else with Enter, or when the field is left, and the field is empty again.
    pub live: bool,
}

/// The field, and what is wrong with what was typed.
pub fn number_entry(entry: Entry) -> AnyView {
    let shell = use_shell();
    let Entry { field, id, name, placeholder, value, on_number, live } = entry;
    let line = NodeRef::<html::Input>::new();
    let fault = RwSignal::new(None::<Message>);
    let read = move |typed: &str| match field.kind.read_input(typed) {
        Ok(Some(Value::Number(number))) => Ok(Some(number)),
        Ok(_) => Ok(None),
        Err(reason) => Err(explain(reason, field, typed, "")),
    };
    // What is shown follows the value, but not while what is typed means the same: “1,” is on its way to “1,5”.
    Effect::new(move |_| {
        let shown = value();
        let written = shown.map(|value| shell.format(|formats| formats.number(value))).unwrap_or_default();
        if let Some(element) = line.get().filter(|_| live) {
            let typed = read(&element.value()).ok().flatten().map(Number::get);
            if typed != shown {
                set_input_value(&element, &written);
                fault.set(None);
            }
        }
    });
    let take = Rc::new(move |event: &web_sys::Event| match read(&input_value(event)) {
        Ok(number) => {
            fault.set(None);
            if let Some(number) = number {
                on_number(number);
            }
            true
        }
        Err(reason) => {
            fault.set(Some(reason));
            false
        }
    });
    let finish = {
        let take = take.clone();
        move |event: &web_sys::Event| {
            if !live
                && take(event)
                && let Some(element) = crate::platform::field_element(event)
            {
                set_input_value(&element, "");
            }
        }
    };
    let on_key = {
        let finish = finish.clone();
        move |event: web_sys::KeyboardEvent| {
            if event.key() == "Enter" && !is_composing(&event) {
                event.prevent_default();
                event.stop_propagation();
                finish(&event);
            }
        }
    };
    let on_input = move |event: web_sys::Event| {
        if live {
            take(&event);
        }
    };
    let error = format!("{id}-error");
    let described = error.clone();
    view! {
        <input
            node_ref=line
            id=id
            class="input number-entry"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            aria-label=derived(move || name.get())
            aria-invalid=derived(move || fault.with(Option::is_some).then_some("true"))
            aria-describedby=derived(move || fault.with(Option::is_some).then(|| described.clone()))
            placeholder=derived(move || placeholder.get())
            on:input=handler(on_input)
            on:blur=handler(move |event: web_sys::FocusEvent| finish(&event))
            on:keydown=on_key
        />
        {dynamic(move || fault.get().map(|fault| view! { <p class="field-error" id=error.clone() role="alert">{shell.render(&fault)}</p> }))}
    }
    .into_any()
}
