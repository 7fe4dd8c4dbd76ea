//! TOWS: what follows from the pairs of inside and outside.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{Choice, Record, RecordKey, Table};
use crate::modules::swot::analysis::{Pairs, balance, cell_of, chart, pairs, priority, unanswered};
use crate::modules::swot::spec::{Cell, item, strategy};
use crate::modules::swot::texts;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, Drawn, Grid, Sheet, choice_chip, due_chip, labelled_score, owner_chip,
};

/// The most items on each side of the grid: more would neither fit a screen nor a talk.
const MOST_PAIRED: usize = 24;

const KIND: CardKind = CardKind { face: strategy_face, ..CardKind::plain(Table::Strategy) };

/// Strategies by kind, the grid of pairs, the balance.
#[component]
pub fn TowsView() -> impl IntoView {
    let shell = use_shell();
    let none = shell.workspace.has_none(Table::Strategy);
    view! {
        {when(move || none.get(), move || view! {
            <p class="empty">{shell.text(texts::EMPTY_TOWS)}</p>
        })}
        <PairGrid />
        <Board kind=KIND places=places() open=shell.selected />
        <BalanceChart />
    }
}

fn places() -> Vec<BoardPlace> {
    let place = |cell: &Cell| {
        let (note, class) = match cell {
            Cell::So => (texts::TOWS_SO_ASK, "helpful"),
            Cell::Wo => (texts::TOWS_WO_ASK, "helpful"),
            Cell::St => (texts::TOWS_ST_ASK, "harmful"),
            Cell::Wt => (texts::TOWS_WT_ASK, "harmful"),
        };
        BoardPlace { note: Some(note), class, ..BoardPlace::of(*cell, texts::ADD_STRATEGY) }
    };
    Cell::ALL.iter().map(place).collect()
}

/// Effort and impact, owner, date, status, and the items it is built on.
fn strategy_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let rank = move || record.get().and_then(|record| priority(&record));
    view! {
        <span class="pair-of-scores">
            {labelled_score(key, record, strategy::IMPACT.spec)}
            {labelled_score(key, record, strategy::EFFORT.spec)}
            {move || rank().map(|n| view! { <b class="total" translate="no" title=shell.text(texts::PRIORITY_LABEL)>{shell.format(|formats| formats.signed(f64::from(n)))}</b> })}
        </span>
        {owner_chip(record, strategy::OWNER.spec)}
        {due_chip(record, strategy::DUE)}
        {choice_chip(record, strategy::STATUS.spec)}
    }
}

/// Inside against outside: which pairs have a strategy, and a way to start one for those that have none.
#[component]
fn PairGrid() -> impl IntoView {
    let shell = use_shell();
    let grid = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::Swot));
        shell.workspace.watch_now(Watched::Content(Table::Strategy), pairs)
    });
    let open = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::Swot));
        shell.workspace.watch_now(Watched::Content(Table::Strategy), |plan| unanswered(plan).len())
    });
    let empty = move || grid.with(|grid| grid.inside.is_empty() || grid.outside.is_empty());
    view! {
        <details class="sheet pair-grid" open>
            <summary>
                <h2>{shell.text(texts::GRID_TITLE)}</h2>
                {move || (open.get() > 0).then(|| view! { <span class="hint">{shell.render(&texts::GRID_OPEN.with_count(open.get()))}</span> })}
            </summary>
            {when(move || !empty(), move || view! {
                <Grid name=texts::GRID_TITLE>
                    {move || {
                        let grid = grid.get();
                        let head = grid.outside.iter().take(MOST_PAIRED).map(|key| view! { <th scope="col">{name(shell, *key)}</th> }).collect_view();
                        let rows = grid
                            .inside
                            .iter()
                            .take(MOST_PAIRED)
                            .map(|inside| {
                                let cells = grid.outside.iter().take(MOST_PAIRED).map(|outside| pair_cell(shell, &grid, *inside, *outside)).collect_view();
                                view! { <tr><th scope="row">{name(shell, *inside)}</th>{cells}</tr> }
                            })
                            .collect_view();
                        view! { <thead><tr><td></td>{head}</tr></thead><tbody>{rows}</tbody> }
                    }}
                </Grid>
            })}
        </details>
    }
}

fn name(shell: Shell, key: RecordKey) -> String {
    let letter = shell.workspace.read(|plan| {
        plan.get(key).and_then(|record| record.get(item::QUADRANT)).map(|quadrant| quadrant.code().chars().next())
    });
    let letter = letter.flatten().map(|letter| letter.to_ascii_uppercase()).unwrap_or(' ');
    format!("{letter} · {}", shell.render(&shell.workspace.name_of(key)))
}

fn pair_cell(shell: Shell, grid: &Pairs, inside: RecordKey, outside: RecordKey) -> View {
    let strategies = grid.strategies(inside, outside);
    let count = strategies.len();
    let title = format!("{} × {}", name(shell, inside), name(shell, outside));
    let add = move |_| start_strategy(shell, inside, outside);
    if let Some(first) = strategies.first().copied() {
        // What is read out holds what is seen, so that it can be spoken to.
        let label = shell.labelled(format!("{count} · {title}"), shell.workspace.name_of(first));
        view! { <td class="has"><button type="button" aria-label=label.clone() title=label on:click=move |_| shell.reveal(first, strategy::TEXT.spec)>{count}</button></td> }
    } else {
        let label = shell.labelled(format!("+ {title}"), texts::GRID_NONE);
        view! { <td><button type="button" aria-label=label.clone() title=label on:click=add>"+"</button></td> }
    }
}

/// Adds a strategy for a pair and puts the focus into its text.
fn start_strategy(shell: Shell, inside: RecordKey, outside: RecordKey) {
    let cell = shell.workspace.read(|plan| {
        let quadrant = |key: RecordKey| plan.get(key).and_then(|record| record.get(item::QUADRANT));
        cell_of(quadrant(inside)?, quadrant(outside)?)
    });
    let Some(cell) = cell else { return };
    let record = Record::default().with(strategy::CELL, cell).with(strategy::ITEMS, vec![inside, outside]);
    shell.start_record(Table::Strategy, record, strategy::TEXT.spec, cell.label());
}

/// What the weights come to, as a chart and in words.
#[component]
fn BalanceChart() -> impl IntoView {
    let shell = use_shell();
    let drawing = move || {
        let sums = shell.workspace.watch_now(Watched::Content(Table::Swot), balance);
        shell.preferences.with_formats(|formats| Some(chart(sums, formats)))
    };
    view! {
        <Sheet name=texts::BALANCE_TITLE>
            {move || drawing().map(|drawing| {
                let line = drawing.summary.clone();
                view! { <Drawn drawing /><p>{line}</p> }
            })}
            <p class="help">{shell.text(texts::BALANCE_NOTE)}</p>
        </Sheet>
    }
}
