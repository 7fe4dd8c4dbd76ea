//! The screen of the contract checklist: the clauses, the way to the seal, and what stands on the cover.

mod clauses;
mod procedure;

use crate::model::{FieldSpec, RecordKey, Table};
use crate::modules::contract::spec::brief;
use crate::modules::contract::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{RecordForm, ViewSwitch};
use clauses::{ClauseTable, ClausesView};
use procedure::ProcedureView;

/// Whom the contract binds, to what, and for how long.
const TERMS: &[&FieldSpec] = &[
    brief::TITLE.spec,
    brief::CUSTOMER.spec,
    brief::NUMBER.spec,
    brief::VALUE.spec,
    brief::SIGNING_ON.spec,
    brief::STARTS_ON.spec,
    brief::TERM_MONTHS.spec,
];
/// How it is closed, and where it lies.
const CLOSING: &[&FieldSpec] = &[
    brief::FORM.spec,
    brief::OUR_SIGNATORY.spec,
    brief::THEIR_SIGNATORY.spec,
    brief::SEAL.spec,
    brief::COPIES.spec,
    brief::FILE_PLACE.spec,
    brief::ORIGIN.spec,
];

/// The contract checklist.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    let views = vec![
        (None, texts::SECTION_CLAUSES),
        (Some("steps"), texts::SECTION_STEPS),
        (Some("data"), texts::SECTION_BRIEF),
        (Some("list"), texts::VIEW_LIST),
    ];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {move || match view.get().as_deref() {
            Some("steps") => view! { <ProcedureView /> },
            Some("data") => view! { <DataView /> },
            Some("list") => view! { <ClauseTable /> },
            _ => view! { <ClausesView /> },
        }}
    }
}

#[component]
fn DataView() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Contract);
    let record = shell.workspace.record(key);
    view! {
        <section class="sheet contract-data" aria-labelledby="contract-data">
            <h2 id="contract-data">{shell.text(texts::SECTION_BRIEF)}</h2>
            <RecordForm key record fields=TERMS.to_vec() />
            <RecordForm key record fields=CLOSING.to_vec() />
        </section>
    }
}
