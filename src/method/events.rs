//! Events that modules have for a calendar.

use crate::model::{Date, PlanId, RecordKey};

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
