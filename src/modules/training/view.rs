//! The screen of the training plan: topics by area and way, the competency matrix, and the sessions.

mod matrix;
mod sessions;
mod topics;

use crate::model::{FieldSpec, Table};
use crate::modules::training::spec::topic;
use crate::modules::training::texts;
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
    let views = vec![
        (None, texts::SECTION_TOPICS),
        (Some("matrix"), texts::SECTION_MATRIX),
        (Some("sessions"), texts::SECTION_SESSIONS),
        (Some("list"), texts::VIEW_LIST),
    ];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {move || match view.get().as_deref() {
            Some("matrix") => view! { <MatrixView /> },
            Some("sessions") => view! { <SessionsView /> },
            Some("list") => view! { <TopicTable /> },
            _ => view! { <TopicsView /> },
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
