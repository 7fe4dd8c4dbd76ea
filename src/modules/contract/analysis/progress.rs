//! When the contract is done, and how far it is.

use crate::method::{blank, goals};
use crate::model::{Record, Table};
use crate::modules::contract::analysis::steps::is_settled;
use crate::modules::contract::analysis::{is_closed, missing_kinds};
use crate::modules::contract::spec::brief;

goals! {
    of plan {
        let all = |table: Table, holds: &dyn Fn(&Record) -> bool| {
            plan.list(table).next().is_some() && plan.list(table).all(|(_, record)| holds(record))
        };
    }
    "Every core clause is there" | "核心条款齐全" => missing_kinds(plan).is_empty();
    "; each clause agreed and ticked three times, or not needed" | "；条款都已谈定、三项打钩，或不需要" =>
        all(Table::Clause, &is_closed);
    "; every step done or not needed" | "；步骤走完或不适用" => all(Table::ContractStep, &is_settled);
    "; the original has a place in the file." | "；原件有存放处。" =>
        plan.single(Table::Contract).is_some_and(|record| !blank(record.text(brief::FILE_PLACE)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::Choice;
    use crate::modules::contract::spec::{ClauseKind, ClauseStatus, StepStatus, clause, step};
    use crate::modules::testing::Draft;

    fn met(draft: &Draft) -> u32 {
        progress(&draft.plan).met
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
            met(&Draft::new().add("contract_clause:c", |record| {
                let record = record.with(clause::STATUS, status);
                if ticks { ticked(record) } else { record }
            }))
        };
        use ClauseStatus::{Agreed, Disputed, NotNeeded, Open, Unclear};
        assert_eq!([clause(Agreed, true), clause(NotNeeded, false)], [1, 1]);
        assert_eq!([Agreed, Open, Unclear, Disputed].map(|status| clause(status, status != Agreed)), [0; 4]);
        assert_eq!(progress(&Draft::new().plan), Progress { met: 0, total: 4 });
    }

    #[test]
    fn steps_and_the_place_of_the_original_count() {
        let steps = |statuses: &[StepStatus]| {
            met(&statuses.iter().enumerate().fold(Draft::new(), |draft, (at, status)| {
                draft.add(&format!("contract_step:s-{at}"), |record| record.with(step::STATUS, *status))
            }))
        };
        use StepStatus::{Doing, Done, NotNeeded, Open};
        assert_eq!([steps(&[Done, NotNeeded]), steps(&[Done, Doing]), steps(&[Open])], [1, 0, 0]);
        let filed = |place: &str| {
            met(&Draft::new().single(Table::Contract, |record| record.with(brief::FILE_PLACE, place.to_owned())))
        };
        assert_eq!((filed("Cabinet Q"), filed(" ")), (1, 0));
    }
}
