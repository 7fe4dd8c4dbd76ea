//! How an item hangs together with others, in words, and what can be made of it.

use crate::ui::dom::prelude::*;

use crate::i18n::Message;
use crate::i18n::Text;
use crate::i18n::messages::{common, panel, thread, what};
use crate::model::{RecordKey, Table};
use crate::modules::Module;
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
fn MadeOf(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let kinds = kinds_of(shell, key);
    let button = move |(into, place): Kind| {
        let act = move |_: web_sys::MouseEvent| {
            let _made = make(shell, key, (into, place));
        };
        view! { <button type="button" class="quiet" on:click=act>"+ "{move || shell.render(&said((into, place)))}</button> }
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

/// Buttons that make an item of one table of another and go on to write it.
#[component]
pub fn NewOf(
    /// The item.
    key: RecordKey,
    /// The table of the new one.
    table: Table,
) -> impl IntoView {
    let shell = use_shell();
    let kinds = kinds_of(shell, key);
    let button = move |kind: Kind| {
        let act = move |_: web_sys::MouseEvent| {
            if let Some(new) = make(shell, key, kind) {
                shell.reveal(new, table.spec().title);
            }
        };
        view! { <button type="button" class="quiet" on:click=act>"+ "{move || shell.render(&said(kind))}</button> }
    };
    move || kinds.get().into_iter().filter(|(into, _)| *into == table).map(button).collect_view()
}

/// What is made: its table, and its place where there are several.
type Kind = (Table, Option<Text>);

fn kinds_of(shell: Shell, key: RecordKey) -> Memo<Vec<Kind>> {
    shell.workspace.watch(Watched::Record(key), move |plan| {
        offers(plan, key).into_iter().map(|offer| (offer.into, offer.place)).collect()
    })
}

/// Where it is made, and what it is there.
fn said((into, place): Kind) -> Message {
    let what = place.unwrap_or(into.spec().name);
    match Module::of(into) {
        Some(module) => common::LABELLED.with("label", module.name()).with("value", what),
        None => what.into(),
    }
}

/// Makes a record of another with the link between them, as one step, and says so. Answers the new record.
fn make(shell: Shell, key: RecordKey, (into, place): Kind) -> Option<RecordKey> {
    let offered = shell.workspace.read(|plan| offers(plan, key));
    let offer = offered.into_iter().find(|offer| offer.into == into && offer.place == place)?;
    let patch = shell.workspace.run(offer.command, what::WHAT_ADD.with("name", said((into, place))));
    let new = patch.added()?;
    shell.notices.show(thread::MADE.with("table", said((into, place))), Some(shell.undo_action()));
    Some(new)
}
