//! How far the signing procedure is.

use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::contract::spec::{StepStatus, step};

/// How far the procedure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Procedure {
    /// Steps that are done.
    pub done: usize,
    /// All that are needed.
    pub total: usize,
    /// The first that is left, in the order of the list.
    pub next: Option<RecordKey>,
}

/// Counts the steps. One that is not needed counts nowhere.
pub fn procedure(plan: &Plan) -> Procedure {
    let needed = || plan.list(Table::ContractStep).filter(|(_, step)| status(step) != Some(StepStatus::NotNeeded));
    let is_done = |step: &Record| status(step) == Some(StepStatus::Done);
    Procedure {
        done: needed().filter(|(_, step)| is_done(step)).count(),
        total: needed().count(),
        next: needed().find(|(_, step)| !is_done(step)).map(|(key, _)| key),
    }
}

/// Whether nothing is left to do in a step.
pub(super) fn is_settled(step: &Record) -> bool {
    matches!(status(step), Some(StepStatus::Done | StepStatus::NotNeeded))
}

fn status(step: &Record) -> Option<StepStatus> {
    step.get(step::STATUS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::{Draft, key};

    fn steps(statuses: &[Option<StepStatus>]) -> Procedure {
        let add = |draft: Draft, (at, status): (usize, &Option<StepStatus>)| {
            draft.add(&format!("contract_step:s-{at}"), |record| {
                status.map_or(record.clone(), |status| record.with(step::STATUS, status))
            })
        };
        procedure(&statuses.iter().enumerate().fold(Draft::new(), add).plan)
    }

    #[test]
    fn the_next_step_is_the_first_that_is_left_also_behind_one_that_is_done() {
        use StepStatus::{Doing, Done, NotNeeded, Open};
        let of = |done, total, next: Option<&str>| Procedure { done, total, next: next.map(key) };
        let first = Some("contract_step:s-0");
        assert_eq!(steps(&[Some(Doing), Some(Done), Some(Open)]), of(1, 3, first));
        assert_eq!(steps(&[Some(NotNeeded), Some(Done), None]), of(1, 2, Some("contract_step:s-2")));
        assert_eq!(steps(&[Some(NotNeeded), Some(Done)]), of(1, 1, None));
        assert_eq!(steps(&[]), of(0, 0, None));
    }
}
