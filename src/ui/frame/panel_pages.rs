//! The pages of the panel: guide, coach, thread. They come once the page is there that they stand beside.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{common, panel};
use crate::modules::{Guidance, Module};
use crate::platform::{self, part};
use crate::store::{Shell, use_shell};
use crate::ui::frame::thread::Thread;
use crate::ui::widgets::{CoachList, GoalList, Starters, coached};

/// A page of the panel.
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

/// Shows a page of the panel for a module.
pub type Pages = fn(Shell, Module, PanelTab) -> View;

part!(
    /// The pages of the panel.
    pub PAGES: Pages, panel_pages, page
);

fn page(shell: Shell, module: Module, tab: PanelTab) -> View {
    match tab {
        PanelTab::Guide => view! { <Guide module /> },
        PanelTab::Coach => coached(shell, move || view! { <CoachList module /> }),
        PanelTab::Thread => view! { <Thread /> },
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
            <h2>{shell.text(panel::GUIDE_DONE)}</h2>
            <GoalList module />
            <Starters module />
        </div>
    }
}

/// The id of the guide, which takes the focus of a button that goes.
const GUIDE: &str = "guide";

fn guide_lines(shell: Shell, module: Module, guidance: &'static Guidance) -> View {
    let item = |line: &'static str| view! { <li>{line}</li> };
    let audience = shell.audience.get();
    let pairs = guidance.pairs(module, audience).map(|(good, not)| {
        view! {
            <div class="pair">
                <p><span class="sign good" aria-hidden="true">"✓"</span>{good}</p>
                <p class="not"><span class="sign" aria-hidden="true">"×"</span>{move || shell.labelled(panel::GUIDE_NOT, not)}</p>
            </div>
        }
    });
    let notes = module.spec().frame.notes.iter().zip(guidance.notes(module, audience)).map(|(note, text)| {
        view! {
            <h3>{shell.text(note.heading)}</h3>
            <p>{text}</p>
        }
    });
    view! {
        <h2>{shell.text(panel::GUIDE_HOW)}</h2>
        <ol class="how">{guidance.how(module, audience).map(item).collect_view()}</ol>
        <h2>{shell.text(panel::GUIDE_ASK)}</h2>
        <ul class="ask">{guidance.questions(module, audience).map(item).collect_view()}</ul>
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
