//! The stages in their order, each with what lets a customer in and what ends it.

use std::sync::Arc;

use crate::model::{FieldSpec, Number, Record, RecordKey, Table};
use crate::modules::process::analysis::criteria;
use crate::modules::process::spec::{CriterionKind, criterion, stage};
use crate::modules::process::texts;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    CardKind, CardList, CardSection, ListPlace, RecordForm, line, owner_chip, quoted, rest_form, standard_list,
};

const STAGES: CardKind = CardKind { face, form, ..CardKind::plain(Table::ProcessStage) };
const CRITERIA: CardKind = CardKind {
    face: |_, record| line(record, criterion::PROOF.spec).into_view(),
    form: |key, record| rest_form(key, record, &[criterion::STAGE.spec, criterion::KIND.spec]),
    ..CardKind::plain(Table::ProcessCriterion)
};

const ABOVE: &[&FieldSpec] = &[
    stage::PURPOSE.spec,
    stage::GUIDE_STAGE.spec,
    stage::OWNER.spec,
    stage::PROBABILITY.spec,
    stage::MAX_DAYS.spec,
    stage::STALLED_ACTION.spec,
];
const BELOW: &[&FieldSpec] = &[stage::KPIS.spec, stage::RISKS.spec, stage::ORIGIN.spec];

/// The stages as cards.
#[component]
pub fn StagesView() -> impl IntoView {
    let lead = standard_list(Table::ProcessStage, texts::ACTION_INSERT_GUIDE);
    view! {
        <div class="stages">
            <CardSection kind=STAGES name=texts::SECTION_STAGES placeholder=texts::ADD_STAGE lead=lead />
        </div>
    }
}

/// What the buyer gains, who answers for it, how many sign in the end, and what ends it.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let number = move |field| record.get().and_then(|record| record.get(field)).map(Number::get);
    view! {
        {quoted(record, stage::PURPOSE.spec)}
        {owner_chip(record, stage::OWNER.spec)}
        {move || number(stage::PROBABILITY).map(|n| view! { <span class="chip">{shell.render(&texts::STAGE_PROBABILITY.with("n", n))}</span> })}
        {move || number(stage::MAX_DAYS).map(|n| view! { <span class="chip">{shell.render(&texts::STAGE_DAYS.with_amount(n))}</span> })}
        <span class="stage-criteria">
            {said(key, CriterionKind::Entry)}
            {said(key, CriterionKind::Exit)}
        </span>
        {line(record, stage::STALLED_ACTION.spec)}
    }
}

/// The criteria of one kind, in a row below their sign.
fn said(key: RecordKey, kind: CriterionKind) -> View {
    let shell = use_shell();
    let sign = if kind == CriterionKind::Entry { texts::STAGE_ENTRY } else { texts::STAGE_EXIT };
    let all = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::ProcessCriterion));
        shell.workspace.watch_now(Watched::Record(key), |plan| {
            let found = criteria(plan, key, kind);
            found.iter().map(|(_, record)| record.text(criterion::TEXT).trim().to_owned()).collect::<Vec<_>>()
        })
    });
    when(
        move || !all.with(Vec::is_empty),
        move || {
            view! {
                <span class="stage-said">
                    <b>{shell.text(sign)}</b>
                    <span>{move || all.get().into_iter().map(|text| view! { <span>{text}</span> }).collect_view()}</span>
                </span>
            }
        },
    )
}

fn form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let both = [CriterionKind::Entry, CriterionKind::Exit].map(|kind| ListPlace::of(kind, texts::ADD_CRITERION));
    let places = StoredValue::new(both.to_vec());
    let list = move |place: ListPlace| {
        view! {
            <div>
                <h3>{move || shell.render(&place.name.said(shell))}</h3>
                <CardList kind=CRITERIA place open=shell.selected places whole=key />
            </div>
        }
    };
    view! {
        <RecordForm key record fields=ABOVE.to_vec() />
        <div class="parts stage-lists">{both.map(list).into_iter().collect_view()}</div>
        <RecordForm key record fields=BELOW.to_vec() />
    }
}
