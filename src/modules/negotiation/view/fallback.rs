//! What either side does without a deal, and how far each of us may go.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::engine::Command;
use crate::i18n::messages::what;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::negotiation::spec::{Side, authority, batna};
use crate::modules::negotiation::texts;
use crate::modules::negotiation::view::figure;
use crate::platform::focus_soon;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::primitives::{dynamic, handler, when};
use crate::ui::widgets::{Board, BoardPlace, CardKind, ListPlace, OwnerChip, RecordTable, ScoreField, field_id};

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
    let nothing =
        shell.workspace.watch(Watched::List(Table::Authority), |plan| plan.list(Table::Authority).next().is_none());
    view! {
        <h2 class="board-title">{shell.text(texts::SECTION_BATNA)}</h2>
        <Board kind=ALTERNATIVES places=places() open=shell.selected />
        <div class="sheet">
            <h2>{shell.text(texts::SECTION_AUTHORITY)}</h2>
            {when(move || nothing.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_AUTHORITY)}</p> })}
            {when(move || !nothing.get(), move || view! {
                <RecordTable kind=CardKind::plain(Table::Authority) columns=COLUMNS places=Vec::new() caption=texts::SECTION_AUTHORITY />
            })}
            <button type="button" class="quiet" data-testid="add-authority" on:click=handler(move |_| add_line(shell))>{shell.text(texts::ADD_AUTHORITY)}</button>
        </div>
    }
}

fn places() -> Vec<BoardPlace> {
    let place = |side: &Side| {
        let place = ListPlace { code: Some(side.code()), name: side.label(), placeholder: texts::ADD_BATNA };
        let note = if *side == Side::Ours { texts::NOTE_OURS } else { texts::NOTE_THEIRS };
        BoardPlace { place, note: Some(note), class: "" }
    };
    Side::ALL.iter().map(place).collect()
}

/// Adds an empty line and goes to it: who it is for is chosen, not typed.
fn add_line(shell: Shell) {
    let command = Command::Add { table: Table::Authority, records: vec![Record::default()] };
    let patch = shell.workspace.run(command, what::WHAT_ADD.with("name", texts::SECTION_AUTHORITY));
    if let Some(key) = patch.added() {
        focus_soon(vec![field_id(key, authority::PERSON.spec)]);
    }
}

/// What it is worth and how sure, what we do about it, and who.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    let shell = use_shell();
    let owner = Memo::new(move |_| record.get().and_then(|record| record.get(batna::OWNER)));
    let next = move || {
        record.get().map(|record| record.text(batna::NEXT_MOVE).to_owned()).filter(|text| !text.trim().is_empty())
    };
    view! {
        {figure(record, batna::VALUE, "chip private")}
        <span class="pair-of-scores">
            <span class="score-label">{shell.text(batna::CERTAINTY.spec.label)}</span>
            <ScoreField key record field=batna::CERTAINTY.spec />
        </span>
        {dynamic(move || owner.get().map(|owner| view! { <OwnerChip owner /> }))}
        {dynamic(move || next().map(|next| view! { <span class="finding-text">{next}</span> }))}
    }
    .into_any()
}
