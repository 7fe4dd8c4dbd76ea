//! Rows of cells, as Excel, Google Sheets, WPS and LibreOffice put them on the clipboard: a tab between cells, a line for
//! each row, and quotes around a cell that holds a tab or a line break of its own.
//!
//! This is not CSV: spreadsheets leave quotes alone in a cell that needs none around it, and so does every text that was
//! never in a table. A reader of CSV would take the quotes off `"Fast", they say`.

use super::edges::trimmed;

/// A cell, or a whole line where there are no tabs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// What it says, without blanks at its ends.
    pub text: String,
    /// Whether quotes stood around it, so that all of it is its text.
    pub quoted: bool,
}

impl Cell {
    pub(super) const fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

/// The rows of a text.
pub(super) fn rows_of(text: &str) -> Vec<Vec<Cell>> {
    let mut rows = vec![Vec::new()];
    let mut rest = text;
    loop {
        let (cell, behind) = quoted(rest).unwrap_or_else(|| plain(rest));
        if let Some(row) = rows.last_mut() {
            row.push(cell);
        }
        let mut behind = behind.chars();
        match behind.next() {
            Some('\t') => {}
            Some('\r') if behind.as_str().starts_with('\n') => {
                let _line_feed = behind.next();
                rows.push(Vec::new());
            }
            Some(_) => rows.push(Vec::new()),
            None => return rows,
        }
        rest = behind.as_str();
    }
}

/// Ends a row. A break inside a line or a cell, which Word writes as a vertical tab, does not.
const fn ends_row(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{c}' | '\u{85}' | '\u{2029}')
}

const fn ends_cell(character: char) -> bool {
    character == '\t' || ends_row(character)
}

/// A cell without quotes around it, and what is behind it.
fn plain(text: &str) -> (Cell, &str) {
    let end = text.find(ends_cell).unwrap_or(text.len());
    let (cell, behind) = text.split_at_checked(end).unwrap_or((text, ""));
    (Cell { text: with_breaks(cell), quoted: false }, behind)
}

/// A cell in quotes, and what is behind it. The quotes must be those of a spreadsheet: closed at the end of the cell,
/// doubled inside, and needed.
fn quoted(text: &str) -> Option<(Cell, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut inside = String::new();
    let mut needed = false;
    loop {
        let (before, behind) = rest.split_once('"')?;
        inside.push_str(before);
        needed |= before.contains(ends_cell);
        if let Some(more) = behind.strip_prefix('"') {
            inside.push('"');
            needed = true;
            rest = more;
        } else {
            let closed = behind.is_empty() || behind.starts_with(ends_cell);
            return (closed && needed).then(|| (Cell { text: with_breaks(&inside), quoted: true }, behind));
        }
    }
}

/// The text of a cell with the line breaks that the program writes.
fn with_breaks(text: &str) -> String {
    trimmed(text).replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{2028}'], "\n")
}
