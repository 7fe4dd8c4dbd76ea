//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::model::Field;
use crate::modules::pitch::spec::{Length, PROMPTS, SectionKind, showing};
use crate::modules::pitch::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn written(at: &str, field: Field<String>, text: &str) -> Vec<Finding> {
    of(&Draft::new().add(at, |record| record.with(field, text.to_owned())))
}

fn benefit(text: &str) -> Vec<Finding> {
    written("strength:s", strength::BENEFIT, text)
}

/// An outline of 10 seconds with these sections.
fn outline(sections: &[(Option<SectionKind>, &str)]) -> Draft {
    let draft = Draft::new().add("outline:o", |record| {
        record.with(outline::NAME, "方医生 10 秒版".to_owned()).with(outline::LENGTH, Length::TenSeconds)
    });
    sections.iter().enumerate().fold(draft, |draft, (number, (kind, text))| {
        draft.add(&format!("section:s-{number}"), |record| {
            let record = record.with(section::OUTLINE, key("outline:o")).with(section::TEXT, (*text).to_owned());
            kind.map_or(record.clone(), |kind| record.with(section::KIND, kind))
        })
    })
}

#[test]
fn an_outline_keeps_its_time_with_a_tenth_to_spare() {
    let rule = &rules::OVER_TIME;
    // 140 words a minute: seven take three seconds.
    let words = |count: usize| of(&outline(&[(None, &"word ".repeat(count)), (None, "")]));
    let found = words(28);
    assert_eq!(said(&found, rule, Locale::En), ["o: 方医生 10 秒版 takes 12 s, target 10 s. Cut 2 s."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["o: “方医生 10 秒版”要讲 12 秒，目标 10 秒，请删掉 2 秒。"]);
    assert_eq!(leads_to(&found, rule), Some("length"));
    assert!(!fires(&words(26), rule), "11 seconds are a tenth over");
    let minutes = outline(&[(None, &"字".repeat(440))]);
    assert_eq!(said(&of(&minutes), rule, Locale::En), ["o: 方医生 10 秒版 takes 2 min, target 10 s. Cut 110 s."]);
    assert!(!fires(&of(&outline(&[])), rule) && !fires(&of(&outline(&[(None, "")])), rule));
    let free = minutes.add("outline:o", |record| record.with(outline::NAME, "free".to_owned()));
    assert!(!fires(&of(&free), rule), "without a length there is no target");
}

#[test]
fn a_talk_ends_with_a_request_in_words() {
    let rule = &rules::NO_CALL_TO_ACTION;
    let asking = Some(SectionKind::CallToAction);
    let found = of(&outline(&[(Some(SectionKind::Opening), "Hello"), (asking, " ")]));
    assert_eq!(said(&found, rule, Locale::En), ["o: 方医生 10 秒版 ends without a request."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["o: “方医生 10 秒版”结尾没有提出请求。"]);
    assert!(fires(&of(&outline(&[(None, "a"), (None, "b")])), rule));
    assert!(!fires(&of(&outline(&[(None, "a"), (asking, "周四中午一点？")])), rule));
    assert!(!fires(&of(&outline(&[(None, "only begun")])), rule) && !fires(&of(&outline(&[])), rule));
    let elsewhere = outline(&[(None, "a")]).add("section:loose", |record| record.with(section::TEXT, "b".to_owned()));
    assert!(!fires(&of(&elsewhere), rule), "a section of no outline is none of this one");
}

#[test]
fn a_benefit_speaks_of_the_customer() {
    let rule = &rules::BENEFIT_IS_FEATURE;
    let english = said(&benefit(" Our  system is fast "), rule, Locale::En);
    assert_eq!(english, ["s: “Our  system is fast” still speaks of us. Say what the customer gets."]);
    let chinese = said(&benefit("系统支持快速部署"), rule, Locale::ZhCn);
    assert_eq!(chinese, ["s: “系统支持快速部署”说的还是我们，请写客户得到什么。"]);
    for ours in
        ["We set up", "ＷＥ set up", "Supports booking", "it has a calendar", "我们帮您", "拥有专利", "本产品好"]
    {
        assert!(fires(&benefit(ours), rule), "{ours}");
    }
    for fine in [
        "You set up in a day",
        "Weekends stay free",
        "Featuresque",
        "Offers: none",
        "We",
        "您用系统排班",
        "用我们的表",
        "",
    ] {
        assert!(!fires(&benefit(fine), rule), "{fine}");
    }
    assert!(!fires(&written("strength:s", strength::FEATURE, "Our one-day start"), rule));
}

#[test]
fn whoever_claims_a_benefit_proves_it() {
    let rule = &rules::STRENGTH_NO_PROOF;
    let check = |benefit: &str, proof: &[&str]| {
        let proof = proof.iter().map(|link| key(link)).collect::<Vec<_>>();
        of(&Draft::new().add("strength:s", |record| {
            let record = record.with(strength::FEATURE, "一天装好".to_owned());
            record.with(strength::BENEFIT, benefit.to_owned()).with(strength::PROOF, proof)
        }))
    };
    let found = check("You start on Monday", &[]);
    assert_eq!(said(&found, rule, Locale::En), ["s: “一天装好” has no proof."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["s: “一天装好”还没有证据。"]);
    assert_eq!(leads_to(&found, rule), Some("proof"));
    assert!(!fires(&check("You start on Monday", &["proof:p"]), rule) && !fires(&check(" ", &[]), rule));
    assert_eq!(said(&benefit("您周一就能用"), rule, Locale::ZhCn), ["s: “尚未填写”还没有证据。"]);
}

#[test]
fn praise_is_named_wherever_somebody_hears_it() {
    let rule = &rules::EMPTY_PRAISE;
    for (at, field) in [
        ("strength:s", strength::FEATURE),
        ("strength:s", strength::ADVANTAGE),
        ("strength:s", strength::BENEFIT),
        ("proof:s", proof::CLAIM),
        ("section:s", section::TEXT),
    ] {
        let found = written(at, field, "A World-Class service");
        let english = ["s: “world-class” can be said by anyone. Put a figure or a scene in its place."];
        assert_eq!(said(&found, rule, Locale::En), english, "{at}");
        assert_eq!(leads_to(&found, rule), Some(field.spec.id));
        let chinese = said(&written(at, field, "服务一流"), rule, Locale::ZhCn);
        assert_eq!(chinese, ["s: “一流”谁都能说，请换成数字或场景。"]);
        for fine in ["Live in one day, 12 pilots", "Misleading figures", "Perfectly on time", "最近的一家", ""] {
            assert!(!fires(&written(at, field, fine), rule), "{fine}");
        }
    }
    // What the customer said stays as it was said, and a cue is nobody's promise.
    assert!(!fires(&written("proof:s", proof::QUOTE, "The best week of the year"), rule));
    assert!(!fires(&written("section:s", section::CUE, "Best figure first"), rule));
    let twice = of(&Draft::new().add("strength:s", |record| {
        record.with(strength::FEATURE, "Unique".to_owned()).with(strength::ADVANTAGE, "独一无二".to_owned())
    }));
    assert_eq!(said(&twice, rule, Locale::En).len(), 2);
}

#[test]
fn a_proof_that_is_used_is_allowed() {
    let rule = &rules::PROOF_PERMISSION;
    let proof = |permission: Option<Permission>| {
        Draft::new().add("proof:p", |record| {
            let record = record.with(proof::CLAIM, "12 pilots".to_owned());
            permission.map_or(record.clone(), |permission| record.with(proof::PERMISSION, permission))
        })
    };
    let in_strength =
        |draft: Draft| draft.add("strength:s", |record| record.with(strength::PROOF, vec![key("proof:p")]));
    let in_section =
        |draft: Draft| draft.add("section:s", |record| record.with(section::RESTS_ON, vec![key("proof:p")]));
    let found = of(&in_strength(proof(None)));
    assert_eq!(said(&found, rule, Locale::En), ["p: The proof “12 pilots” is used, but nobody allowed it."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["p: 证据“12 pilots”已在使用，但没有得到许可。"]);
    assert_eq!(leads_to(&found, rule), Some("permission"));
    for (permission, expected) in [
        (Permission::Named, false),
        (Permission::Anonymous, false),
        (Permission::Asked, false),
        (Permission::NotAsked, true),
        (Permission::Refused, true),
    ] {
        assert_eq!(fires(&of(&in_strength(proof(Some(permission)))), rule), expected, "{permission:?}");
        assert_eq!(fires(&of(&in_section(proof(Some(permission)))), rule), expected, "{permission:?}");
        assert!(!fires(&of(&proof(Some(permission))), rule), "not used anywhere");
    }
    let compared =
        |record: Record| record.with(crate::modules::positioning::spec::competitor::ORIGIN, vec![key("proof:p")]);
    assert!(!fires(&of(&proof(None).add("competitor:c", compared)), rule), "nobody hears what we compare");
}

#[test]
fn an_important_person_is_shown_something() {
    let rule = &rules::PERSONA_NO_SHOWING;
    let draft = |grade: Option<Grade>, anti: bool| {
        Draft::new().add("persona:fang", |record| {
            let record = record.with(persona::NAME, "方医生".to_owned()).with(persona::ANTI, anti);
            grade.map_or(record.clone(), |grade| record.with(persona::GRADE, grade))
        })
    };
    let found = of(&draft(Some(Grade::A), false));
    assert_eq!(said(&found, rule, Locale::En), ["fang: How do we show it to 方医生? No way of showing yet."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["fang: 怎么展示给方医生？还没有选展示方式。"]);
    for (grade, anti) in [(Some(Grade::B), false), (None, false), (Some(Grade::A), true)] {
        assert!(!fires(&of(&draft(grade, anti)), rule), "{grade:?} {anti}");
    }
    let fang = key("persona:fang");
    let shown = draft(Some(Grade::A), false).add("showing:s", |record| record.with(showing::PERSONA, fang));
    let told = draft(Some(Grade::A), false).add("outline:o", |record| record.with(outline::PERSONA, fang));
    assert!(!fires(&of(&shown), rule) && fires(&of(&told), rule));
}

#[test]
fn the_lines_of_the_guide_and_the_prompts_are_judged_as_the_guide_says() {
    let [gained, proved, _] = FRAME.pairs else { panic!("the guide has a pair for benefit, proof and request") };
    for locale in Locale::ALL {
        // Behind the colon stands what belongs into the field.
        let line = |text: crate::i18n::Passage| text.get(locale).split_once([':', '：']).unwrap().1.trim();
        let speaks_of_us = |text: &str| fires(&benefit(text), &rules::BENEFIT_IS_FEATURE);
        let praises = |text: &str| fires(&written("proof:p", proof::CLAIM, text), &rules::EMPTY_PRAISE);
        assert_eq!((speaks_of_us(line(gained.good)), speaks_of_us(line(gained.not))), (false, true));
        assert_eq!((praises(line(proved.good)), praises(line(proved.not))), (false, true));
        assert!(!speaks_of_us(rules::BENEFIT_IS_FEATURE.better.get(locale)));
        for text in PROMPTS.iter().flat_map(|prompt| prompt.texts).map(|prompt| prompt.text) {
            assert!(!praises(text.get(locale)), "{text:?}");
        }
        for rule in [&rules::EMPTY_PRAISE, &rules::STRENGTH_NO_PROOF, &rules::BENEFIT_IS_FEATURE] {
            assert!(!praises(rule.better.get(locale)), "{}", rule.id);
        }
    }
}
