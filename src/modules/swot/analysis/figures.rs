//! Weights, balance and priorities.

use std::cmp::Reverse;

use crate::model::{Choice, Plan, Record, RecordKey, Table};
use crate::modules::swot::spec::{Quadrant, item, strategy};

/// From this impact on an item needs evidence and a strategy.
pub(super) const HIGH: u8 = 4;

/// Impact × certainty, 1 to 25; `None` while one of them is unset.
pub fn weight(item: &Record) -> Option<u8> {
    Some(item.get(item::IMPACT)?.get() * item.get(item::CERTAINTY)?.get())
}

/// Whether an item's impact is 4 or 5.
pub fn is_high(item: &Record) -> bool {
    item.get(item::IMPACT).is_some_and(|impact| impact.get() >= HIGH)
}

/// The items of a quadrant from the heaviest down, those without a weight last; equal weights keep their order.
pub fn sorted_by_weight(plan: &Plan, quadrant: Quadrant) -> Vec<RecordKey> {
    let items = plan.list_at(Table::Swot, quadrant.code());
    let mut items: Vec<_> = items.map(|(key, item)| (weight(item), key)).collect();
    crate::model::sort_by_key(&mut items, |(weight, _)| Reverse(*weight));
    items.into_iter().map(|(_, key)| key).collect()
}

/// Sums of weights. They show where the talk should go, not who wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Sum of the strengths.
    pub strengths: u32,
    /// Sum of the weaknesses.
    pub weaknesses: u32,
    /// Sum of the opportunities.
    pub opportunities: u32,
    /// Sum of the threats.
    pub threats: u32,
}

/// The sums of the weights in each quadrant; items without a weight add nothing.
pub fn balance(plan: &Plan) -> Balance {
    let mut sums = Balance::default();
    for (_, item) in plan.list(Table::Swot) {
        let sum = match item.get(item::QUADRANT) {
            Some(Quadrant::Strength) => &mut sums.strengths,
            Some(Quadrant::Weakness) => &mut sums.weaknesses,
            Some(Quadrant::Opportunity) => &mut sums.opportunities,
            Some(Quadrant::Threat) => &mut sums.threats,
            None => continue,
        };
        *sum += u32::from(weight(item).unwrap_or_default());
    }
    sums
}

/// Impact − effort of a strategy, −4 to 4; `None` while one of them is unset.
pub fn priority(strategy: &Record) -> Option<i8> {
    let (impact, effort) = (strategy.get(strategy::IMPACT)?.get(), strategy.get(strategy::EFFORT)?.get());
    Some(impact.cast_signed() - effort.cast_signed())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::swot::spec::Cell;
    use crate::modules::testing::{Draft, key, score};

    fn items(rows: &[(&str, Quadrant, u8, u8)]) -> Draft {
        rows.iter().fold(Draft::new(), |draft, (at, quadrant, impact, certainty)| {
            draft.add(at, |record| {
                let record = record.with(item::QUADRANT, *quadrant).with(item::IMPACT, score(*impact));
                if *certainty == 0 { record } else { record.with(item::CERTAINTY, score(*certainty)) }
            })
        })
    }

    #[test]
    fn weights_add_up_by_quadrant_and_an_unrated_item_adds_nothing() {
        let draft = items(&[
            ("swot:a", Quadrant::Strength, 5, 4),
            ("swot:b", Quadrant::Strength, 3, 5),
            ("swot:c", Quadrant::Weakness, 4, 5),
            ("swot:d", Quadrant::Weakness, 5, 0),
            ("swot:e", Quadrant::Opportunity, 1, 2),
            ("swot:f", Quadrant::Threat, 4, 3),
        ]);
        let sums = balance(&draft.plan);
        assert_eq!(sums, Balance { strengths: 35, weaknesses: 20, opportunities: 2, threats: 12 });
    }

    #[test]
    fn the_heaviest_item_comes_first_and_equals_stay() {
        let draft = items(&[
            ("swot:none", Quadrant::Threat, 5, 0),
            ("swot:a", Quadrant::Threat, 2, 3),
            ("swot:other", Quadrant::Strength, 5, 5),
            ("swot:b", Quadrant::Threat, 3, 2),
            ("swot:top", Quadrant::Threat, 4, 4),
        ]);
        let expected = ["swot:top", "swot:a", "swot:b", "swot:none"].map(key);
        assert_eq!(sorted_by_weight(&draft.plan, Quadrant::Threat), expected);
    }

    #[test]
    fn the_priority_of_a_strategy_is_what_it_brings_less_what_it_takes() {
        let marked = |impact, effort| {
            let record = Record::default().with(strategy::CELL, Cell::So);
            priority(&record.with(strategy::IMPACT, score(impact)).with(strategy::EFFORT, score(effort)))
        };
        assert_eq!([marked(1, 5), marked(3, 1), marked(5, 3)], [Some(-4), Some(2), Some(2)]);
        assert_eq!(priority(&Record::default()), None);
    }
}
