//! All lines of the agenda of a plan.

use crate::method::Occurrence;
use crate::model::{Date, Duty, Plan, Record, RecordKey, Table, sort_by_key};
use crate::modules::Module;
use crate::modules::agenda::{Entry, Owned, State};
use crate::modules::discovery::spec::{Outcome, deal};

/// What of the agenda is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// What this person has to do with alone.
    pub person: Option<RecordKey>,
    /// What belongs to this module alone.
    pub module: Option<Module>,
    /// Also what is done or over.
    pub past: bool,
}

impl Wanted {
    /// Whether a line is.
    pub fn is(self, entry: &Entry) -> bool {
        self.person.is_none_or(|person| entry.is_of(person))
            && self.module.is_none_or(|module| entry.module() == Some(module))
            && (self.past || !entry.state.is_past())
    }
}

/// Everything in a plan that has an owner or a date and is wanted, by its day; what has none stands last, in the order of
/// the modules.
pub fn agenda(plan: &Plan, wanted: Wanted, today: Date) -> Vec<Entry> {
    let modules = Module::ALL.iter().filter(|module| wanted.module.is_none_or(|only| only == **module));
    let tables = modules.flat_map(|module| module.tables());
    let mut entries: Vec<Entry> = tables.flat_map(|table| entries_of(plan, *table, today)).collect();
    entries.retain(|entry| wanted.is(entry));
    sort_by_key(&mut entries, |entry| (entry.date.is_none(), entry.date));
    entries
}

/// Everything of one deal that has an owner or a date, with what is done: what belongs to it, and what the plan does for each
/// customer on a day that counts from this one's signature. The plan is the deal's, see [`Plan::seen_by`].
pub fn deal_agenda(seen: &Plan, deal: RecordKey, today: Date) -> Vec<Entry> {
    let mut entries = agenda(seen, Wanted { past: true, ..Wanted::default() }, today);
    let follows = |entry: &Entry| entry.date.is_some() && entry.key.table == Table::Touchpoint;
    entries.retain(|entry| seen.deal_of(entry.key) == Some(deal) || follows(entry));
    entries
}

fn entries_of(plan: &Plan, table: Table, today: Date) -> Vec<Entry> {
    let entries = match (table.duties(), table.series()) {
        ([], _) => return Vec::new(),
        ([duty, ..], Some(series)) => {
            let occurrences = (series.occurrences)(plan, today).into_iter();
            occurrences.filter_map(|time| entry(plan, duty, time, today)).collect()
        }
        (duties, None) => {
            plan.list(table).flat_map(|(key, record)| entered(plan, duties, key, record, today)).collect()
        }
    };
    let is_someones = |entry: &Entry| entry.date.is_some() || entry.is_anybodys();
    Vec::into_iter(entries).filter(is_someones).collect()
}

/// The lines of a record with days that are entered; one without a day where it has none.
fn entered(plan: &Plan, duties: &'static [Duty], key: RecordKey, record: &Record, today: Date) -> Vec<Entry> {
    let dates = duties.iter().map(|duty| duty.date.and_then(|field| record.date_of(field)));
    let mut lines: Vec<(u32, &'static Duty, Option<Date>)> =
        (0..).zip(duties).zip(dates).map(|((number, duty), date)| (number, duty, date)).collect();
    if lines.iter().any(|(.., date)| date.is_some()) {
        lines.retain(|(.., date)| date.is_some());
    } else {
        lines.truncate(1);
    }
    let line = |(number, duty, date): (u32, &'static Duty, Option<Date>)| {
        entry(plan, duty, Occurrence { key, number, date, field: duty.date, deal: None }, today)
    };
    Vec::into_iter(lines).filter_map(line).collect()
}

fn entry(plan: &Plan, duty: &'static Duty, time: Occurrence, today: Date) -> Option<Entry> {
    let Occurrence { key, number, date, field, deal } = time;
    let record = plan.get(key)?;
    let owned = duty.owner.and_then(|field| Owned::at(plan, key, field));
    let owners: Vec<RecordKey> = owned.into_iter().flat_map(|owned| owned.people(plan)).collect();
    let mut others = Vec::new();
    for person in duty.with.iter().filter_map(|field| Owned::at(plan, key, field)).flat_map(|at| at.people(plan)) {
        if !owners.contains(&person) && !others.contains(&person) {
            others.push(person);
        }
    }
    let state = ended(plan, deal.or_else(|| plan.deal_of(key)), key.table, State::of(duty, record, date, today));
    let label = duty.date.filter(|_| key.table.series().is_none()).map(|field| field.label);
    Some(Entry { key, number, label, date, field, deal, owned, owners, others, state })
}

/// How something stands once its deal has ended. With a lost deal nothing is left to do; of one that is won the negotiation is
/// over, and what was agreed there is not late but past with its day, as contract and handover follow it up.
fn ended(plan: &Plan, of: Option<RecordKey>, table: Table, state: State) -> State {
    let is_over = match of.and_then(|deal| plan.get(deal)?.get(deal::OUTCOME)) {
        Some(Outcome::Lost) => true,
        Some(Outcome::Won) if Module::of(table) == Some(Module::Negotiation) => state.is_late(),
        _ => false,
    };
    if is_over && state != State::Done { State::Over } else { state }
}
