//! The navigation at the bottom of a phone.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{cards, journey, panel as words};
use crate::modules::Module;
use crate::store::{Page, Route, use_shell};
use crate::ui::frame::{PanelState, PanelTab};
use crate::ui::primitives::{Icon, IconName};

/// Canvas, journey, guide, coach: beside a module what is said of it, elsewhere of the whole plan.
#[component]
pub fn PhoneTabs(
    /// What is shown of rail and panel.
    panel: PanelState,
) -> impl IntoView {
    let shell = use_shell();
    let page_link = move |page: Page, icon: IconName, label: Text| {
        let here = move || matches!(shell.route(), Route::Plan { page: current, .. } if current == page);
        let href = move || shell.workspace.open_plan().map(|plan| Route::page(plan, page).href());
        view! {
            <a href=href aria-current=move || here().then_some("page")>
                <Icon name=icon />
                <span>{shell.text(label)}</span>
            </a>
        }
    };
    let in_module = move || matches!(shell.route(), Route::Plan { page: Page::Module(_), .. });
    let show = move |tab: PanelTab| {
        let was = panel.tab.get_untracked();
        panel.tab.set(tab);
        panel.shown.update(|shown| *shown = !*shown || was != tab);
    };
    let panel_button = move |tab: PanelTab, icon: IconName, label: Text| {
        let is_shown = move || panel.shown.get() && panel.tab.get() == tab;
        view! {
            <button type="button" aria-expanded=move || is_shown().to_string() on:click=move |_| show(tab)>
                <Icon name=icon />
                <span>{shell.text(label)}</span>
            </button>
        }
    };
    // Where the user was last; before that, what is next to do.
    let last = Memo::new(move |last: Option<&Option<Module>>| match shell.route() {
        Route::Plan { page: Page::Module(module), .. } => Some(module),
        _ => last.copied().flatten(),
    });
    let canvas = move || match shell.route() {
        Route::Plan { page, plan, .. } => {
            let module = last.get().or_else(|| shell.next_module().get()).unwrap_or(Module::Basics);
            Some((Route::module(plan, module).href(), page == Page::Module(module)))
        }
        _ => None,
    };
    view! {
        <nav class="phone-tabs" aria-label=shell.text(journey::PHONE_NAVIGATION)>
            {move || {
                canvas()
                    .map(|(href, here)| {
                        view! {
                            <a href=href aria-current=here.then_some("page")>
                                <Icon name=IconName::Canvas />
                                <span>{shell.text(cards::VIEW_CANVAS)}</span>
                            </a>
                        }
                    })
            }}
            {page_link(Page::Journey, IconName::Journey, journey::JOURNEY_LABEL)}
            {when(in_module, move || view! {
                {panel_button(PanelTab::Guide, IconName::Help, words::PANEL_GUIDE)}
                {panel_button(PanelTab::Coach, IconName::Coach, words::PANEL_COACH)}
            })}
            {when(move || !in_module(), move || page_link(Page::Coach, IconName::Coach, words::PANEL_COACH))}
        </nav>
    }
}
