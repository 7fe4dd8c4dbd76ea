//! A call on one page, to take along and to write on.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::units;
use crate::model::{Field, Record, RecordKey, Table};
use crate::modules::discovery::analysis::{CallPage, call_page, call_questions, criterion_name};
use crate::modules::discovery::spec::{call_sheet, objection, question};
use crate::modules::discovery::texts;
use crate::modules::persona::spec::persona;
use crate::modules::persona::view::Avatar;
use crate::platform;
use crate::store::{Shell, Watched, use_shell};

/// What the sheet says of other tables.
const READ: &[Table] = &[Table::Question, Table::Objection, Table::Criterion, Table::Persona];

/// The sheet of one call, and which it is.
#[component]
pub fn SheetView() -> impl IntoView {
    let shell = use_shell();
    let (all, shown) = (shell.workspace.keys_of(Table::CallSheet), shell.shown_of(Table::CallSheet));
    let left_out = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::CallSheet));
        let shown = shown.get();
        shell.workspace.watch_now(Watched::Content(Table::Question), |plan| {
            shown.map_or(0, |key| call_questions(plan, key).left_out)
        })
    });
    let button = move |key: RecordKey| {
        let pressed = move || (shown.get() == Some(key)).to_string();
        view! {
            <button type="button" class="face-button" aria-pressed=pressed on:click=move |_| shell.selected.set(Some(key))>
                {whom(shell, key)}
            </button>
        }
    };
    view! {
        {when(move || all.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::EMPTY_SHEETS)}</p> })}
        <div class="poster-choices">
            <div class="faces" role="group" aria-label=shell.text(texts::CHOOSE_SHEET)>{each(move || all.get(), button)}</div>
            {move || shown.get().map(|_| view! {
                <button type="button" class="go" data-testid="print-sheet" on:click=|_| platform::print()>{shell.text(texts::ACTION_PRINT_SHEET)}</button>
            })}
            {move || Some(left_out.get()).filter(|count| *count > 0).map(|count| view! {
                <p class="hint">{shell.render(&texts::SHEET_LEFT_OUT.with_count(count))}</p>
            })}
        </div>
        {move || shown.get().map(|key| view! { <Sheet key /> })}
    }
}

/// The persona of a call, or its goal while nobody is named.
fn whom(shell: Shell, key: RecordKey) -> View {
    let record = shell.workspace.record(key);
    let persona = Memo::new(move |_| record.get().and_then(|record| record.get(call_sheet::PERSONA)));
    view! {
        {move || persona.get().map(|key| view! { <Avatar key /> })}
        <span>{move || shell.render(&shell.workspace.name_of(persona.get().unwrap_or(key)))}</span>
    }
}

#[component]
fn Sheet(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let read = Memo::new(move |_| {
        shell.workspace.track_tables(READ);
        shell.workspace.watch_now(Watched::Record(key), |plan| call_page(plan, key))
    });
    move || read.get().map(|call| page(shell, call))
}

fn page(shell: Shell, call: CallPage) -> View {
    let CallPage { sheet, persona, must, others, objections, criteria } = call;
    let minutes = sheet.get(call_sheet::MINUTES).map(|minutes| units::UNIT_MINUTES.with("n", minutes.get()));
    let nothing = must.is_empty() && others.is_empty();
    let first_other = must.len() + 1;
    let questions = |records: Vec<Arc<Record>>, first: usize, lines: &'static str| {
        let items = records.into_iter().map(|record| asked(shell, &record, lines)).collect_view();
        view! { <ol class="to-ask" start=first.to_string()>{items}</ol> }
    };
    let (has_others, has_must) = (!others.is_empty(), !must.is_empty());
    view! {
        <article class="poster call-sheet" data-testid="call-sheet">
            <header>
                {persona.as_ref().map(|(key, _)| view! { <Avatar key=*key /> })}
                <div>
                    <h2>{persona.as_ref().map_or_else(|| shell.preferences.text(Table::CallSheet.spec().name).to_owned(), |(_, record)| record.text(persona::NAME).to_owned())}</h2>
                    <p>{persona.as_ref().map(|(_, record)| subtitle(record))}</p>
                </div>
                <p class="minutes">{minutes.map(|minutes| shell.render(&minutes))}</p>
            </header>
            <p class="by-hand">
                {[texts::SHEET_CUSTOMER, texts::SHEET_DATE, texts::SHEET_CALLER].map(|label| view! { <span>{shell.text(label)}</span> }).collect_view()}
            </p>
            <div class="poster-grid">
                {told(shell, &sheet, call_sheet::GOAL)}
                {told(shell, &sheet, call_sheet::OPENING)}
            </div>
            {nothing.then(|| view! { <p class="empty">{shell.text(texts::SHEET_NOTHING)}</p> })}
            {has_must.then(|| view! {
                <section>
                    <h3>{shell.text(question::MUST_ASK.spec.label)}<small>{shell.text(texts::SHEET_ANSWER)}</small></h3>
                    {questions(must, 1, "write-lines")}
                </section>
            })}
            {has_others.then(|| view! {
                <section>
                    <h3>{shell.text(texts::SHEET_OTHERS)}</h3>
                    {questions(others, first_other, "write-line")}
                </section>
            })}
            {(!objections.is_empty()).then(|| view! {
                <section>
                    <h3>{shell.text(texts::SECTION_OBJECTIONS)}</h3>
                    <dl class="replies">{objections.iter().map(|record| reply(record)).collect_view()}</dl>
                </section>
            })}
            {(!criteria.is_empty()).then(|| view! {
                <section>
                    <h3>{shell.text(texts::SECTION_SCORING)}</h3>
                    <ul class="boxes">{criteria.iter().map(|record| boxes(shell, record)).collect_view()}</ul>
                </section>
            })}
            <section class="agreed">
                <h3>{shell.text(texts::SHEET_AGREED)}</h3>
                {sheet.written(call_sheet::NEXT_STEP.spec).map(|step| view! {
                    <p><b>{shell.text(call_sheet::NEXT_STEP.spec.label)}</b>" "{step}</p>
                })}
                <span class="write-lines"></span>
            </section>
        </article>
    }
}

fn subtitle(persona: &Record) -> String {
    let parts = [persona::TITLE, persona::ORGANISATION].into_iter().filter_map(|field| persona.written(field.spec));
    parts.collect::<Vec<_>>().join(" · ")
}

/// A field of the sheet under its label; nothing where nothing stands.
fn told(shell: Shell, sheet: &Record, field: Field<String>) -> Option<View> {
    let text = sheet.written(field.spec)?;
    Some(view! {
        <section>
            <h3>{shell.text(field.spec.label)}</h3>
            <p>{text}</p>
        </section>
    })
}

/// A question with its sign, and room for the answer.
fn asked(shell: Shell, record: &Record, lines: &'static str) -> View {
    let listen_for = record.written(question::LISTEN_FOR.spec);
    let label: Text = question::LISTEN_FOR.spec.label;
    view! {
        <li>
            <div>
                <p>
                    <b>{record.written(question::TEXT.spec)}</b>
                    {listen_for.map(|sign| view! { <small>{move || shell.labelled(label, sign.clone())}</small> })}
                </p>
                <span class=lines></span>
            </div>
        </li>
    }
}

/// An objection, what to ask first, the reply.
fn reply(record: &Record) -> View {
    view! {
        <dt>{record.written(objection::TEXT.spec)}</dt>
        <dd>
            {record.written(objection::ASK_FIRST.spec).map(|ask| view! { <i>{ask}</i>" " })}
            {record.written(objection::REPLY.spec)}
        </dd>
    }
}

/// A criterion with a box for each mark.
fn boxes(shell: Shell, record: &Record) -> View {
    view! {
        <li>
            <span>{shell.render(&criterion_name(record))}</span>
            {(0..=3).map(|mark: u8| view! { <b>{mark.to_string()}</b> }).collect_view()}
        </li>
    }
}
