//! The clauses, each with its three checks, and what is still missing.

use std::sync::Arc;

use crate::engine::Command;
use crate::i18n::Text;
use crate::model::{Choice, Field, FieldSpec, Record, RecordKey, Table};
use crate::modules::contract::analysis::{agreed_points, left_to_settle, missing_kinds, standing};
use crate::modules::contract::spec::{ClauseKind, ClauseStatus, clause};
use crate::modules::contract::texts;
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    CardKind, CardSection, RecordTable, due_chip, face_choice, flag_button, line, owner_chip, quoted, rest_form,
    standard_list,
};

const CLAUSES: CardKind = CardKind {
    face: clause_face,
    form: |key, record| rest_form(key, record, ON_FACE),
    ..CardKind::plain(Table::Clause)
};
const ON_FACE: &[&FieldSpec] = &[clause::CLEAR.spec, clause::LAWFUL.spec, clause::EFFECTIVE.spec, clause::STATUS.spec];
const CHECKS: [(Field<bool>, Text); 3] = [
    (clause::CLEAR, texts::CHECK_CLEAR_HOW),
    (clause::LAWFUL, texts::CHECK_LAWFUL_HOW),
    (clause::EFFECTIVE, texts::CHECK_EFFECTIVE_HOW),
];
/// So many clauses are named as next; how many there are stands in the line beside the heading.
const MOST_NEXT: usize = 5;
const COLUMNS: &[&FieldSpec] = &[
    clause::TITLE.spec,
    clause::CLEAR.spec,
    clause::LAWFUL.spec,
    clause::EFFECTIVE.spec,
    clause::STATUS.spec,
    clause::OWNER.spec,
    clause::DUE.spec,
    clause::KIND.spec,
    clause::WORDING.spec,
];

/// The clauses in the order of the contract.
#[component]
pub fn ClausesView() -> impl IntoView {
    let shell = use_shell();
    let stand = shell.workspace.watch(Watched::Content(Table::Clause), standing);
    let line = move || {
        let stand = stand.get();
        let line = texts::PROGRESS_LINE.with_count(stand.total).with("agreed", stand.agreed);
        (stand.total > 0).then(|| shell.render(&line.with("unclear", stand.unclear)))
    };
    let points = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::Clause));
        shell.workspace.watch_now(Watched::Content(Table::Summary), |plan| agreed_points(plan).len())
    });
    let beside = view! {
        <small data-testid="standing">{line}</small>
        {when(move || points.get() > 0, move || view! {
            <button type="button" class="quiet" on:click=move |_| take_over(shell)>{shell.text(texts::ACTION_FROM_SUMMARY)}</button>
        })}
    };
    let meaning = |(check, how): (Field<bool>, Text)| {
        view! { <div><dt>{shell.text(check.spec.label)}</dt><dd>{shell.text(how)}</dd></div> }
    };
    let lead = view! {
        <dl class="clause-checks-key">{CHECKS.map(meaning).into_iter().collect_view()}</dl>
        <Next />
        <Missing />
        {standard_list(Table::Clause, texts::STANDARD_CLAUSES)}
    };
    view! {
        <div class="clauses">
            <CardSection kind=CLAUSES name=texts::SECTION_CLAUSES placeholder=texts::ADD_CLAUSE beside=beside lead=lead />
        </div>
    }
}

/// Brings the agreed points of the negotiation, as one step.
fn take_over(shell: Shell) {
    let records = shell.workspace.read(agreed_points);
    let said = texts::TAKEN_OVER.with_count(records.len());
    shell.workspace.run(Command::Add { table: Table::Clause, records }, texts::WHAT_FROM_SUMMARY);
    shell.notices.show(said, Some(shell.undo_action()));
}

/// The clauses that are to be settled first, as ways to their cards: in a long contract they lie far below.
#[component]
fn Next() -> impl IntoView {
    let shell = use_shell();
    let next = shell.workspace.watch(Watched::Content(Table::Clause), |plan| {
        left_to_settle(plan).into_iter().take(MOST_NEXT).collect::<Vec<_>>()
    });
    when(
        move || !next.with(Vec::is_empty),
        move || {
            view! {
                <nav class="next-clauses" aria-labelledby="next-clauses">
                    <b id="next-clauses">{shell.text(texts::NEXT_CLAUSES)}</b>
                    {each(move || next.get(), move |key| view! { <NextClause key /> })}
                </nav>
            }
        },
    )
}

/// The name of a clause with what is the matter.
#[component]
fn NextClause(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let status = move || record.get().and_then(|record| record.get(clause::STATUS));
    let matter = move || match status().unwrap_or(ClauseStatus::Open) {
        ClauseStatus::Agreed => texts::CHECKS_LEFT,
        other => other.label(),
    };
    let href = move || shell.workspace.open_plan().map(|plan| Route::item(plan, key).href());
    let state = move || status().map_or("", ClauseStatus::code);
    view! {
        <a href=href data-state=state>
            {move || shell.render(&shell.workspace.name_of(key))}
            <small>{move || shell.preferences.text(matter()).to_owned()}</small>
        </a>
    }
}

/// The core kinds that have no clause yet, each to be added in one press. An empty list is begun with the standard one.
#[component]
fn Missing() -> impl IntoView {
    let shell = use_shell();
    let none = shell.workspace.has_none(Table::Clause);
    let missing = shell.workspace.watch(Watched::Content(Table::Clause), missing_kinds);
    let add = move |kind: ClauseKind| {
        let title = shell.preferences.text(kind.label());
        let record = Record::default().with(clause::TITLE, title.to_owned()).with(clause::KIND, kind);
        shell.start_record(Table::Clause, record, clause::WORDING.spec, kind.label());
    };
    let button = move |kind: ClauseKind| {
        view! { <button type="button" class="quiet" on:click=move |_| add(kind)>"+ "{shell.text(kind.label())}</button> }
    };
    when(
        move || !none.get() && !missing.with(Vec::is_empty),
        move || {
            view! {
                <div class="hint gap" data-testid="missing-clauses">
                    <span>{shell.text(texts::CORE_MISSING)}</span>
                    {each(move || missing.get(), button)}
                </div>
            }
        },
    )
}

/// The clauses as a table, edited in place.
#[component]
pub fn ClauseTable() -> impl IntoView {
    view! {
        <RecordTable kind=CLAUSES columns=COLUMNS caption=texts::SECTION_CLAUSES placeholder=texts::ADD_CLAUSE />
    }
}

/// What it says; the three checks apart; how far it is, its kind while nobody has chosen one, and who brings it to
/// “agreed” until when.
fn clause_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let state = move || record.get().and_then(|record| record.get(clause::STATUS)).map_or("", ClauseStatus::code);
    let has_kind = Memo::new(move |_| record.get().is_some_and(|record| record.get(clause::KIND).is_some()));
    view! {
        {quoted(record, clause::WORDING.spec)}
        <span class="clause-checks" data-state=state>
            {CHECKS.map(|(check, _)| flag_button(key, record, check, "tick-button")).into_iter().collect_view()}
        </span>
        {face_choice(key, record, clause::STATUS.spec)}
        {when(move || !has_kind.get(), move || face_choice(key, record, clause::KIND.spec))}
        {owner_chip(record, clause::OWNER.spec)}
        {due_chip(record, clause::DUE)}
        {line(record, clause::NOTE.spec)}
    }
}
