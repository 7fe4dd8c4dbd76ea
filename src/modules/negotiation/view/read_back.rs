//! What was agreed: a text to read aloud, and the points it is made of.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::common;
use crate::model::{Record, RecordKey, Table};
use crate::modules::negotiation::analysis::{read_back, read_back_lines};
use crate::modules::negotiation::spec::summary;
use crate::modules::negotiation::texts;
use crate::platform::copy_text;
use crate::store::{Watched, use_shell};
use crate::ui::widgets::{CardKind, CardSection, due_chip, face_choice, owner_chip, quoted};

const POINTS: CardKind = CardKind { face, ..CardKind::plain(Table::Summary) };

/// The read-back.
#[component]
pub fn ReadBackView() -> impl IntoView {
    let shell = use_shell();
    let lines = Memo::new(move |_| {
        shell.workspace.track(Watched::Plan);
        shell.preferences.with_formats(|formats| shell.workspace.read(|plan| read_back_lines(plan, formats)))
    });
    let done = shell.workspace.watch(Watched::Plan, read_back);
    let text = move || {
        let lead = shell.preferences.text(texts::READBACK_LEAD).to_owned();
        std::iter::once(lead).chain(lines.get()).collect::<Vec<_>>().join("\n")
    };
    let copy = move |_| {
        copy_text(&text(), move |done| {
            shell.notices.show(if done { common::COPIED } else { texts::COPY_REFUSED }, None);
        });
    };
    let confirmed = move || {
        let (confirmed, all) = done.get();
        shell.render(&texts::CONFIRMED_OF.with_count(all).with("confirmed", confirmed))
    };
    let lead = view! {
        {when(move || !lines.with(Vec::is_empty), move || view! {
                <div class="statement read-back" data-testid="read-back">
                    <div>
                        <p>{shell.text(texts::READBACK_LEAD)}</p>
                        <ol>{move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ol>
                        <small>{confirmed}</small>
                    </div>
                    <button type="button" class="quiet" on:click=copy>{shell.text(texts::READBACK_COPY)}</button>
                </div>
            })}
    };
    view! {
        <CardSection kind=POINTS name=texts::SECTION_SUMMARY placeholder=texts::ADD_SUMMARY empty=texts::EMPTY_SUMMARY lead />
    }
}

/// The result, what the customer said to it, and who acts until when.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {quoted(record, summary::AGREED.spec)}
        {face_choice(key, record, summary::READ_BACK.spec)}
        {owner_chip(record, summary::OWNER.spec)}
        {due_chip(record, summary::DUE)}
    }
}
