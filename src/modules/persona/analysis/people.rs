//! Who has a part in the decision.

use std::sync::Arc;

use crate::model::{Field, PlaceSpec, Plan, Record, RecordKey, Table};

/// The people in the decision, in their order, without customers who are not for us.
pub fn people(plan: &Plan) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.list_at(Table::Persona, PlaceSpec::NO)
}

/// The people in the decision for whom a table holds no record, in their order: those to whom nothing is shown yet, those
/// for whom no call is planned. `field` says for whom a record of the table is.
pub fn people_without(plan: &Plan, table: Table, field: Field<RecordKey>) -> Vec<RecordKey> {
    let has = |person: RecordKey| plan.list(table).any(|(_, record)| record.get(field) == Some(person));
    people(plan).map(|(key, _)| key).filter(|key| !has(*key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::persona::spec::persona;
    use crate::modules::pitch::spec::showing;
    use crate::modules::testing::{Draft, key};

    #[test]
    fn people_without_a_showing_are_named_and_those_who_are_not_for_us_are_not() {
        let draft = Draft::new()
            .add("persona:fang", |record| record)
            .add("persona:tang", |record| record)
            .add("persona:chain", |record| record.with(persona::ANTI, true))
            .add("showing:demo", |record| record.with(showing::PERSONA, key("persona:fang")))
            .add("showing:for-nobody", |record| record);
        let unshown = |plan: &Plan| people_without(plan, Table::Showing, showing::PERSONA);
        assert_eq!(unshown(&draft.plan), [key("persona:tang")]);
        assert!(unshown(&Draft::new().plan).is_empty());
    }
}
