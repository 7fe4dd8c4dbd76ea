//! The product, what speaks for it, and who says so.

use std::sync::Arc;

use crate::model::{Field, FieldSpec, Record, RecordKey, Table};
use crate::modules::pitch::spec::{Permission, card, proof, scenario, strength};
use crate::modules::pitch::texts;
use crate::modules::pitch::view::face_field::on_face;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, ItemLink, choice_chip, rest_form};

const PRODUCTS: CardKind = CardKind { face: product_face, ..CardKind::plain(Table::Card) };
const STRENGTHS: CardKind = CardKind {
    face: strength_face,
    form: |key, record| rest_form(key, record, STRENGTH_CHAIN),
    told: &[strength::PROOF.spec],
    ..CardKind::plain(Table::Strength)
};
const SCENARIOS: CardKind = CardKind {
    face: scenario_face,
    form: |key, record| rest_form(key, record, BEFORE_AND_AFTER),
    ..CardKind::plain(Table::Scenario)
};
const PROOFS: CardKind = CardKind { face: proof_face, ..CardKind::plain(Table::Proof) };

/// What follows from a feature, in this order.
const STRENGTH_CHAIN: &[&FieldSpec] = &[strength::ADVANTAGE.spec, strength::BENEFIT.spec];
const BEFORE_AND_AFTER: &[&FieldSpec] = &[scenario::BEFORE.spec, scenario::AFTER.spec];

/// Product card, strengths, usage scenarios, customer proof.
#[component]
pub fn ProductView() -> impl IntoView {
    view! {
        <CardSection kind=PRODUCTS name=texts::SECTION_CARD placeholder=texts::ADD_CARD />
        <CardSection kind=STRENGTHS name=texts::SECTION_STRENGTHS placeholder=texts::ADD_STRENGTH empty=texts::EMPTY_STRENGTHS />
        <CardSection kind=PROOFS name=texts::SECTION_PROOFS placeholder=texts::ADD_PROOF empty=texts::EMPTY_PROOFS />
        <CardSection kind=SCENARIOS name=texts::SECTION_SCENARIOS placeholder=texts::ADD_SCENARIO />
    }
}

/// Model and price, what it does, what the price covers, and what it does not do.
fn product_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let text = move |field: &'static FieldSpec| record.get()?.written(field);
    let block = move |field: Field<Vec<String>>| {
        let lines = move || record.get().and_then(|record| record.get(field)).filter(|lines| !lines.is_empty());
        move || {
            lines().map(|lines| {
                let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
                view! { <div class="fact"><h3>{shell.text(field.spec.label)}</h3><ul>{items}</ul></div> }
            })
        }
    };
    view! {
        {move || text(card::PRICE.spec).map(|price| view! { <b class="price">{price}</b> })}
        {move || text(card::MODEL.spec).map(|model| view! { <span>{model}</span> })}
        <div class="facts">
            {[card::FUNCTIONS, card::INCLUDED, card::NOT_INCLUDED].map(block).collect_view()}
        </div>
    }
}

/// From the feature to the advantage, to the benefit, to the proof.
fn strength_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let proofs =
        Memo::new(move |_| record.get().map(|record| record.links(strength::PROOF).to_vec()).unwrap_or_default());
    let unique = move || record.get().and_then(|record| record.get(strength::UNIQUE)) == Some(true);
    view! {
        <div class="chain">
            {STRENGTH_CHAIN.iter().map(|field| on_face(key, record, field)).collect_view()}
            <div class="face-field">
                <span class="label">{shell.text(strength::PROOF.spec.label)}</span>
                {each(move || proofs.get(), move |target| view! { <ItemLink target arrow="" with_name=true /> })}
                {move || proofs.with(Vec::is_empty).then(|| view! { <span class="missing">{shell.text(texts::NO_PROOF)}</span> })}
            </div>
        </div>
        {choice_chip(record, strength::TYPE.spec)}
        {move || unique().then(|| view! { <b class="chip">{shell.text(strength::UNIQUE.spec.label)}</b> })}
    }
}

/// The same moment before and after.
fn scenario_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        <div class="chain">{BEFORE_AND_AFTER.iter().map(|field| on_face(key, record, field)).collect_view()}</div>
    }
}

/// What kind of proof, whether it may be quoted, by whose words.
fn proof_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let text = move |field: &'static FieldSpec| record.get()?.written(field);
    let permission = move || record.get().and_then(|record| record.get(proof::PERMISSION));
    let may = |permission| matches!(permission, Permission::Named | Permission::Anonymous);
    view! {
        {choice_chip(record, proof::KIND.spec)}
        {move || permission().map(|permission| view! {
            <span class=if may(permission) { "chip good" } else { "chip missing" }>{shell.text(crate::model::Choice::label(permission))}</span>
        })}
        {move || text(proof::CUSTOMER.spec).map(|customer| view! { <span>{customer}</span> })}
        {move || text(proof::QUOTE.spec).map(|quote| view! { <q class="finding-text">{quote}</q> })}
    }
}
