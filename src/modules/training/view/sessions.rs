//! The sessions: what is ahead, the dates to edit, and the calendar file.

use crate::engine::Command;
use crate::i18n::Locale;
use crate::i18n::messages::common::listed;
use crate::i18n::messages::what::WHAT_ADD;
use crate::method::name;
use crate::model::{Date, FieldSpec, Plan, Record, RecordKey, Table};
use crate::modules::training::analysis::{Meeting, ahead, events, without_time};
use crate::modules::training::spec::{session, topic};
use crate::modules::training::texts;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, DayList, DayRow, RecordTable, Sheet};

const COLUMNS: &[&FieldSpec] = &[
    session::TOPIC.spec,
    session::ON.spec,
    session::TIME.spec,
    session::MINUTES.spec,
    session::REPEAT.spec,
    session::UNTIL.spec,
    session::PLACE.spec,
    session::DONE.spec,
    session::NOTE.spec,
];

/// So many dates are read at a glance; the calendar holds all of them.
const MOST_AHEAD: usize = 12;

/// What is ahead, and the sessions.
#[component]
pub fn SessionsView() -> impl IntoView {
    let shell = use_shell();
    let none = shell.workspace.has_none(Table::Session);
    let topics = shell.workspace.keys_of(Table::Topic);
    let button = move |key: RecordKey| {
        let name = move || shell.render(&shell.workspace.name_of(key));
        view! { <button type="button" class="quiet" on:click=move |_| add_session(shell, key)>"+ "{name}</button> }
    };
    view! {
        {when(move || !none.get(), move || view! { <Ahead /> })}
        <Sheet name=texts::SESSION_LIST holds_region=true>
            {when(move || none.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_SESSIONS)}</p> })}
            {when(move || !none.get(), move || view! {
                <RecordTable kind=CardKind::plain(Table::Session) columns=COLUMNS caption=texts::SESSION_LIST />
            })}
            <div class="add-sessions" role="group" aria-label=shell.text(texts::PLAN_SESSION)>
                <b>{shell.text(texts::PLAN_SESSION)}</b>
                {each(move || topics.get(), button)}
            </div>
        </Sheet>
    }
}

/// Adds a session of a topic and goes to its date.
pub fn add_session(shell: Shell, topic: RecordKey) {
    let record = Record::default().with(session::TOPIC, topic);
    let what = WHAT_ADD.with("name", shell.workspace.name_of(topic));
    let patch = shell.workspace.run(Command::Add { table: Table::Session, records: vec![record] }, what);
    if let Some(added) = patch.added() {
        shell.reveal(added, session::ON.spec);
    }
}

/// The next dates.
#[component]
fn Ahead() -> impl IntoView {
    let shell = use_shell();
    // Names of topics and people stand in the lines, so the whole plan is followed, a moment after each edit.
    let next = Memo::new(move |_| {
        let (today, locale) = (shell.today(), shell.preferences.locale());
        shell.workspace.watch_now(Watched::Plan, |plan| rows(plan, today, locale))
    });
    let row = move |(meeting, name, facts): Row| {
        let clock = meeting.time.map(|time| format!(" {time}")).unwrap_or_default();
        DayRow {
            date: format!("{}{clock}", shell.format(|formats| formats.date(meeting.date))),
            line: name,
            target: meeting.topic,
            facts,
            note: None,
        }
    };
    let rows = Signal::derive(move || next.with(|(_, rows)| rows.clone()).into_iter().map(row).collect::<Vec<_>>());
    let total = move || next.with(|(total, _)| *total);
    let name = move || shell.render(&texts::AHEAD.with_count(total()));
    let timeless = shell.workspace.watch_tables(&[Table::Session], without_time);
    let whole_days = move || {
        let sessions = timeless.get();
        let names = listed(sessions.iter().take(MOST_AHEAD).map(|session| shell.workspace.name_of(*session)))?;
        let line = shell.render(&texts::WHOLE_DAYS.with_count(sessions.len()).with("names", names));
        Some(view! { <p class="hint" data-testid="whole-days">{line}</p> })
    };
    view! {
        <Sheet name=Signal::derive(name) beside=view! {
            <button type="button" class="quiet" data-testid="export-calendar" on:click=move |_| shell.export_calendar(&events, texts::SECTION_SESSIONS)>{shell.text(texts::TO_CALENDAR)}</button>
        }>
            {whole_days}
            <DayList rows />
            {when(move || total() > MOST_AHEAD, move || view! {
                <p class="help">{move || shell.render(&texts::AHEAD_MORE.with_count(total().saturating_sub(MOST_AHEAD)))}</p>
            })}
        </Sheet>
    }
}

/// A date with the name of its topic, its place and its trainer.
type Row = (Meeting, String, Vec<String>);

/// How many dates are ahead, and the next ones with place and trainer.
fn rows(plan: &Plan, today: Date, locale: Locale) -> (usize, Vec<Row>) {
    let ahead = ahead(plan, today);
    let row = |meeting: &Meeting| {
        let place = plan.get(meeting.session).and_then(|record| record.written(session::PLACE.spec));
        let trainer = meeting.topic.and_then(|topic| plan.get(topic)).and_then(|record| {
            let person = record.get(topic::TRAINER).map(|trainer| name(plan, trainer, locale));
            person.or_else(|| record.written(topic::TRAINER_EXTERNAL.spec))
        });
        let name = meeting.topic.map(|topic| name(plan, topic, locale)).unwrap_or_default();
        (*meeting, name, place.into_iter().chain(trainer).collect())
    };
    (ahead.len(), ahead.iter().take(MOST_AHEAD).map(row).collect())
}
