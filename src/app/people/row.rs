//! One line: its day and owner, to be changed where it stands, and the way to the thing itself.

use crate::app::people::shown::{At, Line, Shown, line_id};
use crate::i18n::messages::common::listed;
use crate::i18n::messages::{cards, people};
use crate::model::{FieldSpec, Kind, RecordKey};
use crate::modules::Module;
use crate::modules::agenda::{Entry, Heading, Owned, State};
use crate::store::{Route, Shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{DateField, LinkField, LinksField, name_on_face};

/// A line of a group.
pub fn row(shell: Shell, shown: Shown, heading: Heading, line: Line) -> View {
    let (key, number, ..) = line;
    // A line that is on its way out says what it said last.
    let entry =
        Memo::new(move |last: Option<&Option<Entry>>| shown.entry(key, number).or_else(|| last.cloned().flatten()));
    let begun = entry.get_untracked();
    let id = move |field: &FieldSpec| format!("{}/{key}/{number}/{}", heading.id(), field.id);
    let date = match begun.as_ref().and_then(|entry| entry.field) {
        Some(field) => date_field(shell, key, field, id(field)),
        None => {
            let day =
                move || entry.with(|entry| entry.as_ref()?.date).map(|date| shell.format(|formats| formats.day(date)));
            view! { <span class="agenda-day">{day}</span> }
        }
    };
    let owner = begun.and_then(|entry| entry.owned).map(|owned| owner_field(shell, key, owned, id(owned.field)));
    let state = move || entry.with(|entry| entry.as_ref().map(|entry| entry.state));
    let href = move || shell.workspace.open_plan().map(|plan| Route::item(plan, key).href());
    let name = move || {
        shell.workspace.track(crate::store::Watched::Record(key));
        let named = shell.workspace.read(|plan| entry.with(|entry| entry.as_ref().map(|entry| entry.name(plan))));
        named.map(|name| shell.render(&name))
    };
    let link_id = line_id(heading, line);
    let at = {
        let id = link_id.clone();
        move |_: web_sys::FocusEvent| {
            let name = shell.workspace.read(|plan| entry.with_untracked(|entry| Some(entry.as_ref()?.name(plan))));
            let name = name.unwrap_or_else(|| cards::CARD_UNTITLED.into());
            shown.at.set_value(Some(At { key, id: id.clone(), name, typed: String::new() }));
        }
    };
    let said = move || state()?.message().map(|message| shell.render(&message));
    view! {
        <li
            class="agenda-line"
            class:late=move || state().is_some_and(State::is_late)
            class:past=move || state().is_some_and(State::is_past)
            data-testid="agenda-line"
            data-id=key.to_string()
            on:focusin=at
        >
            <div class="agenda-date">{date}</div>
            <div class="agenda-what">
                <a id=link_id href=href>{name}</a>
                <span class="agenda-facts">
                    {move || said().map(|said| view! { <b class="agenda-state">{said}</b> })}
                    {facts(shell, key, entry, heading)}
                </span>
            </div>
            <div class="agenda-owner">{owner}{others(shell, entry)}</div>
        </li>
    }
}

fn date_field(shell: Shell, key: RecordKey, field: &'static FieldSpec, id: String) -> View {
    let (record, name) = (shell.workspace.record(key), name_on_face(key, field.label));
    view! { <DateField key record field id name /> }
}

/// Where the owner is named; of a part without an owner of its own that is the whole.
fn owner_field(shell: Shell, key: RecordKey, Owned { by, field }: Owned, id: String) -> View {
    let (record, name) = (shell.workspace.record(by), name_on_face(key, field.label));
    match field.kind {
        Kind::Links(_) => view! { <LinksField key=by record field id /> },
        _ => view! { <LinkField key=by record field id name /> },
    }
}

/// What the day is, the module, and whether the person of the group only takes part.
fn facts(shell: Shell, key: RecordKey, entry: Memo<Option<Entry>>, heading: Heading) -> impl IntoView {
    let label =
        move || entry.with(|entry| entry.as_ref().and_then(|entry| entry.label.filter(|_| entry.date.is_some())));
    let takes_part = move || {
        entry.with(|entry| {
            let Heading::Person(person) = heading else { return false };
            entry.as_ref().is_some_and(|entry| entry.others.contains(&person))
        })
    };
    let module = Module::of(key.table).map(Module::name);
    view! {
        {move || label().map(|label| view! { <span>{shell.text(label)}</span> })}
        {module.map(|name| view! { <span>{shell.text(name)}</span> })}
        {key.table.spec().is_private().then(|| view! { <span class="chip" title=shell.text(cards::CARD_PRIVATE)>{shell.text(cards::CARD_PRIVATE_MARK)}</span> })}
        {move || takes_part().then(|| view! { <span class="chip">{shell.text(people::TAKES_PART)}</span> })}
    }
}

/// Who takes part besides.
fn others(shell: Shell, entry: Memo<Option<Entry>>) -> impl IntoView {
    let names = move || {
        let others = entry.with(|entry| entry.as_ref().map(|entry| entry.others.clone())).unwrap_or_default();
        let names = listed(others.into_iter().map(|person| shell.workspace.name_of(person)));
        names.map(|names| shell.render(&people::WITH_OTHERS.with("names", names)))
    };
    move || names().map(|names| view! { <small>{names}</small> })
}
