//! Keys that work on the whole page, and the list of all keys.

use crate::ui::dom::prelude::*;

use crate::engine::Patch;
use crate::i18n::Text;
use crate::i18n::messages::{common, keys};
use crate::platform::{
    Active, Listener, focus_soon, holds_unstored_text, is_composing, is_dialog_open, on_window, shortcut_of,
};
use crate::store::{Shell, use_shell};
use crate::ui::primitives::Dialog;
use crate::ui::widgets::add_field_id;

/// Listens to the keys of the page; draws nothing but the list of keys.
#[component]
pub fn PageKeys() -> impl IntoView {
    let shell = use_shell();
    let help = RwSignal::new(false);
    let listener = on_window("keydown", move |event| {
        use wasm_bindgen::JsCast;
        if let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() {
            on_key(shell, help, event);
        }
    });
    let kept: StoredValue<Option<Listener>, LocalStorage> = StoredValue::new_local(listener);
    on_cleanup(move || drop(kept.try_update_value(Option::take)));
    view! {
        {when(move || help.get(), move || view! {
            <KeyboardHelp on_close=Callback::new(move |()| help.set(false)) />
        })}
    }
}

fn on_key(shell: Shell, help: RwSignal<bool>, event: &web_sys::KeyboardEvent) {
    if is_composing(event) || is_dialog_open() {
        return;
    }
    let command = event.ctrl_key() || event.meta_key();
    let patch = match (shortcut_of(event), command, event.shift_key()) {
        // The browser takes back what the plan does not know of.
        (Some('z' | 'y'), true, _) if holds_unstored_text() => return,
        (Some('z'), true, false) => shell.undo(),
        (Some('z'), true, true) | (Some('y'), true, false) => shell.redo(),
        (Some('?'), false, _) if Active::now() == Active::Other => {
            event.prevent_default();
            return help.set(true);
        }
        _ => return,
    };
    // Where the plan has no such step, what was typed and taken back in a field is the browser's to bring back.
    if patch.is_none() && Active::now() == Active::Text {
        return;
    }
    event.prevent_default();
    // The focus goes to what came back or changed, unless the user is writing.
    if let Some(patch) = patch
        && Active::now() == Active::Other
    {
        focus_soon(goals(&patch));
    }
}

/// Where the focus goes after a step: to the record that came back or changed; where it went, to the field that would
/// add to its list.
fn goals(patch: &Patch) -> Vec<String> {
    let Some(change) = patch.changes.first() else { return Vec::new() };
    let table = change.key.table;
    let before = change.before.as_ref();
    let place = before.and_then(|record| table.spec().place_of(record));
    let part_of = table.spec().part_of;
    let whole = before.zip(part_of).and_then(|(record, field)| record.links_of(field).first().copied());
    vec![change.key.to_string(), add_field_id(table, place, whole), "content".to_owned()]
}

/// The list of keys.
#[component]
pub fn KeyboardHelp(
    /// Called when it is left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let shell = use_shell();
    let (undo, redo) = crate::platform::undo_keys();
    let groups: [(Text, Vec<(&'static str, Text)>); 3] = [
        (keys::KEYS_ANYWHERE, vec![("?", keys::KEYS_HELP), (undo, keys::KEYS_UNDO), (redo, keys::KEYS_REDO)]),
        (
            keys::KEYS_IN_LIST,
            vec![
                ("↑ ↓ ← →", keys::KEYS_FOCUS),
                ("Enter / F2", keys::KEYS_EDIT),
                ("Space", keys::KEYS_DETAILS),
                ("Alt + ↑ ↓ ← →", keys::KEYS_MOVE),
                ("Delete", keys::KEYS_DELETE),
                ("1 – 5", keys::KEYS_SCORE),
            ],
        ),
        (
            keys::KEYS_IN_FIELD,
            vec![("Enter", keys::KEYS_ENTER), ("Shift + Enter", keys::KEYS_NEWLINE), ("Esc", keys::KEYS_ESCAPE)],
        ),
    ];
    let group = move |(title, lines): (Text, Vec<(&'static str, Text)>)| {
        let lines = lines
            .into_iter()
            .map(move |(key, does)| view! { <dt><kbd>{key}</kbd></dt><dd>{shell.text(does)}</dd> })
            .collect_view();
        view! {
            <h3>{shell.text(title)}</h3>
            <dl class="keys">{lines}</dl>
        }
    };
    view! {
        <Dialog labelled_by="keys-title" on_close>
            <h2 id="keys-title">{shell.text(keys::KEYS_TITLE)}</h2>
            {groups.into_iter().map(group).collect_view()}
            <p class="help">{shell.text(keys::KEYS_COMPOSING)}</p>
            <div class="dialog-buttons">
                <button type="button" class="go" on:click=move |_| on_close.run(())>{shell.text(common::CLOSE)}</button>
            </div>
        </Dialog>
    }
}
