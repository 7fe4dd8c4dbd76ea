//! The pitch outline as tables.

use crate::i18n::Text;
use crate::model::{FieldSpec, Table};
use crate::modules::pitch::spec::{outline, proof, scenario, showing, strength};
use crate::modules::pitch::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, RecordTable};

/// Everything but the sections as tables, edited in place.
#[component]
pub fn Lists() -> impl IntoView {
    let shell = use_shell();
    let table = move |table: Table, columns, name: Text, placeholder: Text| {
        view! {
            <h2>{shell.text(name)}</h2>
            <RecordTable kind=CardKind::plain(table) columns caption=name placeholder />
        }
    };
    view! {
        {table(Table::Strength, STRENGTH_COLUMNS, texts::SECTION_STRENGTHS, texts::ADD_STRENGTH)}
        {table(Table::Scenario, SCENARIO_COLUMNS, texts::SECTION_SCENARIOS, texts::ADD_SCENARIO)}
        {table(Table::Proof, PROOF_COLUMNS, texts::SECTION_PROOFS, texts::ADD_PROOF)}
        {table(Table::Showing, SHOWING_COLUMNS, texts::SECTION_SHOWINGS, texts::ADD_SHOWING)}
        {table(Table::Outline, OUTLINE_COLUMNS, texts::SECTION_OUTLINES, texts::ADD_OUTLINE)}
    }
}

const STRENGTH_COLUMNS: &[&FieldSpec] = &[
    strength::FEATURE.spec,
    strength::ADVANTAGE.spec,
    strength::BENEFIT.spec,
    strength::TYPE.spec,
    strength::UNIQUE.spec,
    strength::OWNER.spec,
];

const SCENARIO_COLUMNS: &[&FieldSpec] = &[
    scenario::TITLE.spec,
    scenario::PERSONA.spec,
    scenario::SITUATION.spec,
    scenario::BEFORE.spec,
    scenario::AFTER.spec,
];

const PROOF_COLUMNS: &[&FieldSpec] = &[
    proof::CLAIM.spec,
    proof::KIND.spec,
    proof::CUSTOMER.spec,
    proof::PERMISSION.spec,
    proof::PERMISSION_ON.spec,
    proof::SOURCE.spec,
    proof::OWNER.spec,
];

const SHOWING_COLUMNS: &[&FieldSpec] = &[
    showing::WHY.spec,
    showing::PERSONA.spec,
    showing::WAY.spec,
    showing::MINUTES.spec,
    showing::WHO.spec,
    showing::NEXT_STEP.spec,
];

const OUTLINE_COLUMNS: &[&FieldSpec] =
    &[outline::NAME.spec, outline::LENGTH.spec, outline::PERSONA.spec, outline::OWNER.spec];
