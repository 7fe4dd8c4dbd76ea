//! The field with the list below it: typing narrows it, arrow keys walk it, Enter chooses.

use std::rc::Rc;

use crate::i18n::messages::cards;
use crate::platform::{input_value, is_composing, scroll_into_view, set_input_value};
use crate::store::use_shell;
use crate::ui::dom::html;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::link_picker::Linking;
use crate::ui::widgets::link_picker::act::act;
use crate::ui::widgets::link_picker::choices::{Choice, choices};
use crate::ui::widgets::link_picker::rows::rows;

#[component]
pub(super) fn Combobox(linking: Linking) -> impl IntoView {
    let shell = use_shell();
    let (open, typed, walked) = (RwSignal::new(false), RwSignal::new(String::new()), RwSignal::new(None::<usize>));
    let field = NodeRef::<html::Input>::new();
    let choices = choices(shell, &linking, open, typed);
    let Linking { key, id, name, .. } = linking;
    let active = Memo::new(move |_| {
        let (count, first_is_meant) = choices.with(|choices| (choices.all().count(), choices.first_is_meant));
        walked.get().or_else(|| first_is_meant.then_some(0)).filter(|place| *place < count)
    });
    let option_id = {
        let id = id.clone();
        Rc::new(move |place: usize| format!("{id}-option-{place}"))
    };
    let narrow = move |to: String| {
        typed.set(to);
        walked.set(None);
    };
    // What can be linked is looked up when the list opens, not with each letter.
    let show = move || {
        if !open.get_untracked() {
            open.set(true);
        }
    };
    let close = move || {
        open.set(false);
        walked.set(None);
    };
    let choose: Rc<dyn Fn(Choice)> = Rc::new(move |choice: Choice| {
        if !act(shell, key, choice, &typed.get_untracked()) {
            return;
        }
        // The field may be gone with what was linked.
        let _gone = typed.try_set(String::new());
        if let Some(field) = field.try_get_untracked().flatten() {
            set_input_value(&field, "");
            close();
        }
    });
    let on_key = {
        let (choose, option_id) = (choose.clone(), option_id.clone());
        move |event: web_sys::KeyboardEvent| {
            if is_composing(&event) {
                return;
            }
            let (count, at) = (choices.with_untracked(|choices| choices.all().count()), active.get_untracked());
            match (event.key().as_str(), open.get_untracked()) {
                ("ArrowDown" | "ArrowUp", false) => show(),
                ("ArrowDown", true) => walked.set(Some(at.map_or(0, |at| at + 1)).filter(|at| *at < count).or(Some(0))),
                ("ArrowUp", true) => {
                    walked.set(at.and_then(|at| at.checked_sub(1)).or_else(|| count.checked_sub(1)));
                }
                ("Enter", true) => {
                    let chosen = at.and_then(|at| choices.with_untracked(|choices| choices.all().nth(at)));
                    chosen.into_iter().for_each(&*choose);
                }
                ("Enter", false) => {}
                ("Escape", true) => close(),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
            if let Some(at) = walked.try_get_untracked().flatten() {
                scroll_into_view(&option_id(at));
            }
        }
    };
    let list_id = format!("{id}-list");
    let controls = list_id.clone();
    let active_id = {
        let option_id = option_id.clone();
        move || active.get().map(|at| option_id(at))
    };
    let label = name.map(|name| shell.text(name));
    view! {
        <div class="picker">
            <input
                node_ref=field
                id=id
                class="input"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-label=label
                aria-autocomplete="list"
                aria-expanded=move || open.get().to_string()
                aria-controls=controls
                aria-activedescendant=active_id
                placeholder=shell.text(cards::CARD_LINK)
                on:input=move |event: web_sys::Event| {
                    narrow(input_value(&event));
                    show();
                }
                on:click=move |_| show()
                on:blur=move |_: web_sys::FocusEvent| close()
                on:keydown=on_key
            />
            // The focus stays in the field, so that a press does not close the list first.
            <div
                class="picker-list"
                hidden=move || !open.get()
                on:mousedown=move |event: web_sys::MouseEvent| event.prevent_default()
            >
                // What scrolls would take a Tab, and be gone with it.
                <div id=list_id role="listbox" tabindex="-1" aria-label=shell.text(cards::CARD_LINK)>
                    {move || choices.with(|choices| rows(shell, choices, &*option_id, active, &choose))}
                </div>
                <p role="status" data-testid="picker-told">
                    {move || {
                        let told = choices.with(|choices| choices.told.as_ref().map(|told| shell.render(told)));
                        told.map(|told| view! { <span class="picker-line">{told}</span> })
                    }}
                </p>
            </div>
        </div>
    }
}
