//! When the contract is done, and how far it is.

use crate::method::{goals, written};
use crate::model::{Choice, Table};
use crate::modules::contract::analysis::steps::is_settled;
use crate::modules::contract::analysis::{is_closed, missing_kinds};
use crate::modules::contract::spec::{ClauseKind, brief, clause};

goals! {
    of plan {
        let list = |table: Table| plan.list(table).map(|(_, record)| record);
        let closed = || list(Table::Clause).filter(|record| is_closed(record));
        let settled = || list(Table::ContractStep).filter(|record| is_settled(record));
        let is_agreed = |kind: &ClauseKind| closed().any(|record| record.get(clause::KIND) == Some(*kind));
    }
    "Every core clause is there" | "核心条款齐全" of Clause => missing_kinds(plan).is_empty();
    "Each clause is agreed and ticked three times, or not needed" | "每条条款都已谈定、三项打钩，或不需要" of Clause =>
        ClauseKind::ALL.iter().filter(|kind| kind.is_core()).all(is_agreed), all closed().count() == plan.list(Table::Clause).count();
    "Every step is done or not needed, five at least" | "每个步骤走完或不适用，至少五步" of ContractStep =>
        settled().count(), least 5, all settled().count() == plan.list(Table::ContractStep).count();
    "The original has a place in the file" | "写明原件存放处" of Contract at brief::FILE_PLACE =>
        plan.single(Table::Contract).is_some_and(|record| written(record.text(brief::FILE_PLACE)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::Record;
    use crate::modules::contract::spec::{ClauseStatus, StepStatus, step};
    use crate::modules::testing::Draft;

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    fn ticked(record: Record) -> Record {
        record.with(clause::CLEAR, true).with(clause::LAWFUL, true).with(clause::EFFECTIVE, true)
    }

    #[test]
    fn every_core_kind_has_to_have_a_clause() {
        let core = || ClauseKind::ALL.iter().copied().filter(|kind| kind.is_core());
        let with = |kinds: &mut dyn Iterator<Item = ClauseKind>| {
            kinds.fold(Draft::new(), |draft, kind| {
                draft.add(&format!("contract_clause:{}", kind.code()), |record| record.with(clause::KIND, kind))
            })
        };
        assert_eq!((met(&with(&mut core())), met(&with(&mut core().skip(1)))), (1, 0));
    }

    #[test]
    fn a_clause_is_closed_when_it_is_agreed_and_ticked_or_not_needed() {
        let clause = |status, ticks: bool| {
            let core = ClauseKind::ALL.iter().filter(|kind| kind.is_core());
            met(&core.fold(Draft::new(), |draft, kind| {
                draft.add(&format!("contract_clause:{}", kind.code()), |record| {
                    let record = record.with(clause::KIND, *kind).with(clause::STATUS, status);
                    if ticks { ticked(record) } else { record }
                })
            }))
        };
        use ClauseStatus::{Agreed, Disputed, NotNeeded, Open, Unclear};
        assert_eq!([clause(Agreed, true), clause(NotNeeded, false)], [2, 2]);
        assert_eq!(
            [Agreed, Open, Unclear, Disputed].map(|status| clause(status, status != Agreed)),
            [1; 4],
            "the clauses are there"
        );
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
    }

    #[test]
    fn steps_and_the_place_of_the_original_count() {
        let steps = |statuses: &[StepStatus]| {
            met(&statuses.iter().enumerate().fold(Draft::new(), |draft, (at, status)| {
                draft.add(&format!("contract_step:s-{at}"), |record| record.with(step::STATUS, *status))
            }))
        };
        use StepStatus::{Doing, Done, NotNeeded, Open};
        assert_eq!([steps(&[Done, Done, Done, Done, NotNeeded]), steps(&[Done; 4]), steps(&[Open; 5])], [1, 0, 0]);
        assert_eq!(steps(&[Done, Done, Done, Done, Done, Doing]), 0);
        let filed = |place: &str| {
            met(&Draft::new().single(Table::Contract, |record| record.with(brief::FILE_PLACE, place.to_owned())))
        };
        assert_eq!((filed("Cabinet Q"), filed(" ")), (1, 0));
    }
}
