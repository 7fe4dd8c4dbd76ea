//! Search and commands: one list over pages, items, what can be done and other plans.

mod act;
mod commands;
mod groups;
mod offer;
mod pages;
mod rows;

use std::rc::Rc;

use crate::i18n::messages::{cards, palette};
use crate::method::short_name;
use crate::platform::{input_value, is_composing, scroll_into_view, shortcut_of};
use crate::store::{Searching, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{Dialog, Icon, IconName};
use act::act;
use groups::Search;
use offer::Goal;
use rows::option_id;

/// The id of the list.
const LIST: &str = "palette-list";

/// The field with its list. The focus stays in the field; the dialog gives it back where it was.
#[component]
pub fn Palette(on_close: Callback<()>) -> impl IntoView {
    let shell = use_shell();
    let (typed, active) = (RwSignal::new(String::new()), RwSignal::new(0_usize));
    let search = Search::begin(shell, Searching::begin(shell));
    let groups = Memo::new(move |_| typed.with(|typed| search.groups(typed)));
    let goals =
        move || groups.with_untracked(|groups| groups.iter().flat_map(|group| group.goals()).collect::<Vec<_>>());
    let choose = Rc::new(move |goal: Goal| {
        on_close.run(());
        act(shell, goal);
    });
    let on_key = {
        let choose = choose.clone();
        move |event: web_sys::KeyboardEvent| {
            if is_composing(&event) {
                return;
            }
            let (goals, at) = (goals(), active.get_untracked());
            match event.key().as_str() {
                "ArrowDown" => active.set(if at + 1 < goals.len() { at + 1 } else { 0 }),
                "ArrowUp" => active.set(at.checked_sub(1).unwrap_or(goals.len().saturating_sub(1))),
                "Enter" => {
                    if let Some(goal) = goals.into_iter().nth(at) {
                        choose(goal);
                    }
                }
                // The key that opens it closes it, and is not the browser's.
                _ if (event.ctrl_key() || event.meta_key()) && shortcut_of(&event) == Some('k') => on_close.run(()),
                _ => return,
            }
            event.prevent_default();
            // The page would open it again.
            event.stop_propagation();
            scroll_into_view(&option_id(active.try_get_untracked().unwrap_or_default()));
        }
    };
    let has_rows = move || groups.with(|groups| !groups.is_empty());
    let told = move || {
        let is_blank = typed.with(|typed| typed.trim().is_empty());
        let total = groups.with(|groups| groups.iter().map(|group| group.total).sum::<usize>());
        match total {
            _ if is_blank => String::new(),
            0 if !search.is_whole() => String::new(),
            0 => shell.render(&palette::PAL_EMPTY.with("query", typed.with(|typed| short_name(typed.trim())))),
            total => shell.render(&palette::SAY_RESULTS.with_count(total)),
        }
    };
    view! {
        <Dialog labelled_by="palette-title" class="palette" is_light=true on_close>
            <h2 id="palette-title" class="visually-hidden">{shell.text(palette::PAL_LABEL)}</h2>
            <div class="palette-field">
                <Icon name=IconName::Search />
                <input
                    class="input"
                    role="combobox"
                    data-testid="palette-input"
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="go"
                    aria-label=shell.text(palette::PAL_LABEL)
                    aria-autocomplete="list"
                    aria-expanded=move || has_rows().to_string()
                    aria-controls=LIST
                    aria-activedescendant=move || has_rows().then(|| option_id(active.get()))
                    placeholder=shell.text(palette::PAL_PLACEHOLDER)
                    on:input=move |event: web_sys::Event| {
                        typed.set(input_value(&event));
                        active.set(0);
                    }
                    on:keydown=on_key
                />
                <button type="button" class="icon-button" aria-label=shell.text(crate::i18n::messages::common::CLOSE) on:click=move |_| on_close.run(())>
                    <Icon name=IconName::Close />
                </button>
            </div>
            <div id=LIST class="palette-list" role="listbox" aria-label=shell.text(palette::PAL_LABEL) tabindex="-1">
                {move || groups.with(|groups| rows::view(shell, groups, active, &choose))}
            </div>
            <p class="palette-foot">
                <span role="status" data-testid="palette-told">{told}</span>
                {move || {
                    let hidden = groups.with(|groups| groups.iter().map(|group| group.hidden()).sum::<usize>());
                    let is_blank = typed.with(|typed| typed.trim().is_empty());
                    (hidden > 0 && !is_blank).then(|| view! { <span>{shell.render(&cards::LINK_MORE.with_count(hidden))}</span> })
                }}
                <span class="palette-hint">{shell.text(palette::PAL_HINT)}</span>
            </p>
        </Dialog>
    }
}
