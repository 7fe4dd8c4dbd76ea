//! Who practised a lesson, with the points that were there, and what that says of the matrix.

use crate::engine::Command;
use crate::i18n::messages::cards::CARD_DELETED;
use crate::i18n::messages::what::{WHAT_ADD, WHAT_DELETE};
use crate::model::{FieldSpec, Record, RecordKey, Table, Value, beside};
use crate::modules::training::analysis::{Raised, players_of, points_of, practices_of, raised, sum_of, take_over};
use crate::modules::training::spec::practice;
use crate::modules::training::texts;
use crate::platform::{self, focus};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Grid, RecordForm, Sheet, entry_of};

/// Where the focus goes when a button that did its work has gone.
const HEADING: &str = "into-matrix";

/// A point in a practice.
type Place = (RecordKey, RecordKey);

/// What is written of a practice beside its points.
const FIELDS: &[&FieldSpec] = &[practice::PERSON.spec, practice::ON.spec, practice::NOTE.spec];

/// What the scores stand in. `Copy`, so that handlers hold it.
#[derive(Clone, Copy)]
struct Scored {
    shell: Shell,
    points: Memo<Vec<RecordKey>>,
    practices: Memo<Vec<RecordKey>>,
    /// Tab enters the sheet at one cell; arrow keys go on from it.
    entry: RwSignal<Option<Place>>,
}

impl Scored {
    fn entry(self) -> Option<Place> {
        let has = |keys: Memo<Vec<RecordKey>>, key: RecordKey| keys.with(|keys| keys.contains(&key));
        let first = |keys: Memo<Vec<RecordKey>>| keys.with(|keys| keys.first().copied());
        entry_of(
            self.entry.get(),
            |(point, practice)| has(self.points, *point) && has(self.practices, *practice),
            || Some((first(self.points)?, first(self.practices)?)),
        )
    }
}

/// The scores of a lesson.
#[component]
pub fn Scores(lesson: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let tables: &[Table] = &[Table::ScorePoint, Table::Practice];
    let points = shell.workspace.watch_tables(tables, move |plan| points_of(plan, lesson));
    let practices = shell.workspace.watch_tables(tables, move |plan| practices_of(plan, lesson));
    let scored = Scored { shell, points, practices, entry: RwSignal::new(None) };
    let is_there = move || !points.with(Vec::is_empty) && !practices.with(Vec::is_empty);
    let players = shell.workspace.watch_tables(&[Table::Topic, Table::Person], move |plan| players_of(plan, lesson));
    let player = move |person: RecordKey| {
        let name = move || shell.render(&shell.workspace.name_of(person));
        view! { <button type="button" class="quiet" on:click=move |_| begin(shell, lesson, person)>"+ "{name}</button> }
    };
    view! {
        <Sheet name=texts::SECTION_SCORES holds_region=true>
            {when(move || points.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::SCORES_NONE)}</p> })}
            {when(is_there, move || sheet(scored))}
            {when(move || !points.with(Vec::is_empty), move || view! {
                <div class="add-sessions" role="group" aria-label=shell.text(texts::SCORE_ADD)>
                    <b>{shell.text(texts::SCORE_ADD)}</b>
                    {each(move || players.get(), player)}
                </div>
            })}
            {when(is_there, move || view! { <IntoMatrix lesson /> })}
        </Sheet>
    }
}

/// A column for somebody who practises today.
fn begin(shell: Shell, lesson: RecordKey, person: RecordKey) {
    let record = Record::default().with(practice::TOPIC, lesson).with(practice::PERSON, person);
    let record = record.with(practice::ON, platform::today());
    let what = WHAT_ADD.with("name", shell.workspace.name_of(person));
    let patch = shell.workspace.run(Command::Add { table: Table::Practice, records: vec![record] }, what);
    let first = shell.workspace.read(|plan| points_of(plan, lesson).first().copied());
    if let Some((point, practice)) = first.zip(patch.added()) {
        platform::focus_soon(vec![cell_id((point, practice))]);
    }
}

fn sheet(scored: Scored) -> View {
    let Scored { shell, points, practices, .. } = scored;
    let row = move |point: RecordKey| {
        let name = move || shell.render(&shell.workspace.name_of(point));
        view! {
            <tr>
                <th scope="row">{name}</th>
                {each(move || practices.get(), move |practice| view! { <td>{cell(scored, (point, practice))}</td> })}
            </tr>
        }
    };
    let sum = move |practice: RecordKey| {
        let record = shell.workspace.record(practice);
        let met = move || record.with(|record| record.as_ref().map(|record| sum_of(record, &points.get())));
        let said = move || {
            met().map(|met| shell.render(&texts::SCORE_OF.with("met", met).with("points", points.with(Vec::len))))
        };
        view! { <td data-testid="score-sum">{said}</td> }
    };
    view! {
        <Grid name=texts::SECTION_SCORES class="matrix score-sheet">
            <thead><tr><th scope="col">{shell.text(Table::ScorePoint.spec().name)}</th>{each(move || practices.get(), move |practice| head(scored, practice))}</tr></thead>
            <tbody>{each(move || points.get(), row)}</tbody>
            <tfoot><tr><th scope="row">{shell.text(texts::SCORE_SUM)}</th>{each(move || practices.get(), sum)}</tr></tfoot>
        </Grid>
        <p class="help">{shell.text(texts::SCORES_KEYS)}</p>
        <ChosenPractice />
    }
}

/// Who practised, and when; pressed, the rest of it is written below.
fn head(scored: Scored, practice: RecordKey) -> View {
    let shell = scored.shell;
    let record = shell.workspace.record(practice);
    let name = move || shell.render(&shell.workspace.name_of(practice));
    let on = move || {
        let on = record.with(|record| record.as_ref().and_then(|record| record.get(practice::ON)))?;
        Some(view! { <small>{shell.format(|formats| formats.date(on))}</small> })
    };
    let pressed = move || (shell.selected.get() == Some(practice)).to_string();
    let remove = move |_| {
        let name = shell.workspace.name_of(practice);
        shell.workspace.run(Command::Delete { keys: vec![practice] }, WHAT_DELETE.with("name", name.clone()));
        shell.notices.show(CARD_DELETED.with("name", name), Some(shell.undo_action()));
        platform::focus_soon(scored.entry().map(cell_id).into_iter().chain([HEADING.to_owned()]).collect());
    };
    let remove_name = move || shell.render(&WHAT_DELETE.with("name", shell.workspace.name_of(practice)));
    view! {
        <th scope="col">
            <button type="button" class="text-button" aria-pressed=pressed on:click=move |_| shell.selected.set(Some(practice))>{name}</button>
            <button type="button" class="chip-remove" aria-label=remove_name on:click=remove>"×"</button>
            {on}
        </th>
    }
}

fn cell_id((point, practice): Place) -> String {
    format!("mark-{}-{}", point.id.0, practice.id.0)
}

/// A point of a practice: there, not there, or not scored. A press goes on to the next of the three.
fn cell(scored: Scored, place: Place) -> View {
    let (shell, (point, practice)) = (scored.shell, place);
    let record = shell.workspace.record(practice);
    let mark = move || record.with(|record| record.as_ref().and_then(|record| record.get(practice::MARKS)?.of(point)));
    let said = move || {
        let mark = match mark() {
            Some(mark) => mark.to_string(),
            None => shell.preferences.text(texts::SCORE_OPEN).to_owned(),
        };
        let cell = texts::SCORE_CELL.with("person", shell.workspace.name_of(practice));
        shell.render(&cell.with("point", shell.workspace.name_of(point)).with("mark", mark))
    };
    let is_entry = move || scored.entry() == Some(place);
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key();
        let mark = match key.as_str() {
            "1" => Some(Some(1)),
            "0" => Some(Some(0)),
            "Delete" | "Backspace" => Some(None),
            _ => None,
        };
        if let Some(mark) = mark {
            event.prevent_default();
            write(shell, place, mark);
            return;
        }
        let (points, practices) = (scored.points.get_untracked(), scored.practices.get_untracked());
        if let Some(next) = beside(&points, &practices, place, &key) {
            event.prevent_default();
            let _there = focus(&cell_id(next));
        }
    };
    let next = move |_| {
        let next = match mark() {
            None => Some(1),
            Some(0) => None,
            Some(_) => Some(0),
        };
        write(shell, place, next);
    };
    view! {
        <button
            type="button"
            class="cell"
            id=cell_id(place)
            data-mark=move || mark().map(|mark| mark.to_string())
            aria-label=said
            tabindex=move || if is_entry() { "0" } else { "-1" }
            on:focus=move |_: web_sys::FocusEvent| scored.entry.set(Some(place))
            on:keydown=on_key
            on:click=next
        >
            <b data-mark=move || mark().map_or("–".to_owned(), |mark| mark.to_string())></b>
        </button>
    }
}

fn write(shell: Shell, (point, practice): Place, mark: Option<u8>) {
    let marks = shell.workspace.read(|plan| plan.get(practice).and_then(|record| record.get(practice::MARKS)));
    let marks = marks.unwrap_or_default().with(point, mark);
    shell.workspace.write(practice, practice::MARKS.spec, (!marks.is_empty()).then_some(Value::Ratings(marks)));
    shell.workspace.end_burst();
}

/// The practice whose head is pressed.
#[component]
fn ChosenPractice() -> impl IntoView {
    let shell = use_shell();
    let chosen = Memo::new(move |_| shell.selected.get().filter(|key| key.table == Table::Practice));
    let form = move |key: RecordKey| {
        let record = shell.workspace.record(key);
        view! {
            <div class="chosen-cell" id=key.to_string() tabindex="-1" data-testid="item-practice" data-id=key.id.0.as_str()>
                <h3>{move || shell.render(&shell.workspace.name_of(key))}</h3>
                <RecordForm key record fields=FIELDS.to_vec() />
            </div>
        }
    };
    each(move || chosen.get().into_iter().collect(), form)
}

/// What the scores say else than the matrix, and the button that writes it there.
#[component]
fn IntoMatrix(lesson: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let tables: &[Table] = &[Table::ScorePoint, Table::Practice, Table::Rating, Table::Topic, Table::Skill];
    let found = shell.workspace.watch_tables(tables, move |plan| raised(plan, lesson));
    let line = move |found: Raised| {
        let from = found.from.map_or("–".to_owned(), |from| from.to_string());
        let moves = texts::RAISED.with("person", shell.workspace.name_of(found.person));
        let moves = moves.with("skill", shell.workspace.name_of(found.skill)).with("from", from).with("to", found.to);
        let by = texts::RAISED_BY.with("met", found.met).with("points", found.points);
        view! { <li><b>{shell.render(&moves)}</b>" "<small>{shell.render(&by)}</small></li> }
    };
    let take = move |_| {
        let patch = shell
            .preferences
            .with_formats(|formats| shell.workspace.make(|plan, ids| take_over(plan, lesson, formats, ids)));
        let what = texts::WHAT_TAKE_OVER.with("name", shell.workspace.name_of(lesson));
        if shell.workspace.run_patch(&patch, what) {
            shell.notices.show(texts::TAKEN_OVER.with_count(patch.changes.len()), Some(shell.undo_action()));
            platform::focus_soon(vec![HEADING.to_owned()]);
        }
    };
    view! {
        <section class="into-matrix" aria-label=shell.text(texts::INTO_MATRIX) data-testid="into-matrix">
            <h3 id=HEADING tabindex="-1">{shell.text(texts::INTO_MATRIX)}</h3>
            <p class="help">{shell.text(texts::RAISED_HOW)}</p>
            {when(move || found.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::INTO_MATRIX_NONE)}</p> })}
            {when(move || !found.with(Vec::is_empty), move || view! {
                <ul>{move || found.get().into_iter().map(line).collect_view()}</ul>
                <button type="button" class="go" data-testid="take-over" on:click=take>{move || shell.render(&texts::TAKE_OVER.with_count(found.with(Vec::len)))}</button>
            })}
        </section>
    }
}
