//! Two deals side by side: which of their issues, packages and clauses belong to each other.

use crate::engine::Scope;
use crate::method::{Name, fold};
use crate::model::{Plan, RecordKey, Table};

/// What is looked at, in the order of the deal.
const COMPARED: [Table; 3] = [Table::Issue, Table::Package, Table::Clause];

/// What two deals have of one thing; one of them may lack it.
pub type Pair = [Option<RecordKey>; 2];

/// What two deals have, table by table, in the order of the first; what the second alone has stands behind. Two records belong
/// together that were taken over from the same standard, or have the same name.
pub fn beside(plan: &Plan, deals: [RecordKey; 2]) -> Vec<(Table, Vec<Pair>)> {
    let [first, second] = deals.map(|deal| plan.seen_by(Scope::Deal(deal.id)));
    let compared = COMPARED.into_iter().map(|table| {
        let mut others: Vec<RecordKey> = second.list(table).map(|(key, _)| key).collect();
        let mut pairs: Vec<Pair> = Vec::new();
        for (key, _) in first.list(table) {
            let at = others.iter().position(|other| is_same(plan, key, *other));
            pairs.push([Some(key), at.map(|at| others.remove(at))]);
        }
        pairs.extend(others.into_iter().map(|other| [None, Some(other)]));
        (table, pairs)
    });
    compared.filter(|(_, pairs)| !pairs.is_empty()).collect()
}

/// The deals that have anything to compare, in their order.
pub fn comparable(plan: &Plan) -> Vec<RecordKey> {
    let has = |deal: &RecordKey| {
        let seen = plan.seen_by(Scope::Deal(deal.id));
        COMPARED.iter().any(|table| seen.list(*table).next().is_some())
    };
    plan.list(Table::Deal).map(|(key, _)| key).filter(has).collect()
}

fn is_same(plan: &Plan, one: RecordKey, other: RecordKey) -> bool {
    let standard = |key| plan.otherwise(key).map(|(standard, _)| standard);
    let name = |key| match Name::of(plan, key) {
        Name::Written(name) => fold(name),
        _ => String::new(),
    };
    match (standard(one), standard(other)) {
        (Some(one), Some(other)) => one == other,
        _ => !name(one).is_empty() && name(one) == name(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Record;
    use crate::modules::contract::spec::clause;
    use crate::modules::negotiation::spec::package;
    use crate::modules::testing::{Draft, key};

    #[test]
    fn what_was_taken_from_one_standard_or_has_one_name_stands_in_one_row_and_what_one_deal_lacks_is_empty() {
        let of = |deal: &'static str, title: &'static str, from: Option<&'static str>| {
            move |record: Record| {
                let record = record.with(clause::DEAL, key(deal)).with(clause::TITLE, title.to_owned());
                from.map_or(record.clone(), |from| record.with(clause::TAKEN_FROM, key(from)))
            }
        };
        let plan = Draft::new()
            .add("deal:a", |record| record)
            .add("deal:b", |record| record)
            .add("contract_clause:standard", |record| record)
            .add("contract_clause:a-pay", of("deal:a", "Payment", Some("contract_clause:standard")))
            .add("contract_clause:b-pay", of("deal:b", "When to pay", Some("contract_clause:standard")))
            .add("contract_clause:a-term", of("deal:a", "Term", None))
            .add("contract_clause:b-term", of("deal:b", " term ", None))
            .add("contract_clause:a-own", of("deal:a", "Training", None))
            .add("contract_clause:b-own", of("deal:b", "Samples", None))
            .add("negotiation_package:b", |record| record.with(package::DEAL, key("deal:b")))
            .plan;
        let side = |id: &str| Some(key(&format!("contract_clause:{id}")));
        let clauses = vec![
            [side("a-pay"), side("b-pay")],
            [side("a-term"), side("b-term")],
            [side("a-own"), None],
            [None, side("b-own")],
        ];
        let packages = vec![[None, Some(key("negotiation_package:b"))]];
        let found = beside(&plan, [key("deal:a"), key("deal:b")]);
        assert_eq!(found, [(Table::Package, packages), (Table::Clause, clauses)]);
        assert_eq!(comparable(&plan), [key("deal:a"), key("deal:b")]);
    }
}
