//! When the basics are done, and how far they are filled.

use crate::method::{goals, written};
use crate::model::{Record, Table};
use crate::modules::basics::spec::{basics, person};

goals! {
    of plan {
        let nothing = Record::default();
        let record = plan.single(Table::Basics).map_or(&nothing, |record| record);
        let period = [basics::PERIOD_START, basics::PERIOD_END];
    }
    "The company’s name" | "公司名称" of Basics at basics::COMPANY => written(record.text(basics::COMPANY));
    "The offer in one sentence" | "一句话产品" of Basics at basics::OFFER => written(record.text(basics::OFFER));
    "The goal" | "业务目标" of Basics at basics::GOAL => written(record.text(basics::GOAL));
    "First and last day of the period" | "开始和结束日期" of Basics at basics::PERIOD_START => period.into_iter().all(|day| record.get(day).is_some());
    "The currency" | "币种" of Basics at basics::CURRENCY => written(record.text(basics::CURRENCY));
    "The revenue target" | "营收目标" of Basics at basics::REVENUE_TARGET => record.get(basics::REVENUE_TARGET).is_some();
    "The average deal" | "客单价" of Basics at basics::AVERAGE_DEAL => record.get(basics::AVERAGE_DEAL).is_some();
    "One person with a name" | "至少一名成员，写了姓名" of Person =>
        plan.list(Table::Person).any(|(_, record)| written(record.text(person::NAME)));
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
        assert_eq!(GOALS.progress(&draft.plan), Progress::up_to(1, 8));
        let draft = draft
            .single(Table::Basics, |record| record.with(basics::PERIOD_END, day(9)))
            .add("person:b", |record| record.with(person::NAME, "陈博".to_owned()));
        assert_eq!(GOALS.progress(&draft.plan), Progress::up_to(3, 8));
    }

    #[test]
    fn an_empty_plan_has_nothing_of_eight() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 8));
    }
}
