//! What will change, come and go, by item and field.

use crate::ui::dom::prelude::*;

use crate::formats::{Changes, FieldChange, Item, changes};
use crate::i18n::messages::import_changes as texts;
use crate::i18n::{Message, Plural};
use crate::store::{ImportChoice, Preview, Shell, use_shell};

/// The most items listed of each kind; the rest is a number.
pub(super) const MOST: usize = 200;

/// What a choice changes in the plan that is here; nothing where it changes none.
#[component]
pub(super) fn Changed(preview: Preview, choice: ImportChoice) -> impl IntoView {
    let shell = use_shell();
    let (Some(own), Some(merger)) = (preview.own.as_deref(), shell.importing.merger(&preview, &choice)) else {
        return View::Nothing;
    };
    let Changes { come, change, go, moved } =
        shell.preferences.with_formats(|formats| changes(&own.0, &merger.patch, formats));
    let nothing = come.is_empty() && change.is_empty() && go.is_empty() && moved == 0;
    let changed = change.iter().map(|(item, fields)| (named(item), fields.iter().map(told).collect()));
    let alone = |items: &[Item]| items.iter().map(|item| (named(item), Vec::new())).collect::<Vec<_>>();
    view! {
        <section class="import-notes" data-testid="import-changes">
            {nothing.then(|| view! { <p>{shell.text(texts::CHANGES_NONE)}</p> })}
            {list(shell, texts::CHANGES_CHANGE, &changed.collect::<Vec<_>>())}
            {list(shell, texts::CHANGES_COME, &alone(&come))}
            {list(shell, texts::CHANGES_GO, &alone(&go))}
            {(moved > 0).then(|| view! { <p>{shell.render(&texts::CHANGES_MOVED.with_count(moved))}</p> })}
        </section>
    }
}

fn list(shell: Shell, heading: Plural, items: &[(Message, Vec<Message>)]) -> View {
    if items.is_empty() {
        return View::Nothing;
    }
    let lines = items.iter().take(MOST).map(|(item, fields)| {
        view! {
            <li>
                {shell.render(item)}
                {fields.iter().map(|field| view! { <br /><small>{shell.render(field)}</small> }).collect_view()}
            </li>
        }
    });
    let more = items.len().saturating_sub(MOST);
    view! {
        <h3>{shell.render(&heading.with_count(items.len()))}</h3>
        <ul>
            {lines.collect_view()}
            {(more > 0).then(|| view! { <li>{shell.render(&texts::CHANGES_MORE.with_count(more))}</li> })}
        </ul>
    }
}

/// The name of an item with its kind.
pub(super) fn named(item: &Item) -> Message {
    match &item.name {
        Some(name) => texts::CHANGES_ITEM.with("kind", item.kind).with("name", name.as_str()),
        None => item.kind.into(),
    }
}

/// Words for a value; a word where there is none.
pub(super) fn value(words: &str) -> Message {
    if words.is_empty() { texts::CHANGES_EMPTY.into() } else { Message::plain(words) }
}

fn told(change: &FieldChange) -> Message {
    let message = texts::CHANGES_FIELD.with("field", change.label);
    message.with("before", value(&change.before)).with("after", value(&change.after))
}
