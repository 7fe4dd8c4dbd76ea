//! A lesson: its plan by the minute, the role cards, the points, and the scores.

use std::sync::Arc;

use crate::engine::Command;
use crate::i18n::messages::what::WHAT_EDIT;
use crate::model::{Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::training::analysis::{ROLE_CARD, lesson_plan, minutes, minutes_said, points_of, usual_minutes};
use crate::modules::training::spec::{score_point, topic};
use crate::modules::training::view::chosen::{LessonChoice, chosen_lesson};
use crate::modules::training::view::scores::Scores;
use crate::modules::training::{ModuleView, texts};
use crate::store::{Start, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardList, FieldControl, ListPlace, RecordForm, Sheet, name_on_face, rest_form};

const ROLES: CardKind = CardKind {
    face: role_face,
    form: |key, record| rest_form(key, record, ROLE_CARD),
    ..CardKind::plain(Table::RoleCard)
};
const POINTS: CardKind = CardKind {
    face: point_face,
    form: |key, record| rest_form(key, record, &[score_point::SKILL.spec]),
    ..CardKind::plain(Table::ScorePoint)
};

/// The lesson that is chosen.
#[component]
pub fn LessonView() -> impl IntoView {
    let chosen = chosen_lesson();
    view! {
        <LessonChoice chosen />
        {each(move || chosen.get().into_iter().collect(), lesson)}
    }
}

fn lesson(key: RecordKey) -> View {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    // The whole title: a heading has room for it, where names in messages are cut.
    let title = move || record.get().and_then(|record| record.written(topic::TITLE.spec));
    let name = Signal::derive(move || title().unwrap_or_else(|| shell.render(&shell.workspace.name_of(key))));
    let said = Memo::new(move |_| {
        let _minutes = record.get();
        shell.workspace.watch_now(Watched::Content(Table::Session), |plan| minutes_said(plan, key))
    });
    let unset =
        Memo::new(move |_| record.with(|record| record.as_ref().is_some_and(|record| minutes(record).is_none())));
    let usual = move |_| {
        let what = WHAT_EDIT.with("name", shell.workspace.name_of(key)).with("field", topic::PAIRS.spec.label);
        shell.workspace.run(Command::Fill { key, values: usual_minutes() }, what);
    };
    let print = move |_| shell.show(Module::Training, ModuleView::Sheet.code(), key);
    let sum = move || said.get().iter().map(|line| shell.render(line)).collect::<Vec<_>>().join(" · ");
    let beside = view! {
        <button type="button" class="quiet" data-testid="to-print" on:click=print>{shell.text(texts::PRINT_SHEET)}</button>
    };
    view! {
        <div class="lesson">
            <Sheet name beside>
                <RecordForm key record fields=lesson_plan() phrases=true />
                <p class="lesson-sum" role="status" data-testid="lesson-sum">{sum}</p>
                {when(move || unset.get(), move || view! {
                    <button type="button" class="quiet" on:click=usual>{shell.text(texts::MINUTES_USUAL)}</button>
                })}
            </Sheet>
            <RoleCards lesson=key />
            <Points lesson=key />
            <Scores lesson=key />
        </div>
    }
}

#[component]
fn RoleCards(lesson: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let place = ListPlace::whole(texts::SECTION_ROLES, texts::ADD_ROLE_CARD);
    let places = StoredValue::new(vec![place]);
    view! {
        <Sheet name=texts::SECTION_ROLES>
            <p class="help">{shell.text(texts::ROLES_EMPTY)}</p>
            <CardList kind=ROLES place open=shell.selected places whole=lesson />
        </Sheet>
    }
}

fn role_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! { <div class="role-face"><RecordForm key record fields=ROLE_CARD.to_vec() phrases=true /></div> }
}

#[component]
fn Points(lesson: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let place = ListPlace::whole(texts::SECTION_SHEET, texts::ADD_POINT);
    let places = StoredValue::new(vec![place]);
    let none = shell.workspace.watch(Watched::List(Table::ScorePoint), move |plan| points_of(plan, lesson).is_empty());
    let begin = move |_| shell.start_from(Start::PartsOf(Table::ScorePoint, lesson));
    view! {
        <Sheet name=texts::SECTION_SHEET>
            <p class="help">{shell.text(texts::POINTS_EMPTY)}</p>
            {when(move || none.get(), move || view! {
                <button type="button" class="go" data-testid="six-points" on:click=begin>{shell.text(texts::POINTS_STANDARD)}</button>
            })}
            <CardList kind=POINTS place open=shell.selected places whole=lesson />
        </Sheet>
    }
}

/// The skill that a point counts for.
fn point_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let field = score_point::SKILL.spec;
    view! {
        <span class="point-skill">
            <span aria-hidden="true">{shell.text(field.label)}</span>
            <FieldControl key record field name=name_on_face(key, field.label) />
        </span>
    }
}
