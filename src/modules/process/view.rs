//! The screen of the process map: the board of steps, stages with their criteria, swim lanes, roles, a page for each
//! stage.

mod board;
mod flow;
mod lanes;
mod page;
mod raci;
mod roles;
mod stages;
mod steps;

use crate::modules::process::ModuleView;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;

/// The process map.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    view! {
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Stages => view! { <stages::StagesView /> },
            ModuleView::Lanes => view! { <lanes::LanesView /> },
            ModuleView::Roles => view! { <roles::RolesView /> },
            ModuleView::Page => view! { <page::PageView /> },
            ModuleView::Table => view! { <steps::StepTable /> },
            ModuleView::Board => view! { <board::BoardView /> },
        }}
    }
}
