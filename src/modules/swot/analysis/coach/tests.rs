//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::method::Rule;
use crate::model::Choice;
use crate::modules::swot::spec::{Cell, Status};
use crate::modules::testing::{Draft, day, fires, key, said, score};

fn item(quadrant: Quadrant, text: &str) -> Vec<Finding> {
    let fill = |record: Record| record.with(item::QUADRANT, quadrant).with(item::TEXT, text.to_owned());
    coach(&Draft::new().add("swot:i", fill).plan, &mut Reading::on(day(0)))
}

fn fires_on(quadrant: Quadrant, text: &str, rule: &Rule) -> bool {
    fires(&item(quadrant, text), rule)
}

fn strategy(fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    let draft = Quadrant::ALL.iter().fold(Draft::new(), |draft, quadrant| {
        draft.add(&format!("swot:{}", quadrant.code()), |record| record.with(item::QUADRANT, *quadrant))
    });
    coach(&draft.add("strategy:s", fill).plan, &mut Reading::on(day(0)))
}

#[test]
fn praise_without_a_fact_is_named() {
    let english = said(&item(Quadrant::Strength, "A Good Team"), &rules::VAGUE, Locale::En);
    assert_eq!(english, ["i: “good team” could stand on any company’s list. Which fact is behind it?"]);
    let chinese = said(&item(Quadrant::Weakness, "公司知名度低"), &rules::VAGUE, Locale::ZhCn);
    assert_eq!(chinese, ["i: “知名度低”写在哪家公司都行。背后是什么事实？"]);
    let plainest = said(&item(Quadrant::Strength, "我们团队好，技术强"), &rules::VAGUE, Locale::ZhCn);
    assert_eq!(plainest, ["i: “团队好”“技术强”写在哪家公司都行。背后是什么事实？"]);
    for fine in ["Good team: 12 pilots in a row", "口碑好：三家老客户转介绍", "Goods team", "Set up in one day", ""]
    {
        assert!(!fires_on(Quadrant::Strength, fine, &rules::VAGUE), "{fine}");
    }
    assert!(!fires_on(Quadrant::Threat, "A rival with a good team", &rules::VAGUE));
}

#[test]
fn facts_about_us_do_not_stand_outside() {
    for text in ["We are late with the interface", "Experienced team", "我们的接口没做好", "团队经验丰富"]
    {
        assert!(fires_on(Quadrant::Threat, text, &rules::INSIDE_AS_OUTSIDE), "{text}");
        assert!(!fires_on(Quadrant::Weakness, text, &rules::INSIDE_AS_OUTSIDE), "{text}");
    }
    for text in ["Our customers book at night", "我们的客户缺人手", "Rules tighten", ""] {
        assert!(!fires_on(Quadrant::Opportunity, text, &rules::INSIDE_AS_OUTSIDE), "{text}");
    }
}

#[test]
fn an_action_is_no_opportunity() {
    for text in ["Launch a new version", "Partner with two suppliers", "推出新版本", "开拓外省市场"] {
        assert!(fires_on(Quadrant::Opportunity, text, &rules::ACTION_AS_OPPORTUNITY), "{text}");
        assert!(!fires_on(Quadrant::Threat, text, &rules::ACTION_AS_OPPORTUNITY), "{text}");
    }
    for text in
        ["Launch of a booking app by suites", "Launches are rare", "Developers leave", "推出的政策", "2,300 clinics"]
    {
        assert!(!fires_on(Quadrant::Opportunity, text, &rules::ACTION_AS_OPPORTUNITY), "{text}");
    }
}

#[test]
fn a_heavy_item_needs_evidence_or_an_origin() {
    let check = |impact, fill: fn(Record) -> Record| {
        coach(
            &Draft::new().add("swot:i", |record| fill(record.with(item::IMPACT, score(impact)))).plan,
            &mut Reading::on(day(0)),
        )
    };
    let found = said(&check(4, |record| record), &rules::NO_EVIDENCE, Locale::En);
    assert_eq!(found, ["i: Impact 4, but no evidence yet. How do we know?"]);
    let found =
        said(&check(5, |record| record.with(item::EVIDENCE, " ".to_owned())), &rules::NO_EVIDENCE, Locale::ZhCn);
    assert_eq!(found, ["i: 影响打了 5 分，还没有证据。凭什么这么说？"]);
    assert!(!fires(&check(3, |record| record), &rules::NO_EVIDENCE));
    assert!(!fires(&check(5, |record| record.with(item::EVIDENCE, "12 pilots".to_owned())), &rules::NO_EVIDENCE));
    assert!(!fires(&check(5, |record| record.with(item::ORIGIN, vec![key("pest:a")])), &rules::NO_EVIDENCE));
    assert!(!fires(&check(5, |record| record.with(item::ORIGIN, vec![key("research:a")])), &rules::NO_EVIDENCE));
}

#[test]
fn a_heavy_item_is_used_once_there_are_strategies() {
    let check = |strategy: Option<(Status, &str)>| {
        let mut draft = Draft::new().add("swot:i", |record| record.with(item::IMPACT, score(4)));
        if let Some((status, link)) = strategy {
            draft = draft.add("strategy:s", |record| {
                record.with(strategy::STATUS, status).with(strategy::ITEMS, vec![key(link)])
            });
        }
        fires(&coach(&draft.plan, &mut Reading::on(day(0))), &rules::UNANSWERED)
    };
    assert!(check(Some((Status::Idea, "swot:other"))));
    assert!(!check(Some((Status::Idea, "swot:i"))) && !check(None) && !check(Some((Status::Dropped, "swot:other"))));
}

#[test]
fn a_strategy_rests_on_the_pair_of_its_kind() {
    let pair = |cell: Cell, status: Status, items: &[&str]| {
        let items: Vec<_> = items.iter().map(|item| key(&format!("swot:{item}"))).collect();
        strategy(|record| record.with(strategy::CELL, cell).with(strategy::STATUS, status).with(strategy::ITEMS, items))
    };
    let said = |findings: &[Finding], locale| said(findings, &rules::TOWS_WRONG_PAIR, locale);
    let lacking = pair(Cell::Wo, Status::Idea, &["weakness", "threat"]);
    assert_eq!(said(&lacking, Locale::En), ["s: WO needs an opportunity, and none is linked."]);
    assert_eq!(said(&lacking, Locale::ZhCn), ["s: WO 策略要有一条机会，还没有链接。"]);
    let neither = pair(Cell::St, Status::Idea, &["weakness"]);
    assert_eq!(said(&neither, Locale::En), ["s: ST needs a strength, and none is linked."]);
    for (cell, items) in [
        (Cell::So, ["strength", "opportunity"]),
        (Cell::Wo, ["weakness", "opportunity"]),
        (Cell::St, ["strength", "threat"]),
        (Cell::Wt, ["weakness", "threat"]),
    ] {
        assert!(said(&pair(cell, Status::Idea, &items), Locale::En).is_empty(), "{cell:?}");
    }
    assert!(said(&pair(Cell::So, Status::Idea, &[]), Locale::En).is_empty());
    assert!(said(&pair(Cell::So, Status::Dropped, &["threat"]), Locale::En).is_empty());
}

#[test]
fn a_chosen_strategy_has_an_owner_and_a_date() {
    let check = |status, owner: bool, due: bool, locale| {
        let findings = strategy(|mut record| {
            if owner {
                record.set(strategy::OWNER, key("person:a"));
            }
            if due {
                record.set(strategy::DUE, day(1));
            }
            record.with(strategy::STATUS, status)
        });
        said(&findings, &rules::TOWS_NO_OWNER_DATE, locale)
    };
    assert_eq!(check(Status::Chosen, false, true, Locale::En), ["s: Chosen, but without an owner."]);
    assert_eq!(check(Status::UnderWay, true, false, Locale::ZhCn), ["s: 已选定，但没有日期。"]);
    assert_eq!(check(Status::Chosen, false, false, Locale::ZhCn), ["s: 已选定，但没有负责人和日期。"]);
    assert!(check(Status::Chosen, true, true, Locale::En).is_empty());
    assert!(check(Status::Idea, false, false, Locale::En).is_empty());
    assert!(check(Status::Dropped, false, false, Locale::En).is_empty());
}

#[test]
fn a_prompt_is_finished() {
    assert!(fires_on(Quadrant::Threat, "Who could give away what we charge for: …", &rules::UNFINISHED));
    assert!(!fires_on(Quadrant::Threat, "Who could give away what we charge for: suites", &rules::UNFINISHED));
    let text = |text: &str| fires(&strategy(|record| record.with(strategy::TEXT, text.to_owned())), &rules::UNFINISHED);
    assert!(text("Use two suppliers to make up for our lack of …") && text("Offer … first to clinics"));
    assert!(text("借助…，补上我们缺的人手"));
    assert!(!text("Use two suppliers to make up for our lack of sellers") && !text("不与大系统拼价格……守住小诊所"));
}
