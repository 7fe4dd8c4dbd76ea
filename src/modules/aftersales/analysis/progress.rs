//! When the after-sales plan is done, and how far it is.

use crate::method::{goals, written};
use crate::model::{Record, Table};
use crate::modules::aftersales::analysis::coach::has_times;
use crate::modules::aftersales::analysis::health::{WHOLE, weights};
use crate::modules::aftersales::spec::{HandoverKind, Purpose, feedback_point, handover_item, touchpoint};

/// So many touchpoints carry a customer through a year.
const ENOUGH_TOUCHPOINTS: usize = 5;

/// A health score needs more than one fact.
const ENOUGH_FACTORS: usize = 2;

goals! {
    of plan {
        let any = |table: Table, holds: &dyn Fn(&Record) -> bool| plan.list(table).any(|(_, record)| holds(record));
        let is_promise = |record: &Record| record.get(handover_item::KIND) == Some(HandoverKind::Promise);
        let is_taken =
            |record: &Record| record.get(handover_item::OWNER).is_some() && record.get(handover_item::DUE).is_some();
        let touchpoints = || plan.list(Table::Touchpoint).filter(|(_, record)| written(record.text(touchpoint::WHAT)));
    }
    "Each promise has an owner and a date" | "每项承诺都有负责人和日期" of HandoverItem =>
        any(Table::HandoverItem, &|record| is_promise(record) && is_taken(record)),
        all !any(Table::HandoverItem, &|record| is_promise(record) && !is_taken(record));
    "Five touchpoints, one of them renewal" | "五个触点，含续约" of Touchpoint =>
        touchpoints().count() >= ENOUGH_TOUCHPOINTS
            && touchpoints().any(|(_, record)| record.get(touchpoint::PURPOSE) == Some(Purpose::Renewal)),
        naming ENOUGH_TOUCHPOINTS;
    "One feedback with threshold and action" | "一项反馈有分数线和动作" of FeedbackPoint =>
        any(Table::FeedbackPoint, &|record| {
            record.get(feedback_point::THRESHOLD).is_some() && written(record.text(feedback_point::BELOW_ACTION))
        });
    "Two health factors or more, and their weights sum to 100" | "健康度至少两项，权重合计 100" of HealthFactor =>
        plan.list(Table::HealthFactor).count(), least ENOUGH_FACTORS, all weights(plan) == WHOLE, naming WHOLE;
    "One service says when it replies and solves" | "一项服务写明响应和解决时限" of SupportService =>
        any(Table::SupportService, &has_times);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::method::Progress;

    use crate::modules::aftersales::spec::{health_factor, support_service};

    use crate::modules::testing::{Draft, day, key, number, sample};

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn every_promise_has_an_owner_and_a_date() {
        let promise = |draft: Draft, id: &str, owned: bool, dated: bool| {
            draft.add(&format!("handover_item:{id}"), |record| {
                let record = record.with(handover_item::KIND, HandoverKind::Promise);
                let record = if owned { record.with(handover_item::OWNER, key("person:zhao-min")) } else { record };
                if dated { record.with(handover_item::DUE, day(3)) } else { record }
            })
        };
        let kept = promise(Draft::new(), "a", true, true);
        assert_eq!(met(&kept), 1);
        assert_eq!(
            [met(&promise(Draft::new(), "a", true, false)), met(&promise(Draft::new(), "a", false, true))],
            [0; 2]
        );
        assert_eq!(met(&promise(kept, "b", false, false)), 0);
        let risk = Draft::new().add("handover_item:r", |record| record.with(handover_item::KIND, HandoverKind::Risk));
        assert_eq!((met(&risk), GOALS.progress(&Draft::new().plan)), (0, Progress::up_to(0, 5)));
    }

    #[test]
    fn five_touchpoints_with_the_renewal_among_them() {
        let with = |count: usize, purpose, what: &str| {
            met(&(0..count).fold(Draft::new(), |draft, at| {
                draft.add(&format!("touchpoint:t-{at}"), |record| {
                    let record = record.with(touchpoint::WHAT, what.to_owned());
                    record.with(touchpoint::PURPOSE, if at == 0 { purpose } else { Purpose::Check })
                })
            }))
        };
        use Purpose::{Check, Renewal};
        assert_eq!([with(5, Renewal, "Call"), with(4, Renewal, "Call"), with(5, Check, "Call")], [1, 0, 0]);
        assert_eq!(with(5, Renewal, "Ask how ____ runs"), 0, "a prompt is no touchpoint yet");
    }

    #[test]
    fn one_question_has_a_threshold_and_what_is_done_there() {
        let question = |action: &str, threshold: bool| {
            met(&Draft::new().add("feedback_point:f", |record| {
                let record = record.with(feedback_point::BELOW_ACTION, action.to_owned());
                if threshold { record.with(feedback_point::THRESHOLD, number(4.0)) } else { record }
            }))
        };
        assert_eq!(
            [question("Zhao Min calls", true), question(" ", true), question("Zhao Min calls", false)],
            [1, 0, 0]
        );
    }

    #[test]
    fn weights_make_a_whole_with_more_than_one_fact() {
        let factors = |weights: &[f64]| {
            met(&weights.iter().enumerate().fold(Draft::new(), |draft, (at, weight)| {
                draft
                    .add(&format!("health_factor:f-{at}"), |record| record.with(health_factor::WEIGHT, number(*weight)))
            }))
        };
        assert_eq!([factors(&[60.0, 40.0]), factors(&[60.0, 50.0]), factors(&[100.0])], [1, 0, 0]);
    }

    #[test]
    fn one_service_has_both_times_in_their_order() {
        let service = |first: Option<f64>, solved: Option<f64>| {
            met(&Draft::new().add("support_service:s", |record| {
                let record =
                    first.map_or(record.clone(), |h| record.with(support_service::FIRST_RESPONSE_H, number(h)));
                solved.map_or(record.clone(), |h| record.with(support_service::RESOLUTION_H, number(h)))
            }))
        };
        let times = [
            (Some(2.0), Some(8.0)),
            (Some(8.0), Some(8.0)),
            (Some(9.0), Some(8.0)),
            (Some(2.0), None),
            (None, Some(8.0)),
        ];
        assert_eq!(times.map(|(first, solved)| service(first, solved)), [1, 1, 0, 0, 0]);
    }

    #[test]
    fn the_example_is_done() {
        for locale in Locale::ALL {
            let plan = sample(locale);
            assert_eq!(GOALS.progress(&plan), Progress::up_to(5, 5));
        }
    }
}
