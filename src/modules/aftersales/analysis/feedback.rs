//! When a question is put to the customer, and from which score on somebody acts.

use crate::i18n::Message;
use crate::model::{Choice, Record};
use crate::modules::aftersales::spec::{Better, FeedbackAnchor, Repeat, feedback_point};
use crate::modules::aftersales::texts;

/// When a question is asked, and how often; none while the day is open.
pub fn feedback_when(point: &Record) -> Option<Message> {
    // The bounds of the field are 0 and 3,660.
    let days = point.get(feedback_point::WHEN_DAY)?.get();
    let when = match point.get(feedback_point::ANCHOR) {
        Some(FeedbackAnchor::Signing) | None => texts::DAY.with("day", days),
        Some(FeedbackAnchor::TicketClosed) => texts::AFTER_TICKET.with_count(days as usize),
        Some(FeedbackAnchor::BeforeEnd) => texts::BEFORE_END.with_count(days as usize),
    };
    Some(match point.get(feedback_point::REPEAT) {
        Some(Repeat::Once) | None => when,
        Some(repeat) => texts::FEEDBACK_SERIES.with("when", when).with("repeat", repeat.label()),
    })
}

/// The score from which somebody acts; none while it is open.
pub fn feedback_line(point: &Record) -> Option<Message> {
    let (score, most) = (point.get(feedback_point::THRESHOLD)?.get(), point.get(feedback_point::SCALE_MAX)?.get());
    let line =
        if point.get(feedback_point::BETTER) == Some(Better::Lower) { texts::ACT_ABOVE } else { texts::ACT_BELOW };
    Some(line.with("score", score).with("max", most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};

    use crate::modules::testing::number;

    #[test]
    fn a_question_is_asked_on_a_day_after_a_ticket_or_before_the_end() {
        let said = |anchor: Option<FeedbackAnchor>, days: f64, repeat, locale| {
            let record = Record::default().with(feedback_point::WHEN_DAY, number(days));
            let record = anchor.map_or(record.clone(), |anchor| record.with(feedback_point::ANCHOR, anchor));
            feedback_when(&record.with(feedback_point::REPEAT, repeat)).unwrap().render(&PlainFormats(locale))
        };
        use FeedbackAnchor::{BeforeEnd, Signing, TicketClosed};
        for (anchor, days, repeat, en, zh) in [
            (None, 30.0, Repeat::Once, "Day 30", "第 30 天"),
            (Some(Signing), 180.0, Repeat::HalfYearly, "Day 180 · Each half-year", "第 180 天 · 每半年"),
            (
                Some(TicketClosed),
                1.0,
                Repeat::EachTime,
                "1 day after a closed ticket · Each time",
                "工单关闭后 1 天 · 每次",
            ),
            (Some(BeforeEnd), 60.0, Repeat::Once, "60 days before the end", "到期前 60 天"),
        ] {
            assert_eq!(
                (said(anchor, days, repeat, Locale::En), said(anchor, days, repeat, Locale::ZhCn)),
                (en.into(), zh.into())
            );
        }
        assert_eq!(feedback_when(&Record::default()), None);
    }

    #[test]
    fn somebody_acts_below_the_threshold_or_above_it_where_low_is_good() {
        let point = || {
            Record::default().with(feedback_point::THRESHOLD, number(4.0)).with(feedback_point::SCALE_MAX, number(5.0))
        };
        let said = |record: &Record, locale| feedback_line(record).unwrap().render(&PlainFormats(locale));
        assert_eq!(said(&point(), Locale::En), "Act below 4 of 5");
        let effort = point().with(feedback_point::BETTER, Better::Lower);
        assert_eq!(
            (said(&effort, Locale::En).as_str(), said(&effort, Locale::ZhCn).as_str()),
            ("Act above 4 of 5", "高于 4 分就处理（满分 5）")
        );
        assert_eq!(feedback_line(&Record::default().with(feedback_point::THRESHOLD, number(4.0))), None);
    }
}
