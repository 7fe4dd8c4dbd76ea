//! How the clauses stand, and which of them nobody may leave out.

use crate::model::{Choice, Plan, Record, RecordKey, Table, sort_by_key};
use crate::modules::contract::spec::{ClauseKind, ClauseStatus, clause};

/// How far the clauses are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Those that are agreed, whether checked or not.
    pub agreed: usize,
    /// Those of which somebody has said that they are unclear.
    pub unclear: usize,
    /// All that are needed.
    pub total: usize,
}

/// Counts the clauses. One that is not needed counts nowhere.
pub fn standing(plan: &Plan) -> Standing {
    let mut standing = Standing::default();
    for (_, record) in plan.list(Table::Clause) {
        let status = record.get(clause::STATUS);
        standing.agreed += usize::from(status == Some(ClauseStatus::Agreed));
        standing.unclear += usize::from(status == Some(ClauseStatus::Unclear));
        standing.total += usize::from(status != Some(ClauseStatus::NotNeeded));
    }
    standing
}

/// Whether a clause is clear, lawful and effective.
pub fn is_safe(clause: &Record) -> bool {
    [clause::CLEAR, clause::LAWFUL, clause::EFFECTIVE].into_iter().all(|check| clause.get(check) == Some(true))
}

/// Whether nothing is left to do in a clause: it is agreed and safe, or not needed.
pub fn is_closed(clause: &Record) -> bool {
    match clause.get(clause::STATUS) {
        Some(ClauseStatus::Agreed) => is_safe(clause),
        status => status == Some(ClauseStatus::NotNeeded),
    }
}

/// The clauses that are left, in the order in which they are to be settled: what is unclear or disputed can cost the deal,
/// what is agreed without its checks only looks settled, and the rest nobody has looked at. Each kind as in the contract.
pub fn left_to_settle(plan: &Plan) -> Vec<RecordKey> {
    let mut left: Vec<_> = plan.list(Table::Clause).filter(|(_, record)| !is_closed(record)).collect();
    sort_by_key(&mut left, |(_, record)| match record.get(clause::STATUS) {
        Some(ClauseStatus::Unclear) => 0_u8,
        Some(ClauseStatus::Disputed) => 1,
        Some(ClauseStatus::Agreed) => 2,
        _ => 3,
    });
    left.into_iter().map(|(key, _)| key).collect()
}

impl ClauseKind {
    /// Whether a contract without it leaves to general law what the parties should settle.
    pub const fn is_core(self) -> bool {
        match self {
            Self::Parties
            | Self::Authority
            | Self::Subject
            | Self::Price
            | Self::Acceptance
            | Self::Liability
            | Self::Change
            | Self::Dispute
            | Self::Signature => true,
            Self::Warranty | Self::Confidentiality | Self::PersonalData | Self::Filing | Self::Custom => false,
        }
    }
}

/// The core kinds of which there is no clause, not even one that says that it is not needed.
pub fn missing_kinds(plan: &Plan) -> Vec<ClauseKind> {
    let is_there =
        |kind: ClauseKind| plan.list(Table::Clause).any(|(_, record)| record.get(clause::KIND) == Some(kind));
    ClauseKind::ALL.iter().copied().filter(|kind| kind.is_core() && !is_there(*kind)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::{Draft, key};
    use std::sync::Arc;

    fn clauses(statuses: &[Option<ClauseStatus>]) -> Plan {
        let add = |draft: Draft, (at, status): (usize, &Option<ClauseStatus>)| {
            draft.add(&format!("contract_clause:c-{at}"), |record| {
                status.map_or(record.clone(), |status| record.with(clause::STATUS, status))
            })
        };
        statuses.iter().enumerate().fold(Draft::new(), add).plan
    }

    #[test]
    fn clauses_are_counted_by_their_status_and_those_not_needed_nowhere() {
        use ClauseStatus::{Agreed, Disputed, NotNeeded, Open, Unclear};
        let statuses = [Some(Agreed), Some(Agreed), Some(Unclear), Some(Disputed), Some(Open), None, Some(NotNeeded)];
        assert_eq!(standing(&clauses(&statuses)), Standing { agreed: 2, unclear: 1, total: 6 });
        assert_eq!(standing(&Draft::new().plan), Standing::default());
    }

    #[test]
    fn a_clause_is_safe_when_all_three_checks_are_ticked() {
        let ticked = |checks: [bool; 3]| {
            let [clear, lawful, effective] = checks;
            let record = Record::default().with(clause::CLEAR, clear).with(clause::LAWFUL, lawful);
            is_safe(&record.with(clause::EFFECTIVE, effective))
        };
        assert!(ticked([true; 3]));
        assert!(![[false, true, true], [true, false, true], [true, true, false]].into_iter().any(ticked));
        assert!(!is_safe(&Record::default()));
    }

    #[test]
    fn unclear_clauses_are_settled_first_and_those_that_are_closed_are_not_named() {
        use ClauseStatus::{Agreed, Disputed, NotNeeded, Open, Unclear};
        let statuses = [None, Some(Agreed), Some(Disputed), Some(NotNeeded), Some(Unclear), Some(Open), Some(Unclear)];
        let mut plan = clauses(&statuses);
        let left = |plan: &Plan| left_to_settle(plan).iter().map(|key| key.id.0.to_string()).collect::<Vec<_>>();
        assert_eq!(left(&plan), ["c-4", "c-6", "c-2", "c-1", "c-0", "c-5"]);
        let agreed = key("contract_clause:c-1");
        let safe = Record::clone(plan.get(agreed).unwrap()).with(clause::CLEAR, true).with(clause::LAWFUL, true);
        plan.put(agreed, Some(Arc::new(safe.with(clause::EFFECTIVE, true))));
        assert_eq!(left(&plan), ["c-4", "c-6", "c-2", "c-0", "c-5"]);
        assert!(left(&Draft::new().plan).is_empty());
    }

    #[test]
    fn nine_kinds_are_core_and_a_clause_that_is_not_needed_answers_for_its_kind() {
        assert_eq!(missing_kinds(&Draft::new().plan).len(), 9);
        let plan = Draft::new()
            .add("contract_clause:a", |record| {
                record.with(clause::KIND, ClauseKind::Parties).with(clause::STATUS, ClauseStatus::NotNeeded)
            })
            .add("contract_clause:b", |record| record.with(clause::KIND, ClauseKind::Warranty))
            .plan;
        let missing = missing_kinds(&plan);
        assert_eq!((missing.len(), missing.first()), (8, Some(&ClauseKind::Authority)));
    }
}
