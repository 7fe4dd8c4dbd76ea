//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::model::{Field, Number};
use crate::modules::testing::{Draft, day, fires, said};

fn with_text(field: Field<String>, text: &str) -> Vec<Finding> {
    coach(
        &Draft::new().single(Table::Basics, |record| record.with(field, text.to_owned())).plan,
        &mut Reading::on(day(0)),
    )
}

fn people(people: &[(&str, &str, Option<Function>)]) -> Vec<Finding> {
    let draft = people.iter().enumerate().fold(Draft::new(), |draft, (at, (name, role, function))| {
        draft.add(&format!("person:p{at}"), |record| {
            let record = record.with(person::NAME, (*name).to_owned()).with(person::ROLE, (*role).to_owned());
            function.map_or(record.clone(), |function| record.with(person::FUNCTION, function))
        })
    });
    coach(&draft.plan, &mut Reading::on(day(0)))
}

#[test]
fn a_slogan_for_an_offer_is_named() {
    let vague = |text| said(&with_text(basics::OFFER, text), &rules::OFFER_VAGUE, Locale::En);
    let expected = "single: “one-stop”: any company could say that. Say what gets better for the customer.";
    assert_eq!(vague("A One-Stop solution for smart clinics"), [expected]);
    let chinese = said(&with_text(basics::OFFER, "领先的智慧诊所方案"), &rules::OFFER_VAGUE, Locale::ZhCn);
    assert_eq!(chinese, ["single: “领先”放在哪家公司都成立。请写客户哪里变好。"]);
    for fine in ["Clinics fill empty chairs", "A misleading solution is avoided", "让诊所的空椅坐满人", ""] {
        assert!(vague(fine).is_empty(), "{fine}");
    }
}

#[test]
fn a_goal_needs_a_figure() {
    let fires = |text| fires(&with_text(basics::GOAL, text), &rules::GOAL_NO_FIGURE);
    assert!(fires("Grow fast") && fires("快速增长，争做行业第一"));
    for fine in ["50 clinics", "A dozen clinics", "签下五十家诊所", "  "] {
        assert!(!fires(fine), "{fine}");
    }
}

#[test]
fn a_period_ends_after_it_starts() {
    let fires = |end: Option<i64>| {
        let draft = Draft::new().single(Table::Basics, |record| {
            let record = record.with(basics::PERIOD_START, day(0));
            end.map_or(record.clone(), |end| record.with(basics::PERIOD_END, day(end)))
        });
        fires(&coach(&draft.plan, &mut Reading::on(day(0))), &rules::PERIOD_ORDER)
    };
    assert!(fires(Some(0)) && fires(Some(-1)));
    assert!(!fires(Some(1)) && !fires(None));
}

#[test]
fn a_deal_is_no_larger_than_the_target() {
    let fires = |target: f64, deal: f64| {
        let draft = Draft::new().single(Table::Basics, |record| {
            record
                .with(basics::REVENUE_TARGET, Number::new(target).unwrap())
                .with(basics::AVERAGE_DEAL, Number::new(deal).unwrap())
        });
        fires(&coach(&draft.plan, &mut Reading::on(day(0))), &rules::DEAL_OVER_TARGET)
    };
    assert!(fires(24_000.0, 24_000.5));
    assert!(!fires(24_000.0, 24_000.0) && !fires(0.0, 24_000.0));
}

#[test]
fn somebody_sells_by_function_or_by_role() {
    assert!(!fires(&people(&[]), &rules::NOBODY_SELLS));
    let fires = |function, role| fires(&people(&[("Wu Jia", role, function)]), &rules::NOBODY_SELLS);
    assert!(fires(None, "") && fires(Some(Function::Engineering), "研发") && fires(None, "Wholesales"));
    assert!(!fires(Some(Function::Management), "") && !fires(Some(Function::Sales), ""));
    assert!(!fires(Some(Function::Other), "Also sells") && !fires(None, "客户经理"));
}

#[test]
fn one_name_is_one_person() {
    let twice = people(&[("Chen Bo", "", None), ("ＣＨＥＮ bo ", "", None), ("Chen Bo (support)", "", None)]);
    assert_eq!(
        said(&twice, &rules::DUPLICATE_PERSON, Locale::En),
        ["p1: ＣＨＥＮ bo is listed twice. Owners will get mixed up."]
    );
    let chinese = people(&[("陈博", "", None), ("陈博", "", None)]);
    assert_eq!(said(&chinese, &rules::DUPLICATE_PERSON, Locale::ZhCn), ["p1: 陈博出现了两次，负责人会混淆。"]);
    assert!(!fires(&people(&[("", "a", None), (" ", "b", None)]), &rules::DUPLICATE_PERSON));
}

#[test]
fn a_written_plan_has_a_review_ahead() {
    let fires = |offer: &str, review: Option<i64>| {
        let draft = Draft::new().single(Table::Basics, |record| {
            let record = record
                .with(basics::COMPANY, "青禾".to_owned())
                .with(basics::GOAL, "50".to_owned())
                .with(basics::OFFER, offer.to_owned());
            review.map_or(record.clone(), |review| record.with(basics::NEXT_REVIEW, day(review)))
        });
        fires(&coach(&draft.plan, &mut Reading::on(day(0))), &rules::REVIEW_MISSING)
    };
    assert!(fires("Chairs", None) && fires("Chairs", Some(-1)));
    assert!(!fires("Chairs", Some(0)) && !fires(" ", None));
}

#[test]
fn blanks_of_prompts_are_remembered_field_by_field() {
    let findings = with_text(basics::OFFER, "我们帮助____做到____，从而____。");
    assert_eq!(said(&findings, &rules::BLANKS_LEFT, Locale::ZhCn), ["single: 还有 ____ 没有填。"]);
    assert!(fires(&people(&[("Lin", "Sells to ____", None)]), &rules::BLANKS_LEFT));
    assert!(!fires(&with_text(basics::OFFER, "Use snake_case and __init__"), &rules::BLANKS_LEFT));
}
