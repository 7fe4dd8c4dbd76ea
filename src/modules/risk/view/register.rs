//! The register: every risk as a card with its ratings and responses, or as a row.

use std::sync::Arc;

use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::risk::analysis::{appetite, is_above, responses, summary};
use crate::modules::risk::spec::{response, risk};
use crate::modules::risk::texts;
use crate::modules::risk::view::band::{band_chip, rating_of};
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    CardKind, CardList, CardSection, ListPlace, RecordForm, RecordTable, Tick, choice_chip, due_chip, labelled_score,
    line, owner_chip, rest_form,
};

const RISKS: CardKind = CardKind { face, form, ..CardKind::plain(Table::Risk) };
const RESPONSES: CardKind = CardKind {
    face: response_face,
    form: |key, record| rest_form(key, record, &[response::RISK.spec]),
    tick: Some(Tick::Yes(response::DONE.spec)),
    ..CardKind::plain(Table::RiskResponse)
};

/// What may happen and whom it strikes; what is decided about it.
const ABOVE: [&[&FieldSpec]; 2] = [
    &[
        risk::CAUSE.spec,
        risk::EFFECT.spec,
        risk::CATEGORY.spec,
        risk::OWNER.spec,
        risk::STATUS.spec,
        risk::REVIEW_ON.spec,
        risk::STAGES.spec,
        risk::CONTROLS.spec,
    ],
    &[risk::TREATMENT.spec, risk::ACCEPT_REASON.spec],
];
/// What is left once the responses are in place, and what else is known.
const BELOW: [&[&FieldSpec]; 2] = [
    &[risk::RESIDUAL_LIKELIHOOD.spec, risk::RESIDUAL_IMPACT.spec],
    &[risk::TRIGGER.spec, risk::CONTINGENCY.spec, risk::ORIGIN.spec],
];
const COLUMNS: &[&FieldSpec] = &[
    risk::TITLE.spec,
    risk::LIKELIHOOD.spec,
    risk::IMPACT.spec,
    risk::RESIDUAL_LIKELIHOOD.spec,
    risk::RESIDUAL_IMPACT.spec,
    risk::TREATMENT.spec,
    risk::OWNER.spec,
    risk::STATUS.spec,
    risk::REVIEW_ON.spec,
    risk::CATEGORY.spec,
    risk::TRIGGER.spec,
];

/// The risks as cards.
#[component]
pub fn RegisterView() -> impl IntoView {
    view! {
        <div class="risks">
            <CardSection kind=RISKS name=texts::SECTION_REGISTER placeholder=texts::ADD_PLACEHOLDER empty=texts::FRAME.empty beside=standing_line() />
        </div>
    }
}

/// How many risks there are, and how many stand above the line.
pub(super) fn standing_line() -> View {
    let shell = use_shell();
    let none = shell.workspace.has_none(Table::Risk);
    let line = move || {
        shell.workspace.track(Watched::Record(RecordKey::single(Table::RiskScale)));
        shell.preferences.with_formats(|formats| {
            shell.workspace.watch_now(Watched::Content(Table::Risk), |plan| summary(plan, formats))
        })
    };
    view! { <small data-testid="standing">{move || (!none.get()).then(line)}</small> }
}

/// The risks as a table, edited in place.
#[component]
pub fn RiskTable() -> impl IntoView {
    view! {
        <RecordTable kind=RISKS columns=COLUMNS caption=texts::SECTION_REGISTER placeholder=texts::ADD_PLACEHOLDER />
    }
}

/// Both ratings, what is decided, who watches it, and how far the responses are.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let rating = rating_of(record);
    let line_at = shell.workspace.watch(Watched::Record(RecordKey::single(Table::RiskScale)), appetite);
    let over = move || is_above(line_at.get(), rating.get().residual);
    let changed = move || {
        let rating = rating.get();
        rating.residual.filter(|residual| rating.today.is_some_and(|today| today != *residual))
    };
    let stand = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::RiskResponse));
        shell.workspace.watch_now(Watched::Record(key), |plan| {
            let all: Vec<_> = responses(plan, key).collect();
            (all.len(), all.iter().filter(|(_, record)| record.get(response::DONE) == Some(true)).count())
        })
    });
    view! {
        <span class="pair-of-scores">
            {labelled_score(key, record, risk::LIKELIHOOD.spec)}
            <span aria-hidden="true">"×"</span>
            {labelled_score(key, record, risk::IMPACT.spec)}
            {move || rating.get().today.map(|spot| band_chip(shell, spot))}
            {move || changed().map(|spot| view! {
                <span class="rating-after"><span aria-hidden="true">"→"</span><span class="visually-hidden">{shell.text(texts::VIEW_RESIDUAL)}": "</span>{band_chip(shell, spot)}</span>
            })}
            {move || over().then(|| view! { <span class="hint">{shell.text(texts::ABOVE)}</span> })}
        </span>
        {choice_chip(record, risk::CATEGORY.spec)}
        {choice_chip(record, risk::TREATMENT.spec)}
        {owner_chip(record, risk::OWNER.spec)}
        {choice_chip(record, risk::STATUS.spec)}
        {move || {
            let (all, done) = stand.get();
            (all > 0).then(|| view! { <span>{shell.render(&texts::RESPONSES_DONE.with_count(all).with("done", done))}</span> })
        }}
        {line(record, risk::TRIGGER.spec)}
    }
}

fn form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let place = ListPlace::whole(texts::SECTION_RESPONSES, texts::ADD_RESPONSE);
    let places = StoredValue::new(vec![place]);
    let group = move |fields: &[&'static FieldSpec]| view! { <RecordForm key record fields=fields.to_vec() /> };
    view! {
        {ABOVE.map(group).into_iter().collect_view()}
        <div class="parts">
            <h3>{shell.text(texts::SECTION_RESPONSES)}</h3>
            <CardList kind=RESPONSES place open=shell.selected places whole=key />
        </div>
        {BELOW.map(group).into_iter().collect_view()}
    }
}

/// How it works, who does it, and until when.
fn response_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {choice_chip(record, response::KIND.spec)}
        {owner_chip(record, response::OWNER.spec)}
        {due_chip(record, response::DUE)}
    }
}
