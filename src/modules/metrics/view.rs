//! The screen of the metrics: the funnel with other figures to try, velocity, and the figures with their values.

mod funnel;
mod kpis;
mod log;
mod velocity;
mod what_if;

use crate::model::Table;
use crate::modules::metrics::analysis::summary;
use crate::modules::metrics::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;

/// The metrics.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![(None, texts::VIEW_FUNNEL), (Some("kpis"), texts::SECTION_KPI), (Some("list"), texts::VIEW_LIST)];
    let stand = shell.workspace.watch_tables(&[Table::Kpi, Table::KpiValue], move |plan| summary(plan, shell.today()));
    let line = move || {
        let stand = stand.get();
        let line = texts::SUMMARY.with("on", stand.on).with("total", stand.total).with("late", stand.late);
        (stand.total > 0).then(|| shell.render(&line))
    };
    view! {
        <div class="tools">
            <ViewSwitch views />
            <span class="grow"></span>
            <small role="status" data-testid="metrics-summary">{line}</small>
        </div>
        {move || match view.get().as_deref() {
            Some("kpis") => view! { <kpis::KpisView /> },
            Some("list") => view! { <kpis::KpiTable /> },
            _ => view! { <funnel::FunnelView /> },
        }}
    }
}
