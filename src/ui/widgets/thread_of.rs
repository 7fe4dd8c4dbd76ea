//! How an item hangs together with others, in words, and what can be made of it.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{panel, thread};
use crate::model::RecordKey;
use crate::modules::thread::{Beside, Tie, beside};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::widgets::made_of::MadeOf;
use crate::ui::widgets::{ItemLink, Linking, link_picker};

/// The links of an item, by the words that say how, and what can be made of it.
#[component]
pub fn ThreadOf(
    /// The item.
    key: RecordKey,
) -> impl IntoView {
    let shell = use_shell();
    let sides = shell.workspace.watch(Watched::Record(key), move |plan| beside(plan, key));
    let name = move || shell.render(&shell.workspace.name_of(key));
    view! {
        <h2 id=heading_id(key) tabindex="-1">{name}</h2>
        {linked_anew(key)}
        {when(move || sides.with(Vec::is_empty), move || view! {
            <p class="empty">{move || shell.render(&panel::THREAD_NO_LINKS.with("name", name()))}</p>
        })}
        {move || sides.get().into_iter().map(|side| linked(shell, key, side)).collect_view()}
        <MadeOf key />
    }
}

/// The id of the heading of an item's thread.
pub(super) fn heading_id(key: RecordKey) -> String {
    format!("{key}/thread")
}

/// The id of the line of one that an item hangs together with.
pub(super) fn line_id(key: RecordKey, other: RecordKey) -> String {
    format!("{key}/thread/{other}")
}

/// The field that links it with one more, where anything may hang together with it.
fn linked_anew(key: RecordKey) -> Option<View> {
    let ties = Tie::of(key.table);
    let id = format!("{key}/link");
    (!ties.is_empty()).then(|| link_picker(Linking { key, ties, id, name: Some(thread::LINK_WITH) }))
}

fn linked(shell: Shell, key: RecordKey, Beside { word, keys }: Beside) -> View {
    let item = |target: RecordKey| {
        view! { <li id=line_id(key, target) tabindex="-1"><ItemLink target arrow="" /><ItemLink target arrow="" with_name=true /></li> }
    };
    view! {
        <h3>{shell.text(word)}</h3>
        <ul class="thread">{keys.into_iter().map(item).collect_view()}</ul>
    }
}
