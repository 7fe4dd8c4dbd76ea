//! Pairs of an item inside and one outside, and the strategies that follow from them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use fnv::FnvBuildHasher;

use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::swot::analysis::is_high;
use crate::modules::swot::spec::{Cell, Quadrant, Status, item, strategy};

impl Quadrant {
    /// Whether it holds facts about us; the others hold facts that are so without us.
    pub const fn is_inside(self) -> bool {
        matches!(self, Self::Strength | Self::Weakness)
    }
}

impl Cell {
    /// The quadrant inside and the quadrant outside that a strategy of this kind is built on.
    pub const fn quadrants(self) -> (Quadrant, Quadrant) {
        match self {
            Self::So => (Quadrant::Strength, Quadrant::Opportunity),
            Self::Wo => (Quadrant::Weakness, Quadrant::Opportunity),
            Self::St => (Quadrant::Strength, Quadrant::Threat),
            Self::Wt => (Quadrant::Weakness, Quadrant::Threat),
        }
    }

    /// Its two letters, the same in every language.
    pub const fn letters(self) -> &'static str {
        match self {
            Self::So => "SO",
            Self::Wo => "WO",
            Self::St => "ST",
            Self::Wt => "WT",
        }
    }
}

/// The kind of strategy that a quadrant inside and one outside lead to; `None` for any other two.
pub const fn cell_of(inside: Quadrant, outside: Quadrant) -> Option<Cell> {
    match (inside, outside) {
        (Quadrant::Strength, Quadrant::Opportunity) => Some(Cell::So),
        (Quadrant::Weakness, Quadrant::Opportunity) => Some(Cell::Wo),
        (Quadrant::Strength, Quadrant::Threat) => Some(Cell::St),
        (Quadrant::Weakness, Quadrant::Threat) => Some(Cell::Wt),
        _ => None,
    }
}

/// The strategies in their order, without those that were dropped.
pub fn live_strategies(plan: &Plan) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.list(Table::Strategy).filter(|(_, record)| record.get(strategy::STATUS) != Some(Status::Dropped))
}

/// The items that a strategy uses or answers.
pub fn answered(plan: &Plan) -> HashSet<RecordKey, FnvBuildHasher> {
    live_strategies(plan).flat_map(|(_, record)| record.links(strategy::ITEMS)).copied().collect()
}

/// The items of impact 4 or 5 that no strategy uses or answers, in their order.
pub fn unanswered(plan: &Plan) -> Vec<RecordKey> {
    let answered = answered(plan);
    let open = plan.list(Table::Swot).filter(|(key, item)| is_high(item) && !answered.contains(key));
    open.map(|(key, _)| key).collect()
}

/// The grid of items inside × items outside. Only pairs that have a strategy are kept: a grid of thousands of items on
/// each side has millions of empty places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairs {
    /// Strengths and then weaknesses, in their order: the rows.
    pub inside: Vec<RecordKey>,
    /// Opportunities and then threats, in their order: the columns.
    pub outside: Vec<RecordKey>,
    strategies: HashMap<(RecordKey, RecordKey), Vec<RecordKey>, FnvBuildHasher>,
}

impl Pairs {
    /// The strategies that link both items of a pair, in their order.
    pub fn strategies(&self, inside: RecordKey, outside: RecordKey) -> &[RecordKey] {
        self.strategies.get(&(inside, outside)).map_or(&[], Vec::as_slice)
    }
}

/// The grid of a plan.
pub fn pairs(plan: &Plan) -> Pairs {
    let quadrants = |first: Quadrant, second: Quadrant| {
        let of = move |quadrant| items_of(plan, quadrant);
        of(first).chain(of(second)).collect()
    };
    let mut pairs = Pairs {
        inside: quadrants(Quadrant::Strength, Quadrant::Weakness),
        outside: quadrants(Quadrant::Opportunity, Quadrant::Threat),
        ..Pairs::default()
    };
    let quadrant_of = |key: &RecordKey| plan.get(*key).and_then(|item| item.get(item::QUADRANT));
    for (key, strategy) in live_strategies(plan) {
        let linked = strategy.links(strategy::ITEMS).iter().filter_map(|item| Some((*item, quadrant_of(item)?)));
        let (inside, outside): (Vec<_>, Vec<_>) = linked.partition(|(_, quadrant)| quadrant.is_inside());
        for (inside, _) in inside {
            for (outside, _) in &outside {
                pairs.strategies.entry((inside, *outside)).or_default().push(key);
            }
        }
    }
    pairs
}

fn items_of(plan: &Plan, quadrant: Quadrant) -> impl Iterator<Item = RecordKey> {
    plan.list(Table::Swot).filter(move |(_, item)| item.get(item::QUADRANT) == Some(quadrant)).map(|(key, _)| key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Choice;
    use crate::modules::testing::{Draft, key, score};

    fn draft(status: Status) -> Draft {
        let rows = [
            ("swot:t", Quadrant::Threat),
            ("swot:s", Quadrant::Strength),
            ("swot:w", Quadrant::Weakness),
            ("swot:o", Quadrant::Opportunity),
        ];
        let draft = rows.into_iter().fold(Draft::new(), |draft, (at, quadrant)| {
            draft.add(at, |record| record.with(item::QUADRANT, quadrant).with(item::IMPACT, score(4)))
        });
        draft.add("strategy:wt", |record| {
            record
                .with(strategy::STATUS, status)
                .with(strategy::ITEMS, ["swot:s", "swot:w", "swot:t"].map(key).to_vec())
        })
    }

    #[test]
    fn every_pair_of_sides_leads_to_its_cell_and_back() {
        for cell in Cell::ALL {
            let (inside, outside) = cell.quadrants();
            assert!(inside.is_inside() && !outside.is_inside());
            assert_eq!(cell_of(inside, outside), Some(*cell));
            assert_eq!(cell.letters().to_lowercase(), cell.code());
        }
        assert_eq!(cell_of(Quadrant::Strength, Quadrant::Weakness), None);
        assert_eq!(cell_of(Quadrant::Threat, Quadrant::Strength), None);
    }

    #[test]
    fn a_pair_knows_the_strategies_that_link_both() {
        let grid = pairs(&draft(Status::Idea).plan);
        assert_eq!(
            (grid.inside.clone(), grid.outside.clone()),
            (["swot:s", "swot:w"].map(key).to_vec(), ["swot:o", "swot:t"].map(key).to_vec())
        );
        assert_eq!(grid.strategies(key("swot:s"), key("swot:t")), [key("strategy:wt")]);
        assert_eq!(grid.strategies(key("swot:w"), key("swot:t")), [key("strategy:wt")]);
        assert!(grid.strategies(key("swot:s"), key("swot:o")).is_empty());
        assert!(grid.strategies(key("swot:t"), key("swot:s")).is_empty());
    }

    #[test]
    fn a_dropped_strategy_answers_nothing() {
        assert_eq!(unanswered(&draft(Status::Chosen).plan), [key("swot:o")]);
        let dropped = draft(Status::Dropped).plan;
        assert_eq!(unanswered(&dropped).len(), 4);
        assert!(pairs(&dropped).strategies(key("swot:s"), key("swot:t")).is_empty());
    }
}
