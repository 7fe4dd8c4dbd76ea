//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::modules::improve::spec::{DealEnd, Kept, PROMPTS};
use crate::modules::improve::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn acted(change: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    of(&Draft::new().add("action:a", |record| change(record.with(action::TITLE, "先约上手时间".to_owned()))))
}

fn caused(cause: &str) -> Vec<Finding> {
    acted(|record| record.with(action::CAUSE, cause.to_owned()))
}

fn expected(expected: &str) -> Vec<Finding> {
    acted(|record| record.with(action::EXPECTED, expected.to_owned()))
}

fn agreed(when: &str) -> Vec<Finding> {
    of(&Draft::new().add("agreement:g", |record| record.with(agreement::WHEN, when.to_owned())))
}

#[test]
fn a_cause_lies_in_a_step_and_not_in_a_person() {
    let rule = &rules::BLAMES_PERSON;
    let found = caused("Chen Bo was Careless again");
    let english = ["a: “careless”: that blames a person. Ask once more: what made it easy to go wrong?"];
    assert_eq!(said(&found, rule, Locale::En), english);
    assert_eq!(leads_to(&found, rule), Some("cause"));
    assert_eq!(
        said(&caused("陈博工作不认真"), rule, Locale::ZhCn),
        ["a: “不认真”是在怪人。再问一句：为什么容易出错？"]
    );
    for fine in ["", "The question is not on the call sheet", "Carelessly worded form", "沟通单上没有这个问题"]
    {
        assert!(!fires(&caused(fine), rule), "{fine}");
    }
}

#[test]
fn an_expectation_holds_a_figure_until_there_is_a_result() {
    let rule = &rules::EXPECTED_NO_FIGURE;
    let found = expected("Better trials");
    assert_eq!(said(&found, rule, Locale::En), ["a: “先约上手时间”: the expected result has no figure."]);
    assert_eq!(leads_to(&found, rule), Some("expected"));
    assert_eq!(said(&expected("试用更顺"), rule, Locale::ZhCn), ["a: “先约上手时间”的预期结果没有数字。"]);
    for fine in
        ["", " ", "From 4 to 2", "No more wrong invoices", "Half as many calls", "寄错０张", "电话减半", "不再寄错"]
    {
        assert!(!fires(&expected(fine), rule), "{fine}");
    }
    let in_phase =
        |phase| acted(|record| record.with(action::EXPECTED, "Better".to_owned()).with(action::PHASE, phase));
    let fired = [Phase::Plan, Phase::Do, Phase::Check, Phase::Act].map(|phase| fires(&in_phase(phase), rule));
    assert_eq!(fired, [true, true, true, false]);
}

#[test]
fn what_is_under_way_has_a_name_and_a_day() {
    let rule = &rules::LOOSE_ACTION;
    let in_phase = |phase, owner: bool, due: bool| {
        acted(|record| {
            let record = record.with(action::PHASE, phase);
            let record = if owner { record.with(action::OWNER, key("person:sun-hao")) } else { record };
            if due { record.with(action::DUE, day(60)) } else { record }
        })
    };
    let neither = in_phase(Phase::Do, false, false);
    assert_eq!(said(&neither, rule, Locale::En), ["a: “先约上手时间” is under way without Owner, Due."]);
    assert_eq!(said(&neither, rule, Locale::ZhCn), ["a: “先约上手时间”已在执行，却没有负责人、截止日期。"]);
    assert_eq!(leads_to(&neither, rule), Some("owner"));
    let dateless = in_phase(Phase::Check, true, false);
    assert_eq!(said(&dateless, rule, Locale::En), ["a: “先约上手时间” is under way without Due."]);
    assert_eq!(leads_to(&dateless, rule), Some("due"));
    assert!(!fires(&in_phase(Phase::Do, true, true), rule));
    for phase in [Phase::Plan, Phase::Act] {
        assert!(!fires(&in_phase(phase, false, false), rule));
    }
}

#[test]
fn what_is_closed_has_a_result_and_a_verdict() {
    let rule = &rules::CLOSED_UNCHECKED;
    let closed = |result: &str, kept: Option<Kept>| {
        acted(|record| {
            let record = record.with(action::PHASE, Phase::Act).with(action::RESULT, result.to_owned());
            kept.map_or(record.clone(), |kept| record.with(action::KEPT, kept))
        })
    };
    let found = closed(" ", Some(Kept::Yes));
    assert_eq!(said(&found, rule, Locale::En), ["a: “先约上手时间” is closed, but nobody wrote what came out."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["a: “先约上手时间”已收尾，却没写结果。"]);
    assert_eq!(leads_to(&found, rule), Some("result"));
    assert_eq!(leads_to(&closed("0 of 3", None), rule), Some("kept"));
    assert!(!fires(&closed("0 of 3", Some(Kept::No)), rule));
    assert!(!fires(&acted(|record| record.with(action::PHASE, Phase::Check)), rule));
}

#[test]
fn what_is_lost_twice_for_one_reason_asks_for_an_action() {
    let rule = &rules::SAME_LOSS_TWICE;
    let deal = |draft: Draft, id: &str, end: DealEnd, reason: Reason| {
        draft.add(&format!("deal_result:{id}"), |record| {
            record.with(deal_result::RESULT, end).with(deal_result::REASON, reason)
        })
    };
    let once = deal(Draft::new(), "first", DealEnd::Lost, Reason::StaysAsIs);
    let once = deal(once, "won", DealEnd::Won, Reason::StaysAsIs);
    assert!(!fires(&of(&once), rule));
    let twice = deal(once, "second", DealEnd::NoDecision, Reason::StaysAsIs);
    let found = of(&twice);
    assert_eq!(said(&found, rule, Locale::En), ["second: 2 deals lost for “Stays as it is”, and no action."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["second: 已有 2 单因“维持现状”丢掉，还没有行动。"]);
    let acted = twice.add("action:a", |record| record.with(action::ORIGIN, vec![key("deal_result:first")]));
    assert!(!fires(&of(&acted), rule));
    let other = deal(Draft::new(), "a", DealEnd::Lost, Reason::Other);
    assert!(!fires(&of(&deal(other, "b", DealEnd::Lost, Reason::Other)), rule), "other reasons differ");
}

#[test]
fn a_customer_who_may_leave_asks_for_an_action() {
    let rule = &rules::SERIOUS_NO_ACTION;
    let heard = |severity, status| {
        Draft::new().add("feedback:f", |record| {
            let record = record.with(feedback::TEXT, "第三次来问数据存在哪里".to_owned());
            record.with(feedback::SEVERITY, severity).with(feedback::STATUS, status)
        })
    };
    let serious = heard(FeedbackSeverity::High, FeedbackStatus::InAction);
    assert_eq!(
        said(&of(&serious), rule, Locale::En),
        ["f: A customer may leave over “第三次来问数据存在哪里”, and no action is linked."]
    );
    assert_eq!(
        said(&of(&serious), rule, Locale::ZhCn),
        ["f: 客户可能因“第三次来问数据存在哪里”流失，还没有对应行动。"]
    );
    let acted = serious.add("action:a", |record| record.with(action::ORIGIN, vec![key("feedback:f")]));
    assert!(!fires(&of(&acted), rule));
    assert!(!fires(&of(&heard(FeedbackSeverity::Medium, FeedbackStatus::Open)), rule));
    assert!(!fires(&of(&heard(FeedbackSeverity::High, FeedbackStatus::Answered)), rule));
}

#[test]
fn an_agreement_says_when() {
    let rule = &rules::VAGUE_WHEN;
    let found = agreed("As soon as possible");
    let english = ["g: “as soon as possible”: no day or hour can be read from that. Write the event and the limit."];
    assert_eq!(said(&found, rule, Locale::En), english);
    assert_eq!(leads_to(&found, rule), Some("when"));
    assert_eq!(said(&agreed("出了问题及时说"), rule, Locale::ZhCn), ["g: “及时”不是时限，请写事件和时限。"]);
    for fine in ["", "On the day of signing", "Promptly, within 1 day", "尽快，1 天内", "Each morning at nine"] {
        assert!(!fires(&agreed(fine), rule), "{fine}");
    }
}

#[test]
fn the_lines_of_the_guide_and_the_prompts_are_judged_as_the_guide_says() {
    let [cause, result, telling] = FRAME.pairs else { panic!("three pairs") };
    for locale in Locale::ALL {
        for (pair, judge, rule) in [
            (cause, caused as fn(&str) -> Vec<Finding>, &rules::BLAMES_PERSON),
            (result, expected, &rules::EXPECTED_NO_FIGURE),
            (telling, agreed, &rules::VAGUE_WHEN),
        ] {
            assert!(!fires(&judge(pair.good.get(locale)), rule), "{}", pair.good.get(locale));
            assert!(fires(&judge(pair.not.get(locale)), rule), "{}", pair.not.get(locale));
        }
        for prompt in PROMPTS {
            let text = prompt.texts[0].text.get(locale);
            let found = [caused(text), agreed(text)].concat();
            assert_eq!(found, [], "{text}");
        }
    }
}
