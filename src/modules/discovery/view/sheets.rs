//! The calls that are planned, each with its sheet.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::units;
use crate::model::{Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::discovery::spec::call_sheet;
use crate::modules::discovery::{ModuleView, texts};
use crate::modules::persona::analysis::people_without;
use crate::modules::persona::view::Avatar;
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::widgets::{CardKind, CardSection, line};

const SHEETS: CardKind = CardKind { face: sheet_face, ..CardKind::plain(Table::CallSheet) };

/// The call sheets, and the people who have none.
#[component]
pub fn SheetsView() -> impl IntoView {
    let shell = use_shell();
    let without = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::Persona));
        shell.workspace.watch_now(Watched::Content(Table::CallSheet), |plan| {
            people_without(plan, Table::CallSheet, call_sheet::PERSONA)
        })
    });
    let button = move |key: RecordKey| {
        let label = move || shell.render(&texts::SHEET_FOR.with("name", shell.workspace.name_of(key)));
        view! {
            <button type="button" class="face-button" on:click=move |_| start_for(shell, key)>
                <Avatar key />
                <span>{label}</span>
            </button>
        }
    };
    view! {
        <div class="faces">{each(move || without.get(), button)}</div>
        <CardSection kind=SHEETS name=texts::SECTION_SHEETS placeholder=texts::ADD_SHEET empty=texts::EMPTY_SHEETS />
    }
}

/// Makes a sheet for a persona and asks for its goal.
fn start_for(shell: Shell, persona: RecordKey) {
    let record = Record::default().with(call_sheet::PERSONA, persona);
    shell.start_record(Table::CallSheet, record, call_sheet::GOAL.spec, shell.workspace.name_of(persona));
}

/// Whom we meet and for how long, what we ask for, and the way to the printed sheet.
fn sheet_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let persona = Memo::new(move |_| record.get().and_then(|record| record.get(call_sheet::PERSONA)));
    let minutes = move || record.get().and_then(|record| record.get(call_sheet::MINUTES));
    let href = move || {
        let plan = shell.workspace.open_plan()?;
        Some(Route::module(plan, Module::Discovery).with_view(ModuleView::Sheet.code()).with_item(key).href())
    };
    let with = move |key: RecordKey| {
        view! {
            <span class="met">
                <Avatar key />
                <b>{move || shell.render(&shell.workspace.name_of(key))}</b>
            </span>
        }
    };
    view! {
        {move || persona.get().map(with)}
        {move || minutes().map(|minutes| view! {
            <span class="chip">{shell.render(&units::UNIT_MINUTES.with("n", minutes.get()))}</span>
        })}
        {line(record, call_sheet::NEXT_STEP.spec)}
        <a class="item-link" href=href>{shell.text(texts::ACTION_PRINT_SHEET)}" →"</a>
    }
}
