//! Where each item of the thread stands: a column for each stage, in it a row for each item under its module.

use crate::method::Stage;
use crate::model::sort_by;
use crate::modules::Module;
use crate::modules::thread::{Graph, Link};

/// A row of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// The heading of a module.
    Module(Module),
    /// An item, by its place in the graph.
    Item(usize),
}

impl Row {
    /// The item that stands in it.
    pub const fn item(self) -> Option<usize> {
        match self {
            Self::Item(item) => Some(item),
            Self::Module(_) => None,
        }
    }
}

/// A stage that has items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The stage.
    pub stage: Stage,
    /// Its rows from the top.
    pub rows: Vec<Row>,
}

/// Where an item stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its column.
    pub column: usize,
    /// Its row.
    pub row: usize,
}

/// The places of a thread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The columns from the left: the stages in their order, those without items left out.
    pub columns: Vec<Column>,
    /// The place of each item.
    pub places: Vec<Place>,
}

/// So often the columns are put in order by their neighbours; later rounds change next to nothing.
const ROUNDS: usize = 6;

impl Layout {
    /// Places a thread: each item near what it is linked with, so that few links cross. The same thread always comes out the
    /// same.
    pub fn of(graph: &Graph) -> Self {
        let mut best = Self::begun(graph);
        let (mut length, mut tried) = (best.length(graph), best.clone());
        for _ in 0..ROUNDS {
            tried.settle(graph);
            let shorter = tried.length(graph);
            if shorter >= length {
                break;
            }
            (best, length) = (tried.clone(), shorter);
        }
        best
    }

    /// Every item in the order of the graph.
    fn begun(graph: &Graph) -> Self {
        let mut columns: Vec<Column> = Vec::new();
        let mut last = None;
        for (place, item) in graph.items.iter().enumerate() {
            let stage = item.module.spec().stage;
            if columns.last().is_none_or(|column| column.stage != stage) {
                columns.push(Column { stage, rows: Vec::new() });
            }
            let Some(column) = columns.last_mut() else { continue };
            if last.replace(item.module) != Some(item.module) {
                column.rows.push(Row::Module(item.module));
            }
            column.rows.push(Row::Item(place));
        }
        let mut layout = Self { columns, places: vec![Place::default(); graph.items.len()] };
        layout.note_places();
        layout
    }

    fn note_places(&mut self) {
        for (column, Column { rows, .. }) in self.columns.iter().enumerate() {
            for (row, item) in rows.iter().enumerate() {
                if let Row::Item(item) = item
                    && let Some(place) = self.places.get_mut(*item)
                {
                    *place = Place { column, row };
                }
            }
        }
    }

    /// Puts the items of each module in the order of the middle of their neighbours, column by column.
    fn settle(&mut self, graph: &Graph) {
        for at in 0..self.columns.len() {
            let Some(Column { rows, .. }) = self.columns.get(at) else { continue };
            let mut sorted: Vec<Row> = Vec::with_capacity(rows.len());
            for module in rows.chunk_by(|_, next| matches!(next, Row::Item(_))) {
                let mut items: Vec<(Row, f64)> =
                    module.iter().skip(1).map(|row| (*row, self.middle(graph, *row))).collect();
                sort_by(&mut items, |(_, one), (_, other)| one.total_cmp(other));
                sorted.extend(module.first());
                sorted.extend(items.into_iter().map(|(row, _)| row));
            }
            if let Some(column) = self.columns.get_mut(at) {
                column.rows = sorted;
            }
            self.note_places();
        }
    }

    /// The middle of the rows of what an item is linked with; its own where it is linked with nothing.
    fn middle(&self, graph: &Graph, row: Row) -> f64 {
        let Row::Item(item) = row else { return 0.0 };
        let row_of = |place: usize| self.places.get(place).map_or(0.0, |place| place.row as f64);
        let neighbours = graph.before(item).map(|link| link.from).chain(graph.after(item).map(|link| link.to));
        let (sum, count) = neighbours.fold((0.0, 0), |(sum, count), other| (sum + row_of(other), count + 1));
        if count == 0 { row_of(item) } else { sum / f64::from(count) }
    }

    /// How far down or up all links lead together: what is short crosses little.
    fn length(&self, graph: &Graph) -> usize {
        let row = |place: usize| self.places.get(place).map_or(0, |place| place.row);
        graph.links.iter().map(|link| row(link.from).abs_diff(row(link.to))).sum()
    }

    /// The rows of the longest column.
    pub fn rows(&self) -> usize {
        self.columns.iter().map(|column| column.rows.len()).max().unwrap_or_default()
    }

    /// Where the two items of a link stand.
    pub fn ends_of(&self, link: &Link) -> Option<[Place; 2]> {
        Some([*self.places.get(link.from)?, *self.places.get(link.to)?])
    }

    /// The item at the top of the first column.
    pub fn first(&self) -> Option<usize> {
        self.columns.first()?.rows.iter().find_map(|row| row.item())
    }

    /// The item at a place, where one stands there.
    pub fn item_at(&self, place: Place) -> Option<usize> {
        self.columns.get(place.column)?.rows.get(place.row)?.item()
    }
}

#[cfg(test)]
mod tests;
