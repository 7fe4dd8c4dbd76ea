//! Who is shown the product, and who is not yet.

use crate::model::{Plan, RecordKey, Table};
use crate::modules::persona::spec::persona;
use crate::modules::pitch::spec::showing;

/// The people in the decision for whom no way of showing is planned, in the order of their list. Whom we do not serve is
/// shown nothing.
pub fn unshown(plan: &Plan) -> Vec<RecordKey> {
    let is_shown =
        |key: RecordKey| plan.list(Table::Showing).any(|(_, record)| record.get(showing::PERSONA) == Some(key));
    let people = plan.list(Table::Persona).filter(|(_, record)| record.get(persona::ANTI) != Some(true));
    people.map(|(key, _)| key).filter(|key| !is_shown(*key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::{Draft, key};

    #[test]
    fn people_without_a_showing_are_named_and_those_who_are_not_for_us_are_not() {
        let draft = Draft::new()
            .add("persona:fang", |record| record)
            .add("persona:tang", |record| record)
            .add("persona:chain", |record| record.with(persona::ANTI, true))
            .add("showing:demo", |record| record.with(showing::PERSONA, key("persona:fang")))
            .add("showing:for-nobody", |record| record);
        assert_eq!(unshown(&draft.plan), [key("persona:tang")]);
        assert!(unshown(&Draft::new().plan).is_empty());
    }
}
