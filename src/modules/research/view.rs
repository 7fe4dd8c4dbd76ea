//! The screen of the research plan: what to find out, by the way of finding out, and where each finding goes.

mod persona;

use std::sync::Arc;

use crate::i18n::Text;
use crate::i18n::messages::{cards, what};
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::pest::analysis::shown_boxes;
use crate::modules::research::analysis::{Family, feeds, in_family, is_found, send_to_pest, send_to_swot, summary};
use crate::modules::research::spec::{Approach, question};
use crate::modules::research::{ModuleView, texts};
use crate::modules::swot::spec::Quadrant;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, ItemLink, RecordTable, ViewSwitch, choice_chip, labelled_score, owner_chip,
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

/// State, finding with its strength, owner, and what rests on it.
fn question_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let due = move || record.get().filter(|record| !is_found(record)).and_then(|record| record.get(question::DUE));
    let finding = Memo::new(move |_| {
        record.get().map(|record| record.text(question::FINDING).to_owned()).filter(|finding| !finding.is_empty())
    });
    let fed = shell
        .workspace
        .watch(Watched::Record(key), move |plan| feeds(plan, key).map(|(item, _)| item).collect::<Vec<_>>());
    view! {
        {choice_chip(record, question::STATUS.spec)}
        {move || due().map(|due| view! { <span>{shell.render(&cards::CARD_DUE.with("date", due))}</span> })}
        {owner_chip(record, question::OWNER.spec)}
        {move || {
            finding.get().map(|finding| {
                view! { <span class="finding-text">{finding}</span> {labelled_score(key, record, question::STRENGTH.spec)} }
            })
        }}
        {each(move || fed.get(), move |target| view! {
            <ItemLink target arrow="→" />
        })}
    }
}

/// Sending a finding on. There is nothing to send before something was found.
fn question_actions(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    let found = shell.workspace.read(|plan| plan.get(key).is_some_and(|record| is_found(record)));
    if !found {
        return Vec::new();
    }
    let named = |action: Text, place: Text| shell.labelled(action, place);
    let swot = Quadrant::ALL.iter().map(|quadrant| {
        MenuItem::new(named(texts::ACTION_TO_SWOT, quadrant.label()), move || {
            let command = shell.workspace.read(|plan| send_to_swot(plan, key, *quadrant));
            send(shell, key, command, Module::Swot);
        })
    });
    let boxes = shell.workspace.read(|plan| shown_boxes(plan).to_vec());
    let pest = boxes.into_iter().map(|place| {
        MenuItem::new(named(texts::ACTION_TO_PEST, place.label()), move || {
            let command = shell.workspace.read(|plan| send_to_pest(plan, key, place));
            send(shell, key, command, Module::Pest);
        })
    });
    let to_persona = move || shell.show(Module::Research, ModuleView::ToPersona.code(), key);
    let persona = MenuItem::new(format!("{}…", shell.preferences.text(texts::ACTION_TO_PERSONA)), to_persona);
    let group =
        |action: Text, lines: Vec<MenuItem>| MenuItem::group(format!("{}…", shell.preferences.text(action)), lines);
    let [swot, pest] = [group(texts::ACTION_TO_SWOT, swot.collect()), group(texts::ACTION_TO_PEST, pest.collect())];
    swot.into_iter().chain(pest).chain([persona]).collect()
}

fn send(shell: Shell, key: RecordKey, command: Option<crate::engine::Command>, into: Module) {
    let Some(command) = command else { return };
    let what = what::WHAT_SEND.with("name", shell.workspace.name_of(key)).with("module", into.name());
    shell.workspace.run(command, what);
    shell.notices.show(texts::SENT.with("module", into.name()), Some(shell.undo_action()));
}
