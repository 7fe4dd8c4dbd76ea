//! The lessons, by what is learned; above them, how many there are of each way.

use std::sync::Arc;

use crate::i18n::Text;
use crate::model::{Choice, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::training::analysis::{COURSE, next_of, ways};
use crate::modules::training::spec::{Area, TrainingWay, topic};
use crate::modules::training::view::sessions::add_session;
use crate::modules::training::{ModuleView, texts};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, Grid, column_heads, face_choice, line, owner_chip, quoted, rest_form,
};

const TOPICS: CardKind = CardKind { face, actions, form, ..CardKind::plain(Table::Topic) };
/// What stands neither on the face nor in the plan of the lesson.
fn form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let elsewhere: Vec<_> = [topic::WAY.spec, topic::STATUS.spec].into_iter().chain(COURSE).collect();
    rest_form(key, record, &elsewhere)
}

/// Topics by area.
#[component]
pub fn TopicsView() -> impl IntoView {
    let shell = use_shell();
    let none = shell.workspace.has_none(Table::Topic);
    let places = BoardPlace::all::<Area>(texts::ADD_TOPIC);
    view! {
        {when(move || !none.get(), move || view! { <Ways /> })}
        {when(move || none.get(), move || view! { <p class="empty">{shell.text(texts::FRAME.empty)}</p> })}
        <Board kind=TOPICS places open=shell.selected />
    }
}

/// How many topics there are of each area and way.
#[component]
fn Ways() -> impl IntoView {
    let shell = use_shell();
    let counts = shell.workspace.watch(Watched::Content(Table::Topic), ways);
    let columns = [texts::SECTION_TOPICS].into_iter().chain(TrainingWay::ALL.iter().map(|way| way.label()));
    let row = move |(label, counts): (Text, Vec<usize>)| {
        let cell = |count: usize| view! { <td class:none=count == 0>{count.to_string()}</td> };
        view! { <tr><th scope="row">{shell.text(label)}</th>{counts.into_iter().map(cell).collect_view()}</tr> }
    };
    view! {
        <Grid name=texts::WAYS class="ways">
            <thead><tr>{column_heads(columns)}</tr></thead>
            <tbody>{move || Area::ALL.iter().map(|area| area.label()).zip(counts.get()).map(row).collect_view()}</tbody>
        </Grid>
    }
}

fn actions(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    vec![MenuItem::new(shell.preferences.text(texts::PLAN_SESSION), move || add_session(shell, key))]
}

/// The way and how far it is, who teaches, when it is next; what people can do afterwards, and how that is checked.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let next = shell.workspace.watch(Watched::Content(Table::Session), move |plan| next_of(plan, key, shell.today()));
    let next = move || next.get().map(|date| shell.render(&texts::NEXT_SESSION.with("date", date)));
    let href = move || {
        let plan = shell.workspace.open_plan()?;
        Some(Route::module(plan, Module::Training).with_view(ModuleView::Lesson.code()).with_item(key).href())
    };
    view! {
        {face_choice(key, record, topic::WAY.spec)}
        {face_choice(key, record, topic::STATUS.spec)}
        {owner_chip(record, topic::TRAINER.spec)}
        {move || next().map(|next| view! { <span>{next}</span> })}
        {quoted(record, topic::GOAL.spec)}
        {line(record, topic::CHECK.spec)}
        <a class="item-link" href=href>{shell.text(texts::LESSON_LINK)}" →"</a>
    }
}
