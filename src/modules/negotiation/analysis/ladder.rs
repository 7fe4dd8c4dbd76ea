//! The concession ladder: steps in the order of use, and those that cost more than the step before.

use std::sync::Arc;

use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::negotiation::analysis::zopa::figure;
use crate::modules::negotiation::spec::{ConcessionStatus, concession};

/// The concessions that stand, in their order: those taken back are no steps any more.
pub fn steps(plan: &Plan) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    let stands = |record: &Record| record.get(concession::STATUS) != Some(ConcessionStatus::Withdrawn);
    plan.list(Table::Concession).filter(move |(_, record)| stands(record))
}

/// The steps that cost more than the one before, among those whose cost is known.
pub fn growing(plan: &Plan) -> Vec<RecordKey> {
    let mut before: Option<f64> = None;
    let costs = steps(plan).filter_map(|(key, record)| Some((key, figure(record, concession::COST_TO_US)?)));
    let grown = costs.filter_map(|(key, cost)| before.replace(cost).is_some_and(|before| cost > before).then_some(key));
    grown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Value;
    use crate::modules::testing::{Draft, key, number};

    fn grown(costs: &[(Option<f64>, ConcessionStatus)]) -> Vec<RecordKey> {
        let draft = costs.iter().enumerate().fold(Draft::new(), |draft, (at, (cost, status))| {
            draft.add(&format!("negotiation_concession:c-{at}"), |record| {
                let mut record = record.with(concession::STATUS, *status);
                record.set_value(concession::COST_TO_US.spec, cost.map(number).map(Value::Number));
                record
            })
        });
        growing(&draft.plan)
    }

    #[test]
    fn each_step_is_held_against_the_last_one_that_stands_and_has_a_cost() {
        use ConcessionStatus::{Agreed, Offered, Ready, Withdrawn};
        let steps = |costs: &[f64]| costs.iter().map(|cost| (Some(*cost), Ready)).collect::<Vec<_>>();
        let step = |at: usize| key(&format!("negotiation_concession:c-{at}"));
        assert_eq!(grown(&steps(&[2_000.0, 1_500.0, 1_000.0, 600.0, 500.0])), []);
        assert_eq!(grown(&steps(&[500.0, 500.0])), []);
        assert_eq!(grown(&steps(&[500.0, 600.0, 550.0, 700.0])), [step(1), step(3)]);
        assert_eq!(grown(&[(Some(500.0), Agreed), (None, Ready), (Some(501.0), Offered)]), [step(2)]);
        assert_eq!(grown(&[(Some(500.0), Ready), (Some(900.0), Withdrawn), (Some(400.0), Ready)]), []);
        assert_eq!(grown(&[(Some(9.0), Withdrawn), (Some(900.0), Ready)]), []);
        assert_eq!(grown(&[]), []);
    }
}
