//! Who is responsible, accountable, consulted and informed in each step.

use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table, Value};
use crate::modules::process::analysis::steps;
use crate::modules::process::spec::step;

/// A part that a role has in a step.
#[derive(Debug)]
pub struct Part {
    /// Its letter.
    pub letter: &'static str,
    /// The field that names the roles which have it.
    pub field: &'static FieldSpec,
}

/// The parts in the order of their letters.
pub static PARTS: [Part; 4] = [
    Part { letter: "R", field: step::RESPONSIBLE.spec },
    Part { letter: "A", field: step::ACCOUNTABLE.spec },
    Part { letter: "C", field: step::CONSULTED.spec },
    Part { letter: "I", field: step::INFORMED.spec },
];

impl Part {
    /// Whether a role has it in a step.
    pub fn is_of(&self, step: &Record, role: RecordKey) -> bool {
        step.links_of(self.field).contains(&role)
    }

    /// What the field holds once a role has taken the part, or given it back. One role alone does a step, and one answers
    /// for it.
    pub fn taken_or_given_back(&self, step: &Record, role: RecordKey) -> Option<Value> {
        let others = step.links_of(self.field).iter().copied().filter(|other| *other != role);
        let stay = others.filter(|_| matches!(self.field.kind, Kind::Links(_)) || self.is_of(step, role));
        let roles: Vec<RecordKey> = stay.chain((!self.is_of(step, role)).then_some(role)).collect();
        (!roles.is_empty()).then_some(Value::Links(roles))
    }
}

/// The steps of all stages, in the order of doing.
pub fn steps_in_order(plan: &Plan) -> Vec<RecordKey> {
    let stages = plan.list(Table::ProcessStage).flat_map(|(stage, _)| steps(plan, stage));
    stages.map(|(key, _)| key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::testing::key;
    use crate::modules::testing::sample;

    fn letters(step: &Record, role: RecordKey) -> String {
        PARTS.iter().filter(|part| part.is_of(step, role)).map(|part| part.letter).collect()
    }

    #[test]
    fn every_step_of_the_example_has_its_letters_in_the_columns_of_the_roles() {
        let plan = sample(Locale::En);
        assert_eq!(steps_in_order(&plan).len(), 12);
        let roles: Vec<RecordKey> = plan.list(Table::ProcessRole).map(|(key, _)| key).collect();
        let of = |step: &str| {
            let step = plan.get(key(step)).unwrap();
            roles.iter().map(|role| letters(step, *role)).collect::<Vec<_>>().join("|")
        };
        // Founder, seller, success, engineer, operations.
        assert_eq!(of("process_step:step-demo"), "|RA||C|");
        assert_eq!(of("process_step:step-trial-setup"), "|I|A|R|");
    }

    #[test]
    fn one_role_does_a_step_and_any_number_are_asked() {
        let [seller, engineer] = ["process_role:seller", "process_role:engineer"].map(key);
        let [responsible, _, consulted, _] = &PARTS;
        let mut step = Record::default();
        let mut press = |part: &Part, role| {
            let value = part.taken_or_given_back(&step, role);
            step.set_value(part.field, value);
            (letters(&step, seller), letters(&step, engineer))
        };
        let both = |seller: &str, engineer: &str| (seller.to_owned(), engineer.to_owned());
        assert_eq!(press(responsible, seller), both("R", ""));
        assert_eq!(press(responsible, engineer), both("", "R"), "it goes to the other role");
        assert_eq!(press(responsible, engineer), both("", ""), "it is given back");
        assert_eq!(press(consulted, seller), both("C", ""));
        assert_eq!(press(consulted, engineer), both("C", "C"));
        assert_eq!(press(consulted, seller), both("", "C"));
    }
}
