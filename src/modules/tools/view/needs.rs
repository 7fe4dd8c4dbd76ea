//! What the tools must do, by kind.

use std::sync::Arc;

use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::tools::spec::need;
use crate::modules::tools::texts;
use crate::modules::tools::view::kinds::{kinds, unsorted};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Board, CardKind, RecordTable, ScoreField, face_choice, line, owner_chip, rest_form};

const NEEDS: CardKind =
    CardKind { face, form: |key, record| rest_form(key, record, ON_FACE), ..CardKind::plain(Table::Need) };
const ON_FACE: &[&FieldSpec] = &[need::PRIORITY.spec, need::WEIGHT.spec];
const COLUMNS: &[&FieldSpec] = &[
    need::TEXT.spec,
    need::KIND.spec,
    need::PRIORITY.spec,
    need::WEIGHT.spec,
    need::TEST.spec,
    need::OWNER.spec,
    need::STAGE.spec,
];

/// The needs by kind.
#[component]
pub fn NeedsView() -> impl IntoView {
    let shell = use_shell();
    // An empty module is invited to by the page itself.
    let none = shell.workspace.has_none(Table::Need);
    view! {
        {when(move || none.get() && !shell.is_empty(Module::Tools), move || view! { <p class="empty">{shell.text(texts::FRAME.empty)}</p> })}
        {unsorted(Table::Need)}
        <Board kind=NEEDS places=kinds(texts::ADD_NEED) open=shell.selected />
    }
}

/// The needs as a table.
#[component]
pub fn NeedTable() -> impl IntoView {
    let shell = use_shell();
    let places = kinds(texts::ADD_NEED).into_iter().map(|place| place.place).collect();
    view! {
        <h2 class="board-title">{shell.text(texts::SECTION_NEEDS)}</h2>
        <RecordTable kind=NEEDS columns=COLUMNS places caption=texts::SECTION_NEEDS placeholder=texts::ADD_NEED />
    }
}

/// How much it matters, how it is tested and by whom.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    view! {
        {face_choice(key, record, need::PRIORITY.spec)}
        <span class="labelled-score"><span class="score-label">{shell.text(need::WEIGHT.spec.label)}</span><ScoreField key record field=need::WEIGHT.spec id=crate::ui::widgets::field_id(key, need::WEIGHT.spec) /></span>
        {line(record, need::TEST.spec)}
        {owner_chip(record, need::OWNER.spec)}
    }
}
