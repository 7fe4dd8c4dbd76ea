//! Lines of the agenda as events of a calendar.

use crate::engine::Scope;
use crate::i18n::Formats;
use crate::i18n::messages::common::LABELLED;
use crate::i18n::messages::people;
use crate::method::{CalendarEvent, EventTime, Occurrence, event_uid};
use crate::model::{Date, Plan, RecordKey};
use crate::modules::agenda::{Entry, Wanted, agenda, deal_agenda};

/// An event for every line that is wanted and has a day.
pub fn agenda_events(plan: &Plan, wanted: Wanted, today: Date, formats: &dyn Formats) -> Vec<CalendarEvent> {
    agenda(plan, wanted, today).iter().filter_map(|entry| event(plan, entry, formats)).collect()
}

/// An event for everything of one deal that has a day.
pub fn deal_events(plan: &Plan, deal: RecordKey, today: Date, formats: &dyn Formats) -> Vec<CalendarEvent> {
    let seen = plan.seen_by(Scope::Deal(deal.id));
    deal_agenda(&seen, deal, today).iter().filter_map(|entry| event(&seen, entry, formats)).collect()
}

/// What a module says of its own days; else the name behind what the day is, with module and people.
fn event(plan: &Plan, entry: &Entry, formats: &dyn Formats) -> Option<CalendarEvent> {
    let date = entry.date?;
    if let Some(series) = entry.key.table.series() {
        let Entry { key, number, date, field, deal, .. } = *entry;
        let time = Occurrence { key, number, date, field, deal };
        return (series.event)(plan, &time, formats);
    }
    let name = entry.name(plan);
    let summary = match entry.label {
        Some(label) => LABELLED.with("label", label).with("value", name),
        None => name,
    };
    let module = entry.module().map(|module| module.name().get(formats.locale()).to_owned());
    let people = entry.people(plan).map(|people| LABELLED.with("label", people::COLUMN_WHO).with("value", people));
    let lines = module.into_iter().chain(people.map(|people| people.render(formats)));
    Some(CalendarEvent {
        uid: event_uid(plan.id, entry.key, entry.number),
        time: EventTime::Day(date),
        summary: summary.render(formats),
        description: lines.collect::<Vec<_>>().join("\n"),
        location: String::new(),
    })
}
