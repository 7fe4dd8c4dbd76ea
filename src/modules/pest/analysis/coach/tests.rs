//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::method::Rule;
use crate::modules::pest::spec::{Direction, PestBox};
use crate::modules::swot::spec::Quadrant;
use crate::modules::testing::{Draft, day, fires, key, said, score as mark};

fn check(fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    coach(&Draft::new().add("pest:f", fill).plan, &mut Reading::on(day(0)))
}

fn fires_on(text: &str, rule: &Rule) -> bool {
    fires(&check(|record| record.with(factor::TEXT, text.to_owned())), rule)
}

fn rated(impact: u8, likelihood: u8) -> Record {
    Record::default().with(factor::IMPACT, mark(impact)).with(factor::LIKELIHOOD, mark(likelihood))
}

#[test]
fn what_is_ours_belongs_in_the_swot() {
    for text in ["Our interface is not ready", "我们的接口还没做好"] {
        assert!(fires_on(text, &rules::OWN_FACT), "{text}");
    }
    for text in ["Our customers earn less", "我们的客户利润下降", "Suites open their interfaces", ""] {
        assert!(!fires_on(text, &rules::OWN_FACT), "{text}");
    }
}

#[test]
fn a_bare_word_is_a_topic_and_a_word_of_change_is_not() {
    for text in ["Digitalisation", "Interest rates", "数字化", "医保政策。"] {
        assert!(fires_on(text, &rules::TOPIC_ONLY), "{text}");
    }
    for text in ["Rates fall", "Interest rate policy", "利率下降", "口腔数字化", "AI医疗", "5G 网络", "Rates: 4 %", " "]
    {
        assert!(!fires_on(text, &rules::TOPIC_ONLY), "{text}");
    }
}

#[test]
fn a_phrase_that_says_nothing_is_named_unless_a_figure_stands_by_it() {
    let text = |text: &str| check(|record| record.with(factor::TEXT, text.to_owned()));
    let english = said(&text("There is Fierce Competition"), &rules::VAGUE, Locale::En);
    assert_eq!(english, ["f: “fierce competition”: nothing that we could act on."]);
    let chinese = said(&text("行业竞争激烈"), &rules::VAGUE, Locale::ZhCn);
    assert_eq!(chinese, ["f: “竞争激烈”太笼统，没法据此行动。"]);
    for fine in ["Fierce competition: 12 rivals in town", "竞争激烈：本市三家对手", "Policy supports clinics"]
    {
        assert!(!fires_on(fine, &rules::VAGUE), "{fine}");
    }
}

#[test]
fn a_high_score_has_a_source_and_an_answer() {
    let answered = |record: Record| record.with(factor::RESPONSE, Response::Use).with(factor::OWNER, key("person:a"));
    let high = check(|_| rated(3, 4));
    assert_eq!(
        said(&high, &rules::NO_SOURCE, Locale::En),
        ["f: A score of 12 without a source. Where do we know it from?"]
    );
    assert_eq!(said(&high, &rules::NO_ANSWER, Locale::ZhCn), ["f: 打了 12 分，却没人应对。"]);
    let sourced = check(|_| answered(rated(3, 4).with(factor::SOURCE, "Notices".to_owned())));
    assert!(!fires(&sourced, &rules::NO_SOURCE) && !fires(&sourced, &rules::NO_ANSWER));
    let researched = check(|_| rated(3, 4).with(factor::ORIGIN, vec![key("research:r")]));
    assert!(!fires(&researched, &rules::NO_SOURCE));
    assert!(fires(&check(|_| rated(3, 4).with(factor::RESPONSE, Response::Use)), &rules::NO_ANSWER));
    let low = check(|_| rated(2, 5));
    assert!(!fires(&low, &rules::NO_SOURCE) && !fires(&low, &rules::NO_ANSWER));
    assert!(!fires(&check(|record| record.with(factor::IMPACT, mark(5))), &rules::NO_SOURCE));
}

#[test]
fn a_very_high_score_reaches_the_quadrant_of_its_direction() {
    let fires = |marks: (u8, u8), direction: Option<Direction>, quadrant: Option<Quadrant>| {
        let mut draft = Draft::new().add("pest:f", |_| {
            let record = rated(marks.0, marks.1);
            direction.map_or(record.clone(), |direction| record.with(factor::DIRECTION, direction))
        });
        if let Some(quadrant) = quadrant {
            draft = draft
                .add("swot:i", |record| record.with(item::QUADRANT, quadrant).with(item::ORIGIN, vec![key("pest:f")]));
        }
        fires(&coach(&draft.plan, &mut Reading::on(day(0))), &rules::NOT_SENT)
    };
    assert!(fires((3, 5), Some(Direction::Threat), None));
    assert!(fires((3, 5), Some(Direction::Threat), Some(Quadrant::Opportunity)));
    assert!(!fires((3, 5), Some(Direction::Threat), Some(Quadrant::Threat)));
    assert!(!fires((3, 5), Some(Direction::Both), Some(Quadrant::Opportunity)));
    assert!(!fires((3, 5), Some(Direction::Unclear), None) && !fires((3, 5), None, None));
    assert!(!fires((3, 4), Some(Direction::Threat), None));
}

#[test]
fn a_review_is_due_after_its_day_and_watching_needs_a_day() {
    let review = |days| check(|record| record.with(factor::REVIEW_ON, day(days)));
    let expected = ["f: Due for another look since 2026-03-08."];
    assert_eq!(said(&review(-1), &rules::REVIEW_DUE, Locale::En), expected);
    assert!(!fires(&review(0), &rules::REVIEW_DUE));
    let watched = check(|record| record.with(factor::RESPONSE, Response::Watch));
    assert_eq!(said(&watched, &rules::REVIEW_DUE, Locale::ZhCn), ["f: 选了“关注”，却没定复查日期。"]);
    assert!(!fires(&check(|record| record.with(factor::RESPONSE, Response::Hedge)), &rules::REVIEW_DUE));
}

#[test]
fn a_prompt_is_finished() {
    for text in ["A rule for our customers that is about to change: …", "推高客户成本的因素：…租金", "Rules …"]
    {
        assert!(fires_on(text, &rules::UNFINISHED), "{text}");
    }
    for text in ["A rule that is about to change: data", "Rules … tighten", "规定……收紧"] {
        assert!(!fires_on(text, &rules::UNFINISHED), "{text}");
    }
}

#[test]
fn factors_out_of_sight_are_left_alone() {
    let text = |place| check(|record| record.with(factor::BOX, place).with(factor::TEXT, "Our tax".to_owned()));
    assert!(text(PestBox::Legal).is_empty() && !text(PestBox::Political).is_empty());
}

#[test]
fn the_lines_of_the_guide_are_judged_as_the_guide_says() {
    for pair in crate::modules::pest::texts::FRAME.pairs {
        for locale in Locale::ALL {
            let found = |text: &str| check(|record| record.with(factor::TEXT, text.to_owned())).len();
            assert_eq!((found(pair.good.get(locale)), found(pair.not.get(locale))), (0, 1), "{pair:?}");
        }
    }
    for rule in [&rules::OWN_FACT, &rules::TOPIC_ONLY, &rules::VAGUE, &rules::UNFINISHED] {
        for locale in Locale::ALL {
            assert!(
                check(|record| record.with(factor::TEXT, rule.better.get(locale).to_owned())).is_empty(),
                "{}",
                rule.id
            );
        }
    }
}
