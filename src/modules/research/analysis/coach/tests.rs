//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::method::Rule;
use crate::modules::persona::spec::persona;
use crate::modules::research::spec::PROMPTS;
use crate::modules::research::texts::FRAME;
use crate::modules::swot::spec::item;
use crate::modules::testing::{Draft, day, fires, key, said, score};

fn check(fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    coach(&Draft::new().add("research:q", fill).plan, &mut Reading::on(day(0)))
}

fn asking(text: &str) -> Vec<Finding> {
    check(|record| record.with(question::QUESTION, text.to_owned()))
}

fn finding(text: &str) -> Vec<Finding> {
    check(|record| record.with(question::FINDING, text.to_owned()))
}

#[test]
fn a_wish_is_named() {
    let rule = &rules::ASKS_WISH;
    let english = said(&asking("Would you  use it?… Would you buy our software?"), rule, Locale::En);
    assert_eq!(english, ["q: “would you buy”: a question for a wish. People are kind and say yes."]);
    let chinese = said(&asking("诊所会不会买我们的软件？"), rule, Locale::ZhCn);
    assert_eq!(chinese, ["q: “会不会买”问的是愿望，人家碍于情面都会说好。"]);
    assert!(fires(&asking("Phones are a nuisance, don’t you think?"), rule));
    for fine in ["What would you have paid last year?", "Which clinics liked our pilot?", "上次买的时候花了多少？", ""]
    {
        assert!(!fires(&asking(fine), rule), "{fine}");
    }
}

#[test]
fn a_topic_is_no_question() {
    let rule = &rules::NOT_A_QUESTION;
    for topic in ["Clinic sizes", "Showroom prices", "市场规模", "Isle of Man clinics"] {
        assert!(fires(&asking(topic), rule), "{topic}");
    }
    for question in ["Chair hours, empty?", "空椅有很长时间？", "How clinics book today", "诊所有多少张牙椅", " "]
    {
        assert!(!fires(&asking(question), rule), "{question}");
    }
}

#[test]
fn what_is_done_says_what_was_found() {
    let check = |status, text: &str| {
        let record = Record::default().with(question::STATUS, status).with(question::FINDING, text.to_owned());
        said(&check(|_| record), &rules::DONE_NO_FINDING, Locale::ZhCn)
    };
    assert_eq!(check(Status::Done, " "), ["q: 标了“已完成”，却没有写发现。"]);
    assert!(check(Status::Done, "12 家").is_empty() && check(Status::UnderWay, "").is_empty());
}

#[test]
fn an_amount_is_a_figure_or_somebodys_words() {
    let rule = &rules::FINDING_VAGUE;
    let english = said(&finding("Most clinics have a lot of gaps."), rule, Locale::En);
    assert_eq!(english, ["q: “most”, “a lot”: how many of how many?"]);
    let chinese = said(&finding("诊所的空档普遍很多"), rule, Locale::ZhCn);
    assert_eq!(chinese, ["q: “普遍”“很多”是多少？总共多少里的多少？"]);
    for fine in [
        "Most clinics, 31 of 40",
        "“Most days the phone never stops.”",
        "Almost complete",
        "不少于三家诊所",
        "“电话经常响个不停。”",
        "",
    ] {
        assert!(!fires(&finding(fine), rule), "{fine}");
    }
}

fn rated(approach: Approach, strength: u8, reached: Option<f64>) -> Record {
    let record = Record::default().with(question::KIND, approach).with(question::STRENGTH, score(strength));
    reached.and_then(Number::new).map_or(record.clone(), |reached| record.with(question::REACHED, reached))
}

#[test]
fn strong_evidence_rests_on_enough_cases_of_its_kind() {
    let rule = &rules::STRENGTH_TOO_HIGH;
    for (approach, needed) in [
        (Approach::Survey, 30.0),
        (Approach::DataAnalysis, 10.0),
        (Approach::Interview, 8.0),
        (Approach::FocusGroup, 12.0),
    ] {
        let fires = |strength, reached| fires(&check(|_| rated(approach, strength, reached)), rule);
        assert!(fires(4, Some(needed - 1.0)) && fires(5, Some(needed - 0.5)) && fires(4, None), "{approach:?}");
        assert!(!fires(5, Some(needed)) && !fires(3, None), "{approach:?}");
    }
    let english = said(&check(|_| rated(Approach::Interview, 5, Some(1.0))), rule, Locale::En);
    assert_eq!(english, ["q: Strength 5 rests on 1 case. As a rule of thumb, a round of interviews needs 8 for a 4."]);
    let english = said(&check(|_| rated(Approach::Survey, 4, None)), rule, Locale::En);
    assert_eq!(english, ["q: Strength 4 rests on 0 cases. As a rule of thumb, a survey needs 30 for a 4."]);
    let chinese = said(&check(|_| rated(Approach::DataAnalysis, 4, Some(3.0))), rule, Locale::ZhCn);
    assert_eq!(chinese, ["q: 证据强度打了 4，样本只有 3 个。按经验，数据分析要 10 个才够得上 4。"]);
    assert!(!fires(&check(|record| record.with(question::STRENGTH, score(5))), rule));
}

#[test]
fn strong_evidence_from_reading_names_its_source() {
    let rule = &rules::STRENGTH_TOO_HIGH;
    let read = |strength, source: &str| {
        check(|_| rated(Approach::DeskResearch, strength, None).with(question::SOURCE, source.to_owned()))
    };
    assert_eq!(said(&read(4, " "), rule, Locale::En), ["q: Strength 4, but no source is named."]);
    assert_eq!(said(&read(5, ""), rule, Locale::ZhCn), ["q: 证据强度打了 5，却没写来源。"]);
    assert!(!fires(&read(4, "Public register"), rule) && !fires(&read(3, ""), rule));
    let field = read(4, "").into_iter().find(|finding| finding.rule.id == rule.id).map(|finding| finding.field.id);
    assert_eq!(field, Some("source"));
}

#[test]
fn a_finding_worth_its_hours_is_used() {
    let found = |status, strength, text: &str| {
        let record = Record::default().with(question::STATUS, status).with(question::STRENGTH, score(strength));
        Draft::new().add("research:q", |_| record.with(question::FINDING, text.to_owned()))
    };
    let fires = |draft: &Draft| fires(&coach(&draft.plan, &mut Reading::on(day(0))), &rules::FINDING_UNUSED);
    assert!(fires(&found(Status::Done, 3, "31 %")));
    assert!(!fires(&found(Status::Done, 2, "31 %")) && !fires(&found(Status::UnderWay, 3, "31 %")));
    assert!(!fires(&found(Status::Done, 3, " ")));
    let used =
        found(Status::Done, 3, "31 %").add("swot:o", |record| record.with(item::ORIGIN, vec![key("research:q")]));
    assert!(!fires(&used));
    let used =
        found(Status::Done, 3, "31 %").add("persona:p", |record| record.with(persona::ORIGIN, vec![key("research:q")]));
    assert!(!fires(&used));
}

#[test]
fn one_way_of_asking_is_not_enough() {
    let check = |approaches: &[Option<Approach>], locale| {
        let draft = approaches.iter().enumerate().fold(Draft::new(), |draft, (number, approach)| {
            draft.add(&format!("research:q-{number}"), |record| {
                approach.map_or(record.clone(), |approach| record.with(question::KIND, approach))
            })
        });
        let draft = draft.add("research:dropped", |record| {
            record.with(question::KIND, Approach::FocusGroup).with(question::STATUS, Status::Dropped)
        });
        said(&coach(&draft.plan, &mut Reading::on(day(0))), &rules::ONE_FAMILY, locale)
    };
    let (survey, data) = (Some(Approach::Survey), Some(Approach::DataAnalysis));
    let expected = ["q-0: All 4 questions use the same approach. Add one that listens."];
    assert_eq!(check(&[survey, data, data, survey], Locale::En), expected);
    let listening = [Some(Approach::Interview), Some(Approach::FocusGroup)].repeat(2);
    assert_eq!(check(&listening, Locale::ZhCn), ["q-0: 4 项全用同一类方式，再加一项数一数的。"]);
    let desk = [Some(Approach::DeskResearch)].repeat(5);
    let expected = ["q-0: All 5 questions use the same approach. Add one that talks to customers."];
    assert_eq!(check(&desk, Locale::En), expected);
    assert!(check(&[survey, data, survey], Locale::En).is_empty());
    assert!(check(&[survey, data, survey, Some(Approach::Interview)], Locale::En).is_empty());
    assert!(check(&[survey, data, survey, None], Locale::En).is_empty() && check(&[None; 4], Locale::En).is_empty());
}

#[test]
fn dropped_questions_are_left_alone() {
    let poor = |status| {
        check(|_| {
            rated(Approach::Survey, 5, None)
                .with(question::QUESTION, "Prices".to_owned())
                .with(question::STATUS, status)
        })
    };
    assert!(poor(Status::Dropped).is_empty() && poor(Status::Done).len() == 3);
}

#[test]
fn the_lines_of_the_guide_and_the_prompts_are_judged_as_the_guide_says() {
    fn about(findings: &[Finding], rules: &[&Rule]) -> bool {
        rules.iter().any(|rule| fires(findings, rule))
    }
    let of_question = [&rules::ASKS_WISH, &rules::NOT_A_QUESTION];
    let [asked, found, ..] = FRAME.pairs else { panic!("the guide has a pair for questions and one for findings") };
    for locale in Locale::ALL {
        assert!(!about(&asking(asked.good.get(locale)), &of_question));
        assert!(about(&asking(asked.not.get(locale)), &of_question));
        assert!(!about(&finding(found.good.get(locale)), &[&rules::FINDING_VAGUE]));
        assert!(about(&finding(found.not.get(locale)), &[&rules::FINDING_VAGUE]));
        for text in PROMPTS
            .iter()
            .flat_map(|prompt| prompt.texts)
            .map(|prompt| prompt.text)
            .chain(of_question.map(|rule| rule.better))
        {
            assert!(asking(text.get(locale)).is_empty(), "{text:?}");
        }
        for rule in [&rules::FINDING_VAGUE, &rules::DONE_NO_FINDING] {
            assert!(finding(rule.better.get(locale)).is_empty(), "{}", rule.id);
        }
    }
}
