//! A matrix as data: rows and columns of equal standing, with what stands where they cross.

use crate::drawing::Role;

/// A matrix. It needs no colour to be understood: what a cell says stands in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// What it shows.
    pub title: String,
    /// What the rows are.
    pub corner: String,
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// The rows in their order.
    pub rows: Vec<MatrixRow>,
    /// How it is to be read, a line each.
    pub notes: Vec<String>,
}

/// A row of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    /// Its head.
    pub name: String,
    /// As many cells as there are columns.
    pub cells: Vec<MatrixCell>,
}

/// What stands where a row and a column cross.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatrixCell {
    /// A mark; empty where nothing is known.
    pub mark: String,
    /// What it means, in words.
    pub words: Vec<String>,
    /// How much is at stake; none where nothing is.
    pub heat: Option<Role>,
}
