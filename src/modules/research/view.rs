//! The screen of the research plan: what to find out, by the way of finding out, and where each finding goes.

mod persona;

use std::sync::Arc;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::research::analysis::{Family, in_family, is_found, summary};
use crate::modules::research::spec::{Approach, question};
use crate::modules::research::{ModuleView, texts};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, RecordTable, ViewSwitch, choice_chip, labelled_score, owner_chip,
};

const KIND: CardKind = CardKind { face: question_face, actions: question_actions, ..CardKind::plain(Table::Research) };

const COLUMNS: &[&FieldSpec] = &[
    question::QUESTION.spec,
    question::KIND.spec,
    question::OWNER.spec,
    question::DUE.spec,
    question::STATUS.spec,
    question::FINDING.spec,
    question::STRENGTH.spec,
];

/// The research plan.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let stand = shell.workspace.watch_module(Module::Research, summary);
    let line = move || {
        let stand = stand.get();
        let message = texts::SUMMARY.with_count(stand.unused).with("done", stand.done);
        (stand.total > 0).then(|| shell.render(&message.with("total", stand.total)))
    };
    let unsorted = shell.workspace.watch(Watched::List(Table::Research), |plan| in_family(plan, None).len());
    view! {
        <div class="tools">
            <ViewSwitch tabs=ModuleView::TABS />
            <span class="grow"></span>
            <small role="status">{line}</small>
        </div>
        {move || match (ModuleView::of(view.get().as_deref()), shell.selected_of(Table::Research)) {
            (ModuleView::List, _) => view! { <QuestionTable /> },
            (ModuleView::ToPersona, Some(key)) => view! { <persona::ToPersona key /> },
            (ModuleView::Board | ModuleView::ToPersona, _) => view! {
                {when(move || unsorted.get() > 0, move || view! {
                    <p class="hint">{move || shell.render(&texts::UNSORTED.with_count(unsorted.get()))}</p>
                })}
                <Board kind=KIND places=places() open=shell.selected />
            },
        }}
    }
}

/// Every question as a row, with those that nobody has given a way yet.
#[component]
fn QuestionTable() -> impl IntoView {
    let name = Module::Research.name();
    let places = places().into_iter().map(|place| place.place).collect();
    view! {
        <RecordTable kind=KIND columns=COLUMNS places caption=name placeholder=texts::ADD_PLACEHOLDER />
    }
}

fn places() -> Vec<BoardPlace> {
    let place = |approach: &Approach| BoardPlace {
        note: Some(family_name(approach.family())),
        ..BoardPlace::of(*approach, texts::ADD_PLACEHOLDER)
    };
    Approach::ALL.iter().map(place).collect()
}

const fn family_name(family: Family) -> Text {
    match family {
        Family::Quantitative => texts::GROUP_QUANTITATIVE,
        Family::Qualitative => texts::GROUP_QUALITATIVE,
        Family::Desk => texts::GROUP_DESK,
    }
}

/// State, finding with its strength, and owner.
fn question_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let due = move || record.get().filter(|record| !is_found(record)).and_then(|record| record.get(question::DUE));
    let finding = Memo::new(move |_| {
        record.get().map(|record| record.text(question::FINDING).to_owned()).filter(|finding| !finding.is_empty())
    });
    view! {
        {choice_chip(record, question::STATUS.spec)}
        {move || due().map(|due| view! { <span>{shell.render(&cards::CARD_DUE.with("date", due))}</span> })}
        {owner_chip(record, question::OWNER.spec)}
        {move || {
            finding.get().map(|finding| {
                view! { <span class="finding-text">{finding}</span> {labelled_score(key, record, question::STRENGTH.spec)} }
            })
        }}
    }
}

/// Adding a finding to a persona, once something was found.
fn question_actions(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    let found = shell.workspace.read(|plan| plan.get(key).is_some_and(|record| is_found(record)));
    let label = || format!("{}…", shell.preferences.text(texts::ACTION_TO_PERSONA));
    let to_persona = || MenuItem::new(label(), move || shell.show(Module::Research, ModuleView::ToPersona.code(), key));
    found.then(to_persona).into_iter().collect()
}
