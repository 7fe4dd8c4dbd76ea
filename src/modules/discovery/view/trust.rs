//! What we do for trust, moment by moment, and the habits that carry it.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::{Record, RecordKey, Table};
use crate::modules::discovery::analysis::untick_all;
use crate::modules::discovery::spec::{CraftArea, TrustMoment, craft_item, trust_step};
use crate::modules::discovery::texts;
use crate::store::{Watched, use_shell};
use crate::ui::widgets::{Board, BoardPlace, CardKind, Help, Tick, line, owner_chip, rest_form};

const STEPS: CardKind = CardKind {
    face: step_face,
    // The moment is changed by moving.
    form: |key, record| rest_form(key, record, &[trust_step::MOMENT.spec]),
    ..CardKind::plain(Table::TrustStep)
};
const HABITS: CardKind =
    CardKind { tick: Some(Tick::Yes(craft_item::CHECKED.spec)), ..CardKind::plain(Table::CraftItem) };

/// The trust plan, and the craft below it.
#[component]
pub fn TrustView() -> impl IntoView {
    let shell = use_shell();
    let (no_steps, no_habits) =
        (shell.workspace.has_none(Table::TrustStep), shell.workspace.has_none(Table::CraftItem));
    let ticked = shell.workspace.watch(Watched::Content(Table::CraftItem), |plan| !untick_all(plan).is_empty());
    let again = move |_| {
        let patch = shell.workspace.make(|plan, _| untick_all(plan));
        shell.workspace.run_patch(&patch, texts::WHAT_CRAFT_AGAIN);
    };
    let moments = BoardPlace::all::<TrustMoment>(texts::ADD_TRUST);
    let areas = BoardPlace::all::<CraftArea>(texts::ADD_CRAFT);
    let empty = move |text: Text| view! { <p class="empty">{shell.text(text)}</p> };
    view! {
        <h2 class="visually-hidden">{shell.text(texts::SECTION_TRUST)}</h2>
        {when(move || no_steps.get(), move || empty(texts::EMPTY_TRUST))}
        <div class="moments">
            <Board kind=STEPS places=moments open=shell.selected />
        </div>
        <div class="area-head">
            <h2>{shell.text(texts::SECTION_CRAFT)}</h2>
            <Help table=Table::CraftItem field=craft_item::CHECKED.spec />
            <span class="grow"></span>
            {when(move || ticked.get(), move || view! {
                <button type="button" class="quiet" on:click=again>{shell.text(texts::CRAFT_AGAIN)}</button>
            })}
        </div>
        {when(move || no_habits.get(), move || empty(texts::EMPTY_CRAFT))}
        <div class="craft">
            <Board kind=HABITS places=areas open=shell.selected />
        </div>
    }
}

/// What shows that it worked, and who does it.
fn step_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {line(record, trust_step::SIGN.spec)}
        {owner_chip(record, trust_step::OWNER.spec)}
    }
}
