//! A plan as a document for others to read: what the print view shows and Markdown writes, made from the declarations of
//! the records, so that a new module is handed on without a line of its own.

mod entry;
mod lesson;
mod rows;
#[cfg(test)]
mod tests;

use crate::drawing::{Matrix, Picture};
use crate::engine::Scope;
use crate::formats::without_private;
use crate::i18n::messages::common::LABELLED;
use crate::i18n::{Formats, Locale, Text};
use crate::model::{Audience, FieldSpec, Plan, RecordKey, Table};
use crate::modules::Module;
use crate::modules::basics::spec::basics;

pub use entry::{Entry, entry};
pub use lesson::{lesson_sheet, matrix_sheet};

/// A document. Every text in it is as a reader sees it, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language.
    pub locale: Locale,
    /// The title of the plan; empty where it has none.
    pub title: String,
    /// The modules that hold something, in the order of the journey.
    pub chapters: Vec<Chapter>,
}

/// What it says of one module.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// The module.
    pub module: Module,
    /// Its name.
    pub name: String,
    /// What is to be minded when it is read.
    pub cautions: Vec<String>,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// The most lines of a chapter that is too little for a page of its own; about a third of one.
const BRIEF: usize = 16;

impl Chapter {
    fn of((module, name): (Module, String), blocks: Vec<Block>, audience: Audience, locale: Locale) -> Self {
        let cautions = module.spec().cautions.iter().filter(|(only, _)| only.fits(audience));
        let cautions = cautions.map(|(_, caution)| caution.get(locale).to_owned()).collect();
        Self { module, name, cautions, blocks }
    }

    /// Whether it is too little for a page of its own and may share one.
    pub fn is_brief(&self) -> bool {
        self.blocks.iter().map(Block::lines).sum::<usize>() <= BRIEF
    }
}

/// A piece of a chapter.
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
    /// What stands where rows and columns cross.
    Matrix(Matrix),
    /// A picture of what the module holds.
    Picture(Picture),
}

impl Block {
    /// About how many lines of a page it takes, with the space around it.
    const fn lines(&self) -> usize {
        match self {
            Self::Heading(_) => 2,
            Self::Fields { entries, .. } => 2 + entries.len(),
            Self::Table { rows, .. } => 2 + 2 * rows.len(),
            Self::Matrix(matrix) => 4 + 3 * matrix.rows.len(),
            Self::Picture(_) => BRIEF,
        }
    }
}

/// The chosen modules of a plan as a document, without private fields unless they are asked for. Modules and fields in
/// which nothing stands are left out.
pub fn document(plan: &Plan, modules: &[Module], formats: &dyn Formats, private: bool) -> Document {
    let open = if private { plan.clone() } else { without_private(plan) };
    let audience = Audience::of(&open);
    let deals = open.deal_by_deal().unwrap_or_default();
    let chapters = modules.iter().flat_map(|module| {
        let chapters = chapters_of(&open, &deals, *module, formats);
        let made = |(name, blocks)| Chapter::of((*module, name), blocks, audience, formats.locale());
        chapters.into_iter().map(made).collect::<Vec<_>>()
    });
    Document {
        locale: formats.locale(),
        title: title(&open),
        chapters: chapters.filter(|chapter| !chapter.blocks.is_empty()).collect(),
    }
}

/// Some fields of a table, in the order in which they are read.
pub type Columns = (Table, &'static [&'static FieldSpec]);

/// A column that no field holds: what is worked out from each record of a table. It is asked of a plan without private
/// fields where these stay here.
#[derive(Clone, Copy)]
pub struct Derived {
    /// The table.
    pub table: Table,
    /// What stands over it.
    pub head: Text,
    /// What stands in it; none where nothing is known.
    pub of: fn(&Plan, RecordKey, &dyn Formats) -> Option<String>,
}

/// Chosen fields of a module as a document of one chapter, close enough for a page of its own, without private fields
/// unless they are asked for.
pub fn sheet(
    plan: &Plan,
    chapter: (Module, Text),
    columns: &[Columns],
    derived: Derived,
    formats: &dyn Formats,
    private: bool,
) -> Document {
    let open = if private { plan.clone() } else { without_private(plan) };
    let blocks: Vec<Block> =
        columns.iter().flat_map(|(table, fields)| rows::chosen(&open, *table, fields, derived, formats)).collect();
    let chapter = (chapter.0, chapter.1.get(formats.locale()).to_owned());
    let chapter = Chapter::of(chapter, blocks, Audience::of(&open), formats.locale());
    let chapters = std::iter::once(chapter).filter(|chapter| !chapter.blocks.is_empty()).collect();
    Document { locale: formats.locale(), title: title(&open), chapters }
}

fn title(plan: &Plan) -> String {
    plan.single(Table::Basics).map(|record| record.text(basics::TITLE).to_owned()).unwrap_or_default()
}

/// What a module holds, under its name. Where a plan has several deals, what belongs to none stands ahead, and then deal by
/// deal what belongs to each; what holds for all of them comes last.
fn chapters_of(
    plan: &Plan,
    deals: &[(Scope, Plan)],
    module: Module,
    formats: &dyn Formats,
) -> Vec<(String, Vec<Block>)> {
    let is_of_deals = |table: &Table| table.of_deal().is_some();
    let of_deals: Vec<Table> = module.tables().iter().copied().filter(is_of_deals).collect();
    let has_standard = of_deals.iter().any(|table| table.has_standard());
    let name = module.name().get(formats.locale());
    let read = deals.iter().filter(|(scope, _)| *scope != Scope::Standard || has_standard);
    let of_one = read.filter(|(_, seen)| of_deals.iter().any(|table| seen.list(*table).next().is_some()));
    let each: Vec<_> = of_one
        .map(|(scope, seen)| {
            let deal = scope.told(plan).map(|deal| LABELLED.with("label", name).with("value", deal).render(formats));
            let blocks = blocks_of(seen, &of_deals, module.pictures(seen, formats), formats);
            (deal.unwrap_or_else(|| name.to_owned()), blocks)
        })
        .collect();
    if each.len() < 2 {
        return vec![(name.to_owned(), blocks_of(plan, module.tables(), module.pictures(plan, formats), formats))];
    }
    let others: Vec<Table> = module.tables().iter().copied().filter(|table| !is_of_deals(table)).collect();
    std::iter::once((name.to_owned(), blocks_of(plan, &others, Vec::new(), formats))).chain(each).collect()
}

/// What tables of a module hold: its pictures ahead of its lists, as a first look at them. The fields of a single record behind
/// another table would read as part of that one, so they have a heading of their own.
fn blocks_of(plan: &Plan, tables: &[Table], mut pictures: Vec<Picture>, formats: &dyn Formats) -> Vec<Block> {
    let mut blocks = Vec::new();
    for table in tables {
        let told = table.matrix(plan, formats);
        let (matrix, told) = told.map_or((None, &[][..]), |(matrix, told)| (Some(Block::Matrix(matrix)), told));
        let more: Vec<Block> = matrix.into_iter().chain(rows::blocks(plan, *table, told, formats)).collect();
        if !table.spec().single {
            blocks.extend(pictures.drain(..).map(Block::Picture));
        }
        if table.spec().single && !blocks.is_empty() && !more.is_empty() {
            blocks.push(Block::Heading(table.spec().name.get(formats.locale()).to_owned()));
        }
        blocks.extend(more);
    }
    blocks.extend(pictures.into_iter().map(Block::Picture));
    blocks
}
