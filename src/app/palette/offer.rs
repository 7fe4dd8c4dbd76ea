//! What is offered besides items: pages, commands, plans.

use crate::catalogue::Addition;
use crate::i18n::{Locale, Text};
use crate::method::{Fit, Piece, Query, Readings, fold, pieces};
use crate::model::{FieldSpec, RecordKey};
use crate::modules::Module;
use crate::store::{Route, Theme};

/// What happens when a row is chosen.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Goal {
    /// Goes to an address.
    Go(Route),
    /// Goes to an item.
    Item(RecordKey),
    /// Goes to a field of an item.
    Field(RecordKey, &'static FieldSpec),
    /// Goes to the field that adds to a list.
    Add(Addition),
    /// Does what the row says.
    Do(Command),
}

/// What can be done at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Undo,
    Redo,
    Export,
    Snapshot,
    Language(Locale),
    Appearance(Theme),
    Keys,
    NewPlan,
    OpenFile,
}

/// A row before anything is looked for.
#[derive(Clone, Debug)]
pub(super) struct Offer {
    /// What it says.
    pub(super) label: String,
    /// Where that is, or what it belongs to; empty where that says nothing.
    pub(super) detail: String,
    /// What it is called besides.
    pub(super) others: Vec<&'static str>,
    /// Words that it is found by and that are not shown.
    pub(super) words: Option<Text>,
    /// The module that it is of.
    pub(super) module: Option<Module>,
    /// What it does.
    pub(super) goal: Goal,
}

/// A row as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) label: Vec<Piece>,
    pub(super) detail: Vec<Piece>,
    pub(super) module: Option<Module>,
    pub(super) is_private: bool,
    pub(super) goal: Goal,
}

impl Offer {
    /// An offer with a name alone.
    pub(super) fn new(label: String, goal: Goal) -> Self {
        Self { label, detail: String::new(), others: Vec::new(), words: None, module: None, goal }
    }

    /// The offer with what it belongs to.
    pub(super) fn of(self, detail: &str) -> Self {
        Self { detail: detail.to_owned(), ..self }
    }

    /// The offer with a module.
    pub(super) fn in_module(self, module: Module) -> Self {
        Self { module: Some(module), ..self }
    }

    /// The offer with names that it is found by besides.
    pub(super) fn known_as(self, others: Vec<&'static str>) -> Self {
        Self { others, ..self }
    }

    /// The offer with words that it is found by.
    pub(super) fn found_by(self, words: Text) -> Self {
        Self { words: Some(words), ..self }
    }

    /// How well it fits, and the row of it; `None` where a word is missing. A name by which it was found is shown.
    pub(super) fn fit(self, query: &Query, readings: Option<&Readings>) -> Option<(Fit, Row)> {
        let other = |name: &&&str| query.fit(&fold(name), readings).is_some();
        if let Some(fit) = query.fit(&fold(&self.label), readings) {
            return Some((fit, self.row(query, readings)));
        }
        if let Some(name) = self.others.iter().find(other).copied() {
            let detail =
                [name, &self.detail].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
            return Some((query.fit(&fold(name), readings)?, Self { detail, ..self }.row(query, readings)));
        }
        let words = self.words.into_iter().flat_map(|words| Locale::ALL.map(|locale| words.get(locale)));
        let texts = [self.label.as_str(), &self.detail].into_iter().chain(self.others.iter().copied()).chain(words);
        let whole = fold(&texts.collect::<Vec<_>>().join(" "));
        query.without_articles().is_told_in(&whole, readings).then(|| (Fit::Inside, self.row(query, readings)))
    }

    /// The row of it, the words marked.
    pub(super) fn row(self, query: &Query, readings: Option<&Readings>) -> Row {
        let marked = |text: &str| pieces(text, &query.marks(text, readings));
        Row {
            label: marked(&self.label),
            detail: marked(&self.detail),
            module: self.module,
            is_private: false,
            goal: self.goal,
        }
    }
}
