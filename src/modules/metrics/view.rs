//! The screen of the metrics: the funnel with other figures to try, velocity, and the figures with their values.

mod funnel;
mod kpis;
mod log;
mod velocity;
mod what_if;

use crate::model::Table;
use crate::modules::metrics::analysis::summary;
use crate::modules::metrics::{ModuleView, texts};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;

/// The metrics.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let stand = shell.workspace.watch_tables(&[Table::Kpi, Table::KpiValue], move |plan| summary(plan, shell.today()));
    let line = move || {
        let stand = stand.get();
        let line = texts::SUMMARY.with("on", stand.on).with("total", stand.total).with("late", stand.late);
        (stand.total > 0).then(|| shell.render(&line))
    };
    view! {
        <div class="tools">
            <ViewSwitch tabs=ModuleView::TABS />
            <span class="grow"></span>
            <small role="status" data-testid="metrics-summary">{line}</small>
        </div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Kpis => view! { <kpis::KpisView /> },
            ModuleView::List => view! { <kpis::KpiTable /> },
            ModuleView::Funnel => view! { <funnel::FunnelView /> },
        }}
    }
}
