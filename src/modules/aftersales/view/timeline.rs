//! The customer's first year: on a strip of months, day by day, and as a calendar file.

use crate::drawing::Drawing;
use crate::i18n::Text;
use crate::model::{FieldSpec, Table};
use crate::modules::aftersales::analysis::{Agenda, Entry, agenda, events, pictures};
use crate::modules::aftersales::spec::handover;
use crate::modules::aftersales::texts;
use crate::modules::aftersales::view::handover::Contracted;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{DayList, DayRow, Drawn, RecordForm, Sheet};

/// What turns days into dates.
const ANCHORS: &[&FieldSpec] = &[handover::SIGNING_ON.spec, handover::TERM_MONTHS.spec, handover::REGION.spec];

/// The anchors, the strip, and the days.
#[component]
pub fn TimelineView() -> impl IntoView {
    let shell = use_shell();
    let key = shell.workspace.single(Table::Handover);
    let record = shell.workspace.record(key);
    // Lines name people and contract, so the whole plan is followed, a moment after each edit.
    let content = Memo::new(move |_| {
        shell.preferences.with_formats(|formats| {
            shell.workspace.watch_now(Watched::Plan, |plan| {
                let strip: Option<Drawing> = pictures(plan, formats).into_iter().next().map(|picture| picture.drawing);
                (agenda(plan, formats), strip)
            })
        })
    });
    let read = move |part: fn(&Agenda) -> &Vec<Entry>| move || content.with(|(agenda, _)| part(agenda).clone());
    let no_dates = move || content.with(|(agenda, _)| agenda.first_year.iter().all(|entry| entry.date.is_none()));
    let nothing = shell.workspace.has_none(Table::Touchpoint);
    view! {
        <Sheet name=texts::VIEW_TIMELINE beside=view! {
            <button type="button" class="quiet" data-testid="export-calendar" on:click=move |_| shell.export_calendar(&events, texts::SECTION_TOUCHPOINTS)>
                {shell.text(texts::ACTION_CALENDAR)}
            </button>
        }>
            <RecordForm key record fields=ANCHORS.to_vec() />
            <Contracted />
            {when(move || no_dates() && !nothing.get(), move || view! { <p class="hint" role="status">{shell.text(texts::SIGNING_NEEDED)}</p> })}
            {when(move || nothing.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_TIMELINE)}</p> })}
            <div class="year-strip">{move || content.with(|(_, strip)| strip.clone()).map(|drawing| view! { <Drawn drawing /> })}</div>
            <DayList rows=days(Signal::derive(read(|agenda| &agenda.first_year))) />
        </Sheet>
        <Rest name=texts::LATER entries=Signal::derive(read(|agenda| &agenda.later)) />
        <Rest name=texts::UNDATED entries=Signal::derive(read(|agenda| &agenda.undated)) />
    }
}

/// A further list, where there is something in it.
#[component]
fn Rest(name: Text, entries: Signal<Vec<Entry>>) -> impl IntoView {
    when(
        move || entries.with(|entries| !entries.is_empty()),
        move || {
            view! {
                <Sheet name>
                    <DayList rows=days(entries) />
                </Sheet>
            }
        },
    )
}

/// Entries of the agenda as days of a list.
fn days(entries: Signal<Vec<Entry>>) -> Signal<Vec<DayRow>> {
    let row = |entry: Entry| DayRow {
        date: entry.date.unwrap_or_default(),
        line: entry.line,
        target: Some(entry.key),
        facts: entry.facts,
        note: entry.note,
    };
    Signal::derive(move || entries.get().into_iter().map(row).collect())
}
