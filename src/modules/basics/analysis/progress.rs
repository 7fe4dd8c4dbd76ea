//! When the basics are done, and how far they are filled.

use crate::method::{blank, goals};
use crate::model::{Record, Table};
use crate::modules::basics::spec::{basics, person};

goals! {
    of plan {
        let nothing = Record::default();
        let record = plan.single(Table::Basics).map_or(&nothing, |record| record);
        let period = [basics::PERIOD_START, basics::PERIOD_END];
    }
    "Company" | "公司" => !blank(record.text(basics::COMPANY));
    ", offer" | "、产品" => !blank(record.text(basics::OFFER));
    ", goal" | "、目标" => !blank(record.text(basics::GOAL));
    ", period" | "、起止日期" => period.into_iter().all(|day| record.get(day).is_some());
    ", currency" | "、币种" => !blank(record.text(basics::CURRENCY));
    ", target" | "、营收目标" => record.get(basics::REVENUE_TARGET).is_some();
    " and average deal are set" | "和客单价已填" => record.get(basics::AVERAGE_DEAL).is_some();
    ", and one person is listed." | "，并至少有一名成员。" =>
        plan.list(Table::Person).any(|(_, record)| !blank(record.text(person::NAME)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
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
