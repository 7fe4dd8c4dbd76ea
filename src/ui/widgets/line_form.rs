//! One line that is asked for, and the button that uses it.

use std::rc::Rc;

use crate::i18n::Text;
use crate::i18n::messages::form;
use crate::platform::{Draft, input_value, is_composing, keeps_focus};
use crate::store::use_shell;
use crate::ui::dom::html;
use crate::ui::dom::prelude::*;

/// A field with a button: what is written is used by Enter and by the button, also when it is empty, and when the form is
/// left with something in it. The field may be gone from the page by then, so only its draft is asked.
#[component]
pub fn LineForm(
    /// The id of the field; also its test id, and with `-go` behind that of the button.
    id: String,
    /// Classes of the form and of the button.
    classes: [&'static str; 2],
    /// What is asked for.
    label: Text,
    /// What the button does.
    button: Text,
    /// What is written.
    draft: Draft,
    /// The most characters that are taken.
    most: usize,
    /// Uses the line; `false` when that failed, and the line stays.
    on_line: Rc<dyn Fn(&str) -> bool>,
) -> impl IntoView {
    let shell = use_shell();
    let input = NodeRef::<html::Input>::new();
    let written = draft.text();
    let use_line = Rc::new({
        let draft = draft.clone();
        move || {
            // Taken first: using it may take the form out, which leaves it once more.
            let line = draft.take();
            if let Some(excess) = line.chars().count().checked_sub(most).filter(|excess| *excess > 0) {
                let told = form::VAL_TOO_LONG.with_count(excess).with("limit", most).with("field", label);
                shell.notices.show(told, None);
                draft.keep(line);
            } else if !on_line(&line) {
                draft.keep(line);
            } else if let Some(input) = input.try_get_untracked().flatten() {
                input.set_value("");
            }
        }
    });
    let (use_rest, rest) = (use_line.clone(), draft.clone());
    let [form, go] = classes;
    let button_id = format!("{id}-go");
    view! {
        <form
            class=form
            on:submit=move |event: web_sys::SubmitEvent| {
                event.prevent_default();
                use_line();
            }
            on:focusout=move |event: web_sys::FocusEvent| {
                if !keeps_focus(&event) && !rest.text().trim().is_empty() {
                    use_rest();
                }
            }
        >
            <input
                id=id.clone()
                data-testid=id
                class="input"
                node_ref=input
                autocomplete="off"
                value=written
                aria-label=shell.text(label)
                placeholder=shell.text(label)
                on:input=move |event: web_sys::Event| draft.keep(input_value(&event))
                // The Enter that ends a composition is none of the form's.
                on:keydown=move |event: web_sys::KeyboardEvent| {
                    if event.key() == "Enter" && is_composing(&event) {
                        event.prevent_default();
                    }
                }
            />
            // A press on the button would leave the form, and the line would be used twice.
            <button type="submit" class=go data-testid=button_id on:mousedown=move |event: web_sys::MouseEvent| event.prevent_default()>
                {shell.text(button)}
            </button>
        </form>
    }
}
