//! The screen of the training plan: topics by area and way, the competency matrix, and the sessions.

mod matrix;
mod sessions;
mod topics;

use crate::model::{FieldSpec, Table};
use crate::modules::training::spec::topic;
use crate::modules::training::{ModuleView, texts};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, RecordTable, ViewSwitch};
use matrix::MatrixView;
use sessions::SessionsView;
use topics::TopicsView;

/// The screen.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    view! {
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Matrix => view! { <MatrixView /> },
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

/// The topics as a table, edited in place.
#[component]
fn TopicTable() -> impl IntoView {
    view! {
        <RecordTable kind=CardKind::plain(Table::Topic) columns=COLUMNS caption=texts::SECTION_TOPICS placeholder=texts::ADD_TOPIC />
    }
}
