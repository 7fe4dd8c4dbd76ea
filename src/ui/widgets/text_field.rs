//! The one text field: every typed value of a plan but dates goes through it.
//!
//! It guards compositions (Chinese input methods): nothing is written into a field that is composing, nothing that is
//! being composed goes into the plan, and the Enter that ends a composition is not the Enter that leaves the field.

use std::rc::Rc;
use std::sync::Arc;

use crate::ui::dom::html;
use crate::ui::dom::prelude::*;

use crate::model::{FieldSpec, InputFault, Kind, Number, Record, RecordKey, Value};
use crate::platform::{autosize, focus, input_value, is_composing, set_input_value};
use crate::store::{Shell, use_shell};
use crate::ui::widgets::begun::Begun;
use crate::ui::widgets::{Refusal, Refused};

/// What Enter does where it ends what is typed; nothing beside that where there is none.
pub type OnEnter = Option<Callback<()>>;

/// Where what was refused waits to be mended.
pub fn typed_draft(id: &str) -> String {
    format!("typed/{id}")
}

/// A field for text, numbers, amounts, times, addresses and codes, bound to a record.
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
    /// Called instead where Enter ends a line, and where Ctrl or ⌘ with Enter ends several.
    #[prop(optional)]
    on_enter: OnEnter,
) -> impl IntoView {
    let shell = use_shell();
    let workspace = shell.workspace;
    let kind = field.kind;
    let draft = StoredValue::new_local(shell.draft(&typed_draft(&id)));
    let refused = RwSignal::new(None::<Refused>);
    let is_refused = move || refused.try_with_untracked(Option::is_some).unwrap_or(false);
    let begun = Begun::new();
    let composing = StoredValue::new(false);
    let area = NodeRef::<html::Textarea>::new();
    let line = NodeRef::<html::Input>::new();
    let element = move || -> Option<web_sys::Element> {
        area.get().map(|area| (*area).clone().into()).or_else(|| line.get().map(|line| (*line).clone().into()))
    };

    // The plan's text goes into the element when it says something else than what is typed: undo, another tab. What was
    // refused waits there to be mended.
    Effect::new(move |_| {
        let value = record.get().and_then(|record| record.value(field).cloned());
        if let Some(element) = element() {
            let is_at_work = is_refused() || composing.try_get_value().unwrap_or(false);
            if !is_at_work && !shell.means(kind, &current_text(&element), value.as_ref()) {
                set_input_value(&element, &shell.as_typed(kind, value.as_ref()));
            }
            autosize(&element);
        }
    });

    let stored = move || workspace.read(|plan| plan.get(key).and_then(|record| record.value(field).cloned()));
    let refuse = move |fault: InputFault, typed: String| {
        draft.try_with_value(|draft| draft.keep(typed.clone()));
        refused.try_set(Some(Refused { fault, typed }));
    };
    let accept = move |value: Option<Value>| {
        if is_refused() {
            draft.try_with_value(|draft| draft.keep(String::new()));
            refused.try_set(None);
        }
        workspace.write(key, field, value);
    };
    let commit = move |typed: String| {
        let before = begun.before(&typed, stored).flatten();
        match shell.read_typed(kind, &typed) {
            Ok(value) => accept(value),
            Err(_) if shell.means(kind, &typed, before.as_ref()) => accept(before),
            Err(fault) => {
                if kind.is_read_whole() {
                    workspace.write(key, field, before);
                }
                refuse(fault, typed);
            }
        }
    };
    // The field may be gone from the page by the time that it is left.
    let element_now = move || -> Option<web_sys::Element> {
        let area = area.try_get_untracked().flatten().map(|area| (*area).clone().into());
        area.or_else(|| line.try_get_untracked().flatten().map(|line| (*line).clone().into()))
    };
    let show_stored = move || {
        if let Some(element) = element_now().filter(|_| !is_refused()) {
            set_input_value(&element, &shell.as_typed(kind, stored().as_ref()));
        }
    };
    let choose = {
        let id = id.clone();
        move |number: f64| {
            accept(Number::new(number).map(Value::Number));
            show_stored();
            focus(&id);
        }
    };
    // What was refused when the page was left waits here still.
    let waiting = draft.with_value(|draft| draft.text());
    if !waiting.is_empty() {
        Effect::new(move |_| {
            if let Some(element) = element()
                && let Err(fault) = shell.read_typed(kind, &waiting)
            {
                set_input_value(&element, &waiting);
                refuse(fault, waiting.clone());
            }
        });
    }
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
        begun.end();
        // How it was understood: 2.4 万 is 24,000.
        if kind.is_read_whole() {
            show_stored();
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_composing(&event) {
            return;
        }
        let is_enter = event.key() == "Enter";
        let leaves = match event.key().as_str() {
            "Enter" => !event.shift_key() && !matches!(kind, Kind::Paragraph | Kind::Lines),
            "Escape" => true,
            _ => false,
        };
        if let Some(on_enter) = on_enter.filter(|_| is_enter && (leaves || event.ctrl_key() || event.meta_key())) {
            event.prevent_default();
            event.stop_propagation();
            on_enter.run(());
        } else if leaves {
            event.stop_propagation();
            if let Some(on_leave) = on_leave {
                event.prevent_default();
                on_leave.run(());
            } else if is_enter {
                event.prevent_default();
            }
        }
    };

    let error_id = format!("{id}-error");
    let described = {
        let error_id = error_id.clone();
        move || refused.with(Option::is_some).then(|| error_id.clone())
    };
    let invalid = move || refused.with(Option::is_some).then_some("true");
    let stored_text = Rc::new(move || {
        let value = record.get().and_then(|record| record.value(field).cloned());
        shell.as_typed(kind, value.as_ref())
    });
    let control = match kind {
        Kind::Text | Kind::Paragraph | Kind::Lines => view! {
            <textarea
                node_ref=area
                id=id
                rows="1"
                class="input text-area"
                class:paragraph=matches!(kind, Kind::Paragraph | Kind::Lines)
                aria-label=move || name.get()
                data-stored=""
                aria-invalid=invalid
                aria-describedby=described
                placeholder=move || placeholder.get()
                on:input=move |event: web_sys::Event| on_input(event)
                on:compositionstart=move |_| composing.set_value(true)
                on:compositionend=move |event: web_sys::CompositionEvent| on_composition_end(event.into())
                on:blur=move |event: web_sys::FocusEvent| on_blur(event.into())
                on:keydown=on_key
            ></textarea>
        },
        _ => view! {
            <input
                node_ref=line
                id=id.clone()
                class="input"
                type=input_type(kind)
                inputmode=input_mode(kind)
                list=matches!(kind, Kind::Currency(_)).then(|| format!("{id}-list"))
                autocomplete="off"
                aria-label=move || name.get()
                data-stored=""
                aria-invalid=invalid
                aria-describedby=described
                placeholder=move || placeholder.get()
                on:input=move |event: web_sys::Event| on_input(event)
                on:compositionstart=move |_| composing.set_value(true)
                on:compositionend=move |event: web_sys::CompositionEvent| on_composition_end(event.into())
                on:blur=move |event: web_sys::FocusEvent| on_blur(event.into())
                on:keydown=on_key
            />
            {offered(shell, field, &format!("{id}-list"))}
        },
    };
    view! {
        {control}
        <Refusal id=error_id field refused stored=stored_text on_number=Rc::new(choose) />
    }
}

fn current_text(element: &web_sys::Element) -> String {
    use wasm_bindgen::JsCast;
    element.dyn_ref::<web_sys::HtmlTextAreaElement>().map_or_else(
        || element.dyn_ref::<web_sys::HtmlInputElement>().map(web_sys::HtmlInputElement::value).unwrap_or_default(),
        web_sys::HtmlTextAreaElement::value,
    )
}

fn input_type(kind: Kind) -> &'static str {
    if matches!(kind, Kind::Email) { "email" } else { "text" }
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
