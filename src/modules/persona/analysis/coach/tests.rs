//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::modules::persona::spec::PROMPTS;
use crate::modules::persona::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, number, said};

fn ideal(fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    coach(&Draft::new().single(Table::Icp, fill).plan, &mut Reading::on(day(0)))
}

fn check(fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    coach(&Draft::new().add("persona:fang", fill).plan, &mut Reading::on(day(0)))
}

fn named(record: Record) -> Record {
    record.with(persona::NAME, " 方医生 ".to_owned())
}

#[test]
fn everyone_is_no_target_group() {
    let rule = &rules::ICP_FOR_EVERYONE;
    let at = |field, text: &str| ideal(|record| record.with(field, text.to_owned()));
    let english = said(&at(icp::INDUSTRY, "All companies in town"), rule, Locale::En);
    assert_eq!(english, ["single: “all companies” is not a target group. Name industry, size and place."]);
    let chinese = said(&at(icp::SUMMARY, "服务各行各业"), rule, Locale::ZhCn);
    assert_eq!(chinese, ["single: “各行各业”不是目标客户，请写明行业、规模和地区。"]);
    assert!(fires(&at(icp::COMPANY_SIZE, "Anyone"), rule) && fires(&at(icp::PLACE, "全行业"), rule));
    let both = ideal(|record| record.with(icp::PLACE, "Anybody".to_owned()).with(icp::INDUSTRY, "Everyone".to_owned()));
    let fields: Vec<_> = both.iter().filter(|found| found.rule.id == rule.id).map(|found| found.field.id).collect();
    assert_eq!(fields, ["industry"]);
    assert!(!fires(&at(icp::EVIDENCE, "Everyone says so"), rule));
    assert!(!fires(&at(icp::SUMMARY, "Private dental clinics, 2–10 chairs"), rule));
}

#[test]
fn a_customer_who_is_described_can_be_turned_down() {
    let rule = &rules::ICP_NO_DISQUALIFIER;
    let with = |field, lines: &[&str]| {
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        ideal(|record| record.with(field, "口腔".to_owned()).with(icp::DISQUALIFY_IF, lines))
    };
    assert_eq!(
        said(&with(icp::INDUSTRY, &[" "]), rule, Locale::ZhCn),
        ["single: 理想客户没写放弃条件，请补一条出现就结束的事实。"]
    );
    assert!(fires(&with(icp::SUMMARY, &[]), rule));
    assert!(!fires(&with(icp::INDUSTRY, &["Own IT"]), rule) && !fires(&with(icp::PLACE, &[]), rule));
}

#[test]
fn a_person_with_a_name_has_a_role() {
    let rule = &rules::NO_ROLE;
    assert_eq!(said(&check(named), rule, Locale::En), ["fang: 方医生 has no role in the decision."]);
    assert_eq!(said(&check(named), rule, Locale::ZhCn), ["fang: 方医生还没有决策角色。"]);
    assert!(!fires(&check(|record| record), rule));
    assert!(!fires(&check(|record| named(record).with(persona::ANTI, true)), rule));
    assert!(!fires(&check(|record| named(record).with(persona::BUYING_ROLES, vec![BuyingRole::User])), rule));
}

#[test]
fn of_several_people_one_pays() {
    let plan = |roles: &[BuyingRole], anti: bool| {
        let draft =
            Draft::new().add("persona:qiao", |record| record.with(persona::BUYING_ROLES, vec![BuyingRole::User]));
        draft
            .add("persona:b", |record| record.with(persona::BUYING_ROLES, roles.to_vec()).with(persona::ANTI, anti))
            .plan
    };
    let check =
        |roles, anti| said(&coach(&plan(roles, anti), &mut Reading::on(day(0))), &rules::NO_PAYER, Locale::ZhCn);
    assert_eq!(check(&[BuyingRole::Champion], false), ["qiao: 画像里没有出钱的人，请补上能批钱的那位。"]);
    assert!(check(&[BuyingRole::Technical, BuyingRole::EconomicBuyer], false).is_empty());
    assert!(check(&[BuyingRole::Champion], true).is_empty(), "who is not for us does not count");
}

fn with_line(field: Field<Vec<String>>, line: &str) -> Vec<Finding> {
    check(|record| record.with(field, vec!["Fill the chairs".to_owned(), line.to_owned()]))
}

#[test]
fn a_line_that_fits_any_customer_is_named() {
    let rule = &rules::VAGUE_WORDING;
    let english = said(&with_line(persona::PAINS, " Wants to be more Efficient"), rule, Locale::En);
    assert_eq!(english, ["fang: “Wants to be more Efficient” fits any customer. Add a figure or a scene."]);
    let chinese = said(&with_line(persona::GOALS, "降本增效"), rule, Locale::ZhCn);
    assert_eq!(chinese, ["fang: “降本增效”放在谁身上都成立，请写数字或场景。"]);
    assert!(fires(&with_line(persona::GAINS, "Save time"), rule));
    assert!(fires(&with_line(persona::DECISION_CRITERIA, "性价比高"), rule));
    for fine in ["Save time: 2 hours a day", "节省时间：每天２小时", "Modernise", "inefficient days", ""] {
        assert!(!fires(&with_line(persona::PAINS, fine), rule), "{fine}");
    }
    assert!(!fires(&with_line(persona::OBJECTIONS, "Not easy to use"), rule), "objections are their own words");
    let anti = check(|record| record.with(persona::PAINS, vec!["高效".to_owned()]).with(persona::ANTI, true));
    assert!(!fires(&anti, rule));
    let two = check(|record| record.with(persona::GOALS, vec!["Modern".to_owned(), "创新".to_owned()]));
    assert_eq!(two.iter().filter(|found| found.rule.id == rule.id).count(), 2);
}

#[test]
fn a_person_rests_on_three_talks_or_ten_answers() {
    let rule = &rules::THIN_BASIS;
    let asked = |talks: f64, answers: f64| {
        let check = check(|record| {
            named(record).with(persona::INTERVIEWS, number(talks)).with(persona::SURVEY_ANSWERS, number(answers))
        });
        said(&check, rule, Locale::En)
    };
    assert_eq!(asked(2.0, 9.0), ["fang: 方医生 rests on 2 interviews. Talk to at least three such people."]);
    assert_eq!(asked(1.0, 0.0), ["fang: 方医生 rests on 1 interview. Talk to at least three such people."]);
    assert!(asked(3.0, 0.0).is_empty() && asked(0.0, 10.0).is_empty());
    let guess = said(&check(named), rule, Locale::ZhCn);
    assert_eq!(guess, ["fang: 方医生只有 0 次访谈作依据，至少谈满三位。"]);
    assert!(check(|record| record).is_empty() && check(|record| named(record).with(persona::ANTI, true)).is_empty());
}

#[test]
fn the_lines_of_the_guide_and_of_the_rules_are_judged_as_the_guide_says() {
    let [pain, ..] = FRAME.pairs else { panic!("the guide has a pair for pains") };
    for locale in Locale::ALL {
        let judged = |line: &str| fires(&with_line(persona::PAINS, line), &rules::VAGUE_WORDING);
        assert!(!judged(pain.good.get(locale)) && judged(pain.not.get(locale)));
        assert!(!judged(rules::VAGUE_WORDING.better.get(locale)));
        let summary = ideal(|record| {
            let record = record.with(icp::SUMMARY, rules::ICP_FOR_EVERYONE.better.get(locale).to_owned());
            record.with(icp::DISQUALIFY_IF, vec![rules::ICP_NO_DISQUALIFIER.better.get(locale).to_owned()])
        });
        assert!(summary.is_empty());
        for prompt in PROMPTS.iter().flat_map(|prompt| prompt.texts) {
            assert!(!judged(prompt.text.get(locale)), "{prompt:?}");
        }
    }
}

#[test]
fn an_important_person_is_spoken_to() {
    use crate::modules::discovery::spec::question;
    use crate::modules::pitch::spec::{outline, scenario, showing};
    use crate::modules::testing::key;
    let rule = &rules::UNUSED;
    let draft = |grade, anti: bool| {
        let fill = |record: Record| named(record).with(persona::GRADE, grade).with(persona::ANTI, anti);
        Draft::new().add("persona:fang", fill)
    };
    let of = |draft: Draft| coach(&draft.plan, &mut Reading::on(day(0)));
    let found = of(draft(Grade::A, false));
    let english = ["fang: 方医生 is graded A, but no pitch and no question addresses 方医生."];
    assert_eq!(said(&found, rule, Locale::En), english);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["fang: 方医生定为 A 级，却没有任何介绍和问题是为其准备的。"]);
    assert!(!fires(&of(draft(Grade::B, false)), rule) && !fires(&of(draft(Grade::A, true)), rule));
    let fang = key("persona:fang");
    let told = draft(Grade::A, false).add("outline:o", |record| record.with(outline::PERSONA, fang));
    let shown = draft(Grade::A, false).add("showing:s", |record| record.with(showing::PERSONA, fang));
    let only_met = draft(Grade::A, false).add("scenario:s", |record| record.with(scenario::PERSONA, fang));
    let asked = draft(Grade::A, false).add("question:q", |record| record.with(question::PERSONAS, vec![fang]));
    assert!(!fires(&of(told), rule) && !fires(&of(shown), rule) && fires(&of(only_met), rule));
    assert!(!fires(&of(asked), rule));
}
