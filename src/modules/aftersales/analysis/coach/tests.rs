//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::model::{Field, Number};
use crate::modules::aftersales::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, number, said};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn line(kind: HandoverKind, text: &str, fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    of(&Draft::new().add("handover_item:h", |record| {
        fill(record.with(handover_item::KIND, kind).with(handover_item::TEXT, text.to_owned()))
    }))
}

#[test]
fn a_promise_has_somebody_on_a_date_until_it_is_kept() {
    let rule = &rules::PROMISE_LOOSE;
    let check = |kind, status: Option<HandoverStatus>, owner: bool, due: bool| {
        line(kind, "一天上线", |record| {
            let record = status.map_or(record.clone(), |status| record.with(handover_item::STATUS, status));
            let record = if owner { record.with(handover_item::OWNER, key("person:sun-hao")) } else { record };
            if due { record.with(handover_item::DUE, day(3)) } else { record }
        })
    };
    let found = check(HandoverKind::Promise, None, false, true);
    assert_eq!(said(&found, rule, Locale::En), ["h: Nobody keeps this promise on a date: “一天上线”."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["h: 这条承诺没有负责人或日期：“一天上线”。"]);
    assert_eq!(leads_to(&found, rule), Some("owner"));
    let undated = check(HandoverKind::Promise, Some(HandoverStatus::Doing), true, false);
    assert_eq!(leads_to(&undated, rule), Some("due"));
    assert!(!fires(&check(HandoverKind::Promise, None, true, true), rule));
    for status in [HandoverStatus::Kept, HandoverStatus::Dropped] {
        assert!(!fires(&check(HandoverKind::Promise, Some(status), false, false), rule));
    }
    assert!(!fires(&check(HandoverKind::Risk, None, false, false), rule));
}

#[test]
fn a_success_is_a_figure_without_a_word_of_mood() {
    let rule = &rules::SUCCESS_NO_FIGURE;
    let check = |kind, text: &str| line(kind, text, |record| record);
    let found = check(HandoverKind::Success, "The team is happy");
    assert_eq!(said(&found, rule, Locale::En), ["h: “The team is happy” cannot be checked in a year."]);
    let found = check(HandoverKind::Success, "前台用起来了");
    assert_eq!(said(&found, rule, Locale::ZhCn), ["h: “前台用起来了”一年后没法核对。"]);
    for text in ["90 % are Satisfied", "3 个月后效率更好"] {
        assert!(fires(&check(HandoverKind::Success, text), rule), "{text}");
    }
    for (kind, text) in [
        (HandoverKind::Success, "No-show rate from 18 % to 9 % within 90 days"),
        (HandoverKind::Success, "爽约率降到 ９%"),
        (HandoverKind::Success, " "),
        (HandoverKind::Risk, "The team is happy"),
    ] {
        assert!(!fires(&check(kind, text), rule), "{text}");
    }
}

#[test]
fn a_service_says_how_fast_it_replies_and_how_fast_it_solves() {
    let rule = &rules::SERVICE_TIMES;
    let check = |name: &str, first: Option<f64>, solved: Option<f64>| {
        of(&Draft::new().add("support_service:s", |record| {
            let set = |record: Record, field: Field<Number>, hours: Option<f64>| {
                hours.map_or(record.clone(), |hours| record.with(field, number(hours)))
            };
            let record = record.with(support_service::NAME, name.to_owned());
            set(set(record, support_service::FIRST_RESPONSE_H, first), support_service::RESOLUTION_H, solved)
        }))
    };
    let found = check("答疑", None, Some(8.0));
    assert_eq!(said(&found, rule, Locale::En), ["s: 答疑: First reply (h) missing."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["s: 答疑：还没填响应（小时）。"]);
    assert_eq!(leads_to(&found, rule), Some("first_response_h"));
    for (first, solved) in [(Some(2.0), None), (Some(9.0), Some(8.0))] {
        assert_eq!(leads_to(&check("Help", first, solved), rule), Some("resolution_h"));
    }
    let reversed = said(&check("Help", Some(9.0), Some(8.0)), rule, Locale::En);
    assert_eq!(reversed, ["s: Help: solved after 8 h, before the first reply after 9 h."]);
    for (name, first, solved) in [("Help", Some(8.0), Some(8.0)), ("Help", Some(0.5), Some(4.0)), (" ", None, None)] {
        assert!(!fires(&check(name, first, solved), rule), "{first:?} {solved:?}");
    }
}

#[test]
fn a_threshold_has_an_action_and_somebody_who_takes_it() {
    let rule = &rules::THRESHOLD_NO_ACTION;
    let check = |threshold: bool, action: &str, owner: bool| {
        of(&Draft::new().add("feedback_point:f", |record| {
            let record = record.with(feedback_point::BELOW_ACTION, action.to_owned());
            let record = if threshold { record.with(feedback_point::THRESHOLD, number(4.0)) } else { record };
            if owner { record.with(feedback_point::OWNER, key("person:zhao-min")) } else { record }
        }))
    };
    let found = check(true, " ", true);
    assert_eq!(said(&found, rule, Locale::En), ["f: A bad score would have no consequence here."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["f: 分数不好时，这里没有人处理。"]);
    assert_eq!(leads_to(&found, rule), Some("below_action"));
    assert_eq!(leads_to(&check(true, "Zhao Min calls", false), rule), Some("owner"));
    assert!(!fires(&check(true, "Zhao Min calls", true), rule) && !fires(&check(false, "", false), rule));
}

#[test]
fn weights_make_a_hundred() {
    let rule = &rules::HEALTH_WEIGHTS;
    let check = |weights: &[Option<f64>]| {
        of(&weights.iter().enumerate().fold(Draft::new(), |draft, (at, weight)| {
            draft.add(&format!("health_factor:f-{at}"), |record| {
                weight.map_or(record.clone(), |weight| record.with(health_factor::WEIGHT, number(weight)))
            })
        }))
    };
    let found = check(&[Some(40.0), None]);
    assert_eq!(said(&found, rule, Locale::En), ["f-0: The weights add up to 40, not 100."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["f-0: 权重合计 40，不是 100。"]);
    assert!(fires(&check(&[Some(60.0), Some(50.0)]), rule) && !fires(&check(&[None]), rule));
    let named = Draft::new().add("health_factor:f", |record| record.with(health_factor::NAME, "登录".to_owned()));
    assert!(fires(&of(&named), rule));
    assert!(!fires(&check(&[Some(33.4), Some(33.3), Some(33.3)]), rule) && !fires(&check(&[]), rule));
}

/// Touchpoints to reach the number from which the rule looks, and one with this purpose, timing and days.
fn with_renewal(purpose: Purpose, timing: Timing, days: Option<f64>, others: usize) -> Vec<Finding> {
    let draft = (0..others).fold(Draft::new(), |draft, at| draft.add(&format!("touchpoint:o-{at}"), |record| record));
    of(&draft.add("touchpoint:t", |record| {
        let record = record.with(touchpoint::PURPOSE, purpose).with(touchpoint::TIMING, timing);
        days.map_or(record.clone(), |days| record.with(touchpoint::OFFSET_DAYS, number(days)))
    }))
}

#[test]
fn the_talk_on_the_renewal_is_ahead_of_the_notice_period() {
    let rule = &rules::RENEWAL_LATE;
    use Purpose::{Renewal, Review};
    let found = with_renewal(Renewal, Timing::BeforeEnd, Some(29.0), 2);
    assert_eq!(said(&found, rule, Locale::En), ["t: No renewal talk at least 30 days before the end."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["t: 到期前 30 天以上没有续约沟通。"]);
    assert_eq!(leads_to(&found, rule), Some("offset_days"));
    for (purpose, timing, days, field) in [
        (Renewal, Timing::AfterSigning, Some(90.0), "timing"),
        (Renewal, Timing::BeforeEnd, None, "offset_days"),
        (Review, Timing::BeforeEnd, Some(90.0), "purpose"),
    ] {
        assert_eq!(leads_to(&with_renewal(purpose, timing, days, 2), rule), Some(field), "{timing:?} {days:?}");
    }
    assert!(!fires(&with_renewal(Renewal, Timing::BeforeEnd, Some(30.0), 2), rule));
    assert!(!fires(&with_renewal(Review, Timing::BeforeEnd, None, 1), rule));
}

fn greeting(purpose: Purpose, timing: Option<Timing>, message: &str) -> Vec<Finding> {
    of(&Draft::new().add("touchpoint:t", |record| {
        let record = record.with(touchpoint::PURPOSE, purpose).with(touchpoint::MESSAGE, message.to_owned());
        timing.map_or(record.clone(), |timing| record.with(touchpoint::TIMING, timing))
    }))
}

#[test]
fn a_greeting_sells_nothing() {
    let rule = &rules::GREETING_SELLS;
    let found = greeting(Purpose::Greeting, None, "Happy New Year, Renew now");
    assert_eq!(said(&found, rule, Locale::En), ["t: The greeting to the customer sells: “renew”."]);
    let found = greeting(Purpose::Other, Some(Timing::Festival), "新春快乐，限时礼遇");
    assert_eq!(said(&found, rule, Locale::ZhCn), ["t: 问候里带了推销：“限时”。"]);
    for (purpose, message) in [
        (Purpose::Greeting, "Dr. Fang, the renewed calendar and your ordered days show it"),
        (Purpose::Greeting, "方医生，祝您和同事们新春安康"),
        (Purpose::Renewal, "Shall we renew?"),
    ] {
        assert!(!fires(&greeting(purpose, None, message), rule), "{message}");
    }
}

/// The greetings of the guide are judged as greetings, the thresholds as questions, and what is to be done as touchpoints
/// that need a date.
#[test]
fn the_poor_lines_of_the_guide_are_caught_and_the_good_ones_are_not() {
    let judged = |text: &str| match text.split_once([':', '：']) {
        Some(("Greeting" | "问候", message)) => {
            Some(fires(&greeting(Purpose::Greeting, None, message), &rules::GREETING_SELLS))
        }
        _ => None,
    };
    let mut walked = 0;
    for pair in FRAME.pairs {
        for locale in Locale::ALL {
            let pair = [pair.not.get(locale), pair.good.get(locale)].map(judged);
            walked += usize::from(pair.iter().flatten().count() == 2);
            assert!(pair == [Some(true), Some(false)] || pair == [None, None], "{pair:?}");
        }
    }
    assert_eq!(walked, 2);
}
