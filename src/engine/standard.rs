//! What a deal has otherwise than the standard it took over.

use crate::model::{FieldSpec, Kind, Plan, RecordKey};

impl Plan {
    /// What a record of a deal was taken over from, where that is still there, with the fields in which it says something else
    /// than the standard does. What the standard leaves open is the deal's own.
    pub fn otherwise(&self, key: RecordKey) -> Option<(RecordKey, Vec<&'static FieldSpec>)> {
        let taken_from = key.table.of_deal()?.taken_from?;
        let record = self.get(key)?;
        let standard = record.links_of(taken_from).first().copied()?;
        let said = self.get(standard)?;
        // How far it is, who does it and until when is each deal's own.
        let says =
            |kind: Kind| matches!(kind, Kind::Text | Kind::Paragraph | Kind::Lines | Kind::Number { .. } | Kind::Money);
        let fields = key.table.spec().form().filter(|field| says(field.kind));
        let differs =
            |field: &&'static FieldSpec| said.value(field).is_some() && said.value(field) != record.value(field);
        Some((standard, fields.filter(differs).collect()))
    }

    /// The records of deals that were taken over from this one and say something else, in the order of tables and ids.
    pub fn told_otherwise(&self, standard: RecordKey) -> Vec<RecordKey> {
        let linking = self.linking_to(standard).map(|(key, _)| key);
        let otherwise =
            |key: &RecordKey| self.otherwise(*key).is_some_and(|(from, fields)| from == standard && !fields.is_empty());
        linking.filter(otherwise).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::contract::spec::{ClauseStatus, clause};
    use crate::modules::testing::{Draft, key};

    /// A standard clause, and the clause of a deal that was taken over from it and then changed by hand.
    fn draft(wording: &str) -> Plan {
        let standard = |record: crate::model::Record| {
            record.with(clause::TITLE, "Payment".to_owned()).with(clause::WORDING, "Within 10 days".to_owned())
        };
        let own = |record: crate::model::Record| {
            standard(record).with(clause::WORDING, wording.to_owned()).with(clause::STATUS, ClauseStatus::Agreed)
        };
        let draft = Draft::new().add("deal:a", |record| record).add("contract_clause:standard", standard);
        draft
            .add("contract_clause:own", |record| {
                own(record).with(clause::DEAL, key("deal:a")).with(clause::TAKEN_FROM, key("contract_clause:standard"))
            })
            .plan
    }

    #[test]
    fn a_deal_says_in_which_fields_it_has_something_else_than_the_standard_and_what_that_leaves_open_is_its_own() {
        let (standard, own) = (key("contract_clause:standard"), key("contract_clause:own"));
        let plan = draft("Within 30 days");
        assert_eq!(plan.otherwise(own), Some((standard, vec![clause::WORDING.spec])));
        assert_eq!((plan.told_otherwise(standard), plan.otherwise(standard)), (vec![own], None));
        let same = draft("Within 10 days");
        assert_eq!((same.otherwise(own), same.told_otherwise(standard)), (Some((standard, Vec::new())), Vec::new()));
    }

    #[test]
    fn a_standard_that_is_gone_is_nothing_to_differ_from() {
        use crate::engine::{Command, apply};
        use crate::model::IdSource;
        let mut plan = draft("Within 30 days");
        let gone = Command::Delete { keys: vec![key("contract_clause:standard")] }.patch(&plan, &mut IdSource::new(1));
        apply(&mut plan, &gone);
        assert_eq!(plan.otherwise(key("contract_clause:own")), None);
    }
}
