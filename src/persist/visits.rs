//! When somebody was in a plan, as far as its snapshots and its last change tell.

use crate::i18n::Message;
use crate::model::{PlanId, sort_by_key};
use crate::persist::keys::snapshots_prefix;
use crate::persist::{KeyValue, Occasion, Repository, Snapshot, SnapshotState};

/// How long nothing has to be done in a plan until a visit of it is over, in milliseconds: four hours. Lunch ends none and a
/// night does; a day that changes while somebody works ends none either.
const ENDS_AFTER: u64 = 4 * 60 * 60 * 1_000;

/// Whether what is done now belongs to another visit than what was done then, both in milliseconds since 1970-01-01 UTC.
pub(crate) const fn is_over(then: u64, now: u64) -> bool {
    now.saturating_sub(then) >= ENDS_AFTER
}

/// The last visit of a plan before this one.
#[derive(Debug, PartialEq)]
pub struct LastVisit {
    /// The plan as that visit found it, as a file.
    pub file: String,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub began: u64,
    /// What came into the plan as a whole since, the first ahead.
    pub came: Vec<Message>,
}

impl<K: KeyValue> Repository<K> {
    /// Whether anything is kept of earlier states of a plan.
    pub fn keeps_snapshots(&self, plan: PlanId) -> bool {
        self.store.keys(&snapshots_prefix(plan)).is_ok_and(|kept| !kept.is_empty())
    }

    /// The last visit of a plan that was changed last at `changed_at`. None where nothing is kept of it, or it cannot be read.
    pub fn last_visit(&self, plan: PlanId, changed_at: u64, now: u64) -> Option<LastVisit> {
        let all = self.snapshots(plan).ok()?;
        let since = since_last_visit(&all, changed_at, now)?;
        let found = since.last()?;
        let file = self.snapshot_file(plan, found.id).ok()??;
        let came = since.iter().rev().filter_map(Snapshot::brought).collect();
        Some(LastVisit { file, began: found.made_at()?, came })
    }
}

/// The snapshots that were made since the last visit before this one began, newest first as they are given: the last of them is
/// how that visit found the plan. None where nothing is kept of an earlier visit. `changed_at` is the last change of the plan.
fn since_last_visit(snapshots: &[Snapshot], changed_at: u64, now: u64) -> Option<&[Snapshot]> {
    let made = |(place, snapshot): (usize, &Snapshot)| Some((kept_at(snapshot)?, Some(place)));
    let mut traces: Vec<(u64, Option<usize>)> = snapshots.iter().enumerate().filter_map(made).collect();
    traces.push((changed_at, None));
    sort_by_key(&mut traces, |(moment, _)| std::cmp::Reverse(*moment));
    let (mut visit, mut begun) = (0_usize, now);
    let mut found: Option<(usize, usize)> = None;
    for (moment, place) in traces {
        visit += usize::from(is_over(moment, begun));
        begun = begun.min(moment);
        if found.is_some_and(|(of, _)| of != visit) {
            break;
        }
        found = place.filter(|_| visit > 0).map(|place| (visit, place)).or(found);
    }
    snapshots.get(..=found?.1)
}

/// When the plan was as a snapshot has it; none where it cannot be read, or where it holds what came from elsewhere.
const fn kept_at(snapshot: &Snapshot) -> Option<u64> {
    match &snapshot.state {
        SnapshotState::Whole { occasion: Occasion::Backup(_), .. } => None,
        _ => snapshot.made_at(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Id, PlanId};

    const HOUR: u64 = 60 * 60 * 1_000;
    const DAY: u64 = 24 * HOUR;
    const MORNING: u64 = 20_000 * DAY;

    fn snapshot(made_at: u64, occasion: Occasion) -> Snapshot {
        let state = SnapshotState::Whole { made_at, occasion, digest: 0 };
        let id = Id::parse(&format!("s-{made_at}")).unwrap();
        Snapshot { plan: PlanId(Id::parse("p-1").unwrap()), id, units: 0, state }
    }

    /// When the last visit began, of snapshots made by themselves at these moments, oldest first.
    fn began(made: &[u64], changed_at: u64, now: u64) -> Option<u64> {
        let snapshots: Vec<_> = made.iter().rev().map(|at| snapshot(*at, Occasion::Hourly)).collect();
        since_last_visit(&snapshots, changed_at, now)?.last()?.made_at()
    }

    #[test]
    fn the_last_visit_begins_with_the_first_snapshot_of_its_own() {
        let (before, last) = (MORNING, MORNING + 3 * DAY);
        let made = [before, before + HOUR, last, last + HOUR, last + 2 * HOUR];
        let changed_at = last + 3 * HOUR;
        assert_eq!(began(&made, changed_at, last + DAY), Some(last));
        assert_eq!(began(&made, changed_at, changed_at + HOUR), Some(before), "that visit still goes on");
    }

    #[test]
    fn lunch_and_midnight_end_no_visit_and_a_night_does() {
        let (before, evening) = (MORNING - 3 * DAY, MORNING + 23 * HOUR);
        assert_eq!(began(&[before, evening], evening, evening + 2 * HOUR), Some(before));
        assert_eq!(began(&[before, evening], evening, evening + 4 * HOUR), Some(evening));
        assert_eq!(began(&[before, MORNING, MORNING + 3 * HOUR], MORNING + 3 * HOUR, MORNING + DAY), Some(MORNING));
    }

    #[test]
    fn this_visit_is_no_earlier_one_whatever_is_kept_of_it() {
        assert_eq!(began(&[MORNING], MORNING, MORNING + HOUR), None, "a first visit");
        assert_eq!(began(&[], MORNING, MORNING + DAY), None, "nothing was kept of the last one");
        // Opened in the morning, and changed two hours later.
        let made = [MORNING, MORNING + DAY];
        assert_eq!(began(&made, MORNING + DAY + 2 * HOUR, MORNING + DAY + 5 * HOUR), Some(MORNING));
    }

    #[test]
    fn a_visit_of_which_nothing_is_kept_is_passed_over() {
        assert_eq!(began(&[MORNING], MORNING + 2 * DAY, MORNING + 3 * DAY), Some(MORNING));
    }

    #[test]
    fn a_clock_that_was_set_back_makes_no_visit() {
        assert_eq!(began(&[MORNING, MORNING + 9 * DAY], MORNING + 9 * DAY, MORNING + DAY), Some(MORNING));
    }

    #[test]
    fn what_came_from_elsewhere_and_what_cannot_be_read_is_no_state_of_the_plan() {
        let of_backup = snapshot(MORNING + DAY, Occasion::Backup(MORNING));
        let damaged = Snapshot { state: SnapshotState::Damaged, ..snapshot(0, Occasion::Hourly) };
        let own = snapshot(MORNING, Occasion::Import("a.json".to_owned()));
        let kept = [of_backup.clone(), own.clone(), damaged.clone()];
        assert_eq!(since_last_visit(&kept, MORNING, MORNING + 3 * DAY), Some(&kept[..2]));
        assert_eq!(since_last_visit(&[of_backup, damaged], MORNING, MORNING + 3 * DAY), None);
    }
}
