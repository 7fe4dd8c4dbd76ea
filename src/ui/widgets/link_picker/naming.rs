//! Names a record on the spot where a field leads to one: to a person, a stage, a persona.

use std::rc::Rc;

use crate::catalogue::{Addition, makeable, makes};
use crate::i18n::Message;
use crate::i18n::messages::cards;
use crate::model::{RecordKey, Table};
use crate::modules::thread::Tie;
use crate::modules::{basics, process};
use crate::platform::{active_element_id, focus_soon, input_value, is_composing, is_focus_free, keeps_focus};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::link_picker::act::make;

/// What can be named on the spot.
#[derive(Clone, Debug, PartialEq)]
pub struct Nameable {
    tie: Tie,
    addition: Addition,
    /// What offers it.
    pub offer: Message,
    /// What the field is called that takes the name.
    label: Message,
}

/// What is being named.
pub struct Naming {
    /// The record that is to lead to it.
    pub key: RecordKey,
    /// What it will be.
    pub nameable: Nameable,
    /// The id of the field.
    pub id: String,
    /// The id of what Enter and Escape go back to. Whoever leaves the field otherwise has gone where they want to be.
    pub back_to: String,
    /// What follows once it is named, or given up.
    pub on_done: Rc<dyn Fn()>,
}

/// What can be named on the spot: nothing for a record that is not there yet.
pub(super) fn nameables(shell: Shell, key: RecordKey, tie: Tie) -> Vec<Nameable> {
    let audience = shell.audience.get();
    let made = shell.workspace.read(|plan| match tie.takes_new(plan, key) {
        true => makeable(plan, &[tie], audience),
        false => Vec::new(),
    });
    let nameable = |(tie, addition): (Tie, Addition)| {
        let (offer, label) = match addition.table {
            Table::Person => (basics::texts::OWNER_NEW.into(), basics::texts::OWNER_NEW_NAME.into()),
            Table::ProcessRole => (process::texts::ROLE_NEW.into(), process::texts::ROLE_NEW_NAME.into()),
            _ => (cards::LINK_ADD.with("what", makes(&addition)), makes(&addition)),
        };
        Nameable { tie, addition, offer, label }
    };
    made.into_iter().map(nameable).collect()
}

/// The field that takes the name of a new record, which is added to its list and linked in one step.
pub(super) fn name_field(Naming { key, nameable, id, back_to, on_done }: Naming) -> View {
    let shell = use_shell();
    let Nameable { tie, addition, label, .. } = nameable;
    let own_id = id.clone();
    // Leaving the field by Enter takes it out, which leaves it once more.
    let (done, written) = (StoredValue::new(false), StoredValue::new(String::new()));
    let finish = Rc::new(move |typed: &str| {
        if done.try_get_value() != Some(false) {
            return false;
        }
        // What cannot be added stays in the field.
        let is_done = typed.trim().is_empty() || make(shell, key, tie, &addition, typed.trim());
        if is_done {
            done.set_value(true);
            on_done();
        }
        is_done
    });
    let leave = finish.clone();
    on_cleanup(move || {
        // The card may have been deleted in another tab.
        if done.try_get_value() != Some(false) {
            return;
        }
        let typed = written.try_get_value().unwrap_or_default();
        if !typed.trim().is_empty() {
            let _told = make(shell, key, tie, &addition, typed.trim());
        }
        if is_focus_free() || active_element_id() == Some(own_id.clone()) {
            focus_soon(vec!["content".to_owned()]);
        }
    });
    let on_key = move |event: web_sys::KeyboardEvent| {
        let typed = match event.key().as_str() {
            _ if is_composing(&event) => return,
            "Enter" => input_value(&event),
            "Escape" => String::new(),
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        if finish(&typed) {
            focus_soon(vec![back_to.clone()]);
        }
    };
    let on_blur = move |event: web_sys::FocusEvent| {
        // Half a name is none when the window alone is left.
        if !keeps_focus(&event) {
            let _done = leave(&input_value(&event));
        }
    };
    let said = label.clone();
    view! {
        <input
            class="input"
            id=id
            autocomplete="off"
            aria-label=move || shell.render(&said)
            placeholder=move || shell.render(&label)
            on:keydown=on_key
            on:input=move |event: web_sys::Event| written.set_value(input_value(&event))
            on:blur=on_blur
        />
    }
    .into_view()
}
