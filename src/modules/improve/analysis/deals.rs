//! How deals ended, and what tipped those that were not won.

use crate::model::{Choice, Plan, Record, Table};
use crate::modules::improve::spec::{DealEnd, Reason, deal_result};

/// With fewer decided deals a rate says nothing.
const ENOUGH: usize = 3;

/// How many of the decided deals were won.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WinRate {
    /// Deals won.
    pub won: usize,
    /// Deals with a result; no decision is one.
    pub decided: usize,
}

impl WinRate {
    /// Of a hundred decided deals, as a whole number.
    pub fn percent(self) -> usize {
        (self.won * 200 + self.decided).checked_div(self.decided * 2).unwrap_or(0)
    }
}

/// The rate of won deals, from three decided ones on.
pub fn win_rate(plan: &Plan) -> Option<WinRate> {
    let count = |holds: &dyn Fn(DealEnd) -> bool| {
        plan.list(Table::DealResult)
            .filter_map(|(_, record)| record.get(deal_result::RESULT))
            .filter(|end| holds(*end))
            .count()
    };
    let rate = WinRate { won: count(&|end| end == DealEnd::Won), decided: count(&|_| true) };
    (rate.decided >= ENOUGH).then_some(rate)
}

/// Whether a deal went elsewhere, or nowhere.
pub(super) fn is_lost(record: &Record) -> bool {
    matches!(record.get(deal_result::RESULT), Some(DealEnd::Lost | DealEnd::NoDecision))
}

/// How often each reason tipped a deal that was not won, the most frequent first, equal ones in the order of the list.
pub fn loss_reasons(plan: &Plan) -> Vec<(Reason, usize)> {
    let lost = |reason: Reason| {
        plan.list(Table::DealResult)
            .filter(|(_, record)| is_lost(record) && record.get(deal_result::REASON) == Some(reason))
            .count()
    };
    let mut reasons: Vec<(Reason, usize)> = Reason::ALL.iter().map(|reason| (*reason, lost(*reason))).collect();
    reasons.retain(|(_, count)| *count > 0);
    crate::model::sort_by_key(&mut reasons, |(_, count)| std::cmp::Reverse(*count));
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::Draft;

    fn deals(ends: &[(DealEnd, Reason)]) -> Plan {
        let draft = ends.iter().enumerate().fold(Draft::new(), |draft, (at, (end, reason))| {
            draft.add(&format!("deal_result:{at}"), |record| {
                record.with(deal_result::RESULT, *end).with(deal_result::REASON, *reason)
            })
        });
        draft.add("deal_result:open", |record| record.with(deal_result::REASON, Reason::Price)).plan
    }

    #[test]
    fn a_rate_counts_decided_deals_from_three_on_and_rounds_to_the_nearest() {
        use DealEnd::{Lost, NoDecision, Won};
        let rate = |ends: &[DealEnd]| {
            let ends: Vec<_> = ends.iter().map(|end| (*end, Reason::Price)).collect();
            win_rate(&deals(&ends)).map(|rate| (rate.won, rate.decided, rate.percent()))
        };
        assert_eq!(rate(&[Won, Lost]), None);
        assert_eq!(rate(&[Won, Lost, NoDecision]), Some((1, 3, 33)));
        assert_eq!(rate(&[Won, Won, NoDecision]), Some((2, 3, 67)));
        assert_eq!(rate(&[Won, Lost, Lost, Lost, Lost, Lost, Lost, Lost]), Some((1, 8, 13)));
        assert_eq!(rate(&[Lost; 3]), Some((0, 3, 0)));
        assert_eq!(WinRate { won: 0, decided: 0 }.percent(), 0);
    }

    #[test]
    fn reasons_of_what_was_not_won_come_the_most_frequent_first() {
        use DealEnd::{Lost, NoDecision, Won};
        let plan = deals(&[
            (Lost, Reason::Trust),
            (Won, Reason::Service),
            (NoDecision, Reason::StaysAsIs),
            (Lost, Reason::StaysAsIs),
            (Lost, Reason::Price),
        ]);
        assert_eq!(loss_reasons(&plan), [(Reason::StaysAsIs, 2), (Reason::Price, 1), (Reason::Trust, 1)]);
        assert_eq!(loss_reasons(&deals(&[])), []);
    }
}
