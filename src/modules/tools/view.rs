//! The screen of the digital tools.

use crate::model::{RecordKey, Table};
use crate::modules::tools::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::dynamic;
use crate::ui::widgets::{CardKind, CardSection, RecordForm, ViewSwitch};

/// The screen.
#[component]
pub fn ToolsView() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![
        (None, texts::SECTION_NEEDS),
        (Some("candidates"), texts::SECTION_CANDIDATES),
        (Some("decisions"), texts::SECTION_DECISION),
        (Some("blueprint"), texts::SECTION_BLUEPRINT),
    ];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {dynamic(move || match view.get().as_deref() {
            Some("candidates") => view! { <CardSection kind=CardKind::plain(Table::Candidate) name=texts::SECTION_CANDIDATES placeholder=texts::ADD_CANDIDATE /> <CardSection kind=CardKind::plain(Table::ToolScore) name=texts::SECTION_SCORES placeholder=texts::ADD_SCORE /> }.into_any(),
            Some("decisions") => view! { <CardSection kind=CardKind::plain(Table::ToolDecision) name=texts::SECTION_DECISION placeholder=texts::ADD_DECISION /> }.into_any(),
            Some("blueprint") => view! { <RecordForm key=RecordKey::single(Table::Blueprint) record=shell.workspace.record(RecordKey::single(Table::Blueprint)) fields=Table::Blueprint.spec().fields.to_vec() /> <CardSection kind=CardKind::plain(Table::BlueprintField) name=texts::SECTION_FIELDS placeholder=texts::ADD_CRM_FIELD /> }.into_any(),
            _ => view! { <CardSection kind=CardKind::plain(Table::Need) name=texts::SECTION_NEEDS placeholder=texts::ADD_NEED /> }.into_any(),
        })}
    }
}
