//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::modules::metrics::spec::kpi;
use crate::modules::process::spec::Automation;
use crate::modules::process::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said};
use crate::modules::testing::{number, sample};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn staged(name: &str) -> Draft {
    Draft::new().add("process_stage:s", |record| record.with(stage::NAME, name.to_owned()))
}

fn ending(draft: Draft, kind: CriterionKind, text: &str) -> Draft {
    draft.add("process_criterion:c", |record| {
        let record = record.with(criterion::STAGE, key("process_stage:s")).with(criterion::KIND, kind);
        record.with(criterion::TEXT, text.to_owned())
    })
}

fn ended(text: &str) -> Vec<Finding> {
    of(&ending(staged("试用"), CriterionKind::Exit, text))
}

fn stepped(fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    of(&staged("试用").add("process_step:a", |record| {
        fill(record.with(step::STAGE, key("process_stage:s")).with(step::WHAT, "检查试用".to_owned()))
    }))
}

#[test]
fn the_example_gives_no_cause_for_a_word() {
    for locale in [Locale::En, Locale::ZhCn] {
        let findings = coach(&sample(locale), &mut Reading::on(day(0)));
        assert!(findings.is_empty(), "{:?}", findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>());
    }
}

#[test]
fn a_stage_ends_with_something_the_buyer_did() {
    let rule = &rules::EXIT_MISSING;
    let found = of(&staged("试用"));
    assert_eq!(said(&found, rule, Locale::En), ["s: 试用 has no exit criterion."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["s: 试用没有走完标准。"]);
    assert!(!fires(&ended("The owner has signed"), rule));
    assert!(fires(&ended(" "), rule));
    assert!(fires(&of(&ending(staged("试用"), CriterionKind::Entry, "The owner has signed")), rule));
    assert!(!fires(&of(&staged(" ")), rule), "it has no name yet");
}

#[test]
fn our_own_act_does_not_end_a_stage() {
    let rule = &rules::EXIT_BY_SELLER;
    assert_eq!(
        said(&ended("Proposal sent"), rule, Locale::En),
        ["c: “Proposal sent” is our own act. What did the buyer do?"]
    );
    assert_eq!(said(&ended("方案已发"), rule, Locale::ZhCn), ["c: “方案已发”是我们自己的动作，买方做了什么？"]);
    for text in [
        "We met",
        "Sales rep called",
        "I rang",
        "The demo given on Monday",
        "给客户发了报价",
        "客户那边已跟进",
        "Followed up twice",
    ] {
        assert!(fires(&ended(text), rule), "{text}");
    }
    for text in [
        "Week 3 is over",
        "The owner has sent us figures",
        "老板把数据发给我们",
        "In writing: the owner asks for an offer",
        "",
    ] {
        assert!(!fires(&ended(text), rule), "{text}");
    }
    assert!(!fires(&of(&ending(staged("试用"), CriterionKind::Entry, "Proposal sent")), rule));
}

#[test]
fn what_cannot_be_seen_ends_no_stage() {
    let rule = &rules::EXIT_VAGUE;
    let found = ended("The owner is Interested in it");
    assert_eq!(said(&found, rule, Locale::En), ["c: “interested” cannot be seen. Name a deed and its proof."]);
    assert_eq!(said(&ended("老板有意向"), rule, Locale::ZhCn), ["c: “有意向”看不见，请写一个动作和凭据。"]);
    for text in ["The owner has named a date", "护士长打了 4 分", "A disinterested third party has signed"] {
        assert!(!fires(&ended(text), rule), "{text}");
    }
    assert!(!fires(&of(&ending(staged("试用"), CriterionKind::Entry, "Interested")), rule));
}

#[test]
fn the_probability_does_not_fall_from_stage_to_stage() {
    let rule = &rules::PROBABILITY_ORDER;
    let chain = |all: &[Option<f64>]| {
        of(&all.iter().enumerate().fold(Draft::new(), |draft, (at, probability)| {
            draft.add(&format!("process_stage:s{at}"), |record| {
                let record = record.with(stage::NAME, format!("阶段{at}"));
                probability.map_or(record.clone(), |value| record.with(stage::PROBABILITY, number(value)))
            })
        }))
    };
    let found = chain(&[Some(30.0), None, Some(15.0), Some(20.0)]);
    assert_eq!(said(&found, rule, Locale::En), ["s2: 阶段2 has a lower probability than the stage before."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["s2: 阶段2 的赢率比前一阶段还低。"]);
    assert!(!fires(&chain(&[Some(4.5), Some(15.0), Some(15.0), None, Some(100.0)]), rule));
}

#[test]
fn a_step_has_somebody_and_an_end() {
    let rule = &rules::STEP_LOOSE;
    let role = |record: Record| record.with(step::RESPONSIBLE, key("process_role:r"));
    let found = stepped(|record| record.with(step::LIMIT, number(1.0)));
    assert_eq!(said(&found, rule, Locale::En), ["a: “检查试用”: Responsible missing."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["a: “检查试用”还缺：执行。"]);
    assert_eq!(leads_to(&found, rule), Some("responsible"));
    assert_eq!(leads_to(&stepped(role), rule), Some("limit"));
    assert!(fires(&stepped(|record| role(record).with(step::LIMIT, number(0.0))), rule));
    assert!(!fires(&stepped(|record| role(record).with(step::LIMIT, number(1.0))), rule));
    assert!(!fires(&stepped(|record| record.with(step::WHAT, " ".to_owned())), rule));
}

#[test]
fn what_runs_by_itself_has_a_trigger_and_an_action() {
    let rule = &rules::AUTOMATION_HALF;
    let automatic = |record: Record| record.with(step::AUTOMATION, Automation::Automatic);
    let found = stepped(automatic);
    let english = "a: “检查试用” shall run by itself: Trigger, Action missing.";
    assert_eq!(said(&found, rule, Locale::En), [english]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["a: “检查试用”要自动，还缺：触发条件、自动动作。"]);
    let triggered = |record: Record| record.with(step::TRIGGER, "Day 7".to_owned());
    let found = stepped(|record| triggered(record.with(step::AUTOMATION, Automation::Reminder)));
    assert_eq!(leads_to(&found, rule), Some("action"));
    assert!(!fires(&stepped(|record| triggered(automatic(record)).with(step::ACTION, "Message".to_owned())), rule));
    assert!(!fires(&stepped(|record| record.with(step::AUTOMATION, Automation::Manual)), rule));
    assert!(!fires(&stepped(|record| record), rule));
}

#[test]
fn a_stage_with_steps_is_measured_once_anything_is() {
    let rule = &rules::STAGE_UNMEASURED;
    let stage = || staged("试用").add("process_step:a", |record| record.with(step::STAGE, key("process_stage:s")));
    let unmeasured = stage().add("kpi:k", |record| record);
    let found = of(&unmeasured);
    assert_eq!(said(&found, rule, Locale::En), ["s: No KPI watches 试用."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["s: 试用没有关联指标。"]);
    assert!(!fires(&of(&stage()), rule), "nothing is measured yet");
    assert!(!fires(&of(&staged("试用").add("kpi:k", |record| record)), rule), "nothing is done there yet");
    let watched = stage().add("kpi:k", |record| record.with(kpi::STAGES, vec![key("process_stage:s")]));
    assert!(!fires(&of(&watched), rule));
}

#[test]
fn the_pairs_of_the_guide_are_judged_as_they_say() {
    let without = |text: &str| text.split_once([':', '：']).map_or(text, |(_, said)| said).trim().to_owned();
    let pair = &FRAME.pairs[0];
    for locale in Locale::ALL {
        assert!(fires(&ended(&without(pair.not.get(locale))), &rules::EXIT_BY_SELLER));
        assert!(!fires(&ended(&without(pair.good.get(locale))), &rules::EXIT_BY_SELLER));
        assert!(!fires(&ended(&without(pair.good.get(locale))), &rules::EXIT_VAGUE));
    }
}
