//! The screen of the risk matrix: the register, the heat map, the ten greatest, the levels.

mod band;
mod dot;
mod levels;
mod matrix;
mod register;
mod top;

use crate::modules::risk::ModuleView;
use crate::modules::risk::analysis::Moment;
use crate::platform::adopt_style;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;

/// The screen.
#[component]
pub fn Screen() -> impl IntoView {
    adopt_style(include_str!("../../../style/risk.css"));
    let view = use_shell().view();
    view! {
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Matrix => view! { <matrix::MatrixView moment=Moment::Today /> },
            ModuleView::After => view! { <matrix::MatrixView moment=Moment::After /> },
            ModuleView::Both => view! { <matrix::ArrowsView /> },
            ModuleView::Top => view! { <top::TopView /> },
            ModuleView::List => view! { <register::RiskTable /> },
            ModuleView::Scale => view! { <levels::LevelsView /> },
            ModuleView::Register => view! { <register::RegisterView /> },
        }}
    }
}
