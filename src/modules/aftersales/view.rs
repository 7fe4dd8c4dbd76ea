//! The screen of the after-sales plan.

use crate::model::{RecordKey, Table};
use crate::modules::aftersales::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::dynamic;
use crate::ui::widgets::{CardKind, CardSection, RecordForm, ViewSwitch};

/// The screen.
#[component]
pub fn AftersalesView() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![
        (None, texts::SECTION_HANDOVER),
        (Some("services"), texts::SECTION_SERVICES),
        (Some("feedback"), texts::SECTION_FEEDBACK),
        (Some("touchpoints"), texts::SECTION_TOUCHPOINTS),
        (Some("record"), texts::SECTION_RECORD),
        (Some("health"), texts::SECTION_HEALTH),
    ];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {dynamic(move || match view.get().as_deref() {
            Some("services") => view! { <CardSection kind=CardKind::plain(Table::SupportService) name=texts::SECTION_SERVICES placeholder=texts::ADD_SERVICE /> }.into_any(),
            Some("feedback") => view! { <CardSection kind=CardKind::plain(Table::FeedbackPoint) name=texts::SECTION_FEEDBACK placeholder=texts::ADD_FEEDBACK /> }.into_any(),
            Some("touchpoints") => view! { <CardSection kind=CardKind::plain(Table::Touchpoint) name=texts::SECTION_TOUCHPOINTS placeholder=texts::ADD_TOUCHPOINT /> }.into_any(),
            Some("record") => view! { <RecordForm key=RecordKey::single(Table::RecordNote) record=shell.workspace.record(RecordKey::single(Table::RecordNote)) fields=Table::RecordNote.spec().fields.to_vec() /> <CardSection kind=CardKind::plain(Table::RecordField) name=texts::SECTION_RECORD placeholder=texts::ADD_FIELD /> }.into_any(),
            Some("health") => view! { <CardSection kind=CardKind::plain(Table::HealthFactor) name=texts::SECTION_HEALTH placeholder=texts::ADD_FACTOR /> <CardSection kind=CardKind::plain(Table::HealthLevel) name=texts::SECTION_LEVELS placeholder=texts::ADD_LEVEL /> }.into_any(),
            _ => view! { <RecordForm key=RecordKey::single(Table::Handover) record=shell.workspace.record(RecordKey::single(Table::Handover)) fields=Table::Handover.spec().fields.to_vec() /> <CardSection kind=CardKind::plain(Table::HandoverItem) name=texts::SECTION_HANDOVER placeholder=texts::ADD_HANDOVER_ITEM /> }.into_any(),
        })}
    }
}
