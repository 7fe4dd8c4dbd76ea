//! Steps as cards and as a table.

use std::sync::Arc;

use crate::engine::{Command, Destination};
use crate::i18n::messages::what;
use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::process::analysis::{is_helped, limit_said};
use crate::modules::process::spec::step;
use crate::modules::process::texts;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::{CardKind, RecordForm, RecordTable, choice_chip, line, linked_chips};

/// The cards of steps.
/// The face names who does it; the others stand in the table of roles.
const ROLES: &[&FieldSpec] =
    &[step::RESPONSIBLE.spec, step::ACCOUNTABLE.spec, step::CONSULTED.spec, step::INFORMED.spec];

pub(super) const STEPS: CardKind = CardKind { face, form, actions, told: ROLES, ..CardKind::plain(Table::ProcessStep) };

/// Who; by when and with what; what a system does; what it rests on.
const GROUPS: [&[&FieldSpec]; 4] = [
    &[step::STANDARD.spec, step::RESPONSIBLE.spec, step::ACCOUNTABLE.spec, step::CONSULTED.spec, step::INFORMED.spec],
    &[step::LIMIT.spec, step::LIMIT_UNIT.spec, step::TOOL.spec, step::TEMPLATE.spec],
    &[step::AUTOMATION.spec, step::TRIGGER.spec, step::ACTION.spec],
    &[step::ORIGIN.spec],
];
const COLUMNS: &[&FieldSpec] = &[
    step::WHAT.spec,
    step::STAGE.spec,
    step::RESPONSIBLE.spec,
    step::ACCOUNTABLE.spec,
    step::LIMIT.spec,
    step::LIMIT_UNIT.spec,
    step::TOOL.spec,
    step::TEMPLATE.spec,
    step::AUTOMATION.spec,
    step::TRIGGER.spec,
    step::ACTION.spec,
];

/// Every step as a row, edited in place.
#[component]
pub fn StepTable() -> impl IntoView {
    let shell = use_shell();
    let none = shell.workspace.has_none(Table::ProcessStep);
    view! {
        {when(move || none.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_STEP)}</p> })}
        <RecordTable kind=STEPS columns=COLUMNS caption=texts::SECTION_STEPS />
    }
}

/// Who does it, how long it may take, and what of it a system does.
fn face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let limit = move || record.get().and_then(|record| limit_said(&record));
    let helped = move || record.get().is_some_and(|record| is_helped(&record));
    let rule = move || {
        let record = record.get()?;
        let [trigger, action] = [step::TRIGGER, step::ACTION].map(|field| record.written(field.spec));
        (trigger.is_some() || action.is_some()).then(|| {
            format!("{} → {}", trigger.unwrap_or_else(|| "…".to_owned()), action.unwrap_or_else(|| "…".to_owned()))
        })
    };
    view! {
        <span class="step-role">{linked_chips(record, step::RESPONSIBLE.spec)}</span>
        {move || limit().map(|limit| view! { <span class="chip">{shell.render(&limit)}</span> })}
        {when(helped, move || choice_chip(record, step::AUTOMATION.spec))}
        {line(record, step::TOOL.spec)}
        {move || helped().then(rule).flatten().map(|rule| view! { <span class="finding-text">{rule}</span> })}
    }
}

fn form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let groups = GROUPS.map(|fields| view! { <RecordForm key record fields=fields.to_vec() /> });
    groups.into_iter().collect_view()
}

/// The other stages that a step can go to.
fn actions(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    let others = shell.workspace.read(|plan| {
        let here = plan.whole_of(key);
        let others = plan.list(Table::ProcessStage).map(|(stage, _)| stage).filter(|stage| Some(*stage) != here);
        others.collect::<Vec<_>>()
    });
    let item = |whole: RecordKey| {
        let label = texts::MOVE_TO_STAGE.with("stage", shell.workspace.name_of(whole));
        MenuItem::new(shell.render(&label), move || {
            let what = what::WHAT_MOVE.with("name", shell.workspace.name_of(key));
            let what = what.with("place", shell.workspace.name_of(whole));
            shell.workspace.run(Command::Join { key, whole, to: Destination::End }, what);
        })
    };
    MenuItem::group(shell.preferences.text(texts::MOVE_TO_A_STAGE), others.into_iter().map(item).collect())
}
