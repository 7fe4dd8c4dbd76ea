//! A plan as a document for others to read: what the print view shows and Markdown writes, made from the declarations of
//! the records, so that a new module is handed on without a line of its own.

mod entry;
mod rows;
#[cfg(test)]
mod tests;

use crate::formats::without_private;
use crate::i18n::{Formats, Locale};
use crate::model::{Plan, Table};
use crate::modules::Module;
use crate::modules::basics::spec::basics;

pub use entry::{Entry, entry};

/// A document. Every text in it is as a reader sees it, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language.
    pub locale: Locale,
    /// The title of the plan; empty where it has none.
    pub title: String,
    /// The modules that hold something, in the order of the journey.
    pub parts: Vec<Part>,
}

/// One module.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The module.
    pub module: Module,
    /// Its name.
    pub name: String,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The name of a kind of records, or of a place on its board.
    Heading(String),
    /// The filled fields of one record, under its name; a table of a single record has none.
    Fields {
        /// The name; empty for a single record. It says so where the record is an example.
        name: String,
        /// Labels and what stands under them.
        entries: Vec<(String, Entry)>,
    },
    /// Records with few and short fields, a row each.
    Table {
        /// The labels of the columns.
        head: Vec<String>,
        /// The cells, as many in each row as there are labels.
        rows: Vec<Vec<Entry>>,
    },
}

/// The chosen modules of a plan as a document, without private fields unless they are asked for. Modules and fields in
/// which nothing stands are left out.
pub fn document(plan: &Plan, modules: &[Module], formats: &dyn Formats, private: bool) -> Document {
    let open = if private { plan.clone() } else { without_private(plan) };
    let title = open.single(Table::Basics).map(|record| record.text(basics::TITLE).to_owned()).unwrap_or_default();
    let parts = modules.iter().map(|module| Part {
        module: *module,
        name: module.name().get(formats.locale()).to_owned(),
        blocks: blocks_of(&open, *module, formats),
    });
    Document { locale: formats.locale(), title, parts: parts.filter(|part| !part.blocks.is_empty()).collect() }
}

/// What a module holds. The fields of a single record behind another table would read as part of that one, so they have
/// a heading of their own.
fn blocks_of(plan: &Plan, module: Module, formats: &dyn Formats) -> Vec<Block> {
    let mut blocks = Vec::new();
    for table in module.spec().tables {
        let more = rows::blocks(plan, *table, formats);
        if table.spec().single && !blocks.is_empty() && !more.is_empty() {
            blocks.push(Block::Heading(table.spec().name.get(formats.locale()).to_owned()));
        }
        blocks.extend(more);
    }
    blocks
}
