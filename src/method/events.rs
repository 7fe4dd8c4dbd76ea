//! Events that modules have for a calendar.

use crate::i18n::Formats;
use crate::model::{Date, FieldSpec, Plan, PlanId, RecordKey};

/// One time at which a record comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The record.
    pub key: RecordKey,
    /// Which of its times it is: the same however often the plan is read, so that a calendar knows it again. No two times
    /// of a record have the same.
    pub number: u32,
    /// The day, where there is one.
    pub date: Option<Date>,
    /// The field that holds this day, so that another one in it moves the time; none where the day is worked out.
    pub field: Option<&'static FieldSpec>,
    /// The deal from which the day counts, where it counts from one.
    pub deal: Option<RecordKey>,
}

/// How the times of a table are worked out where its records come again, or on days that hang on others.
#[derive(Clone, Copy, Debug)]
pub struct Series {
    /// Every time of every record, those without a day among them. What comes again is looked at for a year from today.
    pub occurrences: fn(&Plan, Date) -> Vec<Occurrence>,
    /// A time as an event of a calendar, where it has a day.
    pub event: fn(&Plan, &Occurrence, &dyn Formats) -> Option<CalendarEvent>,
}

/// One event of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// What tells it from every other event anywhere, the same each time it is written.
    pub uid: String,
    /// When it is.
    pub time: EventTime,
    /// What the calendar shows.
    pub summary: String,
    /// What it shows when the event is opened; empty for nothing.
    pub description: String,
    /// Where it is; empty for nothing.
    pub location: String,
}

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventTime {
    /// The whole of a day. It leaves the day free for other appointments.
    Day(Date),
    /// From a time of day on, by the clock of the place.
    At {
        /// The day it begins.
        date: Date,
        /// The minutes since midnight when it begins; less than 1,440.
        start: u16,
        /// How many minutes it takes.
        minutes: u16,
    },
}

/// The name of an event for good: the plan, the record, and which of its times it is.
pub(crate) fn event_uid(plan: PlanId, key: RecordKey, number: u32) -> String {
    format!("{}.{}.{}.{number}@saleswright", plan.0, key.table.id(), key.id.0)
}
