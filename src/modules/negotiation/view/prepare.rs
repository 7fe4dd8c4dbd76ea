//! The meeting, and what is settled before it, by topic.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Message;
use crate::i18n::messages::common;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::negotiation::analysis::unsettled;
use crate::modules::negotiation::spec::{PrepTopic, brief, prep};
use crate::modules::negotiation::texts;
use crate::store::{Watched, use_shell};
use crate::ui::widgets::{Board, BoardPlace, CardKind, RecordForm, Sheet, due_chip, face_choice, owner_chip};

const ITEMS: CardKind = CardKind { face, ..CardKind::plain(Table::Prep) };

/// Who meets whom and when.
const MEETING: &[&FieldSpec] =
    &[brief::CUSTOMER.spec, brief::PLACE.spec, brief::MEETING_ON.spec, brief::LEAD.spec, brief::PERSONAS.spec];
/// What is thought over before it, and written down after.
const THOUGHTS: &[&FieldSpec] =
    &[brief::OUR_INTERESTS.spec, brief::THEIR_INTERESTS.spec, brief::OPENING_LINE.spec, brief::DEBRIEF.spec];

/// The preparation.
#[component]
pub fn PrepareView() -> impl IntoView {
    let shell = use_shell();
    let key = shell.workspace.single(Table::Brief);
    let record = shell.workspace.record(key);
    let left = shell.workspace.watch(Watched::Content(Table::Prep), unsettled);
    let places = BoardPlace::all::<PrepTopic>(texts::ADD_PREP);
    let line = move || {
        let names = left.get().into_iter().map(|topic| Message::from(topic.label()));
        match common::listed(names) {
            Some(topics) => shell.render(&texts::PREP_LEFT.with("topics", topics)),
            None => shell.preferences.text(texts::PREP_SETTLED).to_owned(),
        }
    };
    view! {
        <Sheet name=Table::Brief.spec().name>
            <RecordForm key record fields=MEETING.to_vec() phrases=true />
        </Sheet>
        <h2 class="board-title">{shell.text(texts::SECTION_PREP)}</h2>
        <p class="help" data-testid="prep-left">{line}</p>
        <Board kind=ITEMS places open=shell.selected />
        <Sheet name=texts::SECTION_INTERESTS>
            <RecordForm key record fields=THOUGHTS.to_vec() />
        </Sheet>
    }
}

/// How far the item is, who does it, and until when.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {face_choice(key, record, prep::STATUS.spec)}
        {owner_chip(record, prep::OWNER.spec)}
        {due_chip(record, prep::DUE)}
    }
}
