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
use crate::modules::discovery::texts;
use crate::store::{Route, Watched, use_shell};
use crate::ui::widgets::ViewSwitch;
use needs::{NeedsView, ObjectionsView};
use questions::QuestionsView;
use score::ScoreView;
use sheet::SheetView;
use sheets::SheetsView;
use trust::TrustView;

/// The views behind an area: of the question bank, and the printed sheet.
const INSIDE: &[(&str, Option<&str>)] = &[("persona", None), ("list", None), ("sheet", Some("sheets"))];

/// Discovery guide.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    let areas = vec![
        (None, texts::SECTION_QUESTIONS),
        (Some("trust"), texts::SECTION_TRUST),
        (Some("needs"), texts::SECTION_NEEDS),
        (Some("objections"), texts::SECTION_OBJECTIONS),
        (Some("score"), texts::SECTION_SCORING),
        (Some("sheets"), texts::SECTION_SHEETS),
    ];
    view! {
        <div class="tools areas">
            <ViewSwitch views=areas inside=INSIDE />
            <span class="grow"></span>
            <Next />
        </div>
        {move || match view.get().as_deref() {
            Some("trust") => view! { <TrustView /> },
            Some("needs") => view! { <NeedsView /> },
            Some("objections") => view! { <ObjectionsView /> },
            Some("score") => view! { <ScoreView /> },
            Some("sheets") => view! { <SheetsView /> },
            Some("sheet") => view! { <SheetView /> },
            other => view! { <QuestionsView view=other.map(str::to_owned) /> },
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
            Goal::Questions => (texts::NEXT_QUESTIONS, None),
            Goal::Kinds => (texts::NEXT_KINDS, None),
            Goal::MustAsks => (texts::NEXT_MUST_ASKS, None),
            Goal::Objections => (texts::NEXT_OBJECTIONS, Some("objections")),
            Goal::GoLine => (texts::NEXT_GO_LINE, Some("score")),
            Goal::Sheet => (texts::NEXT_SHEET, Some("sheets")),
        };
        let href = move || {
            let plan = shell.workspace.open_plan()?;
            Some(Route::module(plan, Module::Discovery).with_view(view).href())
        };
        view! { <a class="next-step" href=href>{shell.text(text)}" →"</a> }
    };
    move || goal.get().map(step)
}
