//! One question of the route: what it wants, and which record takes the answer.

use crate::i18n::Passage;
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table};
use crate::modules::Module;

/// Entries that belong together, in the order of the route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Leg {
    /// The offer, the goal, the figures.
    Basics,
    /// One person who decides.
    Persona,
    /// The product, and thirty seconds about it.
    Pitch,
    /// Questions to a customer.
    Questions,
    /// What is said against it, and the replies.
    Objections,
    /// The stages of a deal, and when each is over.
    Process,
    /// From first contact to signature in figures.
    Funnel,
    /// What may happen, and what is done about it.
    Risks,
    /// What is done next.
    Actions,
}

impl Leg {
    /// Every leg in the order of the route.
    pub const ALL: [Self; 9] = [
        Self::Basics,
        Self::Persona,
        Self::Pitch,
        Self::Questions,
        Self::Objections,
        Self::Process,
        Self::Funnel,
        Self::Risks,
        Self::Actions,
    ];

    /// The module in which its answers stand.
    pub const fn module(self) -> Module {
        match self {
            Self::Basics => Module::Basics,
            Self::Persona => Module::Persona,
            Self::Pitch => Module::Pitch,
            Self::Questions | Self::Objections => Module::Discovery,
            Self::Process => Module::Process,
            Self::Funnel => Module::Metrics,
            Self::Risks => Module::Risk,
            Self::Actions => Module::Improve,
        }
    }
}

/// A field of a record, and the code that it holds.
pub type Coded = (&'static FieldSpec, &'static str);

/// Which record of a plan a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its table.
    pub table: Table,
    /// Which of those that fit, counted from nought, in the order of their list.
    pub at: usize,
    /// What those hold that fit, and what a new one is given.
    pub fits: &'static [Coded],
    /// What a new one is given beside that.
    pub given: &'static [Coded],
    /// The record that it is a part of.
    pub whole: Option<&'static Slot>,
}

impl Slot {
    /// The only record of a table, or the first of its list.
    pub const fn first(table: Table) -> Self {
        Self::nth(table, 0)
    }

    /// A record by its place in the list.
    pub const fn nth(table: Table, at: usize) -> Self {
        Self { table, at, fits: &[], given: &[], whole: None }
    }

    /// The same among those that hold these codes.
    #[must_use]
    pub const fn fitting(self, fits: &'static [Coded]) -> Self {
        Self { fits, ..self }
    }

    /// The same, with codes for a new one.
    #[must_use]
    pub const fn giving(self, given: &'static [Coded]) -> Self {
        Self { given, ..self }
    }

    /// The same among the parts of a record.
    #[must_use]
    pub const fn of(self, whole: &'static Slot) -> Self {
        Self { whole: Some(whole), ..self }
    }

    /// The record, where it is there; the only one of its table always has its place.
    pub fn find(&self, plan: &Plan) -> Option<RecordKey> {
        if self.table.spec().single {
            return Some(RecordKey::single(self.table));
        }
        let fits = |record: &Record| !record.example && self.fits.iter().all(|coded| holds(record, coded));
        let Some(whole) = self.whole else {
            return plan.list(self.table).filter(|(_, record)| fits(record)).nth(self.at).map(|(key, _)| key);
        };
        let parts = plan.parts(whole.find(plan)?);
        parts
            .into_iter()
            .filter(|(key, record)| key.table == self.table && fits(record))
            .nth(self.at)
            .map(|(key, _)| key)
    }
}

fn holds(record: &Record, (field, code): &Coded) -> bool {
    match field.kind {
        Kind::Flag => record.value(field).is_some() == (*code == "true"),
        _ => record.code(field) == Some(*code),
    }
}

/// What a question wants.
#[derive(Clone, Copy, Debug)]
pub enum Wants {
    /// A field of a record.
    Field(Slot, &'static FieldSpec),
    /// So many records of a table or more, which may be taken over from its prompts.
    List(Table, usize),
}

/// One question of the route.
#[derive(Debug)]
pub struct Ask {
    /// The leg that it belongs to.
    pub leg: Leg,
    /// What it asks for.
    pub wants: Wants,
    /// The question.
    #[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
    pub question: Passage,
    /// Why it is asked.
    #[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
    pub why: Passage,
}

/// The record that a question finds in a plan, and the whole that a new one would come into.
pub type Bearings = (Option<RecordKey>, Option<RecordKey>);

impl Ask {
    /// Where it stands in a plan.
    pub fn bearings(&self, plan: &Plan) -> Bearings {
        match self.wants {
            Wants::Field(slot, _) => (slot.find(plan), slot.whole.and_then(|whole| whole.find(plan))),
            Wants::List(..) => (None, None),
        }
    }

    /// The tables that it reads.
    pub fn tables(&self) -> impl Iterator<Item = Table> + use<> {
        let tables = match self.wants {
            Wants::Field(slot, _) => [Some(slot.table), slot.whole.map(|whole| whole.table)],
            Wants::List(table, _) => [Some(table), None],
        };
        tables.into_iter().flatten()
    }
}
