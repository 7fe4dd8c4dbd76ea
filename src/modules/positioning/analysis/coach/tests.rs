//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::model::Number;
use crate::modules::positioning::spec::axes;
use crate::modules::positioning::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn alternative(fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    of(&Draft::new().add("competitor:c", |record| fill(record.with(competitor::NAME, "Suite".to_owned()))))
}

fn written(field: Field<String>, text: &str) -> Vec<Finding> {
    alternative(|record| record.with(field, text.to_owned()))
}

fn map(field: Field<String>, text: &str) -> Vec<Finding> {
    of(&Draft::new().single(Table::Map, |record| record.with(field, text.to_owned())))
}

fn stated(field: Field<String>, text: &str) -> Vec<Finding> {
    of(&Draft::new().single(Table::Statement, |record| record.with(field, text.to_owned())))
}

#[test]
fn to_do_nothing_is_one_of_the_alternatives() {
    let rule = &rules::NO_DO_NOTHING;
    let draft = |kinds: &[Option<CompetitorKind>]| {
        kinds.iter().enumerate().fold(Draft::new(), |draft, (number, kind)| {
            draft.add(&format!("competitor:c-{number}"), |record| {
                let record = record.with(competitor::NAME, "大系统".to_owned());
                kind.map_or(record.clone(), |kind| record.with(competitor::KIND, kind))
            })
        })
    };
    let rivals = of(&draft(&[Some(CompetitorKind::Direct), None]));
    assert_eq!(said(&rivals, rule, Locale::En), ["c-0: “Do nothing” is missing from your alternatives."]);
    assert_eq!(said(&rivals, rule, Locale::ZhCn), ["c-0: 替代选项里缺了“什么都不做”。"]);
    assert_eq!(leads_to(&rivals, rule), Some("kind"));
    assert!(fires(&of(&draft(&[None])), rule));
    assert!(!fires(&of(&draft(&[Some(CompetitorKind::Direct), Some(CompetitorKind::DoNothing)])), rule));
    assert!(!fires(&of(&Draft::new()), rule));
}

#[test]
fn a_list_that_is_not_begun_does_not_lack_anything() {
    let bare = Draft::new().add("competitor:bare", |record| record.with(competitor::NAME, " ".to_owned()));
    assert!(of(&bare).is_empty());
    let begun = bare.add("competitor:named", |record| record.with(competitor::NAME, "Suite".to_owned()));
    assert_eq!(said(&of(&begun), &rules::NO_DO_NOTHING, Locale::En).len(), 1);
    assert_eq!(of(&begun).first().map(|finding| finding.key), Some(key("competitor:named")));
}

#[test]
fn praise_that_anyone_can_claim_is_named() {
    let rule = &rules::SUPERLATIVE;
    let english = said(&written(competitor::OUR_EDGE, "The World-class, leading service"), rule, Locale::En);
    assert_eq!(english, ["c: “world-class”, “leading”: that proves nothing. Say what a buyer can check."]);
    let chinese = said(&stated(statement::BENEFIT, "全国第一的排班"), rule, Locale::ZhCn);
    assert_eq!(chinese, ["single: “全国第一”说明不了什么，请写客户能核实的事。"]);
    assert_eq!(leads_to(&stated(statement::DIFFERENCE, "are No. 1"), rule), Some("difference"));
    assert_eq!(leads_to(&stated(statement::BENEFIT, "完美排班"), rule), Some("benefit"));
    for fine in
        ["Live in one day, 12 pilots", "Leads with dentists", "asbestos-free", "第一个病人当晚就约", "最近的一家", ""]
    {
        assert!(!fires(&written(competitor::OUR_EDGE, fine), rule), "{fine}");
        assert!(!fires(&stated(statement::DIFFERENCE, fine), rule), "{fine}");
    }
    // What a rival says of itself, and what the customer compares with, are no claims of ours.
    assert!(!fires(&written(competitor::OFFER, "The best suite"), rule));
    assert!(!fires(&stated(statement::UNLIKE, "the leading suites"), rule));
    let both = Draft::new().single(Table::Statement, |record| {
        record.with(statement::BENEFIT, "best".to_owned()).with(statement::DIFFERENCE, "唯一".to_owned())
    });
    assert_eq!(said(&of(&both), rule, Locale::En).len(), 2);
}

#[test]
fn an_edge_has_evidence_or_a_finding_or_a_proof_behind_it() {
    let rule = &rules::EDGE_NO_EVIDENCE;
    let check = |edge: &str, evidence: &str, origin: &[&str]| {
        let origin: Vec<_> = origin.iter().map(|link| key(link)).collect();
        alternative(|record| {
            record
                .with(competitor::OUR_EDGE, edge.to_owned())
                .with(competitor::EVIDENCE, evidence.to_owned())
                .with(competitor::ORIGIN, origin)
        })
    };
    let found = check("Live in one day", " ", &["swot:s-one-day", "pest:a", "strategy:b"]);
    assert_eq!(said(&found, rule, Locale::En), ["c: The edge over Suite has no evidence."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: 对“Suite”的优势还没有依据。"]);
    assert_eq!(leads_to(&found, rule), Some("evidence"));
    assert!(!fires(&check("Live in one day", "12 pilots", &[]), rule));
    for proved in ["research:pilot-setup", "proof:proof-12-pilots"] {
        assert!(!fires(&check("Live in one day", "", &["swot:a", proved]), rule), "{proved}");
    }
    assert!(!fires(&check(" ", "", &[]), rule));
    let nameless = of(&Draft::new().add("competitor:c", |record| record.with(competitor::OUR_EDGE, "快".to_owned())));
    assert_eq!(said(&nameless, rule, Locale::ZhCn), ["c: 对“尚未填写”的优势还没有依据。"]);
}

#[test]
fn whoever_has_weaknesses_also_wins_somewhere() {
    let rule = &rules::NO_HONEST_STRENGTH;
    let check = |weak: &str, strong: &str, wins: &str| {
        alternative(|record| {
            record
                .with(competitor::WEAKNESSES, vec![weak.to_owned()])
                .with(competitor::STRENGTHS, vec![strong.to_owned()])
                .with(competitor::THEY_WIN_WHEN, wins.to_owned())
        })
    };
    for (strong, wins, field, english, chinese) in [
        (
            " ",
            " ",
            "they_win_when",
            "c: Suite has only weaknesses here. When do they win?",
            "c: “Suite”只写了短板。对方什么时候会赢？",
        ),
        (
            "",
            "insurance",
            "strengths",
            "c: Suite has only weaknesses here. What do its customers praise?",
            "c: “Suite”只写了短板。对方的客户称赞什么？",
        ),
        (
            "known",
            "",
            "they_win_when",
            "c: Suite has strengths, but nothing says when they win.",
            "c: “Suite”有优势，却没写对方什么时候会赢。",
        ),
    ] {
        let found = check("slow", strong, wins);
        assert_eq!(said(&found, rule, Locale::En), [english]);
        assert_eq!(said(&found, rule, Locale::ZhCn), [chinese]);
        assert_eq!(leads_to(&found, rule), Some(field));
    }
    assert!(!fires(&check("slow", "known", "insurance"), rule));
    assert!(!fires(&check(" ", "", ""), rule) && !fires(&alternative(|record| record), rule));
}

#[test]
fn an_end_of_an_axis_is_a_place_and_no_judgement() {
    let rule = &rules::VALUE_AXIS;
    for end in ends() {
        let found = map(end, " Ｌｏｗ ");
        let english = said(&found, rule, Locale::En);
        assert_eq!(english, ["single: “low” is a judgement, not a place. Say what stands at this end."]);
        assert_eq!(leads_to(&found, rule), Some(end.spec.id));
        let chinese = said(&map(end, "很好"), rule, Locale::ZhCn);
        assert_eq!(chinese, ["single: “很好”是评价，不是位置。请写这一端的具体情形。"]);
        for fine in ["Low price", "High street", "价格低", "好几个月", "One day", ""] {
            assert!(!fires(&map(end, fine), rule), "{fine}");
        }
    }
    assert!(!fires(&map(axes::X_NAME, "High"), rule));
}

/// We in the middle, an alternative so far to the right and up.
fn beside(across: f64, up: f64) -> Vec<Finding> {
    let number = |value| Number::new(value).unwrap();
    let draft = Draft::new()
        .single(Table::Map, |record| record.with(axes::US_X, number(50.0)).with(axes::US_Y, number(50.0)))
        .add("competitor:c", |record| {
            let record = record.with(competitor::NAME, "大型系统".to_owned());
            record.with(competitor::MAP_X, number(50.0 + across)).with(competitor::MAP_Y, number(50.0 + up))
        });
    of(&draft)
}

#[test]
fn nobody_stands_where_we_stand() {
    let rule = &rules::CROWDED;
    let near = beside(6.0, 7.9);
    assert_eq!(said(&near, rule, Locale::En), ["c: On your map, 大型系统 stands where you stand."]);
    assert_eq!(said(&near, rule, Locale::ZhCn), ["c: 定位图上，“大型系统”和我们站在同一处。"]);
    assert_eq!(leads_to(&near, rule), Some("map_x"));
    assert!(fires(&beside(0.0, 0.0), rule) && fires(&beside(-9.99, 0.0), rule));
    assert!(!fires(&beside(6.0, 8.0), rule) && !fires(&beside(0.0, -10.0), rule) && !fires(&beside(40.0, 0.0), rule));
}

#[test]
fn a_statement_that_is_begun_names_what_it_lacks() {
    let rule = &rules::STATEMENT_GAP;
    let with = |parts: &[Field<String>]| {
        let fill = |record: Record| parts.iter().fold(record, |record, part| record.with(*part, "青禾".to_owned()));
        of(&Draft::new().single(Table::Statement, fill))
    };
    let six = with(&PARTS[..6]);
    assert_eq!(said(&six, rule, Locale::En), ["single: The statement still lacks: “we”."]);
    assert_eq!(leads_to(&six, rule), Some("difference"));
    let four = with(&[PARTS[0], PARTS[2], PARTS[4], PARTS[5]]);
    assert_eq!(said(&four, rule, Locale::En), ["single: The statement still lacks: “who”, “is a”, “we”."]);
    assert_eq!(said(&four, rule, Locale::ZhCn), ["single: 定位陈述还缺：“有何难处”、“是”、“我们能”。"]);
    assert_eq!(leads_to(&four, rule), Some("need"));
    assert_eq!(said(&with(&PARTS[..1]), rule, Locale::ZhCn).len(), 1);
    assert!(!fires(&with(&PARTS), rule) && !fires(&with(&[]), rule));
    assert!(
        !fires(&stated(statement::TESTED_WITH, "three owners"), rule) && !fires(&stated(statement::NEED, " "), rule)
    );
}

#[test]
fn the_lines_of_the_guide_are_judged_as_the_guide_says() {
    let [edge, axis, wins] = FRAME.pairs else { panic!("the guide has a pair for edge, axis and when they win") };
    for locale in Locale::ALL {
        // Behind the colon stands what belongs into the field.
        let line = |text: crate::i18n::Passage| text.get(locale).split_once([':', '：']).unwrap().1.trim();
        let judged = |text| {
            let (low, high) = line(text).split_once(" ↔ ").unwrap();
            [(axes::X_LOW, low), (axes::X_HIGH, high)].map(|(end, words)| fires(&map(end, words), &rules::VALUE_AXIS))
        };
        assert_eq!((judged(axis.good), judged(axis.not)), ([false; 2], [true; 2]));
        let proved = |text| {
            let record = Record::default().with(competitor::OUR_EDGE, line(text).to_owned());
            of(&Draft::new().add("competitor:c", |_| record.with(competitor::EVIDENCE, "12".to_owned())))
        };
        assert!(proved(edge.good).is_empty());
        let honest = alternative(|record| {
            record
                .with(competitor::KIND, CompetitorKind::DoNothing)
                .with(competitor::WEAKNESSES, vec!["slow".to_owned()])
                .with(competitor::STRENGTHS, vec!["known".to_owned()])
                .with(competitor::THEY_WIN_WHEN, line(wins.good).to_owned())
        });
        assert!(honest.is_empty());
        assert!(!fires(&written(competitor::OUR_EDGE, rules::SUPERLATIVE.better.get(locale)), &rules::SUPERLATIVE));
    }
}
