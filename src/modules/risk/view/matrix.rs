//! The heat map: risks in the fields of two scales, to be dragged, moved by keys, and rated in the list beside them.

use crate::engine::Command;
use crate::i18n::messages::what;
use crate::method::Tab;
use crate::model::{Choice, Plan, RecordKey, Table, Value};
use crate::modules::risk::analysis::{
    Axis, Cell, Fineness, Level, Listed, Moment, Spot, appetite, fields, grid, is_above, levels, listed, map, summary,
};
use crate::modules::risk::spec::{MatrixSize, scale};
use crate::modules::risk::view::band::band_chip;
use crate::modules::risk::view::dot::{Board, Dot, Mark, PutButton};
use crate::modules::risk::view::register::standing_line;
use crate::modules::risk::{ModuleView, texts};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Drawn, FieldControl, ItemLink, ViewSwitch, labelled_score};

const SCALE: Table = Table::RiskScale;

/// What the map is drawn on.
#[derive(Clone, Debug, PartialEq)]
struct Ground {
    grid: Fineness,
    /// The fields, the lowest row first, and whether each is above the line.
    rows: Vec<Vec<(Spot, bool)>>,
    up: Vec<Level>,
    across: Vec<Level>,
}

/// The map of one rating, with the risks beside it.
#[component]
pub fn MatrixView(
    /// Which rating it shows.
    moment: Moment,
) -> impl IntoView {
    let shell = use_shell();
    let marks = Memo::new(move |_| {
        let keys_of = |plan: &Plan| plan.list(Table::Risk).map(|(key, _)| key).collect::<Vec<_>>();
        let keys = shell.workspace.watch_now(Watched::List(Table::Risk), keys_of);
        // Each by itself, so that a risk follows the hand at once.
        keys.into_iter().for_each(|key| shell.workspace.track(Watched::Record(key)));
        let mark = |listed: Listed| Mark { key: listed.key, number: listed.number, spot: moment.spot(listed.rating) };
        shell.workspace.read(|plan| listed(plan).map(mark).collect::<Vec<_>>())
    });
    let ground = Memo::new(move |_| {
        let locale = shell.preferences.locale();
        shell.workspace.watch_now(Watched::Record(RecordKey::single(SCALE)), |plan| {
            let grid = grid(plan);
            let [up, across] = [Axis::Likelihood, Axis::Impact].map(|axis| levels(plan, axis, grid, locale));
            Some(Ground { grid, rows: fields(grid, appetite(plan)), up, across })
        })
    });
    let grid = Memo::new(move |_| ground.with(|ground| ground.as_ref().map_or(Fineness::Five, |ground| ground.grid)));
    let board = Board { moment, grid, marks, held: RwSignal::new(None) };
    let unrated = move || keys(marks, |mark| mark.spot.is_none());
    let hint = move || {
        if marks.with(|marks| marks.iter().all(|mark| mark.spot.is_none())) {
            texts::MAP_EMPTY
        } else {
            texts::MAP_HINT
        }
    };
    view! {
        <MatrixTools />
        <div class="heat">
            <figure class="heat-figure">
                {move || ground.get().map(|ground| table(shell, board, &ground))}
                <figcaption class="help">{move || shell.preferences.text(hint())}</figcaption>
            </figure>
            <div class="heat-beside">
                {when(move || !unrated().is_empty(), move || view! {
                    <div class="heat-tray">
                        <b>{move || shell.render(&texts::UNRATED.with("n", unrated().len()))}</b>
                        {each(unrated, move |key| view! { <PutButton key board /> })}
                    </div>
                })}
                <ol class="heat-list">
                    {each(move || keys(marks, |mark| mark.spot.is_some()), move |key| view! { <Rated key board /> })}
                </ol>
            </div>
        </div>
    }
}

fn keys(marks: Memo<Vec<Mark>>, keep: impl Fn(&Mark) -> bool) -> Vec<RecordKey> {
    marks.with(|marks| marks.iter().filter(|mark| keep(mark)).map(|mark| mark.key).collect())
}

/// The grid: rows of likelihood, the highest above; columns of impact, named at the foot.
fn table(shell: Shell, board: Board, ground: &Ground) -> View {
    let Ground { grid, rows, up, across } = ground;
    let above = |row: usize, column: usize| rows.get(row).and_then(|row| row.get(column)).map(|(_, above)| *above);
    let row = |(at, level): (usize, &Level)| {
        let cells = rows.get(at).into_iter().flatten().enumerate().map(|(column, (spot, here))| {
            let differs = |other: Option<bool>| other.is_some_and(|other| other != *here);
            let lines = [differs(above(at + 1, column)), differs(above(at, column + 1))];
            cell(shell, board, *spot, Cell::of(*grid, *spot), lines)
        });
        view! {
            <tr>
                <th scope="row" title=level.anchor.clone()><b>{(at + 1).to_string()}</b>" "{level.word.clone()}</th>
                {cells.collect_view()}
            </tr>
        }
    };
    let head = |(at, level): (usize, &Level)| {
        view! { <th scope="col" title=level.anchor.clone()><b>{(at + 1).to_string()}</b>" "{level.word.clone()}</th> }
    };
    let said = move || shell.preferences.with_formats(|formats| shell.workspace.read(|plan| summary(plan, formats)));
    view! {
        <p class="heat-axis">"↑ "{shell.text(texts::AXIS_LIKELIHOOD)}</p>
        <table class="heat-grid" data-testid="heat-map" class:coarse=*grid == Fineness::Three>
            <caption class="visually-hidden">{said}</caption>
            <tbody>
                {up.iter().enumerate().rev().map(row).collect_view()}
            </tbody>
            <tfoot>
                <tr><td></td>{across.iter().enumerate().map(head).collect_view()}</tr>
            </tfoot>
        </table>
        <p class="heat-axis across">{shell.text(texts::AXIS_IMPACT)}" →"</p>
    }
}

/// A field with its risks. Lines are above it and to its right, where what is carried ends.
fn cell(shell: Shell, board: Board, spot: Spot, cell: Cell, lines: [bool; 2]) -> View {
    let [line_above, line_right] = lines;
    let here = move || {
        let grid = board.grid.get();
        keys(board.marks, |mark| mark.spot.is_some_and(|spot| Cell::of(grid, spot) == cell))
    };
    let said = move || {
        let count = texts::CELL.with_count(here().len());
        shell.render(&count.with("l", cell.likelihood).with("i", cell.impact))
    };
    view! {
        <td
            data-heat=cell.code()
            data-band=spot.band().code()
            class:line-above=line_above
            class:line-right=line_right
            class:over=move || board.is_over(cell)
        >
            <span class="visually-hidden">{said}</span>
            <div class="heat-dots">{each(here, move |key| view! { <Dot key board /> })}</div>
            <small>{shell.text(spot.band().name())}</small>
        </td>
    }
}

/// A risk beside the map: its number, its name, and the rating that is shown, as dots to press and digits to type.
#[component]
fn Rated(key: RecordKey, board: Board) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let mark = board.mark(key);
    let scores = board.moment.fields().map(|field| labelled_score(key, record, field.spec));
    view! {
        <li>
            <b class="heat-number" aria-hidden="true">{move || mark.get().map(|mark| mark.number)}</b>
            <div>
                <ItemLink target=key arrow="" with_name=true />
                <span class="pair-of-scores">
                    {scores.into_iter().collect_view()}
                    {move || mark.get().and_then(|mark| mark.spot).map(|spot| band_chip(shell, spot))}
                </span>
            </div>
        </li>
    }
}

/// Both ratings with arrows between them.
#[component]
pub fn ArrowsView() -> impl IntoView {
    let shell = use_shell();
    let made = move || {
        shell.workspace.track(Watched::Record(RecordKey::single(SCALE)));
        shell.workspace.track(Watched::List(Table::Risk));
        shell.preferences.with_formats(|formats| {
            shell.workspace.watch_now(Watched::Content(Table::Risk), |plan| Some((map(plan, formats), rated(plan))))
        })
    };
    let line = move |(listed, above): (Change, bool)| {
        let Change { key, number, from, to } = listed;
        view! {
            <li>
                <b class="heat-number" aria-hidden="true">{number}</b>
                <div>
                    <ItemLink target=key arrow="" with_name=true />
                    <span class="pair-of-scores">
                        {from.map(|spot| band_chip(shell, spot))}
                        <span aria-hidden="true">"→"</span>
                        {to.map(|spot| band_chip(shell, spot))}
                        {above.then(|| view! { <span class="hint">{shell.text(texts::ABOVE)}</span> })}
                    </span>
                </div>
            </li>
        }
    };
    view! {
        <MatrixTools />
        {move || made().map(|(drawing, rated)| view! {
            <div class="heat">
                <figure class="heat-figure">
                    <Drawn drawing />
                    <figcaption class="help">{shell.text(texts::MAP_NOTE)}</figcaption>
                </figure>
                <div class="heat-beside"><ol class="heat-list">{rated.into_iter().map(line).collect_view()}</ol></div>
            </div>
        })}
    }
}

/// Where a risk stands and will stand.
#[derive(Clone, Copy)]
struct Change {
    key: RecordKey,
    number: usize,
    from: Option<Spot>,
    to: Option<Spot>,
}

/// The rated risks, and whether each is still above the line after its responses.
fn rated(plan: &Plan) -> Vec<(Change, bool)> {
    let line = appetite(plan);
    let change = |listed: Listed| {
        let (from, to) = (listed.rating.today, listed.rating.residual);
        (Change { key: listed.key, number: listed.number, from, to }, is_above(line, to))
    };
    listed(plan).filter(|listed| listed.rating.residual.is_some()).map(change).collect()
}

const TABS: &[Tab] = &[
    Tab::new(ModuleView::Matrix.code(), texts::VIEW_INHERENT),
    Tab::new(ModuleView::After.code(), texts::VIEW_RESIDUAL),
    Tab::new(ModuleView::Both.code(), texts::VIEW_BOTH),
];

/// Which rating is shown and how finely, how much is carried, and what that comes to.
#[component]
fn MatrixTools() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(SCALE);
    let record = shell.workspace.record(key);
    let line = shell.workspace.watch(Watched::Record(key), appetite);
    let said = move || match line.get() {
        Some(line) => shell.render(&texts::APPETITE_LINE.with("n", line)),
        None => shell.preferences.text(texts::NO_LINE).to_owned(),
    };
    let name = move || shell.preferences.text(scale::APPETITE.spec.label).to_owned();
    view! {
        <div class="tools">
            <ViewSwitch tabs=TABS name=texts::RATINGS />
            <span class="grow"></span>
            <SizeSwitch />
        </div>
        <div class="heat-line">
            <span class="heat-line-field">
                <span aria-hidden="true">{shell.text(scale::APPETITE.spec.label)}</span>
                <FieldControl key record field=scale::APPETITE.spec name=Signal::derive(name) compact=true />
            </span>
            <span>{said}</span>
            <span class="grow"></span>
            {standing_line()}
        </div>
    }
}

/// Five levels or three; the ratings stay as they are.
#[component]
fn SizeSwitch() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(SCALE);
    let coarse = shell.workspace.watch(Watched::Record(key), |plan| grid(plan) == Fineness::Three);
    let toggle = move |_| {
        let next = if coarse.get_untracked() { MatrixSize::Five } else { MatrixSize::Three };
        let what = what::WHAT_EDIT_PLAN.with("field", scale::SIZE.spec.label);
        let value = Some(Value::Choice(next.code()));
        shell.workspace.run(Command::Set { key, field: scale::SIZE.spec, value }, what);
    };
    let label = move || shell.preferences.text(if coarse.get() { texts::SIZE_5 } else { texts::SIZE_3 });
    view! {
        {when(move || coarse.get(), move || view! { <small>{shell.text(texts::SIZE_NOTE)}</small> })}
        <button type="button" class="quiet" data-testid="matrix-size" on:click=toggle>{label}</button>
    }
}
