//! How an item hangs together with others, in words, and what can be made of it.

use crate::ui::dom::prelude::*;

use crate::i18n::Message;
use crate::i18n::Text;
use crate::i18n::messages::{common, panel, thread, what};
use crate::model::{RecordKey, Table};
use crate::modules::thread::{Beside, beside, offers};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::widgets::ItemLink;

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
        <h2>{name}</h2>
        {when(move || sides.with(Vec::is_empty), move || view! {
            <p class="empty">{move || shell.render(&panel::THREAD_NO_LINKS.with("name", name()))}</p>
        })}
        {move || sides.get().into_iter().map(|side| linked(shell, side)).collect_view()}
        <MadeOf key />
    }
}

fn linked(shell: Shell, Beside { word, keys }: Beside) -> View {
    let item = |target: RecordKey| {
        view! { <li><ItemLink target arrow="" /><ItemLink target arrow="" with_name=true /></li> }
    };
    view! {
        <h3>{shell.text(word)}</h3>
        <ul class="thread">{keys.into_iter().map(item).collect_view()}</ul>
    }
}

/// A button for each kind of item that can be made of this one, with the link.
#[component]
pub fn MadeOf(
    /// The item.
    key: RecordKey,
) -> impl IntoView {
    let shell = use_shell();
    let kinds = shell.workspace.watch(Watched::Record(key), move |plan| {
        offers(plan, key).into_iter().map(|offer| (offer.into, offer.place)).collect::<Vec<_>>()
    });
    let button = move |(into, place): (Table, Option<Text>)| {
        view! {
            <button type="button" class="quiet" on:click=move |_| make(shell, key, into, place)>
                "+ "{move || shell.render(&kind_of(into, place))}
            </button>
        }
    };
    when(
        move || !kinds.with(Vec::is_empty),
        move || {
            view! {
                <h3>{shell.text(thread::MAKE)}</h3>
                <div class="made-of">{move || kinds.get().into_iter().map(button).collect_view()}</div>
            }
        },
    )
}

/// What is made, in words.
fn kind_of(into: Table, place: Option<Text>) -> Message {
    match place {
        Some(place) => common::LABELLED.with("label", into.spec().name).with("value", place),
        None => into.spec().name.into(),
    }
}

/// Makes a record of another with the link between them, as one step, and says so.
pub fn make(shell: Shell, key: RecordKey, into: Table, place: Option<Text>) {
    let offer = shell
        .workspace
        .read(|plan| offers(plan, key).into_iter().find(|offer| offer.into == into && offer.place == place));
    let Some(offer) = offer else { return };
    shell.workspace.run(offer.command, what::WHAT_ADD.with("name", kind_of(into, place)));
    shell.notices.show(thread::MADE.with("table", kind_of(into, place)), Some(shell.undo_action()));
}
