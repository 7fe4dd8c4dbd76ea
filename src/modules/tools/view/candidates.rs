//! The tools that might do it, by kind, each with what it comes to.

use std::sync::Arc;

use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::tools::analysis::total;
use crate::modules::tools::spec::{CandidateStatus, candidate};
use crate::modules::tools::texts;
use crate::modules::tools::view::kinds::{MARKED, kinds, unsorted};
use crate::modules::tools::view::standing::{cost_line, fails_chip, score_line};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Board, CardKind, RecordForm, RecordTable, face_choice, line, rest_form};

const CANDIDATES: CardKind = CardKind { face, form, ..CardKind::plain(Table::Candidate) };
/// What it costs stands together, apart from the rest.
const COST: &[&FieldSpec] = &[
    candidate::COST_SETUP.spec,
    candidate::COST_USER_MONTH.spec,
    candidate::USERS.spec,
    candidate::COST_YEAR_OTHER.spec,
    candidate::MONTHS.spec,
];
const APART: &[&FieldSpec] = &[
    candidate::STATUS.spec,
    candidate::COST_SETUP.spec,
    candidate::COST_USER_MONTH.spec,
    candidate::USERS.spec,
    candidate::COST_YEAR_OTHER.spec,
    candidate::MONTHS.spec,
];
const COLUMNS: &[&FieldSpec] = &[
    candidate::NAME.spec,
    candidate::KIND.spec,
    candidate::STATUS.spec,
    candidate::COST_SETUP.spec,
    candidate::COST_USER_MONTH.spec,
    candidate::USERS.spec,
    candidate::COST_YEAR_OTHER.spec,
    candidate::EXIT_TERMS.spec,
    candidate::TRIAL_UNTIL.spec,
];

/// The candidates by kind.
#[component]
pub fn CandidatesView() -> impl IntoView {
    let shell = use_shell();
    view! {
        {unsorted(Table::Candidate)}
        <Board kind=CANDIDATES places=kinds(texts::ADD_CANDIDATE) open=shell.selected />
    }
}

/// The candidates as a table.
#[component]
pub fn CandidateTable() -> impl IntoView {
    let shell = use_shell();
    let places = kinds(texts::ADD_CANDIDATE).into_iter().map(|place| place.place).collect();
    view! {
        <h2 class="board-title">{shell.text(texts::SECTION_CANDIDATES)}</h2>
        <RecordTable kind=CANDIDATES columns=COLUMNS places caption=texts::SECTION_CANDIDATES placeholder=texts::ADD_CANDIDATE />
    }
}

/// How far it is, what its tests come to, what it costs, and the way out.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let total = shell.workspace.watch_tables(MARKED, move |plan| total(plan, key));
    let cost = move || {
        let _record = record.get();
        shell.workspace.read(|plan| cost_line(shell, plan, key))
    };
    let trial = move || {
        let until = record.get()?.get(candidate::TRIAL_UNTIL)?;
        Some(view! { <span>{shell.render(&texts::TRIAL_UNTIL.with("date", until))}</span> })
    };
    let state = move || record.get().and_then(|record| record.get(candidate::STATUS)).map_or("", CandidateStatus::code);
    view! {
        <span class="tool-standing" data-state=state>
            {face_choice(key, record, candidate::STATUS.spec)}
            <span data-testid="tool-score">{move || score_line(shell, total.get())}</span>
            {move || fails_chip(shell, total.get())}
            <span data-testid="tool-cost">{cost}</span>
            {trial}
        </span>
        {line(record, candidate::EXIT_TERMS.spec)}
    }
}

fn form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! { <RecordForm key record fields=COST.to_vec() /> {rest_form(key, record, APART)} }
}
