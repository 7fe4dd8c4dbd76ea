//! The panel at the right: guide, coach, thread.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{common, panel};
use crate::modules::{Guidance, Module, Said};
use crate::platform::{self, Width};
use crate::store::{Shell, use_shell};
use crate::ui::frame::thread::Thread;
use crate::ui::primitives::{Icon, IconName};
use crate::ui::widgets::{CoachList, Starters, coached};

/// A part of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PanelTab {
    /// How, questions, examples.
    #[default]
    Guide,
    /// Findings of the module.
    Coach,
    /// Links of the selected item.
    Thread,
}

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
            {move || match state.tab.get() {
                PanelTab::Guide => view! { <Guide module /> },
                PanelTab::Coach => coached(shell, move || view! { <CoachList module /> }),
                PanelTab::Thread => view! { <Thread /> },
            }}
        </aside>
    }
}

/// How to, questions, good lines and poor ones, and items to start from.
#[component]
fn Guide(module: Module) -> impl IntoView {
    let shell = use_shell();
    view! {
        <div id=GUIDE class="guide" tabindex="-1">
            {move || match shell.guidance() {
                Some(guidance) => guide_lines(shell, module, guidance),
                None if shell.guidance_failed() => view! { <GuidanceFailed /> },
                None => View::Nothing,
            }}
            <p class="done-when"><b>{shell.text(panel::GUIDE_DONE)}</b>" "{shell.text(module.spec().goals.done)}</p>
            <Starters module />
        </div>
    }
}

/// The id of the guide, which takes the focus of a button that goes.
const GUIDE: &str = "guide";

fn guide_lines(shell: Shell, module: Module, guidance: &'static Guidance) -> View {
    let item = |line: &'static str| view! { <li>{line}</li> };
    let pairs = guidance.pairs(module).map(|(good, not)| {
        view! {
            <div class="pair">
                <p><span class="sign good" aria-hidden="true">"✓"</span>{good}</p>
                <p class="not"><span class="sign" aria-hidden="true">"×"</span>{shell.text(panel::GUIDE_NOT)}" "{not}</p>
            </div>
        }
    });
    let notes = module.spec().frame.notes.iter().zip(guidance.notes(module)).map(|(note, text)| {
        view! {
            <h3>{shell.text(note.heading)}</h3>
            <p>{text}</p>
        }
    });
    view! {
        <h2>{shell.text(panel::GUIDE_HOW)}</h2>
        <ol class="how">{guidance.how(module).map(item).collect_view()}</ol>
        <h2>{shell.text(panel::GUIDE_ASK)}</h2>
        <ul class="ask">{guidance.questions(module).map(item).collect_view()}</ul>
        {notes.collect_view()}
        <h2>{shell.text(panel::GUIDE_EXAMPLE)}</h2>
        {pairs.collect_view()}
    }
}

/// Says that the guidance did not load, and tries again.
#[component]
fn GuidanceFailed() -> impl IntoView {
    let shell = use_shell();
    let again = move |_| {
        platform::focus(GUIDE);
        shell.load_guidance();
    };
    view! {
        <div class="guide-failed" role="alert">
            <p>{shell.text(panel::GUIDANCE_FAILED)}</p>
            <button type="button" class="quiet" on:click=again>{shell.text(common::RETRY)}</button>
        </div>
    }
}
