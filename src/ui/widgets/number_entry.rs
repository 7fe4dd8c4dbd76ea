//! A number that is typed outside of a record: to be tried, or to be entered into a log.

use std::rc::Rc;

use crate::model::{FieldSpec, Number, Value};
use crate::platform::{focus, input_value, is_composing, set_input_value};
use crate::store::use_shell;
use crate::ui::dom::html;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::begun::Begun;
use crate::ui::widgets::{Refusal, Refused, typed_draft};

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
    /// Takes a number, as it is typed or with Enter; none where the field is emptied.
    pub on_number: Rc<dyn Fn(Option<Number>)>,
    /// Whether it is taken as it is typed; else with Enter, or when the field is left, and the field is empty again.
    pub live: bool,
}

/// The field, and what is wrong with what was typed.
pub fn number_entry(entry: Entry) -> View {
    let shell = use_shell();
    let Entry { field, id, name, placeholder, value, on_number, live } = entry;
    let kind = field.kind;
    let line = NodeRef::<html::Input>::new();
    let draft = shell.draft(&typed_draft(&id));
    let waiting = draft.text();
    let refused = RwSignal::new(None::<Refused>);
    let begun = Begun::new();
    // What is shown follows the value, but not while what is typed means the same: “1,” is on its way to “1,5”.
    Effect::new({
        let value = value.clone();
        move |_| {
            let shown = value().and_then(Number::new).map(Value::Number);
            let is_refused = refused.with_untracked(Option::is_some);
            if let Some(element) = line.get().filter(|_| live && !is_refused)
                && !shell.means(kind, &element.value(), shown.as_ref())
            {
                set_input_value(&element, &shell.as_typed(kind, shown.as_ref()));
            }
        }
    });
    let take = Rc::new({
        let (draft, on_number, value) = (draft.clone(), on_number.clone(), value.clone());
        move |typed: String| {
            let before = begun.before(&typed, || value()).flatten();
            let read = shell.read_typed(kind, &typed);
            let is_taken = read.is_ok();
            match read {
                Ok(Some(Value::Number(number))) => on_number(Some(number)),
                Ok(_) => on_number(None),
                Err(_) if live => on_number(before.and_then(Number::new)),
                Err(_) => {}
            }
            draft.keep(if is_taken { String::new() } else { typed.clone() });
            refused.try_set(read.err().map(|fault| Refused { fault, typed }));
            is_taken
        }
    });
    Effect::new({
        let take = take.clone();
        move |_| {
            if let (Some(element), false) = (line.get(), waiting.is_empty()) {
                set_input_value(&element, &waiting);
                if shell.read_typed(kind, &waiting).is_err() {
                    take(waiting.clone());
                }
            }
        }
    });
    let finish = {
        let take = take.clone();
        move |event: &web_sys::Event| {
            if !live
                && take(input_value(event))
                && let Some(element) = crate::platform::field_element(event)
            {
                set_input_value(&element, "");
            }
            begun.end();
        }
    };
    let choose = {
        let (id, draft) = (id.clone(), draft.clone());
        move |number: f64| {
            draft.keep(String::new());
            refused.try_set(None);
            on_number(Number::new(number));
            if let Some(element) = line.try_get_untracked().flatten() {
                let value = Number::new(number).filter(|_| live).map(Value::Number);
                set_input_value(&element, &shell.as_typed(kind, value.as_ref()));
            }
            focus(&id);
        }
    };
    let stored = move || shell.as_typed(kind, value().and_then(Number::new).map(Value::Number).as_ref());
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
            take(input_value(&event));
        } else {
            draft.keep(input_value(&event));
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
            aria-label=move || name.get()
            aria-invalid=move || refused.with(Option::is_some).then_some("true")
            aria-describedby=move || refused.with(Option::is_some).then(|| described.clone())
            placeholder=move || placeholder.get()
            on:input=on_input
            on:blur=move |event: web_sys::FocusEvent| finish(&event)
            on:keydown=on_key
        />
        <Refusal id=error field refused stored=Rc::new(stored) on_number=Rc::new(choose) />
    }
}
