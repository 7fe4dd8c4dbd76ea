//! The handover sheet: what was sold to whom, and its lines by kind.

use std::sync::Arc;

use crate::engine::Command;
use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::aftersales::analysis::{promises, term};
use crate::modules::aftersales::spec::{HandoverKind, handover, handover_item};
use crate::modules::aftersales::texts;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Board, BoardPlace, CardKind, RecordForm, due_chip, face_choice, line, owner_chip, rest_form};

const ITEMS: CardKind = CardKind {
    face: item_face,
    form: |key, record| rest_form(key, record, ON_FACE),
    ..CardKind::plain(Table::HandoverItem)
};
const ON_FACE: &[&FieldSpec] = &[handover_item::STATUS.spec];
/// The sheet is known by these; the rest is folded away once they are there.
const HEAD: &[&FieldSpec] = &[
    handover::CUSTOMER.spec,
    handover::BOUGHT.spec,
    handover::SIGNING_ON.spec,
    handover::TERM_MONTHS.spec,
    handover::FROM.spec,
    handover::TO.spec,
    handover::DONE_ON.spec,
    handover::REGION.spec,
    handover::NOTE.spec,
    handover::ORIGIN.spec,
];

/// The sheet above, its lines below.
#[component]
pub fn HandoverView() -> impl IntoView {
    let shell = use_shell();
    let none = shell.workspace.has_none(Table::HandoverItem);
    let places = BoardPlace::all::<HandoverKind>(texts::ADD_HANDOVER_ITEM);
    view! {
        <Sheet />
        <TakeOver />
        {when(move || none.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_HANDOVER)}</p> })}
        <div class="handover-items">
            <Board kind=ITEMS places open=shell.selected />
        </div>
    }
}

/// Whom, what, until when, and from whom to whom; folded once customer and people stand.
#[component]
fn Sheet() -> impl IntoView {
    let shell = use_shell();
    let key = shell.workspace.single(Table::Handover);
    let record = shell.workspace.record(key);
    let stands = record.with_untracked(|record| {
        record.as_ref().is_some_and(|record| {
            record.written(handover::CUSTOMER.spec).is_some() && record.get(handover::TO).is_some()
        })
    });
    let wanted = shell.selected.get_untracked() == Some(key);
    let name = move || record.get().and_then(|record| record.written(handover::CUSTOMER.spec));
    let people = move || {
        let person = |field| record.get().and_then(|record| record.get(field)).map(|key| shell.workspace.name_of(key));
        let (from, to) = (person(handover::FROM)?, person(handover::TO)?);
        Some(format!("{} → {}", shell.render(&from), shell.render(&to)))
    };
    view! {
        <details class="sheet fold" open=!stands || wanted id=key.to_string()>
            <summary>
                <h2>{shell.text(texts::SECTION_HANDOVER)}</h2>
                <span>{move || [name(), people()].into_iter().flatten().collect::<Vec<_>>().join(" · ")}</span>
            </summary>
            <RecordForm key record fields=HEAD.to_vec() />
            <Contracted />
        </details>
    }
}

/// Where day 0 comes from while the sheet names none.
#[component]
pub fn Contracted() -> impl IntoView {
    let shell = use_shell();
    let signing = Memo::new(move |_| {
        shell.workspace.track(Watched::Record(shell.workspace.single(Table::Contract)));
        let term = shell.workspace.watch_now(Watched::Record(shell.workspace.single(Table::Handover)), term);
        term.signing.filter(|_| term.from_contract)
    });
    let said =
        move |date| view! { <p class="help">{shell.render(&texts::SIGNING_FROM_CONTRACT.with("date", date))}</p> };
    move || signing.get().map(said)
}

/// Brings what the contract promises and nothing here rests on yet.
#[component]
fn TakeOver() -> impl IntoView {
    let shell = use_shell();
    let left = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::HandoverItem));
        shell.preferences.with_formats(|formats| {
            shell.workspace.watch_now(Watched::Content(Table::Clause), |plan| promises(plan, formats).len())
        })
    });
    when(
        move || left.get() > 0,
        move || {
            view! {
                <p class="hint-line">
                    <button type="button" class="quiet" data-testid="take-over" on:click=move |_| take_over(shell)>
                        {move || shell.render(&texts::PROMISES_LEFT.with_count(left.get()))}
                    </button>
                </p>
            }
        },
    )
}

fn take_over(shell: Shell) {
    let records = shell.preferences.with_formats(|formats| shell.workspace.read(|plan| promises(plan, formats)));
    let said = texts::PROMISES_TAKEN.with_count(records.len());
    shell.workspace.run(Command::Add { table: Table::HandoverItem, records }, texts::WHAT_TAKE_OVER);
    shell.notices.show(said, Some(shell.undo_action()));
}

/// How far it is, who keeps it until when, and where it was said.
fn item_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {face_choice(key, record, handover_item::STATUS.spec)}
        {owner_chip(record, handover_item::OWNER.spec)}
        {due_chip(record, handover_item::DUE)}
        {line(record, handover_item::SOURCE.spec)}
    }
}
