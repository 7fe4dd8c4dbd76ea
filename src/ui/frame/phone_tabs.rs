//! The navigation at the bottom of a phone.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{cards, journey, panel as words};
use crate::modules::Module;
use crate::store::{Page, Route, use_shell};
use crate::ui::frame::{PanelState, PanelTab};
use crate::ui::primitives::{Icon, IconName};

/// Canvas, journey, guide, coach.
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
        panel.tab.set(tab);
        panel.shown.update(|shown| *shown = !*shown);
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
                <button type="button" aria-expanded=move || panel.shown.get().to_string() on:click=move |_| show(PanelTab::Guide)>
                    <Icon name=IconName::Help />
                    <span>{shell.text(words::PANEL_GUIDE)}</span>
                </button>
            })}
            {page_link(Page::Coach, IconName::Coach, words::PANEL_COACH)}
        </nav>
    }
}
