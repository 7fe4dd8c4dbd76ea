//! The screen of improvement.

use crate::model::Table;
use crate::modules::improve::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::dynamic;
use crate::ui::widgets::{CardKind, CardSection, ViewSwitch};

/// The screen.
#[component]
pub fn ImproveView() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![
        (None, texts::SECTION_ACTIONS),
        (Some("reviews"), texts::SECTION_REVIEWS),
        (Some("feedback"), texts::SECTION_FEEDBACK),
        (Some("deals"), texts::SECTION_DEALS),
        (Some("agreements"), texts::SECTION_AGREEMENTS),
    ];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {dynamic(move || match view.get().as_deref() {
            Some("reviews") => view! { <CardSection kind=CardKind::plain(Table::Review) name=texts::SECTION_REVIEWS placeholder=texts::ADD_REVIEW /> }.into_any(),
            Some("feedback") => view! { <CardSection kind=CardKind::plain(Table::Feedback) name=texts::SECTION_FEEDBACK placeholder=texts::ADD_FEEDBACK /> }.into_any(),
            Some("deals") => view! { <CardSection kind=CardKind::plain(Table::DealResult) name=texts::SECTION_DEALS placeholder=texts::ADD_DEAL /> }.into_any(),
            Some("agreements") => view! { <CardSection kind=CardKind::plain(Table::Agreement) name=texts::SECTION_AGREEMENTS placeholder=texts::ADD_AGREEMENT /> }.into_any(),
            _ => view! { <CardSection kind=CardKind::plain(Table::Action) name=texts::SECTION_ACTIONS placeholder=texts::ADD_ACTION /> }.into_any(),
        })}
    }
}
