//! How much each person owns in each week.

use std::collections::BTreeMap;

use crate::model::{Date, Plan, RecordKey, Table, Weeks};
use crate::modules::agenda::{Wanted, agenda};

/// So many things one person finishes in a week beside the daily work: one on each working day.
pub const MOST_A_WEEK: usize = 5;

/// Who owns more than [`MOST_A_WEEK`] of one week from this one on: person, count and first day of the fullest week.
pub(super) fn overloaded(plan: &Plan, today: Date) -> Vec<(RecordKey, usize, Date)> {
    let weeks = Weeks::of(plan);
    let this_week = weeks.first_of(today);
    let mut load: BTreeMap<(RecordKey, Date), usize> = BTreeMap::new();
    for entry in agenda(plan, Wanted::default(), today) {
        let week = entry.date.map(|date| weeks.first_of(date)).filter(|week| *week >= this_week);
        let Some(week) = week else { continue };
        for owner in entry.owners {
            *load.entry((owner, week)).or_default() += 1;
        }
    }
    let fullest = |person: RecordKey| {
        let weeks =
            load.iter().filter(move |((owner, _), _)| *owner == person).map(|((_, week), count)| (*count, *week));
        weeks.max_by(|(one, early), (other, late)| one.cmp(other).then_with(|| late.cmp(early)))
    };
    let people = plan.list(Table::Person).filter_map(|(person, _)| Some((person, fullest(person)?)));
    people.filter(|(_, (count, _))| *count > MOST_A_WEEK).map(|(person, (count, week))| (person, count, week)).collect()
}
