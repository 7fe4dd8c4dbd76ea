//! What hangs in the air, by kind, each with the way to mend it: a part of its own, as it looks into every module.

use crate::i18n::messages::thread;
use crate::model::{Date, FieldSpec, Plan, RecordKey};
use crate::modules::thread::{LooseEnd, LooseKind, Mend, loose_ends};
use crate::platform::part;
use crate::store::{Page, Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{ItemLink, NewOf};

part!(
    /// What finds and shows loose ends.
    pub LOOSE_ENDS: Loose, loose_ends_page, Loose { find: loose_ends, list: |ends| view! { <LooseEnds ends /> } }
);

/// What finds and shows loose ends.
#[derive(Clone, Copy)]
pub struct Loose {
    /// All that hangs in the air on a day.
    pub(super) find: fn(&Plan, Date) -> Vec<LooseEnd>,
    /// The list of it.
    pub(super) list: fn(Memo<Vec<LooseEnd>>) -> View,
}

/// The list of loose ends.
#[component]
fn LooseEnds(ends: Memo<Vec<LooseEnd>>) -> impl IntoView {
    let shell = use_shell();
    let kinds = move || {
        let is_there = |kind: &LooseKind| ends.with(|ends| ends.iter().any(|end| end.kind == *kind));
        LooseKind::ALL.iter().copied().filter(is_there).collect::<Vec<_>>()
    };
    view! {
        <div data-testid="loose-ends" class="loose-ends">
            <p class="why">{shell.text(thread::LOOSE_WHY)}</p>
            {when(move || ends.with(Vec::is_empty), move || view! { <p class="empty-state" role="status">{shell.text(thread::LOOSE_NONE)}</p> })}
            {each(kinds, move |kind| of_kind(shell, ends, kind))}
        </div>
    }
}

fn of_kind(shell: Shell, ends: Memo<Vec<LooseEnd>>, kind: LooseKind) -> View {
    let keys =
        move || ends.with(|ends| ends.iter().filter(|end| end.kind == kind).map(|end| end.key).collect::<Vec<_>>());
    view! {
        <section>
            <h2>{shell.text(kind.says())}" "<span class="count" translate="no">{move || keys().len()}</span></h2>
            <ul>{each(keys, move |key| end(shell, ends, kind, key))}</ul>
        </section>
    }
}

fn end(shell: Shell, ends: Memo<Vec<LooseEnd>>, kind: LooseKind, key: RecordKey) -> View {
    let end = Memo::new(move |_| ends.with(|ends| ends.iter().find(|end| end.kind == kind && end.key == key).cloned()));
    let note = move || {
        let note = end.with(|end| end.as_ref().and_then(|end| end.note.clone()))?;
        Some(view! { <small>{shell.render(&note)}</small> })
    };
    let mended = move |LooseEnd { mend, .. }: LooseEnd| match mend {
        Mend::Make(table) => view! { <NewOf key table /> },
        Mend::Fill(at, field) => filler(shell, at, field),
        Mend::See => {
            let href =
                move || shell.workspace.open_plan().map(|plan| Route::page(plan, Page::People).with_item(key).href());
            view! { <a class="quiet" href=href>{shell.text(thread::SEE_DUE)}</a> }
        }
    };
    view! {
        <li>
            <ItemLink target=key arrow="" with_name=true />
            {note}
            <span class="grow"></span>
            {move || end.get().map(mended)}
        </li>
    }
}

/// A button that leads to the field in which something is missing.
fn filler(shell: Shell, at: RecordKey, field: &'static FieldSpec) -> View {
    let go = move |_: web_sys::MouseEvent| shell.reveal(at, field);
    view! {
        <button type="button" class="quiet" on:click=go>{move || shell.render(&thread::FILL.with("field", field.label))}</button>
    }
}
