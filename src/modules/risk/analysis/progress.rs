//! When the risk matrix is done, and how far it is.

use std::sync::Arc;

use crate::method::{goals, written};
use crate::model::{Record, RecordKey, Table};
use crate::modules::risk::analysis::{Band, appetite, is_above, is_answered, is_open, rating};
use crate::modules::risk::spec::risk;

goals! {
    of plan {
        let risks = || plan.list(Table::Risk).filter(|(_, record)| written(record.text(risk::TITLE)));
        let rated = risks().filter(|(_, record)| rating(record).today.is_some());
        let open = || risks().filter(|(_, record)| is_open(record));
        let line = appetite(plan);
        let high = |record: &Record| rating(record).today.is_some_and(|spot| spot.band() >= Band::High);
        let is_carried = |(key, record): (RecordKey, &Arc<Record>)| {
            !is_above(line, rating(record).today) || is_answered(plan, key, record)
        };
        let is_sound = |(key, record): (RecordKey, &Arc<Record>)| is_answered(plan, key, record);
    }
    "Five risks or more are rated" | "至少五条风险已打分" of Risk => rated.count(), least 5;
    "Every open risk has owner and treatment, three at least" | "未关闭的风险都有负责人和策略，至少三条" of Risk =>
        risks().filter(|(_, record)| is_taken(record)).count(), least 3,
        all open().all(|(_, record)| is_taken(record));
    "The appetite line is set; what stands above has a response with owner and date, or a reason to accept"
        | "容忍线已定，超出的都有措施、负责人和日期，或写了接受的理由" of Risk =>
        line.is_some() && risks().any(is_sound), all open().all(is_carried);
    "Each high risk has a warning sign and a review date" | "高风险都有预警信号和复查日期" of Risk =>
        risks().any(|(_, record)| is_watched(record)),
        all open().filter(|(_, record)| high(record)).all(|(_, record)| is_watched(record));
}

fn is_taken(risk: &Record) -> bool {
    risk.get(risk::OWNER).is_some() && risk.get(risk::TREATMENT).is_some()
}

fn is_watched(risk: &Record) -> bool {
    written(risk.text(risk::TRIGGER)) && risk.get(risk::REVIEW_ON).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::method::Progress;
    use crate::model::Number;
    use crate::modules::risk::analysis::testing::rated;
    use crate::modules::risk::spec::{RiskStatus, Treatment, response, scale};
    use crate::modules::testing::{Draft, day, key, sample};

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    /// Three risks with owner and treatment, the first with this rating.
    fn taken(first: [u8; 2], fill: fn(Record) -> Record) -> Draft {
        let mut draft = rated(&[("a", first), ("b", [1, 1]), ("c", [1, 1])]);
        for id in ["risk:a", "risk:b", "risk:c"] {
            let record = Record::clone(draft.plan.get(key(id)).unwrap());
            let record = record.with(risk::OWNER, key("person:p")).with(risk::TREATMENT, Treatment::Reduce);
            let record = if id == "risk:a" { fill(record) } else { record };
            draft.plan.put(key(id), Some(Arc::new(record)));
        }
        draft.single(Table::RiskScale, |record| record.with(scale::APPETITE, Number::new(8.0).unwrap()))
    }

    #[test]
    fn nothing_and_two_risks_have_met_nothing_and_the_example_all() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
        assert_eq!(met(&rated(&[("a", [1, 1]), ("b", [1, 1])])), 0);
        assert_eq!(GOALS.progress(&sample(Locale::En)), Progress::up_to(4, 4));
    }

    #[test]
    fn five_rated_risks_are_one_part_and_an_unrated_one_is_none_of_them() {
        let rows = [("a", [1, 1]), ("b", [1, 1]), ("c", [1, 1]), ("d", [1, 1]), ("e", [1, 0])];
        assert_eq!(met(&rated(&rows)), 0);
        assert_eq!(met(&rated(&[&rows[..4], &[("e", [1, 1])]].concat())), 1);
    }

    #[test]
    fn every_open_risk_needs_an_owner_and_a_treatment_and_closed_ones_do_not() {
        let with = |status| {
            taken([2, 2], |record| record)
                .add("risk:d", |record| record.with(risk::TITLE, "d".to_owned()).with(risk::STATUS, status))
        };
        assert_eq!(met(&taken([2, 2], |record| record)), 1);
        assert_eq!((met(&with(RiskStatus::Open)), met(&with(RiskStatus::Closed))), (0, 1));
    }

    #[test]
    fn what_stands_above_the_line_needs_an_answer_and_a_high_score_a_sign_and_a_day() {
        assert_eq!(met(&taken([3, 3], |record| record)), 1, "9 is above 8");
        let answered = taken([3, 3], |record| record).add("risk_response:r", |record| {
            let record = record.with(response::RISK, key("risk:a")).with(response::TEXT, "Call".to_owned());
            record.with(response::OWNER, key("person:p")).with(response::DUE, day(3))
        });
        assert_eq!(met(&answered), 2);
        let carried =
            |record: Record| record.with(risk::TREATMENT, Treatment::Accept).with(risk::ACCEPT_REASON, "x".to_owned());
        assert_eq!(met(&taken([3, 3], carried)), 2);
        assert_eq!(met(&taken([2, 5], carried)), 2, "10 is high");
        assert_eq!(
            met(&taken([2, 5], |record| {
                let record = record.with(risk::TREATMENT, Treatment::Accept).with(risk::ACCEPT_REASON, "x".to_owned());
                record.with(risk::TRIGGER, "No login".to_owned()).with(risk::REVIEW_ON, day(30))
            })),
            3
        );
    }

    #[test]
    fn without_a_line_nobody_has_said_what_is_carried() {
        let carried =
            |record: Record| record.with(risk::TREATMENT, Treatment::Accept).with(risk::ACCEPT_REASON, "x".to_owned());
        let mut draft = taken([2, 2], carried);
        assert_eq!(met(&draft), 2);
        draft.plan.put(RecordKey::single(Table::RiskScale), None);
        assert_eq!(met(&draft), 1);
    }
}
