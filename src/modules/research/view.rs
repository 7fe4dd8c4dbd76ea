//! The screen of the research plan: a table of the questions, until the board takes its place.

use leptos::prelude::*;

use crate::model::{Choice, FieldSpec, RecordKey, Table};
use crate::modules::Module;
use crate::modules::research::spec::{Approach, question};
use crate::modules::research::texts;
use crate::store::Shell;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::{AddField, CardKind, ListPlace, RecordTable, plain_face};

const KIND: CardKind = CardKind { table: Table::Research, face: plain_face, actions: no_actions };

const COLUMNS: &[&FieldSpec] = &[
    question::QUESTION.spec,
    question::KIND.spec,
    question::OWNER.spec,
    question::DUE.spec,
    question::STATUS.spec,
    question::FINDING.spec,
    question::STRENGTH.spec,
];

/// The research plan.
#[component]
pub fn ResearchView() -> impl IntoView {
    let name = Module::Research.name();
    let place = |approach: &Approach| ListPlace {
        code: Some(approach.code()),
        name: approach.label(),
        placeholder: texts::ADD_PLACEHOLDER,
    };
    let places = Approach::ALL.iter().map(place).collect();
    view! {
        <RecordTable kind=KIND columns=COLUMNS places caption=name />
        <AddField table=Table::Research place=None place_name=name placeholder=texts::ADD_PLACEHOLDER />
    }
}

fn no_actions(_: Shell, _: RecordKey) -> Vec<MenuItem> {
    Vec::new()
}
