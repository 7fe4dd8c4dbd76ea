//! A plan read deal by deal.

use std::collections::HashMap;

use crate::engine::Scope;
use crate::engine::deals::scope_in;
use crate::model::{Plan, Table};

impl Plan {
    /// The plan as each deal has it, and as it holds for all, each as [`Plan::seen_by`] shows it. None where there is one
    /// of these at most: then the plan is read as it is.
    pub fn deal_by_deal(&self) -> Option<Vec<(Scope, Self)>> {
        let scopes = self.scopes();
        if scopes.len() < 2 {
            return None;
        }
        let places: HashMap<Scope, usize> = scopes.iter().enumerate().map(|(at, scope)| (*scope, at)).collect();
        let tables: Vec<Table> = Table::of_deals().collect();
        let seen = self.parted(scopes.len(), &tables, |table, record| {
            table.of_deal().and_then(|of| places.get(&scope_in(record, of)).copied())
        });
        Some(scopes.into_iter().zip(seen).collect())
    }

    /// Whether it has several deals, so that what belongs to one is told with its name.
    pub fn has_several_deals(&self) -> bool {
        self.list(Table::Deal).nth(1).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKey;
    use crate::modules::of_deal::DEAL;
    use crate::modules::testing::{Draft, key};

    fn keys(plan: &Plan) -> Vec<RecordKey> {
        plan.list(Table::Issue).map(|(key, _)| key).collect()
    }

    fn draft() -> Draft {
        Draft::new()
            .add("deal:a", |record| record)
            .add("negotiation_issue:of-a", |record| record.with(DEAL, key("deal:a")))
    }

    #[test]
    fn a_plan_with_one_deal_is_read_as_it_is() {
        assert!(Draft::new().plan.deal_by_deal().is_none() && draft().plan.deal_by_deal().is_none());
    }

    #[test]
    fn each_deal_and_the_standard_are_read_as_each_alone_would_be() {
        let plan = draft()
            .add("negotiation_issue:of-all", |record| record)
            .add("negotiation_issue:of-b", |record| record.with(DEAL, key("deal:b")))
            .add("deal:b", |record| record)
            .plan;
        let read = plan.deal_by_deal().unwrap();
        let scopes: Vec<_> = read.iter().map(|(scope, _)| *scope).collect();
        assert_eq!(scopes, plan.scopes());
        for (scope, seen) in &read {
            assert_eq!(keys(seen), keys(&plan.seen_by(*scope)), "{scope:?}");
            assert!(seen.get(key("negotiation_issue:of-b")).is_some(), "what is not listed is still found");
            assert_eq!(keys(&seen.seen_by(*scope)), keys(seen));
            let again = seen.seen_by(Scope::Standard);
            assert!(again.get(key("negotiation_issue:of-b")).is_some(), "also where a list is narrowed again");
        }
    }
}
