//! The field that adds: Enter adds one, a paste of lines adds many.

use std::rc::Rc;

use crate::ui::dom::prelude::*;

use crate::engine::Command;
use crate::i18n::Text;
use crate::i18n::messages::{cards, say, what};
use crate::model::{Kind, Record, RecordKey, Table, Value};
use crate::platform::{field_element, input_value, is_composing, keeps_focus, set_input_value};
use crate::store::{Shell, use_shell};
use crate::ui::primitives::{Icon, IconName, derived, handler};

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
    place_name: Text,
    /// What stands in the empty field.
    placeholder: Text,
    /// The record that new records are parts of, where they are parts.
    #[prop(optional)]
    whole: Option<RecordKey>,
    /// The list that new records come into, where the page has it: its records need not be counted again.
    #[prop(optional)]
    keys: Option<Memo<Vec<RecordKey>>>,
) -> impl IntoView {
    let shell = use_shell();
    let composing = StoredValue::new(false);
    let is_open = move || composing.try_get_value().unwrap_or(false);
    let draft = shell.draft(&add_field_id(table, place, whole));
    let (written, used) = (draft.text(), draft.clone());
    let add = Rc::new(move |lines: Vec<String>, event: &web_sys::Event| {
        let added = add_lines(shell, table, place, whole, lines);
        if let Some(added) = &added {
            let total = keys.and_then(|keys| keys.try_with_untracked(Vec::len));
            tell(shell, added, place_name, total.unwrap_or_else(|| count(shell, table, place)));
        }
        if added.is_some()
            && let Some(field) = field_element(event)
        {
            set_input_value(&field, "");
            used.take();
        }
    });
    let (add_line, add_all, add_rest) = (add.clone(), add.clone(), add);
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !is_composing(&event) && !is_open() {
            event.prevent_default();
            add_line(vec![input_value(&event)], &event);
        }
    };
    let on_paste = move |event: web_sys::ClipboardEvent| {
        let pasted = event.clipboard_data().and_then(|data| data.get_data("text").ok()).unwrap_or_default();
        let lines = pasted_lines(&pasted);
        if lines.len() > 1 {
            event.prevent_default();
            add_all([vec![input_value(&event)], lines].concat(), &event);
        }
    };
    // What was typed and not added is not lost by going elsewhere: it is added when the field is left. The field may be
    // gone from the page by then, so only the event is asked.
    let on_blur = move |event: web_sys::FocusEvent| {
        if !keeps_focus(&event) {
            composing.set_value(false);
            add_rest(vec![input_value(&event)], &event);
        }
    };
    view! {
        <div class="add">
            <Icon name=IconName::Add />
            <input
                id=add_field_id(table, place, whole)
                data-testid=add_field_name(table, place)
                autocomplete="off"
                value=written
                aria-label=derived(move || shell.render(&cards::ADD_LABEL.with("place", place_name)))
                placeholder=shell.text(placeholder)
                title=shell.text(cards::ADD_MANY_HINT)
                on:compositionstart=handler(move |_| composing.set_value(true))
                on:compositionend=handler(move |_| composing.set_value(false))
                on:input=handler(move |event: web_sys::Event| draft.keep(input_value(&event)))
                on:keydown=on_key
                on:paste=on_paste
                on:blur=handler(on_blur)
            />
        </div>
    }
}

/// The lines of a paste without list marks, so that a list from a document comes in clean.
fn pasted_lines(pasted: &str) -> Vec<String> {
    let clean = |line: &str| line.trim().trim_start_matches(['-', '*', '•', '·', '–']).trim().to_owned();
    pasted.lines().map(clean).filter(|line| !line.is_empty()).collect()
}

/// What was added: how many records, and the text of the first.
struct Added {
    count: usize,
    first: String,
}

/// Adds a record for each line; `None` when nothing was added, so that the text stays in the field.
fn add_lines(
    shell: Shell,
    table: Table,
    place: Option<&'static str>,
    whole: Option<RecordKey>,
    lines: Vec<String>,
) -> Option<Added> {
    let spec = table.spec();
    let make = |line: String| {
        let mut record = Record::default();
        let kept = line.trim().chars().take(Kind::MAX_TEXT).collect();
        record.set_value(spec.title, Some(Value::Text(kept)));
        if let (Some(part_of), Some(whole)) = (spec.part_of, whole) {
            record.set_value(part_of, Some(Value::Links(vec![whole])));
        }
        spec.placed(record, place)
    };
    let records: Vec<Record> = lines.into_iter().filter(|line| !line.trim().is_empty()).map(make).collect();
    let added = Added { count: records.len(), first: records.first()?.title(table).to_owned() };
    let what = match added.count {
        1 => what::WHAT_ADD.with("name", added.first.clone()),
        count => what::WHAT_ADD_MANY.with_count(count),
    };
    (!shell.workspace.run(Command::Add { table, records }, what).is_empty()).then_some(added)
}

/// How many records stand in a place of a table.
fn count(shell: Shell, table: Table, place: Option<&str>) -> usize {
    shell
        .workspace
        .read(|plan| place.map_or_else(|| plan.list(table).count(), |place| plan.list_at(table, place).count()))
}

fn tell(shell: Shell, added: &Added, place: Text, total: usize) {
    if added.count == 1 {
        let message = say::SAY_ADDED.with("name", added.first.clone()).with("place", place);
        shell.notices.say(message.with("pos", total).with("total", total));
    } else {
        let undo = shell.undo_action();
        shell.notices.show(cards::ADDED_MANY.with_count(added.count).with("place", place), Some(undo));
    }
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

    #[test]
    fn a_list_pasted_from_a_document_loses_its_marks_and_empty_lines() {
        assert_eq!(pasted_lines("- one\r\n\n  • two\n* three \n"), ["one", "two", "three"]);
        assert_eq!(pasted_lines("一天上线\n创始人开过诊所"), ["一天上线", "创始人开过诊所"]);
    }
}
