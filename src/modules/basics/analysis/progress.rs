//! How far the basics are filled.

use crate::method::{Progress, blank};
use crate::model::{Plan, Record, Table};
use crate::modules::basics::spec::{basics, person};

/// Eight parts: company, offer, goal, period (start and end), currency, revenue target, average deal, one person with
/// a name.
pub fn progress(plan: &Plan) -> Progress {
    let nothing = Record::default();
    let record = plan.single(Table::Basics).map_or(&nothing, |record| record);
    let period = record.get(basics::PERIOD_START).is_some() && record.get(basics::PERIOD_END).is_some();
    Progress::of([
        !blank(record.text(basics::COMPANY)),
        !blank(record.text(basics::OFFER)),
        !blank(record.text(basics::GOAL)),
        period,
        !blank(record.text(basics::CURRENCY)),
        record.get(basics::REVENUE_TARGET).is_some(),
        record.get(basics::AVERAGE_DEAL).is_some(),
        plan.list(Table::Person).any(|(_, record)| !blank(record.text(person::NAME))),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::{Draft, day};

    #[test]
    fn half_a_period_and_a_person_without_a_name_do_not_count() {
        let draft = Draft::new()
            .single(Table::Basics, |record| {
                record.with(basics::COMPANY, "Qinghe".to_owned()).with(basics::PERIOD_START, day(0))
            })
            .add("person:a", |record| record.with(person::ROLE, "Sales".to_owned()));
        assert_eq!(progress(&draft.plan), Progress { met: 1, total: 8 });
        let draft = draft
            .single(Table::Basics, |record| record.with(basics::PERIOD_END, day(9)))
            .add("person:b", |record| record.with(person::NAME, "陈博".to_owned()));
        assert_eq!(progress(&draft.plan), Progress { met: 3, total: 8 });
    }

    #[test]
    fn an_empty_plan_has_nothing_of_eight() {
        assert_eq!(progress(&Draft::new().plan), Progress { met: 0, total: 8 });
    }
}
