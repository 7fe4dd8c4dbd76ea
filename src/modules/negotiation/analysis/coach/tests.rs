//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::model::{Field, Value};
use crate::modules::negotiation::spec::{ConcessionStatus, PROMPTS, authority, option, summary};
use crate::modules::negotiation::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, number, said};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn issue(direction: Option<Direction>, figures: &[(Field<Number>, f64)]) -> Draft {
    Draft::new().add("negotiation_issue:i", |record| {
        let mut record = record.with(issue::NAME, "年费".to_owned());
        record.set_value(
            issue::DIRECTION.spec,
            direction.map(|direction| Value::Choice(crate::model::Choice::code(direction))),
        );
        figures.iter().fold(record, |record, (field, figure)| record.with(*field, number(*figure)))
    })
}

#[test]
fn opening_target_and_walk_away_are_in_an_order_that_can_be_meant() {
    let rule = &rules::ORDER_IMPOSSIBLE;
    let check = |direction, [opening, target, walk_away]: [f64; 3]| {
        of(&issue(direction, &[(issue::OPENING, opening), (issue::TARGET, target), (issue::WALK_AWAY, walk_away)]))
    };
    let found = check(Some(Direction::Higher), [24.0, 25.0, 19.0]);
    assert_eq!(said(&found, rule, Locale::En), ["i: 年费: opening, target and walk-away are in an impossible order."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["i: 年费：开价、目标、最低可接受的顺序不对。"]);
    assert_eq!(leads_to(&found, rule), Some("opening"));
    assert!(!fires(&check(Some(Direction::Higher), [24.0, 22.0, 19.0]), rule));
    assert!(!fires(&check(Some(Direction::Lower), [0.0, 15.0, 30.0]), rule));
    assert!(fires(&check(Some(Direction::Lower), [24.0, 22.0, 19.0]), rule));
    assert!(!fires(&check(Some(Direction::Lower), [7.0, 7.0, 7.0]), rule));
    assert!(!fires(&check(None, [24.0, 25.0, 19.0]), rule));
    assert!(!fires(&of(&issue(Some(Direction::Higher), &[(issue::OPENING, 1.0), (issue::TARGET, 2.0)])), rule));
}

#[test]
fn ranges_that_do_not_meet_are_named() {
    let rule = &rules::NO_RANGE;
    let check = |direction, ours: f64, theirs: f64| {
        of(&issue(direction, &[(issue::WALK_AWAY, ours), (issue::THEIR_WALK_AWAY, theirs)]))
    };
    let found = check(Some(Direction::Higher), 19.0, 18.0);
    assert_eq!(said(&found, rule, Locale::En), ["i: 年费: by your estimate the two ranges do not meet."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["i: 年费：按你的估计，双方没有交集。"]);
    assert!(fires(&check(Some(Direction::Lower), 10.0, 30.0), rule));
    assert!(!fires(&check(Some(Direction::Lower), 30.0, 10.0), rule));
    assert!(!fires(&check(Some(Direction::Higher), 19.0, 19.0), rule), "they touch");
    assert!(!fires(&check(None, 19.0, 18.0), rule));
    assert!(!fires(&of(&issue(Some(Direction::Higher), &[(issue::WALK_AWAY, 1.0)])), rule));
}

#[test]
fn a_target_that_they_cannot_sign_is_told_with_both_figures() {
    let rule = &rules::TARGET_OUTSIDE;
    let check = |direction, [target, ours, theirs]: [f64; 3]| {
        let figures = [(issue::TARGET, target), (issue::WALK_AWAY, ours), (issue::THEIR_WALK_AWAY, theirs)];
        of(&issue(direction, &figures))
    };
    let found = check(Some(Direction::Higher), [24_000.0, 19_000.0, 23_000.0]);
    let expected = "i: 年费: by your estimate your target of 24000 is beyond their last figure of 23000.";
    assert_eq!(said(&found, rule, Locale::En), [expected]);
    let expected = "i: 年费：按你的估计，目标 24000 超出了对方的底线 23000。";
    assert_eq!(said(&found, rule, Locale::ZhCn), [expected]);
    assert_eq!(leads_to(&found, rule), Some("target"));
    assert!(fires(&check(Some(Direction::Lower), [5.0, 30.0, 10.0]), rule));
    assert!(!fires(&check(Some(Direction::Higher), [23_000.0, 19_000.0, 23_000.0]), rule), "just so");
    assert!(!fires(&check(Some(Direction::Lower), [10.0, 30.0, 10.0]), rule), "just so");
    assert!(!fires(&check(None, [24.0, 19.0, 23.0]), rule));
    assert!(!fires(&check(Some(Direction::Higher), [24.0, 23.0, 19.0]), rule), "another rule speaks");
}

fn concession(give: &str, get: &str) -> Draft {
    Draft::new().add("negotiation_concession:c", |record| {
        record.with(concession::GIVE, give.to_owned()).with(concession::GET, get.to_owned())
    })
}

#[test]
fn a_step_that_costs_more_than_the_one_before_is_named() {
    let rule = &rules::CONCESSION_GROWS;
    let step = |draft: Draft, id: &str, cost: f64| {
        draft.add(&format!("negotiation_concession:{id}"), |record| {
            record.with(concession::GIVE, "免上线费 ".to_owned()).with(concession::COST_TO_US, number(cost))
        })
    };
    let found = of(&step(step(Draft::new(), "a", 500.0), "b", 600.0));
    assert_eq!(said(&found, rule, Locale::En), ["b: “免上线费” costs more than the concession before it."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["b: “免上线费”比上一步让得更多。"]);
    assert_eq!(leads_to(&found, rule), Some("cost_to_us"));
    assert!(!fires(&of(&step(step(Draft::new(), "a", 500.0), "b", 500.0)), rule));
    let withdrawn = step(step(Draft::new(), "a", 500.0), "b", 600.0);
    let back = withdrawn.plan.get(key("negotiation_concession:b")).unwrap().as_ref().clone();
    let withdrawn =
        withdrawn.add("negotiation_concession:b", |_| back.with(concession::STATUS, ConcessionStatus::Withdrawn));
    assert!(!fires(&of(&withdrawn), rule));
}

#[test]
fn a_concession_asks_for_something_firm() {
    let rule = &rules::NOTHING_ASKED;
    let found = of(&concession("A small discount", ""));
    assert_eq!(said(&found, rule, Locale::En), ["c: “A small discount” is a gift: nothing firm comes back."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: “A small discount”是白送，没换回实在的东西。"]);
    assert_eq!(leads_to(&found, rule), Some("get"));
    for soft in [
        "Goodwill",
        "A GOOD WILL gesture",
        "They think about it",
        "More orders, hopefully",
        "对方多多支持",
        "搞好关系",
        "争取长期合作",
        " ",
    ] {
        assert!(fires(&of(&concession("a", soft)), rule), "{soft}");
    }
    for firm in [
        "A two-year term",
        "Two more orders of 20 boxes, later",
        "长期合作，签 2 年",
        "以后再说：５ 月付款",
        "Trustees sign",
        "签约当天付清全年",
    ] {
        assert!(!fires(&of(&concession("a", firm)), rule), "{firm}");
    }
    assert!(!fires(&of(&concession(" ", "")), rule), "nothing is given yet");
}

fn with_batna(draft: Draft, side: Side, text: &str, value: Option<f64>) -> Draft {
    draft.add("negotiation_batna:b", |record| {
        let record = record.with(batna::SIDE, side).with(batna::TEXT, text.to_owned());
        value.map_or(record.clone(), |value| record.with(batna::VALUE, number(value)))
    })
}

#[test]
fn the_alternative_carries_the_walk_away() {
    let rule = &rules::BATNA_GAP;
    let limit = || issue(Some(Direction::Higher), &[(issue::WALK_AWAY, 19_000.0)]);
    let found = of(&limit());
    assert_eq!(
        said(&found, rule, Locale::En),
        ["i: Our alternative has no value yet, so nothing holds this walk-away."]
    );
    assert_eq!(said(&found, rule, Locale::ZhCn), ["i: 我方备选还没有估值，这条底线没有依据。"]);
    assert_eq!(leads_to(&found, rule), Some("walk_away"));
    assert!(!fires(&of(&with_batna(limit(), Side::Ours, "a", Some(14_400.0))), rule));
    assert!(fires(&of(&with_batna(limit(), Side::Ours, "a", None)), rule));
    assert!(fires(&of(&with_batna(limit(), Side::Ours, " ", Some(1.0))), rule));
    assert!(fires(&of(&with_batna(limit(), Side::Theirs, "a", Some(1.0))), rule));
    assert!(!fires(&of(&issue(None, &[(issue::OPENING, 1.0)])), rule), "no walk-away, no gap");
    let main = |direction: Direction, value: f64| {
        let draft = with_batna(limit(), Side::Ours, "a", Some(value)).add("negotiation_issue:main", |record| {
            let record = record.with(issue::WALK_AWAY, number(20_000.0)).with(issue::DIRECTION, direction);
            record.with(issue::MAIN_PRICE, true)
        });
        said(&of(&draft), rule, Locale::En)
            .iter()
            .map(|said| said.split_once(':').unwrap().0.to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(main(Direction::Higher, 20_001.0), ["main"]);
    assert!(main(Direction::Higher, 20_000.0).is_empty());
    assert!(main(Direction::Lower, 20_001.0).is_empty(), "a price that we pay is held against nothing");
}

#[test]
fn nobody_offers_what_is_not_theirs_to_give() {
    let rule = &rules::OVER_AUTHORITY;
    let people = || {
        issue(Some(Direction::Higher), &[])
            .add("person:chen", |record| record.with(crate::modules::basics::spec::person::NAME, "陈博".to_owned()))
            .add("negotiation_authority:a", |record| {
                let record = record
                    .with(authority::PERSON, key("person:chen"))
                    .with(authority::ISSUE, key("negotiation_issue:i"));
                record.with(authority::LIMIT, number(22_000.0))
            })
    };
    let package = |value: f64| {
        let draft = people().add("negotiation_option:o", |record| {
            record.with(option::ISSUE, key("negotiation_issue:i")).with(option::VALUE, number(value))
        });
        of(&draft.add("negotiation_package:p", |record| {
            record.with(package::OPTIONS, vec![key("negotiation_option:o")]).with(package::OWNER, key("person:chen"))
        }))
    };
    let found = package(21_000.0);
    assert_eq!(said(&found, rule, Locale::En), ["p: 陈博 may not agree to this alone: 年费."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["p: 陈博无权单独答应这一项：年费。"]);
    assert_eq!(leads_to(&found, rule), Some("owner"));
    assert!(!fires(&package(22_000.0), rule));
    let step = |owner: &str| {
        of(&people().add("person:lin", |record| record).add("negotiation_concession:c", |record| {
            record.with(concession::ISSUE, key("negotiation_issue:i")).with(concession::OWNER, key(owner))
        }))
    };
    assert_eq!(said(&step("person:lin"), rule, Locale::En), ["c: No text yet may not agree to this alone: 年费."]);
    assert!(!fires(&step("person:chen"), rule));
}

#[test]
fn a_limit_that_others_could_read_is_named() {
    let rule = &rules::LIMIT_LEAKS;
    let draft = |text: &str| {
        issue(Some(Direction::Higher), &[(issue::OPENING, 24_000.0), (issue::WALK_AWAY, 19_000.0)])
            .add("negotiation_summary:s", |record| record.with(summary::AGREED, text.to_owned()))
    };
    let found = of(&draft("Not below 1.9万"));
    assert_eq!(said(&found, rule, Locale::En), ["s: A private limit stands in a field that others may read: 19000."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["s: 底线数字写进了会外传的内容：19000。"]);
    assert_eq!(leads_to(&found, rule), Some("agreed"));
    assert!(!fires(&of(&draft("24,000 CNY a year, as agreed in the team")), rule));
}

#[test]
fn the_lines_of_the_guide_and_the_prompts_are_judged_as_the_guide_says() {
    let [traded, ..] = FRAME.pairs else { panic!("the guide has a pair for what comes back") };
    for locale in Locale::ALL {
        // Behind the second colon stands what comes back.
        let get = |text: crate::i18n::Passage| text.get(locale).rsplit_once([':', '：']).unwrap().1.trim().to_owned();
        let is_soft = |text: &str| fires(&of(&concession("a", text)), &rules::NOTHING_ASKED);
        assert_eq!((is_soft(&get(traded.good)), is_soft(&get(traded.not))), (false, true));
        assert!(!is_soft(&get(rules::NOTHING_ASKED.better)));
        for text in PROMPTS.iter().flat_map(|prompt| prompt.texts).map(|prompt| prompt.text) {
            assert!(!is_soft(text.get(locale)), "{text:?}");
        }
    }
}
