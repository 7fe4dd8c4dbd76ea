//! What was agreed: a text to read aloud, and the points it is made of.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::common;
use crate::model::{Record, RecordKey, Table};
use crate::modules::negotiation::analysis::{read_back, read_back_lines};
use crate::modules::negotiation::spec::summary;
use crate::modules::negotiation::texts;
use crate::modules::negotiation::view::Cards;
use crate::platform::copy_text;
use crate::store::{Watched, use_shell};
use crate::ui::primitives::{dynamic, handler, when};
use crate::ui::widgets::{CardKind, ChoiceField, OwnerChip};

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
    view! {
        <section class="sheet" aria-labelledby="negotiation-read-back">
            <h2 id="negotiation-read-back">{shell.text(texts::SECTION_SUMMARY)}</h2>
            {when(move || !lines.with(Vec::is_empty), move || view! {
                <div class="statement read-back" data-testid="read-back">
                    <div>
                        <p>{shell.text(texts::READBACK_LEAD)}</p>
                        <ol>{dynamic(move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view())}</ol>
                        <small>{dynamic(confirmed)}</small>
                    </div>
                    <button type="button" class="quiet" on:click=handler(copy)>{shell.text(texts::READBACK_COPY)}</button>
                </div>
            })}
            <Cards kind=POINTS name=texts::SECTION_SUMMARY placeholder=texts::ADD_SUMMARY empty=Some(texts::EMPTY_SUMMARY) />
        </section>
    }
}

/// The result, what the customer said to it, and who acts until when.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    let shell = use_shell();
    let agreed = move || {
        record.get().map(|record| record.text(summary::AGREED).to_owned()).filter(|text| !text.trim().is_empty())
    };
    let owner = Memo::new(move |_| record.get().and_then(|record| record.get(summary::OWNER)));
    let due = move || record.get().and_then(|record| record.get(summary::DUE));
    let name = Signal::derive(move || {
        format!(
            "{}: {}",
            shell.preferences.text(summary::READ_BACK.spec.label),
            shell.render(&shell.workspace.name_of(key))
        )
    });
    view! {
        {dynamic(move || agreed().map(|agreed| view! { <span class="finding-text">{agreed}</span> }))}
        <span class="face-choice"><ChoiceField key record field=summary::READ_BACK.spec id=format!("{key}/face") name /></span>
        {dynamic(move || owner.get().map(|owner| view! { <OwnerChip owner /> }))}
        {dynamic(move || due().map(|due| shell.format(|formats| formats.date(due))))}
    }
    .into_any()
}
