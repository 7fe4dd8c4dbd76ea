//! Keys that work on the whole page.

use crate::ui::dom::prelude::*;

use crate::engine::Patch;
use crate::platform::{
    Active, Listener, focus_soon, holds_unstored_text, is_composing, is_dialog_open, on_window, shortcut_of,
};
use crate::store::{Over, Shell, use_shell};
use crate::ui::widgets::add_field_id;

/// Listens to the keys of the page; draws nothing.
#[component]
pub fn PageKeys() -> impl IntoView {
    let shell = use_shell();
    let listener = on_window("keydown", move |event| {
        use wasm_bindgen::JsCast;
        if let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() {
            on_key(shell, event);
        }
    });
    let kept: StoredValue<Option<Listener>, LocalStorage> = StoredValue::new_local(listener);
    on_cleanup(move || drop(kept.try_update_value(Option::take)));
}

fn on_key(shell: Shell, event: &web_sys::KeyboardEvent) {
    if is_composing(event) || is_dialog_open() {
        return;
    }
    let command = event.ctrl_key() || event.meta_key();
    let patch = match (shortcut_of(event), command, event.shift_key()) {
        // The browser takes back what the plan does not know of.
        (Some('z' | 'y'), true, _) if holds_unstored_text() => return,
        (Some('z'), true, false) => shell.undo(),
        (Some('z'), true, true) | (Some('y'), true, false) => shell.redo(),
        (Some('k'), true, false) => return open(shell, Over::Palette, event),
        (Some('/'), false, _) if Active::now() == Active::Other => return open(shell, Over::Palette, event),
        (Some('?'), false, _) if Active::now() == Active::Other => return open(shell, Over::Keys, event),
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

fn open(shell: Shell, over: Over, event: &web_sys::KeyboardEvent) {
    event.prevent_default();
    shell.over.set(Some(over));
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
