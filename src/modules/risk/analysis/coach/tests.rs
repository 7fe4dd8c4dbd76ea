//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::model::Number;
use crate::modules::risk::analysis::testing::rated;
use crate::modules::risk::spec::scale;
use crate::modules::risk::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said, sample, score};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn titled(title: &str) -> Vec<Finding> {
    of(&Draft::new().add("risk:r", |record| record.with(risk::TITLE, title.to_owned())))
}

/// A risk of this rating, filled further, with the line at 8.
fn risk_of(today: [u8; 2], fill: impl FnOnce(Record) -> Record) -> Draft {
    let [likelihood, impact] = today.map(score);
    Draft::new().single(Table::RiskScale, |record| record.with(scale::APPETITE, Number::new(8.0).unwrap())).add(
        "risk:r",
        |record| {
            let record = record.with(risk::TITLE, "护士长离职".to_owned());
            fill(record.with(risk::LIKELIHOOD, likelihood).with(risk::IMPACT, impact))
        },
    )
}

fn answering(draft: Draft, fill: impl FnOnce(Record) -> Record) -> Draft {
    draft.add("risk_response:a", |record| {
        fill(record.with(response::RISK, key("risk:r")).with(response::TEXT, "Call on day 8".to_owned()))
    })
}

fn settled(record: Record) -> Record {
    record.with(response::OWNER, key("person:p")).with(response::DUE, day(3))
}

#[test]
fn the_example_gives_no_cause_for_a_word() {
    for locale in [Locale::En, Locale::ZhCn] {
        let findings = coach(&sample(locale), &mut Reading::on(day(0)));
        assert!(findings.is_empty(), "{:?}", findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>());
    }
}

#[test]
fn a_topic_in_the_place_of_an_event_is_named() {
    let rule = &rules::NOT_AN_EVENT;
    let found = titled(" Customer risk. ");
    assert_eq!(said(&found, rule, Locale::En), ["r: “Customer risk.” is a topic. Write what happens, and to whom."]);
    let found = titled("市场竞争激烈。");
    assert_eq!(said(&found, rule, Locale::ZhCn), ["r: “市场竞争激烈。”只是话题，请写会发生什么事、落在谁身上。"]);
    for title in [
        "Lack of money",
        "Risk",
        "competition",
        "Poor delivery",
        "缺乏人手",
        "关于合同",
        "沟通不到位",
        "Staff Shortage",
        "竞争",
    ] {
        assert!(fires(&titled(title), rule), "{title}");
    }
    for title in [
        "",
        "Poorly trained staff leave",
        "A risk is found too late by the clinic",
        "The suite gives booking away",
        "Asterisk",
        "对接人离职，问题没人接",
        "客户到期不付款",
    ] {
        assert!(!fires(&titled(title), rule), "{title}");
    }
}

#[test]
fn a_response_that_nobody_can_tick_off_is_named_and_a_figure_saves_it() {
    let rule = &rules::VAGUE_RESPONSE;
    let response =
        |text: &str| of(&Draft::new().add("risk_response:a", |record| record.with(response::TEXT, text.to_owned())));
    let found = response("Improve communication");
    assert_eq!(said(&found, rule, Locale::En), ["a: “Improve communication” cannot be ticked off. Name one action."]);
    assert_eq!(said(&response("加强沟通"), rule, Locale::ZhCn), ["a: “加强沟通”没法打勾，请写一个具体动作。"]);
    for text in [
        "Improve the reply time to 4 hours",
        "每月 2 次，加强回访",
        "Call the owner",
        "陪使用者重新上手一遍",
        "Improvement plan signed",
    ] {
        assert!(!fires(&response(text), rule), "{text}");
    }
}

#[test]
fn a_rating_after_the_responses_may_not_be_worse() {
    let rule = &rules::RESIDUAL_WORSE;
    let found = of(&risk_of([2, 3], |record| record.with(risk::RESIDUAL_IMPACT, score(4))));
    assert_eq!(said(&found, rule, Locale::En), ["r: 护士长离职: the rating after responses is worse than today’s."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["r: “护士长离职”措施后的分数比现状还高。"]);
    assert_eq!(leads_to(&found, rule), Some("residual_impact"));
    let found = of(&risk_of([2, 3], |record| record.with(risk::RESIDUAL_LIKELIHOOD, score(3))));
    assert_eq!(leads_to(&found, rule), Some("residual_likelihood"));
    assert!(!fires(&of(&risk_of([2, 3], |record| record.with(risk::RESIDUAL_IMPACT, score(3)))), rule));
    let unrated = Draft::new().add("risk:r", |record| record.with(risk::RESIDUAL_IMPACT, score(4)));
    assert!(!fires(&of(&unrated), rule));
}

#[test]
fn a_rating_does_not_fall_by_itself() {
    let rule = &rules::LOWER_FOR_NOTHING;
    let lower = |record: Record| record.with(risk::RESIDUAL_LIKELIHOOD, score(1)).with(risk::RESIDUAL_IMPACT, score(3));
    let found = of(&risk_of([2, 3], lower));
    assert_eq!(said(&found, rule, Locale::En), ["r: 护士长离职 gets better, but no response says why."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["r: “护士长离职”分数降了，却没写任何措施。"]);
    assert!(!fires(&of(&answering(risk_of([2, 3], lower), |record| record)), rule));
    let unsaid = answering(risk_of([2, 3], lower), |record| record.with(response::TEXT, " ".to_owned()));
    assert!(fires(&of(&unsaid), rule));
    assert!(
        !fires(&of(&risk_of([2, 3], |record| record.with(risk::RESIDUAL_LIKELIHOOD, score(1)))), rule),
        "half rated"
    );
    let same = |record: Record| record.with(risk::RESIDUAL_LIKELIHOOD, score(2)).with(risk::RESIDUAL_IMPACT, score(3));
    assert!(!fires(&of(&risk_of([2, 3], same)), rule));
}

#[test]
fn what_stays_above_the_line_is_answered_by_a_date_or_carried_for_a_reason() {
    let rule = &rules::ABOVE_LINE;
    let plain = |today| risk_of(today, |record| record);
    let found = of(&plain([3, 4]));
    let english = "r: 护士长离职 scores 12; your line is 8. Nobody is doing anything by a date.";
    assert_eq!(said(&found, rule, Locale::En), [english]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["r: “护士长离职”12 分，超过容忍线 8，却没人在限期内处理。"]);
    assert_eq!(leads_to(&found, rule), Some("treatment"));
    assert!(!fires(&of(&plain([2, 4])), rule), "8 is carried");
    assert!(fires(&of(&answering(plain([3, 4]), |record| record)), rule), "without a date");
    assert!(!fires(&of(&answering(plain([3, 4]), settled)), rule));
    let lowered =
        |record: Record| record.with(risk::RESIDUAL_LIKELIHOOD, score(2)).with(risk::RESIDUAL_IMPACT, score(4));
    assert!(!fires(&of(&risk_of([3, 4], lowered)), rule), "8 is left");
    assert!(fires(&of(&risk_of([3, 4], |record| record.with(risk::RESIDUAL_IMPACT, score(3)))), rule), "3 × 3 is left");
    let accepted = |record: Record| record.with(risk::TREATMENT, Treatment::Accept);
    let found = of(&answering(risk_of([3, 4], accepted), settled));
    assert_eq!(leads_to(&found, rule), Some("accept_reason"));
    assert!(!fires(&of(&risk_of([3, 4], |record| accepted(record).with(risk::ACCEPT_REASON, "x".to_owned()))), rule));
    assert!(!fires(&of(&risk_of([5, 5], |record| record.with(risk::STATUS, RiskStatus::Closed))), rule));
    assert!(!fires(&of(&rated(&[("r", [5, 5])])), rule), "nobody has drawn a line");
}

#[test]
fn a_response_needs_an_owner_and_a_date_until_it_is_in_place() {
    let rule = &rules::RESPONSE_LOOSE;
    let response = |fill: fn(Record) -> Record| {
        of(&Draft::new().add("risk_response:a", |record| fill(record.with(response::TEXT, "Call".to_owned()))))
    };
    let found = response(|record| record);
    assert_eq!(said(&found, rule, Locale::En), ["a: “Call” has no Owner, Due."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["a: “Call”还缺负责人、截止日期。"]);
    let found = response(|record| record.with(response::OWNER, key("person:p")));
    assert_eq!(
        (said(&found, rule, Locale::En), leads_to(&found, rule)),
        (vec!["a: “Call” has no Due.".to_owned()], Some("due"))
    );
    assert!(!fires(&response(settled), rule));
    assert!(!fires(&response(|record| record.with(response::DONE, true)), rule));
    assert!(!fires(&response(|record| record.with(response::TEXT, " ".to_owned())), rule));
}

#[test]
fn a_high_risk_has_a_sign_that_it_begins() {
    let rule = &rules::NO_SIGN;
    let found = of(&risk_of([2, 5], |record| record.with(risk::STATUS, RiskStatus::Watching)));
    assert_eq!(said(&found, rule, Locale::En), ["r: 护士长离职: how would you notice early that it begins?"]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["r: “护士长离职”开始时，怎么能早点发现？"]);
    assert!(fires(&of(&risk_of([2, 5], |record| record)), rule), "a new risk");
    assert!(!fires(&of(&risk_of([3, 3], |record| record)), rule), "9 is not high");
    assert!(!fires(&of(&risk_of([2, 5], |record| record.with(risk::TRIGGER, "No login".to_owned()))), rule));
    for status in [RiskStatus::Occurred, RiskStatus::Closed] {
        assert!(!fires(&of(&risk_of([2, 5], |record| record.with(risk::STATUS, status))), rule));
    }
}

#[test]
fn the_pairs_of_the_guide_are_judged_as_they_say() {
    let without = |text: &str| text.split_once([':', '：']).map_or(text, |(_, said)| said).trim().to_owned();
    let [event, answer, ..] = FRAME.pairs else { panic!("two pairs at least") };
    for locale in Locale::ALL {
        assert!(!fires(&titled(event.good.get(locale)), &rules::NOT_AN_EVENT));
        assert!(fires(&titled(event.not.get(locale)), &rules::NOT_AN_EVENT));
        let response =
            |text: &str| of(&Draft::new().add("risk_response:a", |record| record.with(response::TEXT, without(text))));
        assert!(!fires(&response(answer.good.get(locale)), &rules::VAGUE_RESPONSE));
        assert!(fires(&response(answer.not.get(locale)), &rules::VAGUE_RESPONSE));
    }
}
