//! The screen of plan basics: the offer, the figures, the people.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::basics::analysis::{Deals, days_left, deals, owned};
use crate::modules::basics::spec::{basics, person};
use crate::modules::basics::texts;
use crate::store::{Route, Watched, use_shell};
use crate::ui::widgets::{CardKind, CardList, ListPlace, RecordForm, Sheet};

const OFFER: &[&FieldSpec] = &[
    basics::TITLE.spec,
    basics::COMPANY.spec,
    basics::OFFER.spec,
    basics::MARKET.spec,
    basics::COUNTRY.spec,
    basics::TRADE.spec,
];
const GOAL: &[&FieldSpec] = &[
    basics::GOAL.spec,
    basics::PERIOD_START.spec,
    basics::PERIOD_END.spec,
    basics::CURRENCY.spec,
    basics::REVENUE_TARGET.spec,
    basics::AVERAGE_DEAL.spec,
    basics::DEAL_UNIT.spec,
    basics::NEXT_REVIEW.spec,
    basics::WEEKS.spec,
];

/// Plan basics.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Basics);
    let record = shell.workspace.record(key);
    view! {
        <Sheet name=texts::SECTION_OFFER>
            <RecordForm key record fields=OFFER.to_vec() />
        </Sheet>
        <Sheet name=texts::SECTION_GOAL>
            <RecordForm key record fields=GOAL.to_vec() />
            <Figures />
        </Sheet>
        <Sheet name=texts::SECTION_PEOPLE>
            <People />
        </Sheet>
    }
}

/// What the figures come to.
#[component]
fn Figures() -> impl IntoView {
    let shell = use_shell();
    let figures = shell.workspace.watch(Watched::Record(RecordKey::single(Table::Basics)), move |plan| {
        (deals(plan), days_left(plan, shell.today()))
    });
    let deals_line = move || {
        let Deals { deals, per_month } = figures.get().0?;
        let line = match per_month {
            Some(per_month) => texts::DERIVED_DEALS.with_amount(deals as f64).with("per_month", per_month),
            None => texts::DERIVED_DEALS_ALONE.with_amount(deals as f64),
        };
        Some(shell.render(&line))
    };
    let days_line = move || {
        let days = figures.get().1?;
        Some(shell.render(&texts::DERIVED_DAYS_LEFT.with_count(days)))
    };
    view! {
        <p class="derived" class:blank=move || figures.get() == (None, None) data-testid="derived-deals" aria-live="polite">
            {move || deals_line().map(|line| view! { <strong>{line}</strong> })}
            " "
            {days_line}
        </p>
    }
}

/// The people of the plan.
#[component]
fn People() -> impl IntoView {
    let shell = use_shell();
    let kind = CardKind { face: person_face, ..CardKind::plain(Table::Person) };
    let place = ListPlace { code: None, name: texts::SECTION_PEOPLE.into(), placeholder: texts::ADD_PERSON };
    let places = StoredValue::new(vec![place]);
    let nobody = shell.workspace.has_none(Table::Person);
    view! {
        {when(move || nobody.get(), move || view! {
            <p class="empty">{shell.text(texts::EMPTY_PEOPLE)}</p>
        })}
        <CardList kind place open=shell.selected places />
    }
}

/// The role of a person, and how much the person owns.
fn person_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let role = move || record.get().map(|record| record.text(person::ROLE).to_owned()).filter(|role| !role.is_empty());
    let count = shell.workspace.watch(Watched::Record(key), move |plan| owned(plan, key));
    let href = move || shell.workspace.open_plan().map(|plan| Route::person(plan, key).href());
    view! {
        {move || role().map(|role| view! { <span>{role}</span> })}
        {move || (count.get() > 0).then(|| view! { <a class="item-link" href=href>{shell.render(&texts::DERIVED_OWNED.with_count(count.get()))}</a> })}
    }
}
