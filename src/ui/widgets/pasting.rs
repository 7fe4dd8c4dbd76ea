//! Rows that were pasted into a field that adds: seen as columns of fields before anything is added.

use crate::ui::dom::prelude::*;
use crate::ui::widgets::Grid;

use crate::i18n::messages::{common, pasting};
use crate::method::short_name;
use crate::model::pasted::{Columns, Misfit, Pasted};
use crate::model::{FieldSpec, InputFault, Kind, Record, Value};
use crate::platform::{input_value, part};
use crate::store::{Shell, use_shell};
use crate::ui::primitives::Dialog;
use crate::ui::widgets::addition::Addition;

/// What reads and shows what was pasted.
#[derive(Clone, Copy)]
pub struct Paste {
    /// Reads a text.
    pub read: fn(&str) -> Pasted,
    /// Shows rows.
    pub dialog: fn(Pasting) -> View,
}

part!(
    /// What few visits need.
    pub PASTING: Paste,
    pasting,
    Paste { read: Pasted::read, dialog: |pasting| view! { <PasteDialog pasting /> } }
);

/// So many rows are shown, and so many misfits told.
const SHOWN: usize = 12;

/// Rows that were pasted, and where they would go.
pub struct Pasting {
    /// The rows, all of one length.
    pub rows: Vec<Vec<String>>,
    /// Where their records would go.
    pub addition: Addition,
    /// Called when nothing is left, or the user puts the rest away.
    pub on_close: Callback<()>,
}

/// What the rows come to as the columns are now.
#[derive(Clone, Default, PartialEq)]
struct Outcome {
    records: Vec<Record>,
    /// The rows that do not fit, by their place among all, with what does not.
    misfits: Vec<(usize, Misfit)>,
}

#[component]
fn PasteDialog(pasting: Pasting) -> impl IntoView {
    let shell = use_shell();
    let Pasting { rows, addition, on_close } = pasting;
    let table = addition.table;
    let offered = StoredValue::new(Columns::offered(table.spec(), addition.place.is_some()));
    let columns = RwSignal::new(Columns::of(table.spec(), addition.place.is_some(), &rows, &read(shell)));
    let width = rows.first().map_or(0, Vec::len);
    let rows = RwSignal::new(rows);
    let outcome = Memo::new(move |_| columns.with(|columns| rows.with(|rows| outcome_of(shell, columns, rows))));
    let count = move || outcome.with(|outcome| outcome.records.len());
    let title = move || shell.render(&pasting::PASTE_TITLE.with("place", addition.place_name.said(shell)));
    // What does not fit stays here, to go elsewhere or to be put away: a row is never added by halves.
    let apply = move |_| {
        let Outcome { records, misfits } = outcome.get_untracked();
        if !addition.add(shell, records) {
            return;
        }
        if misfits.is_empty() {
            return on_close.run(());
        }
        let stays = |row: usize| misfits.iter().any(|(misfit, _)| *misfit == row);
        let (head, mut row) = (usize::from(columns.with_untracked(|columns| columns.has_head)), 0);
        rows.update(|rows| {
            rows.retain(|_| {
                row += 1;
                row <= head || stays(row - 1)
            });
        });
    };
    view! {
        <Dialog labelled_by="paste-title" class="pasting" on_close>
            <h2 id="paste-title">{title}</h2>
            <p>{shell.text(pasting::PASTE_TEXT)}</p>
            <label class="paste-head">
                <input
                    type="checkbox"
                    data-testid="paste-head"
                    prop:checked=move || columns.with(|columns| columns.has_head)
                    on:change=move |_| columns.update(|columns| columns.has_head = !columns.has_head)
                />
                " "{shell.text(pasting::PASTE_HEAD)}
            </label>
            <Grid name=Signal::derive(title) class="records" test_id="paste-rows">
                <thead><tr>{(0..width).map(|column| view! { <ColumnHead column columns offered /> }).collect_view()}</tr></thead>
                <tbody>{move || preview(columns, rows, outcome)}</tbody>
            </Grid>
            {move || {
                let rest = rows.with(Vec::len).saturating_sub(SHOWN + usize::from(columns.with(|columns| columns.has_head)));
                (rest > 0).then(|| view! { <p class="help">{shell.render(&pasting::PASTE_MORE.with_count(rest))}</p> })
            }}
            {when(move || outcome.with(|outcome| !outcome.misfits.is_empty()), move || view! {
                <div class="field-error" role="status" data-testid="paste-misfits">
                    <p>{move || shell.render(&pasting::PASTE_MISFITS.with_count(outcome.with(rows_of_misfits)))}</p>
                    <ul>{move || told(shell, columns, rows, outcome)}</ul>
                </div>
            })}
            <div class="dialog-buttons">
                <button type="button" class="quiet" data-testid="paste-cancel" on:click=move |_| on_close.run(())>{shell.text(common::CANCEL)}</button>
                <button type="button" class="go" data-testid="paste-add" disabled=move || count() == 0 on:click=apply>
                    {move || shell.render(&pasting::PASTE_ADD.with_count(count()))}
                </button>
            </div>
        </Dialog>
    }
}

/// Reads cells as what is typed.
fn read(shell: Shell) -> impl Fn(Kind, &str) -> Result<Option<Value>, InputFault> {
    move |kind, cell| shell.read_typed(kind, cell)
}

fn outcome_of(shell: Shell, columns: &Columns, rows: &[Vec<String>]) -> Outcome {
    let mut outcome = Outcome::default();
    let head = usize::from(columns.has_head);
    for (row, cells) in columns.content(rows).enumerate() {
        let (record, misfits) = columns.read(cells, &read(shell));
        if misfits.is_empty() {
            outcome.records.extend(record);
        } else {
            outcome.misfits.extend(misfits.into_iter().map(|misfit| (row + head, misfit)));
        }
    }
    outcome
}

fn rows_of_misfits(outcome: &Outcome) -> usize {
    let rows = outcome.misfits.chunk_by(|(one, _), (other, _)| one == other);
    rows.count()
}

/// The field that a column goes into.
#[component]
fn ColumnHead(
    column: usize,
    columns: RwSignal<Columns>,
    offered: StoredValue<Vec<&'static FieldSpec>>,
) -> impl IntoView {
    let shell = use_shell();
    let chosen = move || columns.with(|columns| columns.fields.get(column).copied().flatten());
    let code = move || chosen().map_or("", |field| field.id);
    let choose = move |event: web_sys::Event| {
        let id = input_value(&event);
        let field = offered.with_value(|offered| offered.iter().copied().find(|field| field.id == id));
        columns.update(|columns| columns.put(column, field));
    };
    let option = move |field: &'static FieldSpec| {
        view! { <option value=field.id selected=move || code() == field.id>{shell.text(field.label)}</option> }
    };
    view! {
        <th scope="col">
            <select
                class="input"
                aria-label=move || shell.render(&pasting::PASTE_COLUMN.with("n", column + 1))
                prop:value=code
                on:change=choose
            >
                <option value="" selected=move || code().is_empty()>{shell.text(pasting::PASTE_OUT)}</option>
                {offered.get_value().into_iter().map(option).collect_view()}
            </select>
        </th>
    }
}

/// The first rows.
fn preview(columns: RwSignal<Columns>, rows: RwSignal<Vec<Vec<String>>>, outcome: Memo<Outcome>) -> View {
    let columns = columns.get();
    let misfits = outcome.with(|outcome| outcome.misfits.clone());
    let head = usize::from(columns.has_head);
    let cell = |row: usize, column: usize, text: &str| {
        let out = columns.fields.get(column).copied().flatten().is_none();
        let misfit = misfits.iter().any(|(other, misfit)| *other == row && misfit.column == column);
        view! { <td class:out=out class:misfit=misfit>{beginning(text)}</td> }
    };
    rows.with(|rows| {
        let shown = columns.content(rows).take(SHOWN).enumerate();
        let row = |(row, cells): (usize, &Vec<String>)| {
            let cells = cells.iter().enumerate().map(|(column, text)| cell(row + head, column, text));
            view! { <tr>{cells.collect_view()}</tr> }
        };
        shown.map(row).collect_view()
    })
}

/// The beginning of a cell, with its lines; the cut is shown.
fn beginning(text: &str) -> String {
    const LONGEST: usize = 120;
    let cut = text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end));
    cut.map_or_else(|| text.to_owned(), |beginning| format!("{beginning}…"))
}

/// The first cells that do not fit, and why.
fn told(shell: Shell, columns: RwSignal<Columns>, rows: RwSignal<Vec<Vec<String>>>, outcome: Memo<Outcome>) -> View {
    let columns = columns.get();
    let line = |(row, Misfit { column, fault }): (usize, Misfit)| {
        let field = columns.fields.get(column).copied().flatten()?;
        let cell = rows.with(|rows| rows.get(row).and_then(|row| row.get(column)).map(|cell| short_name(cell)));
        let message = match fault {
            InputFault::TooLong { excess } => pasting::PASTE_TOO_LONG.with_count(excess),
            _ => pasting::PASTE_MISFIT.into(),
        };
        let message = message.with("row", row + 1).with("field", field.label).with("value", cell.unwrap_or_default());
        Some(view! { <li>{shell.render(&message)}</li> })
    };
    outcome.with(|outcome| outcome.misfits.iter().take(SHOWN).cloned().filter_map(line).collect_view())
}
