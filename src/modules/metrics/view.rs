//! The screen of the metrics.

use crate::model::{RecordKey, Table};
use crate::modules::metrics::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::dynamic;
use crate::ui::widgets::{CardKind, CardSection, RecordForm, ViewSwitch};

/// The screen.
#[component]
pub fn MetricsView() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views =
        vec![(None, texts::SECTION_FUNNEL), (Some("kpis"), texts::SECTION_KPI), (Some("values"), texts::SECTION_LOG)];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {dynamic(move || match view.get().as_deref() {
            Some("kpis") => view! { <CardSection kind=CardKind::plain(Table::Kpi) name=texts::SECTION_KPI placeholder=texts::ADD_PLACEHOLDER /> }.into_any(),
            Some("values") => view! { <CardSection kind=CardKind::plain(Table::KpiValue) name=texts::SECTION_LOG placeholder=texts::ADD_VALUE /> }.into_any(),
            _ => view! { <RecordForm key=RecordKey::single(Table::Funnel) record=shell.workspace.record(RecordKey::single(Table::Funnel)) fields=Table::Funnel.spec().fields.to_vec() /> <CardSection kind=CardKind::plain(Table::FunnelStage) name=texts::SECTION_STAGES placeholder=texts::ADD_FUNNEL_STAGE /> }.into_any(),
        })}
    }
}
