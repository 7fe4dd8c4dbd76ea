//! The screen of the process map: the board of steps, stages with their criteria, swim lanes, roles, a page for each
//! stage.

mod board;
mod lanes;
mod page;
mod roles;
mod stages;
mod steps;

use crate::model::Table;
use crate::modules::process::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;

/// What the figures, the lanes and the letters are made of.
const FLOW: &[Table] = &[Table::ProcessStage, Table::ProcessRole, Table::ProcessStep];

/// The process map.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    let views = vec![
        (None, texts::VIEW_BOARD),
        (Some("stages"), texts::SECTION_STAGES),
        (Some("lanes"), texts::VIEW_LANES),
        (Some("roles"), texts::SECTION_ROLES),
        (Some("page"), texts::VIEW_STAGE_PAGE),
        (Some("table"), texts::VIEW_TABLE),
    ];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {move || match view.get().as_deref() {
            Some("stages") => view! { <stages::StagesView /> },
            Some("lanes") => view! { <lanes::LanesView /> },
            Some("roles") => view! { <roles::RolesView /> },
            Some("page") => view! { <page::PageView /> },
            Some("table") => view! { <steps::StepTable /> },
            _ => view! { <board::BoardView /> },
        }}
    }
}
