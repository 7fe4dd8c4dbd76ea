//! What we do for trust, moment by moment, and the habits that carry it.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::discovery::analysis::untick_all;
use crate::modules::discovery::spec::{CraftArea, TrustMoment, craft_item, trust_step};
use crate::modules::discovery::texts;
use crate::modules::discovery::view::{form_of, line};
use crate::store::{Watched, use_shell};
use crate::ui::primitives::{handler, when};
use crate::ui::widgets::{Board, BoardPlace, CardKind, ListPlace, owner_chip};

const STEPS: CardKind = CardKind { face: step_face, form: step_form, ..CardKind::plain(Table::TrustStep) };
const HABITS: CardKind = CardKind { tick: Some(craft_item::CHECKED.spec), ..CardKind::plain(Table::CraftItem) };

/// The trust plan, and the craft below it.
#[component]
pub fn TrustView() -> impl IntoView {
    let shell = use_shell();
    let nothing =
        move |table| shell.workspace.watch(Watched::List(table), move |plan| plan.list(table).next().is_none());
    let (no_steps, no_habits) = (nothing(Table::TrustStep), nothing(Table::CraftItem));
    let ticked = shell.workspace.watch(Watched::Content(Table::CraftItem), |plan| !untick_all(plan).is_empty());
    let again = move |_| {
        let patch = shell.workspace.make(|plan, _| untick_all(plan));
        shell.workspace.run_patch(&patch, texts::WHAT_CRAFT_AGAIN);
    };
    let moments = places::<TrustMoment>(texts::ADD_TRUST);
    let areas = places::<CraftArea>(texts::ADD_CRAFT);
    let empty = move |text: Text| view! { <p class="empty">{shell.text(text)}</p> };
    view! {
        <h2 class="visually-hidden">{shell.text(texts::SECTION_TRUST)}</h2>
        {when(move || no_steps.get(), move || empty(texts::EMPTY_TRUST))}
        <div class="moments">
            <Board kind=STEPS places=moments open=shell.selected />
        </div>
        <div class="area-head">
            <h2>{shell.text(texts::SECTION_CRAFT)}</h2>
            <p class="help">{shell.text(craft_item::CHECKED.spec.help)}</p>
            <span class="grow"></span>
            {when(move || ticked.get(), move || view! {
                <button type="button" class="quiet" on:click=handler(again)>{shell.text(texts::CRAFT_AGAIN)}</button>
            })}
        </div>
        {when(move || no_habits.get(), move || empty(texts::EMPTY_CRAFT))}
        <div class="craft">
            <Board kind=HABITS places=areas open=shell.selected />
        </div>
    }
}

/// A place for each choice.
fn places<C: Choice>(placeholder: Text) -> Vec<BoardPlace> {
    let place = |choice: &C| ListPlace { code: Some(choice.code()), name: choice.label(), placeholder };
    C::ALL.iter().map(|choice| BoardPlace { place: place(choice), note: None, class: "" }).collect()
}

/// What shows that it worked, and who does it.
fn step_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    view! {
        {line(record, trust_step::SIGN.spec)}
        {owner_chip(record, trust_step::OWNER.spec)}
    }
    .into_any()
}

fn step_form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    const FIELDS: &[&FieldSpec] = &[trust_step::SIGN.spec, trust_step::ORIGIN.spec, trust_step::OWNER.spec];
    form_of(key, record, FIELDS)
}
