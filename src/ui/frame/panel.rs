//! The panel at the right, whose pages are guide, coach and thread.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{common, panel};
use crate::modules::{Module, Said};
use crate::platform::Width;
use crate::store::use_shell;
use crate::ui::chunk::awaited;
use crate::ui::frame::panel_pages::{PAGES, PanelTab};
use crate::ui::primitives::{Icon, IconName};

/// What is shown of rail and panel.
#[derive(Clone, Copy)]
pub struct PanelState {
    /// The part of the panel.
    pub tab: RwSignal<PanelTab>,
    /// Whether the panel is shown.
    pub shown: RwSignal<bool>,
    /// Whether the rail is shown; on a phone it starts hidden.
    pub rail: RwSignal<bool>,
}

impl PanelState {
    /// Guide and rail are shown where there is room for them.
    pub fn new(width: Width) -> Self {
        let shown = RwSignal::new(width == Width::Desk);
        Self { tab: RwSignal::new(PanelTab::Guide), shown, rail: RwSignal::new(width != Width::Phone) }
    }
}

/// The panel of a module.
#[component]
pub fn Panel(
    /// The module.
    module: Module,
    /// What is shown.
    state: PanelState,
) -> impl IntoView {
    let shell = use_shell();
    let said = shell.said(module);
    let tab = move |tab: PanelTab, label: Text, count: Option<Memo<Said>>| {
        let count = move || count.map(|said| said.with(|said| said.findings.len())).filter(|count| *count > 0);
        view! {
            <button
                type="button"
                aria-pressed=move || (state.tab.get() == tab).to_string()
                on:click=move |_| state.tab.set(tab)
            >
                {shell.text(label)}
                {move || count().map(|count| view! { " "<span class="count" translate="no">{count}</span> })}
            </button>
        }
    };
    view! {
        <aside class="panel" aria-label=shell.text(panel::PANEL_LABEL)>
            <div class="panel-head">
                <div class="segments" role="group" aria-label=shell.text(panel::PANEL_LABEL)>
                    {tab(PanelTab::Guide, panel::PANEL_GUIDE, None)}
                    {tab(PanelTab::Coach, panel::PANEL_COACH, Some(said))}
                    {tab(PanelTab::Thread, panel::PANEL_THREAD, None)}
                </div>
                <button type="button" class="icon-button" aria-label=shell.text(common::CLOSE) on:click=move |_| state.shown.set(false)>
                    <Icon name=IconName::Close />
                </button>
            </div>
            {move || {
                let tab = state.tab.get();
                if shell.settled.get() { awaited(PAGES, move |pages| pages(shell, module, tab)) } else { View::Nothing }
            }}
        </aside>
    }
}
