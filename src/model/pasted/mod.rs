//! Texts that are pasted into a list: what is an entry, what is a mark in front of one, what is a row of cells.

mod cells;
mod columns;
mod edges;
mod marks;

pub use columns::{Columns, Misfit};

use cells::{Cell, rows_of};
use marks::{is_mark, without_mark};

/// What a pasted text is to a list that takes one entry a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pasted {
    /// Entries, without the list marks in front of them.
    Entries(Vec<String>),
    /// Rows of a table, all of one length.
    Rows(Vec<Vec<String>>),
}

impl Pasted {
    /// Reads what a word processor, a spreadsheet or a page has put on the clipboard as plain text.
    pub fn read(text: &str) -> Self {
        let rows: Vec<_> = rows_of(text).into_iter().map(without_blank_edges).filter(|row| !row.is_empty()).collect();
        let Some(entries) = rows.iter().map(|row| entry(row)).collect::<Option<Vec<_>>>() else {
            return Self::Rows(rectangle(rows_of(text)));
        };
        Self::Entries(entries.into_iter().filter(|entry| !entry.is_empty()).collect())
    }
}

/// A row without blank cells at its ends: a list that is indented by tabs has no columns.
fn without_blank_edges(mut row: Vec<Cell>) -> Vec<Cell> {
    while row.last().is_some_and(Cell::is_blank) {
        row.pop();
    }
    let blank = row.iter().take_while(|cell| cell.is_blank()).count();
    row.split_off(blank)
}

/// The entry that a row is: its only cell, or the one behind a mark that a tab sets off. `None` for several cells.
fn entry(row: &[Cell]) -> Option<String> {
    match row {
        [only] if only.quoted => Some(only.text.clone()),
        [only] => Some(without_mark(&only.text).to_owned()),
        [mark, only] if is_mark(&mark.text) => Some(only.text.clone()),
        _ => None,
    }
}

/// Rows without those that are blank, made equally long, without columns that hold nothing but list marks or blanks.
fn rectangle(rows: Vec<Vec<Cell>>) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = rows
        .into_iter()
        .filter(|row| !row.iter().all(Cell::is_blank))
        .map(|row| row.into_iter().map(|cell| cell.text).collect())
        .collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    rows.iter_mut().for_each(|row| row.resize(width, String::new()));
    let says = |column: usize| rows.iter().filter_map(|row| row.get(column)).any(|cell| !cell.is_empty());
    let numbers = rows.iter().all(|row| row.first().is_some_and(|cell| is_mark(cell)));
    let kept: Vec<usize> = (0..width).filter(|column| says(*column) && !(*column == 0 && numbers)).collect();
    let row = |row: Vec<String>| kept.iter().filter_map(|column| row.get(*column).cloned()).collect();
    rows.into_iter().map(row).collect()
}

#[cfg(test)]
mod tests;
