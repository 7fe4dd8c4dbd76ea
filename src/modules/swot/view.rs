//! The screen of the SWOT canvas: quadrants, TOWS strategies, list.

mod tows;

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::engine::Command;
use crate::i18n::messages::what;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Score, Table};
use crate::modules::Module;
use crate::modules::swot::analysis::{sorted_by_weight, weight};
use crate::modules::swot::spec::{Quadrant, frame, item};
use crate::modules::swot::{ModuleView, texts};
use crate::store::{Shell, use_shell};
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, ListPlace, RecordForm, RecordTable, ViewSwitch, labelled_score, owner_chip,
};

const KIND: CardKind = CardKind { face: item_face, ..CardKind::plain(Table::Swot) };

const COLUMNS: &[&FieldSpec] = &[
    item::TEXT.spec,
    item::QUADRANT.spec,
    item::EVIDENCE.spec,
    item::IMPACT.spec,
    item::CERTAINTY.spec,
    item::OWNER.spec,
];

/// The SWOT canvas.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::SwotFrame);
    let record = shell.workspace.record(key);
    let view = shell.view();
    view! {
        <RecordForm key record fields=vec![frame::OBJECTIVE.spec, frame::COMPARED_WITH.spec] />
        <div class="tools">
            <ViewSwitch tabs=ModuleView::TABS />
            <span class="grow"></span>
            <button type="button" class="quiet" on:click=move |_| sort(shell)>{shell.text(texts::SORT_WEIGHT)}</button>
        </div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Tows => view! { <tows::TowsView /> },
            ModuleView::List => view! { <RecordTable kind=KIND columns=COLUMNS places=list_places() caption=Module::Swot.name() /> },
            ModuleView::Canvas => view! { <Board kind=KIND places=places() open=shell.selected /> },
        }}
    }
}

fn places() -> Vec<BoardPlace> {
    let place = |quadrant: &Quadrant| {
        let (name, note, placeholder, class) = match quadrant {
            Quadrant::Strength => (texts::QUADRANT_STRENGTH, texts::NATURE_STRENGTH, texts::ADD_STRENGTH, "helpful"),
            Quadrant::Weakness => (texts::QUADRANT_WEAKNESS, texts::NATURE_WEAKNESS, texts::ADD_WEAKNESS, "harmful"),
            Quadrant::Opportunity => {
                (texts::QUADRANT_OPPORTUNITY, texts::NATURE_OPPORTUNITY, texts::ADD_OPPORTUNITY, "helpful")
            }
            Quadrant::Threat => (texts::QUADRANT_THREAT, texts::NATURE_THREAT, texts::ADD_THREAT, "harmful"),
        };
        BoardPlace {
            place: ListPlace { code: Some(quadrant.code()), name: name.into(), placeholder },
            note: Some(note),
            class,
        }
    };
    Quadrant::ALL.iter().map(place).collect()
}

fn list_places() -> Vec<ListPlace> {
    places().into_iter().map(|place| place.place).collect()
}

/// Puts the heaviest items of each quadrant on top, as one step.
fn sort(shell: Shell) {
    let keys = shell
        .workspace
        .read(|plan| Quadrant::ALL.iter().flat_map(|quadrant| sorted_by_weight(plan, *quadrant)).collect::<Vec<_>>());
    shell.workspace.run(Command::Arrange { keys }, what::WHAT_SORT.with("module", Module::Swot.name()));
}

/// Scores, evidence and owner.
fn item_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let total = move || record.get().and_then(|record| weight(&record));
    let unproven = move || {
        record.get().is_some_and(|record| {
            let heavy = record.get(item::IMPACT).map_or(0, Score::get) >= 4;
            heavy && record.text(item::EVIDENCE).trim().is_empty() && record.links(item::ORIGIN).is_empty()
        })
    };
    let evidence = move || record.get()?.written(item::EVIDENCE.spec);
    view! {
        <span class="pair-of-scores">
            {labelled_score(key, record, item::IMPACT.spec)}
            <span aria-hidden="true">"×"</span>
            {labelled_score(key, record, item::CERTAINTY.spec)}
            {move || total().map(|n| view! { <b class="total" translate="no" title=move || shell.render(&texts::WEIGHT_LABEL.with("n", n))>{n}</b> })}
        </span>
        {move || evidence().map(|evidence| view! { <span class="evidence">{evidence}</span> })}
        {move || unproven().then(|| view! { <span class="hint">{shell.text(texts::NO_EVIDENCE)}</span> })}
        {owner_chip(record, item::OWNER.spec)}
    }
}
