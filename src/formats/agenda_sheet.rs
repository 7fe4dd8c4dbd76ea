//! The agenda of a plan for print, without private fields.

use crate::formats::without_private;
use crate::i18n::messages::common::LABELLED;
use crate::i18n::{Formats, Message};
use crate::model::{Date, Plan};
use crate::modules::agenda::{Entry, Group, Grouping, Wanted, agenda, grouped};

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaPart {
    /// The heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<AgendaLine>,
}

/// A line of the agenda in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaLine {
    /// The day; empty where there is none.
    pub date: String,
    /// What it is, behind what the day is.
    pub what: String,
    /// The module.
    pub module: String,
    /// Who has to do with it.
    pub people: String,
    /// How it stands; empty where there is nothing to say.
    pub state: String,
}

/// What is wanted of the agenda of a plan, as others may see it.
pub fn agenda_sheet(
    plan: &Plan,
    wanted: Wanted,
    grouping: Grouping,
    today: Date,
    formats: &dyn Formats,
) -> Vec<AgendaPart> {
    let plan = without_private(plan);
    let entries = agenda(&plan, wanted, today);
    let groups = grouped(&plan, entries.iter().collect(), grouping, wanted.person).groups;
    let part = |group: &Group| AgendaPart {
        title: group.heading.message(&plan).render(formats),
        lines: group.entries.iter().map(|entry| line(&plan, entry, formats)).collect(),
    };
    groups.iter().map(part).collect()
}

fn line(plan: &Plan, entry: &Entry, formats: &dyn Formats) -> AgendaLine {
    let name = entry.name(plan);
    let what = match entry.label.filter(|_| entry.date.is_some()) {
        Some(label) => LABELLED.with("label", label).with("value", name),
        None => name,
    };
    let module = entry.module().map(|module| module.name().get(formats.locale()).to_owned());
    let said = |message: Option<Message>| message.map(|message| message.render(formats)).unwrap_or_default();
    AgendaLine {
        date: entry.date.map(|date| formats.day(date)).unwrap_or_default(),
        what: what.render(formats),
        module: module.unwrap_or_default(),
        people: said(entry.people(plan)),
        state: said(entry.state.message()),
    }
}
