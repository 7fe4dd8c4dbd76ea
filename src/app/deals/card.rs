//! The card of a deal on the board.

use std::sync::Arc;

use crate::i18n::messages::deals;
use crate::model::{Number, Record, RecordKey, Table};
use crate::modules::basics::analysis::currency;
use crate::modules::discovery::analysis::{is_open, scored, stay};
use crate::modules::discovery::spec::deal;
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::{CardKind, line, owner_chip, rest_form};

/// Deals as cards: what matters of each on its face, the rest on its page.
pub const DEALS: CardKind = CardKind {
    face,
    actions,
    form: |key, record| {
        rest_form(key, record, &[deal::SCORES.spec, deal::REASON.spec, deal::DECISION.spec, deal::SCORED_ON.spec])
    },
    told: &[deal::STAGE.spec, deal::OWNER.spec, deal::PERSONAS.spec],
    ..CardKind::plain(Table::Deal)
};

/// An amount in the currency of the plan.
pub fn amount(shell: Shell, sum: f64) -> String {
    shell.format(|formats| shell.workspace.read(|plan| formats.money(sum, currency(plan))))
}

/// The way to the page of a deal.
pub fn page_of(shell: Shell, key: RecordKey) -> Option<String> {
    shell.workspace.open_plan().map(|plan| Route::deal(plan, key).href())
}

fn actions(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    let open = move || {
        if let Some(plan) = shell.workspace.open_plan_now() {
            shell.go(&Route::deal(plan, key));
        }
    };
    vec![MenuItem::new(shell.preferences.text(deals::OPEN_PAGE).to_owned(), open)]
}

/// Amount, owner, how long it has been there, what comes next, what it scores.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let sum = move || record.get()?.get(deal::AMOUNT).map(Number::get);
    let facts = Memo::new(move |_| {
        let today = shell.today();
        shell.workspace.track_tables(&[Table::ProcessStage, Table::Criterion]);
        shell.workspace.track(Watched::Record(RecordKey::single(Table::Scoring)));
        let read =
            move |plan: &crate::model::Plan| (stay(plan, key, today), scored(plan, key).map(|scored| scored.says));
        shell.workspace.watch_now(Watched::Record(key), read)
    });
    let is_open = Memo::new(move |_| record.with(|record| record.as_ref().is_some_and(|record| is_open(record))));
    let stays = move || {
        facts.get().0.map(|stay| {
            let said = match (stay.is_late(), stay.limit) {
                (true, Some(limit)) => {
                    deals::STAY_LATE.with_count(stay.days.unsigned_abs() as usize).with("limit", limit as usize)
                }
                _ => deals::STAY_DAYS.with_count(stay.days.unsigned_abs() as usize),
            };
            view! { <span class="chip" class:late=stay.is_late()>{shell.render(&said)}</span> }
        })
    };
    let next = move || {
        let record = record.get()?;
        let (step, on) = (record.written(deal::NEXT_STEP.spec), record.get(deal::NEXT_ON));
        Some(match (step, on) {
            (Some(step), Some(on)) => shell.render(&deals::NEXT_LINE.with("step", step).with("date", on)),
            (Some(step), None) => step,
            (None, Some(on)) => shell.format(|formats| formats.day(on)),
            (None, None) => shell.preferences.text(deals::NEXT_MISSING).to_owned(),
        })
    };
    let has_next =
        move || record.with(|record| record.as_ref().is_some_and(|record| record.get(deal::NEXT_ON).is_some()));
    let expected =
        move || record.get()?.get(deal::EXPECTED_ON).map(|on| shell.render(&deals::EXPECTED_LINE.with("date", on)));
    let ended = move || record.get()?.get(deal::ENDED_ON).map(|on| shell.render(&deals::ENDED_LINE.with("date", on)));
    view! {
        <span class="deal-facts">
            {move || sum().map(|sum| view! { <b class="card-fact">{amount(shell, sum)}</b> })}
            {owner_chip(record, deal::OWNER.spec)}
            {stays}
        </span>
        {when(move || is_open.get(), move || view! { <span class="said" class:missing=move || !has_next()>{next}</span><span class="said">{expected}</span> })}
        {when(move || !is_open.get(), move || view! { <span class="said">{ended}</span>{line(record, deal::WHY.spec)} })}
        {move || facts.get().1.map(|says| view! { <span class="said deal-score">{shell.render(&says)}</span> })}
        <a class="item-link" href=move || page_of(shell, key)>{shell.text(deals::OPEN_PAGE)}" →"</a>
    }
}
