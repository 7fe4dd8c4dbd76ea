//! What either side does without a deal, and how far each of us may go.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::negotiation::spec::{Side, authority, batna};
use crate::modules::negotiation::texts;
use crate::modules::negotiation::view::figure::figure;
use crate::store::{Shell, use_shell};
use crate::ui::widgets::{Board, BoardPlace, CardKind, RecordTable, Sheet, labelled_score, owner_chip, quoted};

const ALTERNATIVES: CardKind = CardKind { face, ..CardKind::plain(Table::Batna) };
const COLUMNS: &[&FieldSpec] = &[
    authority::PERSON.spec,
    authority::ISSUE.spec,
    authority::LIMIT.spec,
    authority::APPROVER.spec,
    authority::REPLY_TIME.spec,
];

/// Alternatives above, authority below.
#[component]
pub fn FallbackView() -> impl IntoView {
    let shell = use_shell();
    let nothing = shell.workspace.has_none(Table::Authority);
    view! {
        <h2 class="board-title">{shell.text(texts::SECTION_BATNA)}</h2>
        <Board kind=ALTERNATIVES places=places() open=shell.selected />
        <Sheet name=texts::SECTION_AUTHORITY holds_region=true>
            {when(move || nothing.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_AUTHORITY)}</p> })}
            {when(move || !nothing.get(), move || view! {
                <RecordTable kind=CardKind::plain(Table::Authority) columns=COLUMNS caption=texts::SECTION_AUTHORITY />
            })}
            <button type="button" class="quiet" data-testid="add-authority" on:click=move |_| add_line(shell)>{shell.text(texts::ADD_AUTHORITY)}</button>
        </Sheet>
    }
}

fn places() -> Vec<BoardPlace> {
    let place = |side: &Side| {
        let note = if *side == Side::Ours { texts::NOTE_OURS } else { texts::NOTE_THEIRS };
        BoardPlace { note: Some(note), ..BoardPlace::of(*side, texts::ADD_BATNA) }
    };
    Side::ALL.iter().map(place).collect()
}

/// Adds an empty line and goes to it: who it is for is chosen, not typed.
fn add_line(shell: Shell) {
    shell.start_record(Table::Authority, Record::default(), authority::PERSON.spec, texts::SECTION_AUTHORITY);
}

/// What it is worth and how sure, what we do about it, and who.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {figure(record, batna::VALUE, "chip private")}
        <span class="pair-of-scores">
            {labelled_score(key, record, batna::CERTAINTY.spec)}
        </span>
        {owner_chip(record, batna::OWNER.spec)}
        {quoted(record, batna::NEXT_MOVE.spec)}
    }
}
