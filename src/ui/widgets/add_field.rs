//! The field that adds: Enter adds one, a paste of lines adds many.

use std::rc::Rc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{cards, common, form};
use crate::model::pasted::Pasted;
use crate::model::{InputFault, Keys, Kind, RecordKey, Table};
use crate::platform::{
    Draft, field_element, field_text, find_element, focus, input_value, is_composing, keeps_focus, set_input_value,
    spawn,
};
use crate::store::{Shell, use_shell};
use crate::ui::chunk::awaited;
use crate::ui::primitives::{Icon, IconName};
use crate::ui::widgets::PlaceName;
use crate::ui::widgets::addition::Addition;
use crate::ui::widgets::pasting::{PASTING, Pasting};

/// The id of the field that adds to a table, or to one of its places, or to a whole: the keyboard goes to it.
pub fn add_field_id(table: Table, place: Option<&str>, whole: Option<RecordKey>) -> String {
    let field = add_field_name(table, place);
    whole.map_or(field.clone(), |whole| format!("{field}-{}", whole.id.0.as_str()))
}

/// What the field is called wherever the whole is told otherwise.
fn add_field_name(table: Table, place: Option<&str>) -> String {
    match place.filter(|code| !code.is_empty()) {
        Some(code) => format!("add-{}-{code}", table.id()),
        None => format!("add-{}", table.id()),
    }
}

/// A field that adds records to a table, into one of its places where it has places.
#[component]
pub fn AddField(
    /// The table.
    table: Table,
    /// The place (quadrant, box) that new records go into.
    place: Option<&'static str>,
    /// The name of the place, for messages.
    place_name: PlaceName,
    /// What stands in the empty field.
    placeholder: Text,
    /// The record that new records are parts of, where they are parts.
    #[prop(optional)]
    whole: Option<RecordKey>,
    /// The list that new records come into, where the page has it: its records need not be counted again.
    #[prop(optional)]
    keys: Option<Memo<Keys>>,
) -> impl IntoView {
    let shell = use_shell();
    let scope = shell.workspace.scope_here();
    let addition = Addition { table, place, place_name, whole, scope, keys };
    let composing = StoredValue::new(false);
    let is_open = move || composing.try_get_value().unwrap_or(false);
    let id = add_field_id(table, place, whole);
    let draft = shell.draft(&id);
    let written = draft.text();
    // Rows that were pasted, until they are added or put away.
    let looked_at = RwSignal::new(None::<Vec<Vec<String>>>);
    let add = Rc::new({
        let draft = draft.clone();
        move |field: &web_sys::Element, text: String| add_line(shell, addition, &draft, field, &text)
    });
    let (add_line, add_here, add_rest) = (add.clone(), add.clone(), add);
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !is_composing(&event) && !is_open() {
            event.prevent_default();
            if let Some(field) = field_element(&event) {
                add_line(&field, input_value(&event));
            }
        }
    };
    let take_pasted = {
        let draft = draft.clone();
        move |pasted: Pasted, field: &web_sys::Element| {
            let typed = field_text(field).trim().to_owned();
            let entries = match pasted {
                Pasted::Rows(rows) => return looked_at.set(Some(rows)),
                Pasted::Entries(entries) if entries.is_empty() => return,
                Pasted::Entries(entries) => entries,
            };
            // One entry is put into the empty field as a line would be.
            if let [only] = entries.as_slice()
                && typed.is_empty()
                && !only.contains('\n')
            {
                set_input_value(field, only);
                return draft.keep(only.clone());
            }
            let lines = Some(typed).filter(|typed| !typed.is_empty()).into_iter().chain(entries);
            match addition.add_lines(shell, lines.collect()) {
                Ok(()) => clear(&draft, field),
                Err(lines) => looked_at.set(Some(lines.into_iter().map(|line| vec![line]).collect())),
            }
        }
    };
    let on_paste = move |event: web_sys::ClipboardEvent| {
        let pasted = event.clipboard_data().and_then(|data| data.get_data("text").ok()).unwrap_or_default();
        // A line goes where the caret stands.
        if let Some(field) = field_element(&event).filter(|_| pasted.trim().contains(is_break)) {
            event.prevent_default();
            let take = take_pasted.clone();
            read_pasted(shell, pasted, move |pasted| take(pasted, &field));
        }
    };
    // What was typed and not added is not lost by going elsewhere: it is added when the field is left. The field may be
    // gone from the page by then, so only the event is asked.
    let on_blur = move |event: web_sys::FocusEvent| {
        if !keeps_focus(&event)
            && let Some(field) = field_element(&event)
        {
            composing.set_value(false);
            add_rest(&field, input_value(&event));
        }
    };
    let on_press = {
        let id = id.clone();
        move |_: web_sys::MouseEvent| {
            if let Some(field) = find_element(&id) {
                add_here(&field, field_text(&field));
            }
            focus(&id);
        }
    };
    let on_close = Callback::new(move |()| looked_at.set(None));
    view! {
        <div class="add">
            <Icon name=IconName::Add />
            <input
                id=id
                data-testid=add_field_name(table, place)
                autocomplete="off"
                value=written
                aria-label=move || shell.render(&cards::ADD_LABEL.with("place", place_name.said(shell)))
                placeholder=shell.text(placeholder)
                title=shell.text(cards::ADD_MANY_HINT)
                on:compositionstart=move |_| composing.set_value(true)
                on:compositionend=move |_| composing.set_value(false)
                on:input=move |event: web_sys::Event| draft.keep(input_value(&event))
                on:keydown=on_key
                on:paste=on_paste
                on:blur=on_blur
            />
            // Keys have Enter. A press must not take the focus: what is written would be added by that, and the press lost.
            <button type="button" class="add-go" tabindex="-1" on:mousedown=move |event: web_sys::MouseEvent| event.prevent_default() on:click=on_press>
                {shell.text(cards::ADD_NOW)}
            </button>
        </div>
        {move || looked_at.get().map(|rows| {
            awaited(PASTING, move |part| (part.dialog)(Pasting { rows: rows.clone(), addition, on_close }))
        })}
    }
}

/// What tells a list or a table from a line: the end of a line, or a tab.
fn is_break(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Reads what was pasted, as soon as its reader is there.
fn read_pasted(shell: Shell, pasted: String, take: impl FnOnce(Pasted) + 'static) {
    if let Some(part) = (PASTING.make)() {
        return take((part.read)(&pasted));
    }
    spawn(async move {
        let _missing = (PASTING.load)().await;
        match (PASTING.make)() {
            Some(part) => take((part.read)(&pasted)),
            None => shell.notices.show(common::PART_MISSING, None),
        }
    });
}

/// Adds what is written in a field and empties the field. What cannot be added stays in it.
fn add_line(shell: Shell, addition: Addition, draft: &Draft, field: &web_sys::Element, text: &str) {
    let line = text.trim();
    let title = addition.table.spec().title;
    match shell.read_typed(Kind::Text, line) {
        Err(InputFault::TooLong { excess }) => {
            let told = form::VAL_TOO_LONG.with_count(excess).with("limit", Kind::MAX_TEXT).with("field", title.label);
            shell.notices.show(told, None);
        }
        _ if !line.is_empty() && addition.add(shell, vec![addition.titled(line.to_owned())]) => clear(draft, field),
        _ => {}
    }
}

fn clear(draft: &Draft, field: &web_sys::Element) {
    set_input_value(field, "");
    draft.take();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_without_a_code_is_added_to_by_the_field_of_the_table() {
        let ids = [Some("threat"), Some(""), None].map(|place| add_field_id(Table::Swot, place, None));
        assert_eq!(ids, ["add-swot-threat", "add-swot", "add-swot"]);
        let outline = RecordKey::parse("outline:o-1");
        assert_eq!(add_field_id(Table::Section, None, outline), "add-section-o-1");
    }
}
