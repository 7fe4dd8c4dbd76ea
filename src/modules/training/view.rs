//! The screen of the training plan: lessons by area and way, each with its plan and score sheet, the competency matrix,
//! and the sessions.

mod chosen;
mod lesson;
mod matrix;
mod print;
mod scores;
mod sessions;
mod topics;

use crate::model::{FieldSpec, Table};
use crate::modules::training::spec::topic;
use crate::modules::training::{ModuleView, texts};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, RecordTable, ViewSwitch};
use lesson::LessonView;
use matrix::MatrixView;
use print::{MatrixPrint, SheetView};
use sessions::SessionsView;
use topics::TopicsView;

/// The screen.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    view! {
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Lesson => view! { <LessonView /> },
            ModuleView::Sheet => view! { <SheetView /> },
            ModuleView::Matrix => view! { <MatrixView /> },
            ModuleView::Printed => view! { <MatrixPrint /> },
            ModuleView::Sessions => view! { <SessionsView /> },
            ModuleView::List => view! { <TopicTable /> },
            ModuleView::Topics => view! { <TopicsView /> },
        }}
    }
}

const COLUMNS: &[&FieldSpec] = &[
    topic::TITLE.spec,
    topic::AREA.spec,
    topic::WAY.spec,
    topic::TRAINER.spec,
    topic::STATUS.spec,
    topic::CHECK.spec,
    topic::CHECK_ON.spec,
];

/// The lessons as a table, edited in place.
#[component]
fn TopicTable() -> impl IntoView {
    view! {
        <RecordTable kind=CardKind::plain(Table::Topic) columns=COLUMNS caption=texts::SECTION_TOPICS placeholder=texts::ADD_TOPIC />
    }
}
