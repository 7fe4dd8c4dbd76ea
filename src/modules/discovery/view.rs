//! The screen of the discovery guide: one area at a time, each with an address, and what is next.

mod needs;
mod questions;
mod score;
mod sheet;
mod sheets;
mod trust;

use crate::ui::dom::prelude::*;

use crate::modules::Module;
use crate::modules::discovery::analysis::{Goal, next_goal};
use crate::modules::discovery::{ModuleView, texts};
use crate::store::{Route, Watched, use_shell};
use crate::ui::widgets::ViewSwitch;
use needs::{NeedsView, ObjectionsView};
use questions::QuestionsView;
use score::ScoreView;
use sheet::SheetView;
use sheets::SheetsView;
use trust::TrustView;

/// Discovery guide.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    view! {
        <div class="tools areas">
            <ViewSwitch tabs=ModuleView::TABS />
            <span class="grow"></span>
            <Next />
        </div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Trust => view! { <TrustView /> },
            ModuleView::Needs => view! { <NeedsView /> },
            ModuleView::Objections => view! { <ObjectionsView /> },
            ModuleView::Score => view! { <ScoreView /> },
            ModuleView::Sheets => view! { <SheetsView /> },
            ModuleView::Sheet => view! { <SheetView /> },
            view @ (ModuleView::Questions | ModuleView::ByPersona | ModuleView::List) => view! { <QuestionsView view /> },
        }}
    }
}

/// What is missing next, as a way there; nothing when the guide is done.
#[component]
fn Next() -> impl IntoView {
    let shell = use_shell();
    let goal = Memo::new(move |_| {
        shell.workspace.open_plan();
        shell.workspace.watch_now(Watched::Plan, next_goal)
    });
    let step = move |goal: Goal| {
        let (text, view) = match goal {
            Goal::Questions => (texts::NEXT_QUESTIONS, ModuleView::Questions),
            Goal::Kinds => (texts::NEXT_KINDS, ModuleView::Questions),
            Goal::MustAsks => (texts::NEXT_MUST_ASKS, ModuleView::Questions),
            Goal::Objections => (texts::NEXT_OBJECTIONS, ModuleView::Objections),
            Goal::GoLine => (texts::NEXT_GO_LINE, ModuleView::Score),
            Goal::Sheet => (texts::NEXT_SHEET, ModuleView::Sheets),
        };
        let href = move || {
            let plan = shell.workspace.open_plan()?;
            Some(Route::module(plan, Module::Discovery).with_view(view.code()).href())
        };
        view! { <a class="next-step" href=href>{shell.text(text)}" →"</a> }
    };
    move || goal.get().map(step)
}
