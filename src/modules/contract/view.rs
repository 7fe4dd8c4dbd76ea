//! The screen of the contract checklist: the clauses, the way to the signature, and what stands on the cover.

mod clauses;
mod procedure;

use crate::model::{FieldSpec, Table};
use crate::modules::Module;
use crate::modules::contract::spec::brief;
use crate::modules::contract::{ModuleView, texts};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{OfDeal, RecordForm, Sheet, ViewSwitch};
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
    view! {
        <OfDeal module=Module::Contract />
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Steps => view! { <ProcedureView /> },
            ModuleView::Data => view! { <DataView /> },
            ModuleView::List => view! { <ClauseTable /> },
            ModuleView::Clauses => view! { <ClausesView /> },
        }}
    }
}

#[component]
fn DataView() -> impl IntoView {
    let shell = use_shell();
    let key = shell.workspace.single(Table::Contract);
    let record = shell.workspace.record(key);
    view! {
        <Sheet name=texts::SECTION_BRIEF class="contract-data">
            <RecordForm key record fields=TERMS.to_vec() />
            <RecordForm key record fields=CLOSING.to_vec() />
        </Sheet>
    }
}
