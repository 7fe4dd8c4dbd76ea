//! The screen of the risk matrix.

use crate::model::{RecordKey, Table};
use crate::modules::risk::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::dynamic;
use crate::ui::widgets::{CardKind, CardSection, RecordForm, ViewSwitch};

/// The screen.
#[component]
pub fn RiskView() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![(None, texts::SECTION_REGISTER), (Some("scale"), texts::SECTION_SCALE)];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {dynamic(move || match view.get().as_deref() {
            Some("scale") => view! { <RecordForm key=RecordKey::single(Table::RiskScale) record=shell.workspace.record(RecordKey::single(Table::RiskScale)) fields=Table::RiskScale.spec().fields.to_vec() /> }.into_any(),
            _ => view! { <CardSection kind=CardKind::plain(Table::Risk) name=texts::SECTION_REGISTER placeholder=texts::ADD_PLACEHOLDER /> <CardSection kind=CardKind::plain(Table::RiskResponse) name=texts::SECTION_RESPONSES placeholder=texts::ADD_RESPONSE /> }.into_any(),
        })}
    }
}
