//! The screen of the training plan.

use crate::model::Table;
use crate::modules::training::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::dynamic;
use crate::ui::widgets::{CardKind, CardSection, ViewSwitch};

/// The screen.
#[component]
pub fn TrainingView() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![(None, texts::SECTION_TOPICS), (Some("matrix"), texts::SECTION_MATRIX)];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {dynamic(move || match view.get().as_deref() {
            Some("matrix") => view! { <CardSection kind=CardKind::plain(Table::Skill) name=texts::SECTION_MATRIX placeholder=texts::ADD_SKILL /> <CardSection kind=CardKind::plain(Table::Rating) name=texts::SECTION_RATINGS placeholder=texts::ADD_RATING /> }.into_any(),
            _ => view! { <CardSection kind=CardKind::plain(Table::Topic) name=texts::SECTION_TOPICS placeholder=texts::ADD_TOPIC /> <CardSection kind=CardKind::plain(Table::Session) name=texts::SECTION_SESSIONS placeholder=texts::ADD_SESSION /> }.into_any(),
        })}
    }
}
