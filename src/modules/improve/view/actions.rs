//! Changes from plan to act, on a board.

use std::sync::Arc;

use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::improve::analysis::is_overdue;
use crate::modules::improve::spec::{Phase, action};
use crate::modules::improve::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, ListPlace, RecordTable, choice_chip, due_chip, labelled_score, line, linked_line,
    owner_chip, rest_form,
};

const ACTIONS: CardKind = CardKind {
    face: action_face,
    form: |key, record| rest_form(key, record, ON_FACE),
    told: &[action::KPI.spec],
    ..CardKind::plain(Table::Action)
};
const ON_FACE: &[&FieldSpec] = &[action::IMPACT.spec, action::EFFORT.spec];
const COLUMNS: &[&FieldSpec] = &[
    action::TITLE.spec,
    action::PHASE.spec,
    action::OWNER.spec,
    action::DUE.spec,
    action::EXPECTED.spec,
    action::CHECK_ON.spec,
    action::RESULT.spec,
    action::KEPT.spec,
    action::IMPACT.spec,
    action::EFFORT.spec,
];

/// Plan, do, check, act side by side.
#[component]
pub fn ActionsView() -> impl IntoView {
    let shell = use_shell();
    let places = BoardPlace::all::<Phase>(texts::ADD_ACTION);
    view! { <div class="phases"><Board kind=ACTIONS places open=shell.selected /></div> }
}

/// Every action as a row.
#[component]
pub fn ActionTable() -> impl IntoView {
    let places = Phase::ALL.iter().map(|phase| ListPlace::of(*phase, texts::ADD_ACTION)).collect();
    view! {
        <RecordTable kind=ACTIONS columns=COLUMNS places caption=texts::SECTION_ACTIONS placeholder=texts::ADD_ACTION />
    }
}

/// What matters in the phase: until it is in place, who does it until when; then when it is checked; then what came out.
fn action_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let phase = Memo::new(move |_| record.get().and_then(|record| record.get(action::PHASE)));
    let matters = move || match phase.get() {
        None | Some(Phase::Plan | Phase::Do) => {
            view! { <Due record />{line(record, action::EXPECTED.spec)} }
        }
        Some(Phase::Check) => view! { <CheckOn record />{line(record, action::EXPECTED.spec)} },
        Some(Phase::Act) => {
            view! { {choice_chip(record, action::KEPT.spec)}{line(record, action::RESULT.spec)} }
        }
    };
    view! {
        {owner_chip(record, action::OWNER.spec)}
        {matters}
        {linked_line(record, action::KPI.spec)}
        <span class="pair-of-scores">
            {labelled_score(key, record, action::IMPACT.spec)}
            {labelled_score(key, record, action::EFFORT.spec)}
        </span>
    }
}

/// When the change should be in place, marked once that day is past.
#[component]
fn Due(record: Memo<Option<Arc<Record>>>) -> impl IntoView {
    let shell = use_shell();
    let late = move || record.get().is_some_and(|record| is_overdue(&record, shell.today()));
    view! { <span class="due" data-late=move || if late() { "true" } else { "false" }>{due_chip(record, action::DUE)}</span> }
}

#[component]
fn CheckOn(record: Memo<Option<Arc<Record>>>) -> impl IntoView {
    let shell = use_shell();
    let day = move || record.get()?.get(action::CHECK_ON);
    move || day().map(|day| view! { <span>{shell.render(&texts::CHECK_ON.with("date", day))}</span> })
}
