//! Who is responsible, accountable, consulted and informed in each step.

use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::process::analysis::steps;
use crate::modules::process::spec::step;

/// The steps of all stages with the letters of each role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raci {
    /// The roles, a column each.
    pub roles: Vec<RecordKey>,
    /// The steps, a row each: for every role its letters, `R`, `A`, `C`, `I`; empty where it has no part.
    pub rows: Vec<(RecordKey, Vec<String>)>,
}

/// The table of letters.
pub fn raci(plan: &Plan) -> Raci {
    let roles: Vec<RecordKey> = plan.list(Table::ProcessRole).map(|(key, _)| key).collect();
    let stages = plan.list(Table::ProcessStage).flat_map(|(stage, _)| steps(plan, stage));
    let row = |(key, record): (RecordKey, &std::sync::Arc<Record>)| {
        (key, roles.iter().map(|role| letters(record, *role)).collect())
    };
    let rows = stages.map(row).collect();
    Raci { roles, rows }
}

fn letters(record: &Record, role: RecordKey) -> String {
    let fields = [
        ("R", step::RESPONSIBLE.spec),
        ("A", step::ACCOUNTABLE.spec),
        ("C", step::CONSULTED.spec),
        ("I", step::INFORMED.spec),
    ];
    let has = fields.into_iter().filter(|(_, field)| record.links_of(field).contains(&role));
    has.map(|(letter, _)| letter).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::testing::key;
    use crate::modules::testing::sample;

    #[test]
    fn every_step_of_the_example_has_its_letters_in_the_columns_of_the_roles() {
        let raci = raci(&sample(Locale::En));
        assert_eq!((raci.roles.len(), raci.rows.len()), (5, 12));
        let of =
            |step: &str| raci.rows.iter().find(|(other, _)| *other == key(step)).map(|(_, letters)| letters.join("|"));
        // Founder, seller, success, engineer, operations.
        assert_eq!(of("process_step:step-demo").as_deref(), Some("|R A||C|"));
        assert_eq!(of("process_step:step-trial-setup").as_deref(), Some("|I|A|R|"));
    }
}
