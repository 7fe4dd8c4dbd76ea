//! Picks a record by words of its name: a field with a list below it.

use std::rc::Rc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::method::Query;
use crate::model::{RecordKey, Table};
use crate::modules::Module;
use crate::platform::{input_value, is_composing, scroll_into_view, set_input_value};
use crate::store::use_shell;
use crate::ui::dom::html;

/// The most records that the list shows: more are found by another word.
const MOST: usize = 40;

/// Records with their names, table by table.
pub type Candidates = Vec<(Table, Vec<(RecordKey, String)>)>;

/// A combobox over records, grouped by module. Typing narrows the list, arrow keys walk it, Enter picks.
#[component]
pub fn Picker(
    /// The id of the field, for its label.
    id: String,
    /// What stands in the empty field.
    placeholder: Text,
    /// What can be picked, watched while the list is open.
    candidates: impl Fn() -> Candidates + Send + Sync + 'static,
    /// Takes what was picked.
    on_pick: impl Fn(RecordKey) + 'static,
) -> impl IntoView {
    let shell = use_shell();
    let (open, typed, active) = (RwSignal::new(false), RwSignal::new(String::new()), RwSignal::new(0_usize));
    let field = NodeRef::<html::Input>::new();
    let found = Memo::new(move |_| {
        let query = Query::of(&typed.get());
        let mut groups = if open.get() { candidates() } else { Vec::new() };
        for (_, rows) in &mut groups {
            rows.retain(|(_, name)| query.finds(name));
        }
        groups.retain(|(_, rows)| !rows.is_empty());
        groups
    });
    let shown = move || {
        found
            .with(|groups| groups.iter().flat_map(|(_, rows)| rows).map(|(key, _)| *key).take(MOST).collect::<Vec<_>>())
    };
    let option_id = {
        let id = id.clone();
        move |place: usize| format!("{id}-option-{place}")
    };
    let close = move || {
        open.set(false);
        active.set(0);
    };
    let pick = Rc::new(move |key: RecordKey| {
        on_pick(key);
        typed.set(String::new());
        if let Some(field) = field.try_get_untracked().flatten() {
            set_input_value(&field, "");
        }
        close();
    });
    let on_key = {
        let (pick, option_id) = (pick.clone(), option_id.clone());
        move |event: web_sys::KeyboardEvent| {
            if is_composing(&event) {
                return;
            }
            let (count, at) = (shown().len(), active.get_untracked());
            match (event.key().as_str(), open.get_untracked()) {
                ("ArrowDown" | "ArrowUp", false) => open.set(true),
                ("ArrowDown", true) => active.set(if at + 1 < count { at + 1 } else { 0 }),
                ("ArrowUp", true) => active.set(at.checked_sub(1).unwrap_or(count.saturating_sub(1))),
                ("Enter", true) => {
                    if let Some(key) = shown().get(at) {
                        pick(*key);
                    }
                }
                ("Enter", false) => {}
                ("Escape", true) => close(),
                _ => return,
            }
            scroll_into_view(&option_id(active.get_untracked()));
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let list_id = format!("{id}-list");
    let controls = list_id.clone();
    let active_id = {
        let option_id = option_id.clone();
        move || (open.get() && !shown().is_empty()).then(|| option_id(active.get()))
    };
    let list = move || {
        let mut place = 0;
        let mut groups = Vec::new();
        for (table, rows) in found.get() {
            let mut options = Vec::new();
            for (key, name) in rows {
                if place < MOST {
                    let (at, pick) = (place, pick.clone());
                    options.push(view! {
                        <div
                            role="option"
                            id=option_id(at)
                            aria-selected=move || (active.get() == at).to_string()
                            // The focus stays in the field, so that a press does not close the list first.
                            on:mousedown=move |event: web_sys::MouseEvent| event.prevent_default()
                            on:click=move |_| pick(key)
                        >
                            {name}
                        </div>
                    });
                }
                place += 1;
            }
            if !options.is_empty() {
                let name = Module::of(table).map(|module| shell.preferences.text(module.name()));
                groups.push(view! {
                    <div role="group" aria-label=name>
                        <span class="picker-group" aria-hidden="true">{name}</span>
                        {options}
                    </div>
                });
            }
        }
        let more = place.saturating_sub(MOST);
        let line = match place {
            0 if typed.with(|typed| typed.trim().is_empty()) => {
                Some(shell.preferences.text(cards::LINK_NOTHING_YET).to_owned())
            }
            0 => Some(shell.preferences.text(cards::LINK_NONE_FOUND).to_owned()),
            _ => (more > 0).then(|| shell.render(&cards::LINK_MORE.with_count(more))),
        };
        view! {
            {groups}
            {line.map(|line| view! { <p class="picker-line">{line}</p> })}
        }
    };
    let list = Rc::new(list);
    view! {
        <div class="picker">
            <input
                node_ref=field
                id=id
                class="input"
                role="combobox"
                autocomplete="off"
                aria-autocomplete="list"
                aria-expanded=move || open.get().to_string()
                aria-controls=controls
                aria-activedescendant=active_id
                placeholder=shell.text(placeholder)
                on:input=move |event: web_sys::Event| {
                    typed.set(input_value(&event));
                    active.set(0);
                    open.set(true);
                }
                on:click=move |_| open.set(true)
                on:blur=move |_: web_sys::FocusEvent| close()
                on:keydown=on_key
            />
            <div id=list_id class="picker-list" role="listbox" aria-label=shell.text(placeholder) hidden=move || !open.get()>
                {when(move || open.get(), move || {
                    let list = list.clone();
                    move || list()
                })}
            </div>
        </div>
    }
}
