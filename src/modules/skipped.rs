//! Modules that a plan does without: they keep what they hold, ask for nothing and do not count.

use crate::model::{Plan, Value};
use crate::modules::Module;
use crate::modules::plan::spec::header;

impl Module {
    /// What a plan for an evening needs.
    pub const QUICK: [Self; 6] = [Self::Basics, Self::Persona, Self::Pitch, Self::Process, Self::Metrics, Self::Risk];

    /// The modules that a plan does without, in the order of the journey.
    pub fn skipped(plan: &Plan) -> Vec<Self> {
        let named = named(plan);
        Self::ALL.iter().copied().filter(|module| named.iter().any(|id| id == module.id())).collect()
    }

    /// What the plan remembers once it does without those modules alone. Names of modules that this version does not know
    /// stay.
    pub fn skipping(plan: &Plan, modules: &[Self]) -> Option<Value> {
        let unknown = named(plan).into_iter().filter(|id| Self::from_id(id).is_none());
        let known = Self::ALL.iter().filter(|module| modules.contains(module)).map(|module| module.id().to_owned());
        let lines: Vec<String> = known.chain(unknown).collect();
        (!lines.is_empty()).then_some(Value::Lines(lines))
    }
}

fn named(plan: &Plan) -> Vec<String> {
    plan.single(crate::model::Table::Plan).and_then(|header| header.get(header::SKIPPED)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Command, apply};
    use crate::method::Reading;
    use crate::model::{IdSource, Record, RecordKey, Table};
    use crate::modules::Report;
    use crate::modules::swot::spec::{Quadrant, item};
    use crate::modules::testing::{Draft, day};

    fn skip(plan: &mut Plan, modules: &[Module]) {
        let value = Module::skipping(plan, modules);
        let set = Command::Set { key: RecordKey::single(Table::Plan), field: header::SKIPPED.spec, value };
        let patch = set.patch(plan, &mut IdSource::new(1));
        apply(plan, &patch);
    }

    #[test]
    fn modules_are_set_aside_in_any_order_and_come_back_whole() {
        let strength =
            |record: Record| record.with(item::QUADRANT, Quadrant::Strength).with(item::TEXT, "Good team".to_owned());
        let head = |record: Record| record.with(header::CREATED_ON, day(0));
        let mut plan = Draft::new().add("plan:single", head).add("swot:a", strength).plan;
        let before = plan.clone();
        skip(&mut plan, &[Module::Swot, Module::Pest]);
        assert_eq!(Module::skipped(&plan), [Module::Pest, Module::Swot], "in the order of the journey");
        assert_eq!(plan.list(Table::Swot).count(), 1, "and what they hold stays");
        skip(&mut plan, &[]);
        assert_eq!(plan, before);
    }

    #[test]
    fn the_coach_says_nothing_of_what_is_set_aside() {
        let strength =
            |record: Record| record.with(item::QUADRANT, Quadrant::Strength).with(item::TEXT, "Good team".to_owned());
        let mut plan = Draft::new().add("swot:a", strength).plan;
        let said = |plan: &Plan| Report::read(plan, &mut Reading::on(day(0))).findings().count();
        assert!(said(&plan) > 0);
        skip(&mut plan, &[Module::Swot]);
        assert_eq!(said(&plan), 0);
    }

    #[test]
    fn a_module_of_a_newer_version_that_is_set_aside_stays_so() {
        let mut plan = Draft::new().plan;
        let record = Record::default().with(header::SKIPPED, vec!["pest".to_owned(), "deals".to_owned()]);
        plan.put(RecordKey::single(Table::Plan), Some(std::sync::Arc::new(record)));
        assert_eq!(Module::skipped(&plan), [Module::Pest]);
        assert_eq!(Module::skipping(&plan, &[]), Some(Value::Lines(vec!["deals".to_owned()])));
    }
}
