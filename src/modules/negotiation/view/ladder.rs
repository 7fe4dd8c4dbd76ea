//! The concessions in the order of use, their costs falling.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{Number, Plan, Record, RecordKey, Table};
use crate::modules::negotiation::analysis::{growing, steps};
use crate::modules::negotiation::spec::concession;
use crate::modules::negotiation::texts;
use crate::store::{Watched, use_shell};
use crate::ui::widgets::{CardKind, CardSection, choice_chip, labelled_score, owner_chip};

const CONCESSIONS: CardKind = CardKind { face, ..CardKind::plain(Table::Concession) };

/// The ladder.
#[component]
pub fn LadderView() -> impl IntoView {
    view! {
        <CardSection kind=CONCESSIONS name=texts::SECTION_CONCESSIONS placeholder=texts::ADD_CONCESSION empty=texts::EMPTY_CONCESSION />
    }
}

/// Where a concession stands on the ladder.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rung {
    /// Which step it is, from 1; none once it is taken back.
    number: Option<usize>,
    /// The highest cost of all steps, against which costs are drawn.
    most: f64,
    /// Whether it costs more than the step before.
    grows: bool,
}

fn rung(plan: &Plan, key: RecordKey) -> Rung {
    let costs = steps(plan).filter_map(|(_, record)| record.get(concession::COST_TO_US)).map(Number::get);
    Rung {
        number: steps(plan).position(|(rung, _)| rung == key).map(|before| before + 1),
        most: costs.fold(0.0, f64::max),
        grows: growing(plan).contains(&key),
    }
}

/// The step with its cost as a bar, what comes back, and who offers it.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let place = Memo::new(move |_| {
        shell.workspace.track(Watched::List(Table::Concession));
        shell.workspace.watch_now(Watched::Content(Table::Concession), |plan| rung(plan, key))
    });
    let number = move || place.get().number.map(|number| shell.render(&texts::LADDER_STEP.with("n", number)));
    let cost = move || record.get().and_then(|record| record.get(concession::COST_TO_US)).map(Number::get);
    let back = move || {
        let get = record.get().and_then(|record| record.written(concession::GET.spec));
        get.map_or_else(|| texts::LADDER_GIFT.into(), |get| texts::LADDER_GET.with("get", get))
    };
    view! {
        <span class="step-line">
            {move || number().map(|number| view! { <b class="step-number">{number}</b> })}
            {move || cost().map(|cost| {
                let said = texts::LADDER_COST.with("cost", cost);
                view! {
                    <progress class="step-cost" max=place.get().most.to_string() value=cost.to_string() aria-hidden="true"></progress>
                    <span>{shell.render(&said)}</span>
                }
            })}
            {move || place.get().grows.then(|| view! { <span class="hint">{shell.text(texts::LADDER_GROWS)}</span> })}
        </span>
        <span class="finding-text">{move || shell.render(&back())}</span>
        <span class="pair-of-scores">
            {labelled_score(key, record, concession::WORTH_TO_THEM.spec)}
        </span>
        {choice_chip(record, concession::STATUS.spec)}
        {owner_chip(record, concession::OWNER.spec)}
    }
}
