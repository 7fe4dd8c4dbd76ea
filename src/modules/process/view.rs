//! The screen of the process map.

use crate::model::Table;
use crate::modules::process::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::dynamic;
use crate::ui::widgets::{CardKind, CardSection, ViewSwitch};

/// The screen.
#[component]
pub fn ProcessView() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![(None, texts::SECTION_STAGES), (Some("roles"), texts::SECTION_ROLES)];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {dynamic(move || match view.get().as_deref() {
            Some("roles") => view! { <CardSection kind=CardKind::plain(Table::ProcessRole) name=texts::SECTION_ROLES placeholder=texts::ADD_ROLE /> }.into_any(),
            _ => view! { <CardSection kind=CardKind::plain(Table::ProcessStage) name=texts::SECTION_STAGES placeholder=texts::ADD_STAGE /> <CardSection kind=CardKind::plain(Table::ProcessCriterion) name=texts::SECTION_CRITERIA placeholder=texts::ADD_CRITERION /> <CardSection kind=CardKind::plain(Table::ProcessStep) name=texts::SECTION_STEPS placeholder=texts::ADD_STEP /> }.into_any(),
        })}
    }
}
