//! When improvement is done, and how far it is.

use crate::method::{goals, written};
use crate::model::{Record, Table};
use crate::modules::improve::spec::{action, deal_result, feedback, review};

goals! {
    of plan {
        let deals = || plan.list(Table::DealResult).filter(|(_, record)| written(record.text(deal_result::DEAL)));
        let words = || plan.list(Table::Feedback).filter(|(_, record)| written(record.text(feedback::TEXT)));
    }
    "A review is in the calendar" | "复盘已排进日历" of Review =>
        plan.list(Table::Review).any(|(_, record)| record.get(review::ON).is_some());
    "Five deals or feedbacks are logged" | "至少记了五条输赢或反馈" of DealResult => deals().count() + words().count(), parts 5;
    "One action has owner and due date, and has been checked or has a day for it"
        | "至少一项改进有负责人和期限，已检查或定了检查日期" of Action =>
        plan.list(Table::Action).any(|(_, record)| is_tried(record));
}

fn is_tried(record: &Record) -> bool {
    let is_taken = record.get(action::OWNER).is_some() && record.get(action::DUE).is_some();
    is_taken && (record.get(action::CHECK_ON).is_some() || written(record.text(action::RESULT)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::modules::testing::{Draft, day, key};

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn a_review_with_a_date_and_up_to_five_lessons_count() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 7));
        let review = Draft::new().add("review:r", |record| record.with(review::TITLE, "Friday".to_owned()));
        assert_eq!(met(&review), 0);
        assert_eq!(met(&review.add("review:d", |record| record.with(review::ON, day(-3)))), 1);
        let lessons = |count: usize| {
            (0..count).fold(Draft::new(), |draft, at| {
                draft
                    .add(&format!("deal_result:{at}"), |record| record.with(deal_result::DEAL, "8 chairs".to_owned()))
                    .add(&format!("feedback:{at}"), |record| record.with(feedback::TEXT, " ".to_owned()))
            })
        };
        assert_eq!([met(&lessons(1)), met(&lessons(5)), met(&lessons(7))], [1, 5, 5]);
        let said = Draft::new().add("feedback:f", |record| record.with(feedback::TEXT, "发票寄错了".to_owned()));
        assert_eq!(met(&said), 1);
    }

    #[test]
    fn an_action_counts_with_owner_due_and_a_check() {
        let action = |change: &dyn Fn(Record) -> Record| {
            met(&Draft::new().add("action:a", |record| {
                change(record.with(action::OWNER, key("person:sun-hao")).with(action::DUE, day(1)))
            }))
        };
        assert_eq!(action(&|record| record), 0);
        assert_eq!(action(&|record| record.with(action::CHECK_ON, day(9))), 1);
        assert_eq!(action(&|record| record.with(action::RESULT, "0 of 3".to_owned())), 1);
        let ownerless =
            Draft::new().add("action:a", |record| record.with(action::DUE, day(1)).with(action::CHECK_ON, day(9)));
        assert_eq!(met(&ownerless), 0);
    }
}
