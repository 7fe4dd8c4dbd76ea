//! Lines of the agenda under headings.

use std::collections::BTreeSet;

use crate::i18n::Text;
use crate::i18n::messages::people;
use crate::method::ViewCode;
use crate::model::{Date, Plan, RecordKey, Table, Weeks};
use crate::modules::agenda::Entry;

/// How the lines stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// By the people who have to do with them. What several have to do with stands with each of them, and what comes again with
    /// its next day alone.
    #[default]
    Person,
    /// By the week of their days, as the plan counts weeks.
    Week,
    /// By the month of their days.
    Month,
    /// Those that are late alone.
    Late,
}

impl Grouping {
    /// Every grouping, the first ahead.
    pub const ALL: [Self; 4] = [Self::Person, Self::Week, Self::Month, Self::Late];

    /// The view of the page that shows it.
    pub const fn code(self) -> ViewCode {
        match self {
            Self::Person => ViewCode::FIRST,
            Self::Week => ViewCode::declared("week"),
            Self::Month => ViewCode::declared("month"),
            Self::Late => ViewCode::declared("overdue"),
        }
    }

    /// The grouping of the view that an address names; the first, where there is no such view.
    pub fn of(view: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|grouping| grouping.code().in_address() == view).unwrap_or_default()
    }

    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Self::Person => people::BY_PERSON,
            Self::Week => people::BY_WEEK,
            Self::Month => people::BY_MONTH,
            Self::Late => people::BY_LATE,
        }
    }
}

/// What stands above some lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Heading {
    /// A person.
    Person(RecordKey),
    /// Nobody has to do with them.
    Nobody,
    /// The week that begins on this day.
    Week(Date),
    /// The month that begins on this day.
    Month(Date),
    /// All are late.
    Late,
    /// They have no day.
    Undated,
}

impl Heading {
    /// What tells it from the others of a page.
    pub fn id(self) -> String {
        match self {
            Self::Person(person) => person.id.0.to_string(),
            Self::Nobody => "nobody".to_owned(),
            Self::Week(first) | Self::Month(first) => first.to_string(),
            Self::Late => "late".to_owned(),
            Self::Undated => "undated".to_owned(),
        }
    }
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// What they have in common.
    pub heading: Heading,
    /// The lines, by their days.
    pub entries: Vec<&'a Entry>,
}

/// Lines under their headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouped<'a> {
    /// The headings that have lines.
    pub groups: Vec<Group<'a>>,
    /// How many lines there are, each counted once.
    pub count: usize,
}

/// The lines of an agenda under their headings. Where only one person is asked about, that person's lines without a day have a
/// heading of their own.
pub fn grouped<'a>(
    plan: &Plan,
    mut entries: Vec<&'a Entry>,
    grouping: Grouping,
    person: Option<RecordKey>,
) -> Grouped<'a> {
    match grouping {
        Grouping::Person => leave_next_of_series(&mut entries),
        Grouping::Late => entries.retain(|entry| entry.state.is_late()),
        Grouping::Week | Grouping::Month => {}
    }
    let count = entries.len();
    let weeks = Weeks::of(plan);
    let groups = match (grouping, person) {
        (Grouping::Person, None) => by_person(plan, &entries),
        (Grouping::Person, Some(person)) => by_day(entries, |_| Heading::Person(person)),
        (Grouping::Week, _) => by_day(entries, |date| Heading::Week(weeks.first_of(date))),
        (Grouping::Month, _) => by_day(entries, |date| Heading::Month(date.replace_day(1).unwrap_or(date))),
        (Grouping::Late, _) => by_day(entries, |_| Heading::Late),
    };
    Grouped { groups, count }
}

/// People in the order of the plan, then nobody.
fn by_person<'a>(plan: &Plan, entries: &[&'a Entry]) -> Vec<Group<'a>> {
    let group = |heading, is_in: &dyn Fn(&Entry) -> bool| {
        let entries = entries.iter().copied().filter(|entry| is_in(entry)).collect();
        Group { heading, entries }
    };
    let people = plan.list(Table::Person).map(|(person, _)| person);
    let theirs = people.map(|person| group(Heading::Person(person), &|entry: &Entry| entry.is_of(person)));
    let all = theirs.chain([group(Heading::Nobody, &|entry: &Entry| !entry.is_anybodys())]);
    all.filter(|group| !group.entries.is_empty()).collect()
}

/// Of what comes again the next line alone; of what has passed every one stays.
fn leave_next_of_series(entries: &mut Vec<&Entry>) {
    let mut coming: BTreeSet<RecordKey> = BTreeSet::new();
    entries.retain(|entry| entry.state.is_past() || entry.key.table.series().is_none() || coming.insert(entry.key));
}

/// Lines that are in the order of their days.
fn by_day<'a>(entries: Vec<&'a Entry>, heading_of: impl Fn(Date) -> Heading) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for entry in entries {
        let heading = entry.date.map_or(Heading::Undated, &heading_of);
        match groups.last_mut().filter(|group| group.heading == heading) {
            Some(group) => group.entries.push(entry),
            None => groups.push(Group { heading, entries: vec![entry] }),
        }
    }
    groups
}

/// The first lines of some groups, and how many are left over: a plan of ten thousand records opens like a small one. People
/// share the room, as each looks for what is theirs; of days the next ones are wanted.
pub fn first_of<'a>(groups: Vec<Group<'a>>, grouping: Grouping, most: usize) -> (Vec<Group<'a>>, usize) {
    let share = match grouping {
        Grouping::Person => most.div_ceil(groups.len().max(1)),
        _ => most,
    };
    let (mut room, mut left) = (most, 0);
    let mut first = Vec::new();
    for mut group in groups {
        let lines = share.min(room);
        left += group.entries.len().saturating_sub(lines);
        group.entries.truncate(lines);
        room -= group.entries.len();
        if !group.entries.is_empty() {
            first.push(group);
        }
    }
    (first, left)
}
