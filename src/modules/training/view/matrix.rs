//! The competency matrix: a row for each skill, a column for each person, and the form of the cell that is chosen.

use std::sync::Arc;

use crate::engine::Command;
use crate::i18n::messages::form::VAL_NONE;
use crate::i18n::messages::what::WHAT_ADD;
use crate::model::{Choice, Field, FieldSpec, Record, RecordKey, Table, Value};
use crate::modules::Module;
use crate::modules::training::analysis::{Cell, Competences, Gap, LARGE_GAP, ahead, competence, scale, without_backup};
use crate::modules::training::spec::{Area, Competence, rating, skill};
use crate::modules::training::{ModuleView, texts};
use crate::platform::{digit_of, focus};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Board, BoardPlace, CardKind, Grid, RecordForm, Sheet, entry_of, quoted};

const SKILLS: CardKind = CardKind { face: skill_face, ..CardKind::plain(Table::Skill) };
const CELL_FIELDS: &[&FieldSpec] =
    &[rating::WANTED.spec, rating::ACTUAL.spec, rating::SEEN_IN.spec, rating::RATED_ON.spec];

/// The matrix, what it tells, and the skills.
#[component]
pub fn MatrixView() -> impl IntoView {
    let shell = use_shell();
    let grid = Memo::new(move |_| {
        shell.workspace.track_tables(&[Table::Skill, Table::Rating, Table::Topic]);
        shell.workspace.watch_now(Watched::List(Table::Person), Competences::of)
    });
    let none = shell.workspace.has_none(Table::Skill);
    let nobody = shell.workspace.has_none(Table::Person);
    let to_basics = move || shell.workspace.open_plan().map(|plan| Route::module(plan, Module::Basics).href());
    let places = BoardPlace::all::<Area>(texts::ADD_SKILL);
    view! {
        {when(move || none.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_MATRIX)}</p> })}
        {when(move || nobody.get(), move || view! {
            <p class="hint">{shell.text(texts::NO_PEOPLE)}" "<a href=to_basics>{shell.text(Module::Basics.name())}</a></p>
        })}
        {when(move || !none.get() && !nobody.get(), move || view! { <Matrix grid /> })}
        <h2 class="board-title">{shell.text(texts::SKILLS)}</h2>
        <Board kind=SKILLS places open=shell.selected />
    }
}

#[component]
fn Matrix(grid: Memo<Competences>) -> impl IntoView {
    let shell = use_shell();
    let sessions =
        shell.workspace.watch(Watched::Content(Table::Session), move |plan| ahead(plan, shell.today()).len());
    let summary = move || {
        let (all, open) =
            grid.with(|grid| (grid.gaps.len(), grid.gaps.iter().filter(|gap| gap.topic.is_none()).count()));
        shell.render(
            &texts::SUMMARY
                .with("gaps", texts::GAPS.with_count(all))
                .with("open", open)
                .with("sessions", texts::AHEAD.with_count(sessions.get())),
        )
    };
    // Tab enters the matrix at one cell; arrow keys go on from it. The form below follows once it is open.
    let follow =
        Follow { entry: RwSignal::new(None), opened: RwSignal::new(shell.selected_of(Table::Rating).is_some()) };
    let print = move || {
        let plan = shell.workspace.open_plan()?;
        Some(Route::module(plan, Module::Training).with_view(ModuleView::Printed.code()).href())
    };
    let name = move |key: RecordKey| move || shell.render(&shell.workspace.name_of(key));
    let person = move |key: RecordKey| view! { <th scope="col">{name(key)}</th> };
    let row = move |skill: RecordKey| {
        view! {
            <tr>
                <th scope="row">{name(skill)}</th>
                {each(move || grid.with(|grid| grid.people.clone()), move |person| view! { <td><CellButton grid follow skill person /></td> })}
            </tr>
        }
    };
    view! {
        <Sheet name=texts::SECTION_MATRIX holds_region=true beside=view! {
            <small role="status" data-testid="matrix-summary">{summary}</small>
            <a class="item-link" href=print data-testid="print-matrix">{shell.text(texts::PRINT_MATRIX)}" →"</a>
        }>
            <p class="scale"><b>{shell.text(texts::SCALE)}</b>{move || scale(shell.preferences.locale()).into_iter().map(|level| view! { <span>{level}</span> }).collect_view()}</p>
            <Grid name=texts::SECTION_MATRIX class="matrix">
                <thead><tr><th scope="col">{shell.text(Table::Skill.spec().name)}</th>{each(move || grid.with(|grid| grid.people.clone()), person)}</tr></thead>
                <tbody>{each(move || grid.with(|grid| grid.skills.clone()), row)}</tbody>
            </Grid>
            <p class="help">{shell.text(texts::MATRIX_KEYS)}</p>
            <ChosenCell grid follow />
            <Alone />
        </Sheet>
    }
}

/// Where the keyboard is in the matrix, and whether the form of a cell goes along.
#[derive(Clone, Copy)]
struct Follow {
    entry: RwSignal<Option<(RecordKey, RecordKey)>>,
    opened: RwSignal<bool>,
}

fn cell_id(skill: RecordKey, person: RecordKey) -> String {
    format!("cell-{}-{}", skill.id.0, person.id.0)
}

/// What is there of what is wanted, and what is missing. A press opens the form of the cell.
#[component]
fn CellButton(grid: Memo<Competences>, follow: Follow, skill: RecordKey, person: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let cell = Memo::new(move |_| grid.with(|grid| grid.cell(skill, person)));
    let gap = Memo::new(move |_| grid.with(|grid| grid.gap(skill, person)));
    let word = move |level: Option<u8>| {
        level.map_or_else(|| shell.preferences.text(VAL_NONE).to_owned(), |level| level.to_string())
    };
    let said = move || {
        let cell = cell.get();
        let (actual, wanted) = (cell.and_then(|cell| cell.actual), cell.and_then(|cell| cell.wanted));
        let message =
            texts::CELL.with("person", shell.workspace.name_of(person)).with("skill", shell.workspace.name_of(skill));
        let message = shell.render(&message.with("a", word(actual)).with("w", word(wanted)));
        match gap_said(shell, gap.get()) {
            Some(gap) => format!("{message} · {gap}"),
            None => message,
        }
    };
    let state = move || match gap.get() {
        Some(Gap { topic: Some(_), .. }) => "covered",
        Some(Gap { size, .. }) if size >= LARGE_GAP => "open",
        Some(_) => "small",
        None => "",
    };
    let sign = |level: Option<u8>| level.map_or("–".to_owned(), |level| level.to_string());
    // The name of the cell says it in words, so the marks are drawn by the style and not read twice.
    let shown = move || {
        cell.get().map(|cell| {
            view! {
                <b data-mark=sign(cell.actual)></b>
                <span class="wanted" data-mark=format!("/{}", sign(cell.wanted))></span>
                {gap.get().map(|gap| view! { <span class="shortfall" data-mark=format!("−{}", gap.size)></span> })}
            }
        })
    };
    let is_entry = move || {
        let entry = grid.with(|grid| {
            entry_of(
                follow.entry.get(),
                |(skill, person)| grid.skills.contains(skill) && grid.people.contains(person),
                || Some((*grid.skills.first()?, *grid.people.first()?)),
            )
        });
        entry == Some((skill, person))
    };
    let is_chosen = move || cell.get().is_some_and(|cell| shell.selected.get() == Some(cell.rating));
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if let Some(level) = digit_of(&event).and_then(competence) {
            event.prevent_default();
            let field = if event.shift_key() { rating::WANTED } else { rating::ACTUAL };
            rate(shell, cell.get_untracked(), skill, person, field, level);
        } else if let Some((skill, person)) = grid.with_untracked(|grid| grid.beside(skill, person, &event.key())) {
            event.prevent_default();
            let _there = focus(&cell_id(skill, person));
        }
    };
    view! {
        <button
            type="button"
            class="cell"
            id=cell_id(skill, person)
            data-gap=state
            aria-pressed=move || is_chosen().to_string()
            aria-label=said
            title=move || gap_said(shell, gap.get())
            tabindex=move || if is_entry() { "0" } else { "-1" }
            on:focus=move |_: web_sys::FocusEvent| {
                follow.entry.set(Some((skill, person)));
                if follow.opened.get_untracked() {
                    shell.selected.set(cell.get_untracked().map(|cell| cell.rating));
                }
            }
            on:keydown=on_key
            on:click=move |_| {
                follow.opened.set(true);
                choose(shell, cell.get_untracked(), skill, person);
            }
        >
            {shown}
        </button>
    }
}

fn gap_said(shell: Shell, gap: Option<Gap>) -> Option<String> {
    let gap = gap?;
    Some(shell.render(&match gap.topic {
        Some(topic) => texts::GAP_COVERED.with("n", gap.size).with("topic", shell.workspace.name_of(topic)),
        None => texts::GAP_OPEN.with("n", gap.size),
    }))
}

/// Opens the form of a cell; a cell that nobody has rated yet begins.
fn choose(shell: Shell, cell: Option<Cell>, skill: RecordKey, person: RecordKey) {
    match cell {
        Some(cell) => shell.reveal(cell.rating, rating::WANTED.spec),
        None => {
            let record = Record::default().with(rating::PERSON, person).with(rating::SKILL, skill);
            shell.start_record(Table::Rating, record, rating::WANTED.spec, shell.workspace.name_of(skill));
        }
    }
}

/// Writes a level from the keyboard, in one step also where the rating is new.
fn rate(
    shell: Shell,
    cell: Option<Cell>,
    skill: RecordKey,
    person: RecordKey,
    field: Field<Competence>,
    level: Competence,
) {
    match cell {
        Some(cell) => {
            shell.workspace.write(cell.rating, field.spec, Some(Value::Choice(level.code())));
            shell.workspace.end_burst();
        }
        None => {
            let record = Record::default().with(rating::PERSON, person).with(rating::SKILL, skill).with(field, level);
            let what = WHAT_ADD.with("name", shell.workspace.name_of(skill));
            shell.workspace.run(Command::Add { table: Table::Rating, records: vec![record] }, what);
        }
    }
}

/// The form of the cell that is chosen; where nobody has rated it yet, how that is done.
#[component]
fn ChosenCell(grid: Memo<Competences>, follow: Follow) -> impl IntoView {
    let shell = use_shell();
    let chosen = Memo::new(move |_| shell.selected.get().filter(|key| key.table == Table::Rating));
    let unrated = Memo::new(move |_| {
        let (skill, person) = follow.entry.get().filter(|_| follow.opened.get() && chosen.get().is_none())?;
        grid.with(|grid| grid.cell(skill, person).is_none()).then_some((skill, person))
    });
    let form = move |key: RecordKey| {
        let record = shell.workspace.record(key);
        let name = move |field: Field<RecordKey>| {
            move || {
                record.get().and_then(|record| record.get(field)).map(|key| shell.render(&shell.workspace.name_of(key)))
            }
        };
        view! {
            <div class="chosen-cell" id=key.to_string() tabindex="-1" data-testid="item-rating" data-id=key.id.0.as_str()>
                <h3>{name(rating::PERSON)}" · "{name(rating::SKILL)}</h3>
                <RecordForm key record fields=CELL_FIELDS.to_vec() />
            </div>
        }
    };
    let hint = move |(skill, person): (RecordKey, RecordKey)| {
        let message = texts::NOT_RATED.with("person", shell.workspace.name_of(person));
        view! { <p class="hint">{shell.render(&message.with("skill", shell.workspace.name_of(skill)))}</p> }
    };
    view! {
        {move || chosen.get().map(form)}
        {move || unrated.get().map(hint)}
    }
}

/// The skills that hang on one person.
#[component]
fn Alone() -> impl IntoView {
    let shell = use_shell();
    let alone = shell.workspace.watch(Watched::Content(Table::Rating), without_backup);
    let said = move |(skill, person): (RecordKey, RecordKey)| {
        let message = texts::NO_BACKUP.with("person", shell.workspace.name_of(person));
        view! { <li>{shell.render(&message.with("skill", shell.workspace.name_of(skill)))}</li> }
    };
    when(
        move || !alone.with(Vec::is_empty),
        move || view! { <ul class="alone" aria-label=shell.text(texts::ALONE)>{move || alone.get().into_iter().map(said).collect_view()}</ul> },
    )
}

/// What “alone” looks like.
fn skill_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    quoted(record, skill::GOOD_LOOKS_LIKE.spec).into_view()
}
