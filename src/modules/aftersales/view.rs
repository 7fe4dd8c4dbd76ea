//! The screen of the after-sales plan: handover, services, feedback, touchpoints with the first year, record, health.

mod handover;
mod health;
mod record;
mod services;
mod timeline;
mod touchpoints;

use crate::i18n::Text;
use crate::model::{FieldSpec, Table};
use crate::modules::Module;
use crate::modules::aftersales::spec::{handover_item, record_field, support_service, touchpoint};
use crate::modules::aftersales::{ModuleView, texts};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, OfDeal, RecordTable, ViewSwitch};
use handover::HandoverView;
use health::HealthView;
use record::RecordView;
use services::{FeedbackView, ServicesView};
use timeline::TimelineView;
use touchpoints::TouchpointsView;

/// The screen.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    view! {
        <OfDeal module=Module::Aftersales />
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Services => view! { <ServicesView /> },
            ModuleView::Feedback => view! { <FeedbackView /> },
            ModuleView::Touchpoints => view! { <TouchpointsView /> },
            ModuleView::Timeline => view! { <TimelineView /> },
            ModuleView::Record => view! { <RecordView /> },
            ModuleView::Health => view! { <HealthView /> },
            ModuleView::List => view! { <Lists /> },
            ModuleView::Handover => view! { <HandoverView /> },
        }}
    }
}

const ITEM_COLUMNS: &[&FieldSpec] = &[
    handover_item::TEXT.spec,
    handover_item::KIND.spec,
    handover_item::OWNER.spec,
    handover_item::DUE.spec,
    handover_item::STATUS.spec,
    handover_item::SOURCE.spec,
];
const SERVICE_COLUMNS: &[&FieldSpec] = &[
    support_service::NAME.spec,
    support_service::KIND.spec,
    support_service::CHANNEL.spec,
    support_service::FIRST_RESPONSE_H.spec,
    support_service::RESOLUTION_H.spec,
    support_service::OWNER.spec,
];
const TOUCHPOINT_COLUMNS: &[&FieldSpec] = &[
    touchpoint::WHAT.spec,
    touchpoint::TIMING.spec,
    touchpoint::OFFSET_DAYS.spec,
    touchpoint::REPEAT.spec,
    touchpoint::CHANNEL.spec,
    touchpoint::OWNER.spec,
];
const FIELD_COLUMNS: &[&FieldSpec] = &[
    record_field::NAME.spec,
    record_field::GROUP.spec,
    record_field::REQUIRED.spec,
    record_field::PURPOSE.spec,
    record_field::SOURCE.spec,
    record_field::KEEP_MONTHS.spec,
];

/// The lists as tables, edited in place.
#[component]
fn Lists() -> impl IntoView {
    let shell = use_shell();
    let table = move |table: Table, columns, name: Text, placeholder: Text| {
        view! {
            <h2>{shell.text(name)}</h2>
            <RecordTable kind=CardKind::plain(table) columns caption=name placeholder />
        }
    };
    view! {
        {table(Table::HandoverItem, ITEM_COLUMNS, texts::SECTION_HANDOVER, texts::ADD_HANDOVER_ITEM)}
        {table(Table::SupportService, SERVICE_COLUMNS, texts::SECTION_SERVICES, texts::ADD_SERVICE)}
        {table(Table::Touchpoint, TOUCHPOINT_COLUMNS, texts::SECTION_TOUCHPOINTS, texts::ADD_TOUCHPOINT)}
        {table(Table::RecordField, FIELD_COLUMNS, texts::SECTION_RECORD, texts::ADD_FIELD)}
    }
}
