//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::modules::testing::sample;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said, score};
use crate::modules::tools::spec::{Priority, ToolKind};
use crate::modules::tools::texts::FRAME;

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn need(text: &str, kind: ToolKind, priority: Priority) -> Draft {
    Draft::new().add("need:n", |record| {
        record.with(need::TEXT, text.to_owned()).with(need::KIND, kind).with(need::PRIORITY, priority)
    })
}

fn wish(text: &str) -> Vec<Finding> {
    of(&need(text, ToolKind::Crm, Priority::Should))
}

fn candidate(draft: Draft, status: Option<CandidateStatus>, name: &str, way_out: &str) -> Draft {
    draft.add("candidate:c", |record| {
        let record = record.with(candidate::NAME, name.to_owned()).with(candidate::KIND, ToolKind::Crm);
        let record = record.with(candidate::EXIT_TERMS, way_out.to_owned());
        status.map_or(record.clone(), |status| record.with(candidate::STATUS, status))
    })
}

fn tested(draft: Draft, value: Option<u8>, evidence: &str) -> Draft {
    draft.add("tool_score:s", |record| {
        let record = record.with(tool_score::CANDIDATE, key("candidate:c")).with(tool_score::NEED, key("need:n"));
        let record = record.with(tool_score::EVIDENCE, evidence.to_owned());
        value.map_or(record.clone(), |value| record.with(tool_score::SCORE, score(value)))
    })
}

#[test]
fn a_wish_that_every_supplier_grants_is_named() {
    let rule = &rules::VAGUE_NEED;
    let found = wish("It is Easy to use");
    assert_eq!(said(&found, rule, Locale::En), ["n: “easy to use” cannot be tested. Say who does what, and how fast."]);
    let found = wish("操作方便，报表好看");
    assert_eq!(said(&found, rule, Locale::ZhCn), ["n: “操作方便”“报表好看”没法测试，请写谁做什么、多快做完。"]);
    for text in [
        "Fast: under 60 seconds",
        "Fast, in under a minute",
        "快速，一分钟内录完",
        "用手机６０秒内快速录完",
        "A breakfast list",
        "",
    ] {
        assert!(!fires(&wish(text), rule), "{text}");
    }
}

#[test]
fn a_tool_comes_after_its_need() {
    let rule = &rules::BEFORE_NEED;
    let listed = |draft: Draft, name: &str| of(&candidate(draft, Some(CandidateStatus::Listed), name, ""));
    let found = listed(Draft::new(), "Maple");
    assert_eq!(said(&found, rule, Locale::En), ["c: Maple is on the list, but no need asks for it."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: Maple 已在候选，却没有对应的需求。"]);
    assert!(fires(&listed(need("Records", ToolKind::Other, Priority::Must), "Maple"), rule));
    assert!(fires(&listed(need(" ", ToolKind::Crm, Priority::Must), "Maple"), rule));
    assert!(fires(&of(&candidate(Draft::new(), None, "Maple", "")), rule));
    assert!(!fires(&listed(need("Records", ToolKind::Crm, Priority::Nice), "Maple"), rule));
    assert!(!fires(&listed(Draft::new(), " "), rule));
    assert!(!fires(&of(&candidate(Draft::new(), Some(CandidateStatus::Rejected), "Maple", "")), rule));
}

#[test]
fn what_is_chosen_passes_every_must() {
    let rule = &rules::MUST_FAILS;
    let check = |status, priority, value: Option<u8>| {
        let draft = candidate(need("Records talks", ToolKind::Crm, priority), Some(status), "Maple", "CSV");
        of(&tested(draft, value, "Seen"))
    };
    use CandidateStatus::{Chosen, Testing};
    let found = check(Chosen, Priority::Must, Some(2));
    assert_eq!(said(&found, rule, Locale::En), ["c: Maple is chosen but fails the must “Records talks”."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: Maple 已选定，但必须项“Records talks”不达标。"]);
    assert_eq!(leads_to(&found, rule), Some("status"));
    for (status, priority, value) in [
        (Chosen, Priority::Must, Some(3)),
        (Chosen, Priority::Should, Some(1)),
        (Testing, Priority::Must, Some(1)),
        (Chosen, Priority::Must, None),
    ] {
        assert!(!fires(&check(status, priority, value), rule), "{status:?} {priority:?} {value:?}");
    }
}

#[test]
fn what_is_chosen_was_tested_on_every_must() {
    let rule = &rules::MUST_UNTESTED;
    let check = |status, priority, kind, value: Option<u8>| {
        of(&tested(candidate(need("Records talks", kind, priority), Some(status), "Maple", "CSV"), value, "Seen"))
    };
    use CandidateStatus::{Chosen, Testing};
    let found = check(Chosen, Priority::Must, ToolKind::Crm, None);
    assert_eq!(said(&found, rule, Locale::En), ["c: Maple is chosen, but the must “Records talks” was not tested."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: Maple 已选定，但必须项“Records talks”还没试过。"]);
    for (status, priority, kind, value) in [
        (Chosen, Priority::Must, ToolKind::Crm, Some(1)),
        (Chosen, Priority::Nice, ToolKind::Crm, None),
        (Chosen, Priority::Must, ToolKind::Other, None),
        (Testing, Priority::Must, ToolKind::Crm, None),
    ] {
        assert!(!fires(&check(status, priority, kind, value), rule), "{status:?} {priority:?} {kind:?} {value:?}");
    }
}

#[test]
fn a_score_says_what_was_seen() {
    let rule = &rules::SCORE_NO_EVIDENCE;
    let check = |value: Option<u8>, evidence: &str| {
        let draft = candidate(need("Records talks", ToolKind::Crm, Priority::Nice), None, "Maple", "");
        of(&tested(draft, value, evidence))
    };
    let found = check(Some(4), " ");
    assert_eq!(said(&found, rule, Locale::En), ["s: The score for “Records talks” has no evidence."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["s: “Records talks”的得分没有实测情况。"]);
    assert!(!fires(&check(Some(4), "38 seconds"), rule) && !fires(&check(None, ""), rule));
}

#[test]
fn who_comes_in_has_a_way_out() {
    let rule = &rules::NO_WAY_OUT;
    let check = |status, way_out: &str| of(&candidate(Draft::new(), status, "Maple", way_out));
    let found = check(Some(CandidateStatus::Testing), "");
    assert_eq!(said(&found, rule, Locale::En), ["c: Maple: how do you get your data out again?"]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: Maple 的数据怎么导出来？"]);
    assert!(fires(&check(Some(CandidateStatus::Chosen), " "), rule));
    for status in [None, Some(CandidateStatus::Listed), Some(CandidateStatus::Rejected)] {
        assert!(!fires(&check(status, ""), rule), "{status:?}");
    }
    assert!(!fires(&check(Some(CandidateStatus::Chosen), "CSV at any time"), rule));
}

#[test]
fn a_pipeline_has_three_reasons_for_a_loss() {
    let rule = &rules::LOST_REASONS;
    let check = |name: &str, reasons: &[&str]| {
        let reasons: Vec<String> = reasons.iter().map(|reason| (*reason).to_owned()).collect();
        of(&Draft::new().single(Table::Blueprint, |record| {
            record.with(blueprint::PIPELINE_NAME, name.to_owned()).with(blueprint::LOST_REASONS, reasons)
        }))
    };
    let found = check("Clinics", &["Price", " ", "Suite"]);
    assert_eq!(said(&found, rule, Locale::En), ["single: The pipeline has 2 reasons for a loss. Add at least three."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["single: 商机阶段表只有 2 个输单原因，至少写三个。"]);
    assert!(fires(&check("Clinics", &[]), rule));
    assert!(!fires(&check("Clinics", &["Price", "Suite", "Paper"]), rule) && !fires(&check(" ", &[]), rule));
}

#[test]
fn the_example_is_left_in_peace() {
    for locale in Locale::ALL {
        let found = coach(&sample(locale), &mut Reading::on(day(0)));
        let ids: Vec<_> = found.iter().map(|finding| (finding.rule.id, finding.key)).collect();
        assert_eq!(ids, []);
    }
}

#[test]
fn the_pairs_of_the_guide_are_judged_as_they_say() {
    let [first, ..] = FRAME.pairs else { panic!("pairs") };
    for locale in Locale::ALL {
        assert!(fires(&wish(first.not.get(locale)), &rules::VAGUE_NEED));
        for pair in FRAME.pairs {
            assert!(!fires(&wish(pair.good.get(locale)), &rules::VAGUE_NEED), "{}", pair.good.get(locale));
        }
    }
}

mod usage;
