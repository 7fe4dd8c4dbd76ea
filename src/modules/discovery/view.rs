//! The screen of the discovery guide: one area at a time, each with an address, and what is next.

mod needs;
mod questions;
mod score;
mod sheet;
mod sheets;
mod trust;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::journey;
use crate::method::Goal;
use crate::modules::Module;
use crate::modules::discovery::ModuleView;
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
    let next = Memo::new(move |_| {
        shell.workspace.open_plan();
        shell.workspace.watch_now(Watched::Plan, |plan| Module::Discovery.spec().goals.next(plan))
    });
    let link = move |goal: Goal| {
        let href = move || {
            let plan = shell.workspace.open_plan()?;
            Some(Route::module(plan, Module::Discovery).with_view(Module::view_of(goal.table)).href())
        };
        view! { <a class="question-next" href=href>{shell.render(&journey::NEXT_STEP.with("module", goal.says))}" →"</a> }
    };
    move || next.get().map(link)
}
