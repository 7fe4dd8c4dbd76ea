//! The screen of the negotiation: prepare, set limits, plan the steps, build packages, read back; and two prints.

mod fallback;
mod figure;
mod issues;
mod ladder;
mod options;
mod packages;
mod points;
mod prepare;
mod read_back;
mod sheet;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::modules::Module;
use crate::modules::negotiation::{ModuleView, texts};
use crate::store::{Route, use_shell};
use crate::ui::widgets::{OfDeal, ViewSwitch};

/// The negotiation.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let print = move |leaf: ModuleView, name: Text| {
        let href = move || {
            shell
                .workspace
                .open_plan()
                .map(|plan| Route::module(plan, Module::Negotiation).with_view(leaf.code()).href())
        };
        let current = move || (ModuleView::of(view.get().as_deref()) == leaf).then_some("page");
        view! { <a href=href aria-current=current>{shell.text(name)}</a> }
    };
    view! {
        <OfDeal module=Module::Negotiation />
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        <div class="private-note">
            <span class="chip private">{shell.text(cards::CARD_PRIVATE_MARK)}</span>
            <span>{shell.text(texts::PRIVATE_NOTE)}</span>
            {print(ModuleView::TeamSheet, texts::PRINT_TEAM)}
            {print(ModuleView::CustomerSheet, texts::PRINT_CUSTOMER)}
        </div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Issues => view! { <issues::IssuesView /> },
            ModuleView::Fallback => view! { <fallback::FallbackView /> },
            ModuleView::Ladder => view! { <ladder::LadderView /> },
            ModuleView::Packages => view! { <packages::PackagesView /> },
            ModuleView::ReadBack => view! { <read_back::ReadBackView /> },
            ModuleView::TeamSheet => view! { <sheet::SheetView team=true /> },
            ModuleView::CustomerSheet => view! { <sheet::SheetView team=false /> },
            ModuleView::Prepare => view! { <prepare::PrepareView /> },
        }}
    }
}
