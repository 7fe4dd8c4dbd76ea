//! The question bank: by kind on a board, by persona to be read, as a list.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::cards;
use crate::method::Tab;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::discovery::analysis::persona_questions;
use crate::modules::discovery::spec::{QuestionType, question};
use crate::modules::discovery::{ModuleView, texts};
use crate::modules::persona::analysis::people;
use crate::modules::persona::view::Avatar;
use crate::store::{Route, Watched, use_shell};
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, RecordTable, ViewSwitch, choice_chip, flag_button, line, linked_chips, rest_form,
};

const KIND: CardKind = CardKind {
    face: question_face,
    // The kind is changed by moving.
    form: |key, record| rest_form(key, record, &[question::TYPE.spec, question::MUST_ASK.spec]),
    told: &[question::PERSONAS.spec],
    ..CardKind::plain(Table::Question)
};

const COLUMNS: &[&FieldSpec] = &[
    question::TEXT.spec,
    question::TYPE.spec,
    question::MUST_ASK.spec,
    question::LISTEN_FOR.spec,
    question::FOLLOW_UP.spec,
    question::OWNER.spec,
];

const TABS: &[Tab] = &[
    Tab::new(ModuleView::Questions.code(), texts::VIEW_BY_TYPE),
    Tab::new(ModuleView::ByPersona.code(), texts::VIEW_BY_PERSONA),
    Tab::new(ModuleView::List.code(), cards::VIEW_LIST),
];

/// The questions in one of three views.
#[component]
pub fn QuestionsView(view: ModuleView) -> impl IntoView {
    let shell = use_shell();
    view! {
        <div class="tools"><ViewSwitch tabs=TABS name=texts::SECTION_QUESTIONS /></div>
        {match view {
            ModuleView::ByPersona => view! { <ByPersona /> },
            ModuleView::List => view! {
                <RecordTable kind=KIND columns=COLUMNS places=places().into_iter().map(|place| place.place).collect() caption=texts::SECTION_QUESTIONS placeholder=texts::ADD_QUESTION />
            },
            _ => view! { <div class="kinds"><Board kind=KIND places=places() open=shell.selected /></div> },
        }}
    }
}

fn places() -> Vec<BoardPlace> {
    let place = |kind: &QuestionType| {
        let note = match kind {
            QuestionType::Situation => texts::NOTE_SITUATION,
            QuestionType::Problem => texts::NOTE_PROBLEM,
            QuestionType::Implication => texts::NOTE_IMPLICATION,
            QuestionType::NeedPayoff => texts::NOTE_NEED_PAYOFF,
        };
        BoardPlace { note: Some(note), ..BoardPlace::of(*kind, texts::ADD_QUESTION) }
    };
    QuestionType::ALL.iter().map(place).collect()
}

/// Whether it must be asked, to be switched at once; whom we ask; what to listen for.
fn question_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {flag_button(key, record, question::MUST_ASK, "must")}
        {linked_chips(record, question::PERSONAS.spec)}
        {line(record, question::LISTEN_FOR.spec)}
    }
}

/// Each person with the questions for them, as a talk takes them.
#[component]
fn ByPersona() -> impl IntoView {
    let shell = use_shell();
    let all = shell
        .workspace
        .watch(Watched::List(Table::Persona), |plan| people(plan).map(|(key, _)| key).collect::<Vec<_>>());
    view! {
        {when(move || all.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::NO_PEOPLE)}</p> })}
        <div class="board">{each(move || all.get(), move |key| view! { <Person key /> })}</div>
    }
}

#[component]
fn Person(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let asked = Memo::new(move |_| {
        shell.workspace.track(Watched::List(Table::Question));
        shell.workspace.watch_now(Watched::Content(Table::Question), |plan| {
            persona_questions(plan, Some(key)).into_iter().map(|(key, _)| key).collect::<Vec<_>>()
        })
    });
    let heading = format!("asked-{}", key.id.0);
    view! {
        <section class="place" aria-labelledby=heading.clone()>
            <header class="person">
                <Avatar key />
                <h2 id=heading>{move || shell.render(&shell.workspace.name_of(key))}</h2>
                <small>{move || shell.render(&texts::QUESTION_COUNT.with_count(asked.with(Vec::len)))}</small>
            </header>
            <ol class="asked">{each(move || asked.get(), move |key| view! { <Asked key /> })}</ol>
        </section>
    }
}

/// A question to be read, with the way to its card.
#[component]
fn Asked(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let must = move || record.get().and_then(|record| record.get(question::MUST_ASK)) == Some(true);
    // The whole question: it is read here, where a name would be cut.
    let text = move || record.get()?.written(question::TEXT.spec);
    let name = move || text().unwrap_or_else(|| shell.preferences.text(cards::CARD_UNTITLED).to_owned());
    let href = move || shell.workspace.open_plan().map(|plan| Route::item(plan, key).href());
    view! {
        <li>
            <a href=href>{name}</a>
            <span class="asked-signs">
                {when(must, move || view! { <span class="must-sign">{shell.text(question::MUST_ASK.spec.label)}</span> })}
                {choice_chip(record, question::TYPE.spec)}
            </span>
        </li>
    }
}
