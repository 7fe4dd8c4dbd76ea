//! One line of the agenda.

use crate::i18n::Text;
use crate::model::{Date, Duty, FieldSpec, Plan, Record, RecordKey};
use crate::modules::Module;

/// One thing that somebody has to see to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The record.
    pub key: RecordKey,
    /// Which of its days or times it is.
    pub number: u32,
    /// What the day is: the name of its field. None where there is no such field, or where the table is one of days.
    pub label: Option<Text>,
    /// The day.
    pub date: Option<Date>,
    /// The field to change the day in; none where it is worked out.
    pub field: Option<&'static FieldSpec>,
    /// The deal from which the day counts, where it counts from one.
    pub deal: Option<RecordKey>,
    /// Where the owner is named.
    pub owned: Option<Owned>,
    /// Who sees to it.
    pub owners: Vec<RecordKey>,
    /// Who takes part besides.
    pub others: Vec<RecordKey>,
    /// How it stands on the day that was asked about.
    pub state: State,
}

/// Where the owner of something is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owned {
    /// The record: the thing itself, or what it is a part of.
    pub by: RecordKey,
    /// The field.
    pub field: &'static FieldSpec,
}

/// How something stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Still to come, or without a day.
    Open,
    /// Its day is today.
    Today,
    /// Its day has passed so many days ago, and nothing says that it is done.
    Late(usize),
    /// It was on a day, and the day has passed.
    Over,
    /// The record says that it is done.
    Done,
}

impl State {
    /// The state of what has its day or none.
    pub fn of(duty: &Duty, record: &Record, date: Option<Date>, today: Date) -> Self {
        let days = date.map(|date| (today - date).whole_days());
        match days {
            _ if duty.is_done(record) => Self::Done,
            Some(0) => Self::Today,
            Some(1..) if duty.passes => Self::Over,
            Some(days @ 1..) => Self::Late(usize::try_from(days).unwrap_or_default()),
            _ => Self::Open,
        }
    }

    /// Whether its day has passed without it.
    pub const fn is_late(self) -> bool {
        matches!(self, Self::Late(_))
    }

    /// Whether there is nothing left to do.
    pub const fn is_past(self) -> bool {
        matches!(self, Self::Over | Self::Done)
    }
}

impl Entry {
    /// What tells it from all others.
    pub const fn id(&self) -> (RecordKey, u32) {
        (self.key, self.number)
    }

    /// The module that it belongs to.
    pub const fn module(&self) -> Option<Module> {
        Module::of(self.key.table)
    }

    /// Whether it is somebody's: as owner, or as one who takes part.
    pub fn is_of(&self, person: RecordKey) -> bool {
        self.owners.contains(&person) || self.others.contains(&person)
    }

    /// Whether anybody at all has to do with it.
    pub const fn is_anybodys(&self) -> bool {
        !self.owners.is_empty() || !self.others.is_empty()
    }
}

impl Owned {
    /// Where a record names somebody: in itself, or in what it is a part of where its own table has no such field.
    pub fn at(plan: &Plan, key: RecordKey, field: &'static FieldSpec) -> Option<Self> {
        let is_own = key.table.spec().field(field.id).is_some();
        let by = if is_own { key } else { plan.whole_of(key)? };
        Some(Self { by, field })
    }

    /// The people who are named there and are still in the plan.
    pub fn people(self, plan: &Plan) -> impl Iterator<Item = RecordKey> {
        let named = plan.get(self.by).map(|record| record.links_of(self.field)).unwrap_or_default();
        named.iter().copied().filter(|person| plan.get(*person).is_some())
    }
}
